#include "support/fake_clock.h"
#include "ui/learn/heat_cold_driver.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace glidepath::ui {
namespace {

using namespace std::chrono_literals;
using coach::Treatment;
using State = coach::HeatColdTimer::State;
using Notice = coach::HeatColdTimer::Notice;

class HeatColdDriverTest : public testing::Test {
protected:
    void pass(Duration time) {
        m_clock.advance(time);
        m_driver.look();
    }

    test::FakeClock m_clock;
    HeatColdDriver m_driver{m_clock, 5min};
    QSignalSpy m_notices{&m_driver, &HeatColdDriver::noticeChanged};
};

TEST_F(HeatColdDriverTest, SleepsWhileNothingRuns) {
    EXPECT_EQ(m_driver.untilNextLook(), std::nullopt);
    m_driver.start(Treatment::Heat, 20min);
    m_driver.pause();
    EXPECT_EQ(m_driver.untilNextLook(), std::nullopt);
    m_driver.carryOn();
    EXPECT_NE(m_driver.untilNextLook(), std::nullopt);
    m_driver.stop();
    EXPECT_EQ(m_driver.untilNextLook(), std::nullopt);
}

TEST_F(HeatColdDriverTest, LooksEachSecondOnlyWhileItCanBeSeen) {
    QWidget shown;
    m_driver.watch(shown);
    m_driver.start(Treatment::Heat, 20min);
    EXPECT_EQ(m_driver.untilNextLook(), 20s);
    shown.show();
    EXPECT_EQ(m_driver.untilNextLook(), 1s);
    m_clock.advance(300ms);
    EXPECT_EQ(m_driver.untilNextLook(), 700ms);
    shown.hide();
    EXPECT_EQ(m_driver.untilNextLook(), 20s);
}

TEST_F(HeatColdDriverTest, ForgetsWhatShowedItAndIsGone) {
    {
        QWidget shown;
        m_driver.watch(shown);
        shown.show();
    }
    m_driver.start(Treatment::Heat, 20min);
    EXPECT_EQ(m_driver.untilNextLook(), 20s);
}

TEST_F(HeatColdDriverTest, WakesExactlyAtANotice) {
    m_driver.start(Treatment::Heat, 20min);
    m_clock.advance(5min - 3s);
    EXPECT_EQ(m_driver.untilNextLook(), 3s);
}

TEST_F(HeatColdDriverTest, TellsOfEachNoticeOnce) {
    m_driver.start(Treatment::Heat, 20min);
    pass(5min);
    pass(1s);
    ASSERT_EQ(m_notices.count(), 1);
    EXPECT_EQ(m_notices.takeFirst().first().value<Notice>(), Notice::Look);
    m_driver.acknowledge();
    pass(15min);
    ASSERT_EQ(m_notices.count(), 2);
    EXPECT_EQ(m_notices.last().first().value<Notice>(), Notice::Over);
    EXPECT_EQ(m_driver.untilNextLook(), std::nullopt);
    m_driver.acknowledge();
    EXPECT_EQ(m_driver.view().state, State::Idle);
}

TEST_F(HeatColdDriverTest, TakesTheNoticeBackWhenTheTimerIsStopped) {
    m_driver.start(Treatment::Heat, 20min);
    pass(6min);
    m_driver.stop();
    EXPECT_EQ(m_notices.last().first().value<Notice>(), Notice::None);
}

TEST_F(HeatColdDriverTest, CountsTheTimeInWhichTheComputerSlept) {
    m_driver.start(Treatment::Cold, 15min);
    m_clock.sleep(10min);
    m_driver.look();
    EXPECT_EQ(m_driver.view().left, 5min);
    m_clock.sleep(8h);
    m_driver.look();
    EXPECT_EQ(m_driver.view().state, State::Over);
}

TEST_F(HeatColdDriverTest, DoesNotMindWhenSomebodySetsTheClock) {
    m_driver.start(Treatment::Cold, 15min);
    m_clock.setWall({m_clock.wall().utc + 24h, m_clock.wall().offset});
    m_driver.look();
    EXPECT_EQ(m_driver.view().left, 15min);
}

TEST_F(HeatColdDriverTest, StartsOneInPlaceOfTheOther) {
    m_driver.start(Treatment::Heat, 20min);
    pass(6min);
    m_driver.start(Treatment::Cold, 10min);
    EXPECT_EQ(m_driver.view().treatment, Treatment::Cold);
    EXPECT_EQ(m_driver.view().left, 10min);
    EXPECT_EQ(m_notices.last().first().value<Notice>(), Notice::None);
}

} // namespace
} // namespace glidepath::ui
