#include "ui/kit/pain_scale.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace glidepath::ui {
namespace {

class PainScaleTest : public testing::Test {
protected:
    PainScaleTest() { m_scale.resize(m_scale.sizeHint()); }

    /// Presses a key at an instant of the key events' own clock.
    void press(int key, quint64 at = 1000) {
        QKeyEvent event{QEvent::KeyPress, key, Qt::NoModifier};
        event.setTimestamp(at);
        QApplication::sendEvent(&m_scale, &event);
    }
    [[nodiscard]] int shown() const { return m_scale.score() ? m_scale.score()->value() : -1; }
    [[nodiscard]] QImage picture() { return m_scale.grab().toImage(); }

    PainScale m_scale{QStringLiteral("leg-pain"), QStringLiteral("Leg pain now")};
};

TEST_F(PainScaleTest, IsUnansweredAtFirst) {
    EXPECT_EQ(m_scale.score(), std::nullopt);
    EXPECT_EQ(m_scale.description(), QStringLiteral("not answered"));
}

TEST_F(PainScaleTest, TakesADigitAsTheAnswer) {
    press(Qt::Key_7);
    EXPECT_EQ(shown(), 7);
    press(Qt::Key_0);
    EXPECT_EQ(shown(), 0);
}

TEST_F(PainScaleTest, ReadsOneAndThenZeroAsTenUpToEightTenthsOfASecond) {
    press(Qt::Key_1, 1000);
    press(Qt::Key_0, 1800);
    EXPECT_EQ(shown(), 10);
    press(Qt::Key_1, 5000);
    press(Qt::Key_0, 5801);
    EXPECT_EQ(shown(), 0);
}

TEST_F(PainScaleTest, DoesNotReadTenAcrossAnotherKey) {
    press(Qt::Key_1, 1000);
    press(Qt::Key_Right, 1100);
    press(Qt::Key_0, 1200);
    EXPECT_EQ(shown(), 0);
}

TEST_F(PainScaleTest, BeginsAtZeroWithTheFirstArrowAndStopsAtItsEnds) {
    press(Qt::Key_Right);
    EXPECT_EQ(shown(), 0);
    press(Qt::Key_Left);
    EXPECT_EQ(shown(), 0);
    press(Qt::Key_End);
    press(Qt::Key_Right);
    EXPECT_EQ(shown(), 10);
    press(Qt::Key_Left);
    EXPECT_EQ(shown(), 9);
    press(Qt::Key_Home);
    EXPECT_EQ(shown(), 0);
}

TEST_F(PainScaleTest, TakesTheAnswerBackWithBackspace) {
    press(Qt::Key_4);
    QSignalSpy answered{&m_scale, &PainScale::answered};
    press(Qt::Key_Backspace);
    EXPECT_EQ(m_scale.score(), std::nullopt);
    EXPECT_EQ(answered.count(), 1);
}

TEST_F(PainScaleTest, LeavesUpAndDownToThePage) {
    QKeyEvent event{QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier};
    event.accept();
    QApplication::sendEvent(&m_scale, &event);
    EXPECT_FALSE(event.isAccepted());
}

TEST_F(PainScaleTest, TakesAClickOnEveryCell) {
    for (int value = 0; value <= 10; ++value) {
        QTest::mouseClick(&m_scale, Qt::LeftButton, {}, m_scale.cell(value).center().toPoint());
        EXPECT_EQ(shown(), value);
    }
}

TEST_F(PainScaleTest, SignalsWhatThePersonDoesAndNothingElse) {
    QSignalSpy answered{&m_scale, &PainScale::answered};
    m_scale.setScore(PainScore::from(3));
    EXPECT_EQ(answered.count(), 0);
    press(Qt::Key_3);
    EXPECT_EQ(answered.count(), 0);
    press(Qt::Key_4);
    EXPECT_EQ(answered.count(), 1);
}

TEST_F(PainScaleTest, ShowsTheEarlierValueOnlyOnceItIsAnswered) {
    const QImage unanswered = picture();
    m_scale.setEarlier(PainScore::from(5));
    EXPECT_EQ(picture(), unanswered);
    m_scale.setScore(PainScore::from(2));
    const QImage withEarlier = picture();
    m_scale.setEarlier(std::nullopt);
    EXPECT_NE(picture(), withEarlier);
}

TEST_F(PainScaleTest, TellsScreenReadersWhatItMeans) {
    auto* reader = QAccessible::queryAccessibleInterface(&m_scale);
    ASSERT_NE(reader, nullptr);
    EXPECT_EQ(reader->role(), QAccessible::Slider);
    EXPECT_EQ(reader->text(QAccessible::Name), QStringLiteral("Leg pain now"));
    EXPECT_EQ(reader->text(QAccessible::Value), QStringLiteral("not answered"));
    m_scale.setScore(PainScore::from(3));
    EXPECT_EQ(reader->text(QAccessible::Value), QStringLiteral("3 of 10, between no pain and hard to ignore"));
    ASSERT_NE(reader->valueInterface(), nullptr);
    EXPECT_EQ(reader->valueInterface()->currentValue().toInt(), 3);
    reader->valueInterface()->setCurrentValue(6);
    EXPECT_EQ(shown(), 6);
}

} // namespace
} // namespace glidepath::ui
