#include "ui/learn/heat_cold_driver.h"
#include "ui_flow/world.h"

#include <QLabel>
#include <QListWidget>

#include <gtest/gtest.h>

namespace glidepath::ui {
namespace {

using namespace test;
using State = coach::HeatColdTimer::State;

class LearnFlowTest : public testing::Test {
protected:
    LearnFlowTest() { m_world.seasoned(); }
    HeatColdDriver& heatCold() { return m_world.composition->heatCold(); }
    void startHeat() {
        m_world.window.showPage(PageId::Learn);
        auto* const list = m_world.window.findChild<QListWidget*>(QStringLiteral("learn-sections"));
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->text() == QStringLiteral("Heat and cold"))
                list->setCurrentRow(row);
        m_world.press(QStringLiteral("heat-start"));
    }
    void pass(Duration time) {
        m_world.clock.advance(time);
        heatCold().look();
        QApplication::processEvents();
    }
    QString banner() {
        for (const auto* each : m_world.window.findChildren<QWidget*>(QStringLiteral("banner-heat-cold")))
            if (each->isVisible()) // one that has been read is deleted later
                return each->accessibleName();
        return {};
    }

    World m_world;
};

TEST_F(LearnFlowTest, OpensLearnByItsNumberWithTheFocusOnTheList) {
    QTest::keyClick(&m_world.window, Qt::Key_5, Qt::ControlModifier);
    EXPECT_EQ(m_world.window.currentPage(), PageId::Learn);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("learn-sections"));
}

TEST_F(LearnFlowTest, ShowsARunningTimerOnTodayAndLeadsBackToIt) {
    EXPECT_EQ(m_world.button(QStringLiteral("heat-timer")), nullptr);
    startHeat();
    pass(7min + 20s);
    m_world.window.showPage(PageId::Today);
    auto* const line = m_world.button(QStringLiteral("heat-timer"));
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->text(), QStringLiteral("Heat: 12:40 left"));
    pass(1s);
    EXPECT_EQ(line->text(), QStringLiteral("Heat: 12:39 left"));
    line->click();
    EXPECT_EQ(m_world.window.currentPage(), PageId::Learn);
    m_world.press(QStringLiteral("heat-stop"));
    m_world.window.showPage(PageId::Today);
    EXPECT_EQ(m_world.button(QStringLiteral("heat-timer")), nullptr);
}

TEST_F(LearnFlowTest, AsksOnEveryPageToLookAtTheSkinAndSaysWhenTheTimeIsOver) {
    startHeat();
    m_world.window.showPage(PageId::Plan);
    pass(5min);
    EXPECT_TRUE(banner().startsWith(QStringLiteral("Heat has been on for 5 minutes."))) << banner().toStdString();
    m_world.press(QStringLiteral("banner-heat-cold-button"));
    EXPECT_EQ(banner(), QString{});
    pass(15min);
    EXPECT_TRUE(banner().startsWith(QStringLiteral("Heat: "))) << banner().toStdString();
    m_world.press(QStringLiteral("banner-heat-cold-button"));
    EXPECT_EQ(banner(), QString{});
    EXPECT_EQ(heatCold().view().state, State::Idle);
}

TEST_F(LearnFlowTest, AsksForHeatToBeTakenOffBeforeASession) {
    startHeat();
    m_world.seasoned();
    m_world.window.showPage(PageId::Today);
    m_world.prompter.expect(QStringLiteral("heat-cold-before-session"), 1);
    m_world.press(QStringLiteral("start"));
    EXPECT_EQ(m_world.button(QStringLiteral("skip-rating")), nullptr);
    EXPECT_EQ(heatCold().view().state, State::Running);
    m_world.prompter.expect(QStringLiteral("heat-cold-before-session"), 0);
    m_world.press(QStringLiteral("start"));
    EXPECT_NE(m_world.button(QStringLiteral("skip-rating")), nullptr);
    EXPECT_EQ(heatCold().view().state, State::Idle);
}

TEST_F(LearnFlowTest, AsksForHeatToBeTakenOffThatHasBeenOnForItsWholeTime) {
    startHeat();
    pass(20min);
    m_world.seasoned();
    m_world.window.showPage(PageId::Today);
    m_world.prompter.expect(QStringLiteral("heat-cold-before-session"), 1);
    m_world.press(QStringLiteral("start"));
    EXPECT_EQ(m_world.button(QStringLiteral("skip-rating")), nullptr);
}

TEST_F(LearnFlowTest, AsksNothingOfHeatThatIsPausedBecauseItIsOff) {
    startHeat();
    heatCold().pause();
    m_world.window.showPage(PageId::Today);
    m_world.beginSession();
    EXPECT_EQ(heatCold().view().state, State::Paused);
}

TEST_F(LearnFlowTest, AsksBeforeTheWindowClosesWhileHeatIsOn) {
    startHeat();
    m_world.prompter.expect(QStringLiteral("heat-cold-before-closing"), 0);
    EXPECT_FALSE(m_world.window.close());
    m_world.prompter.expect(QStringLiteral("heat-cold-before-closing"), 1);
    EXPECT_TRUE(m_world.window.close());
}

TEST_F(LearnFlowTest, OpensAnExerciseFromTheListOfThingsToLeave) {
    m_world.window.showPage(PageId::Learn);
    auto* const list = m_world.window.findChild<QListWidget*>(QStringLiteral("learn-sections"));
    list->setCurrentRow(1);
    m_world.press(QStringLiteral("instead-toe-touches-pelvic-tilt"));
    EXPECT_EQ(m_world.window.currentPage(), PageId::Exercises);
}

} // namespace
} // namespace glidepath::ui
