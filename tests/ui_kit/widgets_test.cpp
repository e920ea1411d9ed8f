#include "support/unnamed_widgets.h"
#include "ui/kit/icons.h"
#include "ui/kit/widgets.h"

#include <QImage>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <memory>

namespace glidepath::ui {
namespace {

class SegmentedChoiceTest : public testing::Test {
protected:
    QPushButton& segment(int place) { return *m_choice.findChild<QPushButton*>(QStringLiteral("theme-%1").arg(place)); }
    SegmentedChoice m_choice{QStringLiteral("theme"),
                             QStringLiteral("Theme"),
                             {QStringLiteral("System"), QStringLiteral("Light"), QStringLiteral("Dark")}};
};

TEST_F(SegmentedChoiceTest, HasNothingChosenUntilItIsSet) {
    EXPECT_EQ(m_choice.current(), -1);
    m_choice.setCurrent(1);
    EXPECT_EQ(m_choice.current(), 1);
    m_choice.setCurrent(-1);
    EXPECT_EQ(m_choice.current(), -1);
}

TEST_F(SegmentedChoiceTest, SignalsThePersonsChoiceOnly) {
    QSignalSpy chosen{&m_choice, &SegmentedChoice::chosen};
    m_choice.setCurrent(1);
    EXPECT_EQ(chosen.count(), 0);
    segment(2).click();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 2);
}

TEST_F(SegmentedChoiceTest, MovesWithTheArrowKeys) {
    m_choice.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_choice));
    m_choice.setCurrent(0);
    segment(0).setFocus();
    QTest::keyClick(&segment(0), Qt::Key_Right);
    EXPECT_EQ(m_choice.current(), 1);
    EXPECT_TRUE(segment(1).hasFocus());
}

TEST_F(SegmentedChoiceTest, ChoosesWithEnter) {
    QTest::keyClick(&segment(2), Qt::Key_Return);
    EXPECT_EQ(m_choice.current(), 2);
}

TEST_F(SegmentedChoiceTest, KeepsItsWidthWhateverIsChosen) {
    m_choice.setCurrent(0);
    const int before = m_choice.sizeHint().width();
    m_choice.setCurrent(2);
    EXPECT_EQ(m_choice.sizeHint().width(), before);
}

TEST_F(SegmentedChoiceTest, NamesItsParts) {
    EXPECT_EQ(test::unnamedWidgets(&m_choice), QStringList{});
    EXPECT_EQ(segment(2).accessibleName(), QStringLiteral("Theme: Dark"));
}

TEST(Buttons, CarryTheNameAndTheirWords) {
    const std::unique_ptr<QPushButton> made{button(QStringLiteral("start"), QStringLiteral("Start"))};
    EXPECT_EQ(made->objectName(), QStringLiteral("start"));
    EXPECT_EQ(made->accessibleName(), QStringLiteral("Start"));
}

QKeyEvent enter(Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    return QKeyEvent{QEvent::KeyPress, Qt::Key_Return, modifiers};
}

TEST(PressByEnter, PressesOnceHoweverLongTheKeyIsHeld) {
    QPushButton pressed;
    const QSignalSpy clicks{&pressed, &QPushButton::clicked};
    EXPECT_TRUE(pressByEnter(pressed, enter()));
    const QKeyEvent repeated{QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString{}, true};
    EXPECT_TRUE(pressByEnter(pressed, repeated)) << "dealt with, so that nobody else takes it for a press";
    EXPECT_EQ(clicks.count(), 1);
}

TEST(PressByEnter, LeavesEverythingElseToOthers) {
    QPushButton pressed;
    const QSignalSpy clicks{&pressed, &QPushButton::clicked};
    EXPECT_FALSE(pressByEnter(pressed, enter(Qt::ControlModifier)));
    EXPECT_FALSE(pressByEnter(pressed, QKeyEvent{QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier}));
    EXPECT_EQ(clicks.count(), 0);
}

TEST(UnnamedWidgets, ListsWhatHasNoName) {
    QWidget page;
    new QPushButton{QStringLiteral("?"), &page};
    EXPECT_EQ(test::unnamedWidgets(&page).size(), 1);
}

TEST(Icons, AreAllDrawn) {
    for (int each = 0; each <= static_cast<int>(Icon::Key); ++each) {
        QImage blank{48, 48, QImage::Format_ARGB32};
        blank.fill(Qt::transparent);
        QImage drawn = blank;
        QPainter painter{&drawn};
        paintIcon(painter, drawn.rect(), static_cast<Icon>(each), Qt::black);
        EXPECT_NE(drawn, blank) << each;
    }
}

} // namespace
} // namespace glidepath::ui
