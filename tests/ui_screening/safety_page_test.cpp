#include "support/unnamed_widgets.h"
#include "ui/kit/tokens.h"
#include "ui/screening/safety_page.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace glidepath::ui {
namespace {

using guidance::SignLevel;
using Ids = std::vector<std::string>;

coach::SafetyView view() {
    return {.title = "First, a safety check",
            .hint = "Answer for how you are now.",
            .groups = {{SignLevel::Emergency, "Help", {{"numb", "Numbness"}, {"bladder", "The bladder"}}},
                       {SignLevel::Today, "A doctor today", {{"fever", "A fever"}}},
                       {SignLevel::Soon, "A doctor soon", {{"night", "Pain at night"}}}}};
}

class SafetyPageTest : public testing::Test {
protected:
    void SetUp() override {
        applyTokens(Tokens::light());
        m_page.showSteps(coach::stepsView(coach::Occasion::FirstTime, coach::ScreeningStep::Safety));
        m_page.render(view());
        m_page.resize(1024, 640);
        m_page.show();
        m_page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_page));
    }
    QPushButton& press(const char* name) { return *m_page.findChild<QPushButton*>(QLatin1String{name}); }
    void yes(const std::string& sign) { press(("sign-" + sign + "-0").c_str()).click(); }
    void no(const std::string& sign) { press(("sign-" + sign + "-1").c_str()).click(); }
    [[nodiscard]] QString note() { return m_page.findChild<QLabel*>(QStringLiteral("safety-note"))->text(); }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] static QString focused() { return QApplication::focusWidget()->objectName(); }

    SafetyPage m_page;
};

TEST_F(SafetyPageTest, AnswersNothingByItself) {
    EXPECT_EQ(m_page.left(), 4);
    EXPECT_EQ(m_page.yes(), Ids{});
    EXPECT_EQ(note(), QStringLiteral("4 questions left"));
    EXPECT_FALSE(press("safety-go-on").isEnabled());
}

TEST_F(SafetyPageTest, GoesOnOnlyWhenEveryLineHasItsAnswer) {
    QSignalSpy wished{&m_page, &StepPage::goOnWished};
    for (const char* sign : {"numb", "bladder", "fever"})
        no(sign);
    EXPECT_EQ(note(), QStringLiteral("1 question left"));
    press("safety-go-on").click();
    EXPECT_EQ(wished.count(), 0);
    no("night");
    EXPECT_EQ(note(), QStringLiteral("Everything is answered"));
    press("safety-go-on").click();
    EXPECT_EQ(wished.count(), 1);
    EXPECT_EQ(m_page.yes(), Ids{});
}

TEST_F(SafetyPageTest, LeadsToWhatToDoAtOnceAfterAYesToAnEmergency) {
    QSignalSpy wished{&m_page, &StepPage::goOnWished};
    yes("bladder");
    EXPECT_EQ(press("safety-go-on").text(), QStringLiteral("What to do now"));
    EXPECT_EQ(press("safety-go-on").accessibleName(), QStringLiteral("What to do now"));
    press("safety-go-on").click();
    EXPECT_EQ(wished.count(), 1);
    EXPECT_EQ(m_page.yes(), Ids{"bladder"});
}

TEST_F(SafetyPageTest, WaitsForTheOtherLinesAfterAYesToSomethingLessUrgent) {
    yes("fever");
    EXPECT_EQ(press("safety-go-on").text(), QStringLiteral("Continue"));
    EXPECT_FALSE(press("safety-go-on").isEnabled());
}

TEST_F(SafetyPageTest, TakesAYesBack) {
    yes("numb");
    no("numb");
    EXPECT_EQ(m_page.yes(), Ids{});
    EXPECT_EQ(press("safety-go-on").text(), QStringLiteral("Continue"));
    EXPECT_FALSE(press("safety-go-on").isEnabled());
}

TEST_F(SafetyPageTest, ForgetsEveryAnswerWhenItIsRenderedAgain) {
    yes("numb");
    m_page.render(view());
    EXPECT_EQ(m_page.yes(), Ids{});
    EXPECT_EQ(m_page.left(), 4);
}

TEST_F(SafetyPageTest, IsAnsweredByKeysAlone) {
    EXPECT_EQ(focused(), QStringLiteral("sign-numb-0"));
    for (const char* sign : {"bladder", "fever", "night"}) {
        key(Qt::Key_Right);
        key(Qt::Key_Space);
        key(Qt::Key_Down);
        EXPECT_TRUE(focused().startsWith(QStringLiteral("sign-") + QLatin1String{sign})) << focused().toStdString();
    }
    key(Qt::Key_Right);
    key(Qt::Key_Space);
    EXPECT_EQ(m_page.left(), 0);
    EXPECT_EQ(m_page.yes(), Ids{});
    key(Qt::Key_Down);
    EXPECT_EQ(focused(), QStringLiteral("safety-go-on"));
}

TEST_F(SafetyPageTest, AnswersNothingByArrowsOrLettersAlone) {
    for (const auto each : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Down, Qt::Key_Up, Qt::Key_Y, Qt::Key_N})
        key(each);
    EXPECT_EQ(m_page.left(), 4);
}

TEST_F(SafetyPageTest, ScrollsToTheLineAndKeepsItsButtonInSightAtEverySize) {
    Tokens large = Tokens::light();
    large.textSize = 150;
    applyTokens(large);
    m_page.render(view());
    QTest::qWait(0);
    for (int line = 0; line < 3; ++line)
        key(Qt::Key_Down);
    const QWidget& last = press("sign-night-0");
    EXPECT_EQ(QApplication::focusWidget(), &last);
    EXPECT_FALSE(last.visibleRegion().isEmpty());
    EXPECT_FALSE(press("safety-go-on").visibleRegion().isEmpty());
    applyTokens(Tokens::light());
}

TEST_F(SafetyPageTest, ClosesByEsc) {
    QSignalSpy wished{&m_page, &StepPage::closeWished};
    key(Qt::Key_Escape);
    EXPECT_EQ(wished.count(), 1);
}

TEST_F(SafetyPageTest, NamesEverythingThatCanBeUsed) {
    EXPECT_EQ(test::unnamedWidgets(&m_page), QStringList{});
    EXPECT_EQ(press("sign-numb-0").accessibleName(), QStringLiteral("Numbness: Yes"));
}

} // namespace
} // namespace glidepath::ui
