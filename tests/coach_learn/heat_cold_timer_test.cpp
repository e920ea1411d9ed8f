#include "coach/heat_cold_timer.h"

#include <gtest/gtest.h>

namespace glidepath::coach {
namespace {

using namespace std::chrono_literals;
using State = HeatColdTimer::State;
using Notice = HeatColdTimer::Notice;

constexpr Instant kBegin{5h};
constexpr HeatColdTimer::Wish kHeat{Treatment::Heat, 20min, 5min};
constexpr HeatColdTimer::Wish kCold{Treatment::Cold, 15min, 5min};

HeatColdTimer runningHeat() {
    HeatColdTimer timer;
    timer.start(kHeat, kBegin);
    return timer;
}

guidance::HeatAndCold content() {
    guidance::HeatAndCold made;
    made.heat.title = "Heat";
    made.cold.title = "Cold";
    made.caution.text = "Look at the skin.";
    made.look = "Now look at the skin.";
    made.over = "Take it off.";
    return made;
}

TEST(HeatColdTimer, IsIdleUntilItIsStarted) {
    const HeatColdTimer timer;
    EXPECT_EQ(timer.state(kBegin), State::Idle);
    EXPECT_EQ(timer.notice(kBegin), Notice::None);
    EXPECT_EQ(timer.left(kBegin), 0min);
    EXPECT_EQ(timer.wish(), std::nullopt);
    EXPECT_EQ(timer.untilNextNotice(kBegin), std::nullopt);
}

TEST(HeatColdTimer, CountsDownFromItsLength) {
    const HeatColdTimer timer = runningHeat();
    EXPECT_EQ(timer.state(kBegin), State::Running);
    EXPECT_EQ(timer.left(kBegin), 20min);
    EXPECT_EQ(timer.left(kBegin + 7min + 20s), 12min + 40s);
}

TEST(HeatColdTimer, IsOverExactlyWhenItIsDueAndStaysSo) {
    const HeatColdTimer timer = runningHeat();
    EXPECT_EQ(timer.state(kBegin + 20min - 1ms), State::Running);
    EXPECT_EQ(timer.state(kBegin + 20min), State::Over);
    EXPECT_EQ(timer.state(kBegin + 9h), State::Over);
    EXPECT_EQ(timer.left(kBegin + 9h), 0min);
}

TEST(HeatColdTimer, StandsStillWhilePaused) {
    HeatColdTimer timer = runningHeat();
    timer.pause(kBegin + 8min);
    EXPECT_EQ(timer.state(kBegin + 3h), State::Paused);
    EXPECT_EQ(timer.left(kBegin + 3h), 12min);
    timer.carryOn(kBegin + 3h);
    EXPECT_EQ(timer.left(kBegin + 3h + 2min), 10min);
    EXPECT_EQ(timer.state(kBegin + 3h + 12min), State::Over);
}

TEST(HeatColdTimer, AddsUpSeveralPauses) {
    HeatColdTimer timer = runningHeat();
    for (const auto begin : {0min, 30min, 60min}) {
        timer.carryOn(kBegin + begin);
        timer.pause(kBegin + begin + 2min);
    }
    EXPECT_EQ(timer.left(kBegin + 2h), 14min);
}

TEST(HeatColdTimer, IsIdleOnceItIsStopped) {
    HeatColdTimer timer = runningHeat();
    timer.stop();
    EXPECT_EQ(timer, HeatColdTimer{});
    timer.start(kHeat, kBegin);
    timer.pause(kBegin + 1min);
    timer.stop();
    EXPECT_EQ(timer, HeatColdTimer{});
}

TEST(HeatColdTimer, StartsTheOtherInPlaceOfWhatRan) {
    HeatColdTimer timer = runningHeat();
    timer.start(kCold, kBegin + 6min);
    EXPECT_EQ(timer.wish(), kCold);
    EXPECT_EQ(timer.left(kBegin + 6min), 15min);
    EXPECT_EQ(timer.notice(kBegin + 6min), Notice::None);
}

TEST(HeatColdTimer, TakesWhatMakesNoSenseForNothing) {
    HeatColdTimer idle;
    idle.pause(kBegin);
    idle.carryOn(kBegin);
    idle.acknowledge(kBegin);
    idle.stop();
    EXPECT_EQ(idle, HeatColdTimer{});

    HeatColdTimer running = runningHeat();
    running.carryOn(kBegin + 4min);
    running.acknowledge(kBegin + 4min);
    EXPECT_EQ(running, runningHeat());

    HeatColdTimer paused = runningHeat();
    paused.pause(kBegin + 4min);
    const HeatColdTimer before = paused;
    paused.pause(kBegin + 9min);
    paused.acknowledge(kBegin + 9min);
    EXPECT_EQ(paused, before);

    HeatColdTimer over = runningHeat();
    over.pause(kBegin + 20min);
    over.carryOn(kBegin + 20min);
    EXPECT_EQ(over, runningHeat());
}

TEST(HeatColdTimer, AsksToLookAtTheSkinExactlyWhenItIsTimeAndOnce) {
    HeatColdTimer timer = runningHeat();
    EXPECT_EQ(timer.notice(kBegin + 5min - 1ms), Notice::None);
    EXPECT_EQ(timer.notice(kBegin + 5min), Notice::Look);
    EXPECT_EQ(timer.notice(kBegin + 12min), Notice::Look);
    timer.acknowledge(kBegin + 12min);
    EXPECT_EQ(timer.notice(kBegin + 12min), Notice::None);
    EXPECT_EQ(timer.notice(kBegin + 20min), Notice::Over);
}

TEST(HeatColdTimer, CountsTimeOnTheSkinUntilTheLookAndNotPauses) {
    HeatColdTimer timer = runningHeat();
    timer.pause(kBegin + 4min);
    EXPECT_EQ(timer.notice(kBegin + 30min), Notice::None);
    timer.carryOn(kBegin + 30min);
    EXPECT_EQ(timer.notice(kBegin + 31min), Notice::Look);
}

TEST(HeatColdTimer, KeepsTheNoticeToLookWhilePaused) {
    HeatColdTimer timer = runningHeat();
    timer.pause(kBegin + 6min);
    EXPECT_EQ(timer.notice(kBegin + 30min), Notice::Look);
    timer.acknowledge(kBegin + 30min);
    EXPECT_EQ(timer.notice(kBegin + 30min), Notice::None);
    EXPECT_EQ(timer.state(kBegin + 30min), State::Paused);
}

TEST(HeatColdTimer, SaysOnlyThatItIsOverWhereTheWholeTakesNoLongerThanTheLook) {
    HeatColdTimer timer;
    timer.start({Treatment::Cold, 5min, 5min}, kBegin);
    EXPECT_EQ(timer.notice(kBegin + 5min), Notice::Over);
}

TEST(HeatColdTimer, IsIdleOnceSomebodyKnowsThatItIsOver) {
    HeatColdTimer timer = runningHeat();
    timer.acknowledge(kBegin + 25min);
    EXPECT_EQ(timer, HeatColdTimer{});
}

TEST(HeatColdTimer, KnowsHowLongItIsUntilTheNextNotice) {
    HeatColdTimer timer = runningHeat();
    EXPECT_EQ(timer.untilNextNotice(kBegin + 1min), 4min);
    EXPECT_EQ(timer.untilNextNotice(kBegin + 5min), 15min);
    timer.pause(kBegin + 6min);
    EXPECT_EQ(timer.untilNextNotice(kBegin + 6min), std::nullopt);
    timer.carryOn(kBegin + 6min);
    EXPECT_EQ(timer.untilNextNotice(kBegin + 20min), std::nullopt);
}

TEST(HeatColdTimer, GivesNoTimeBackAndNeverOwesAnyWhenTheClockJumps) {
    HeatColdTimer timer = runningHeat();
    EXPECT_EQ(timer.left(kBegin - 1h), 20min);
    EXPECT_EQ(timer.state(kBegin - 1h), State::Running);
    EXPECT_EQ(timer.left(kBegin + 1000h), 0min);
    timer.pause(kBegin - 1h);
    EXPECT_EQ(timer.left(kBegin + 1h), 20min);
}

TEST(HeatColdTimer, GoesOnWhileTheComputerSleeps) {
    HeatColdTimer timer = runningHeat(); // the line of its instants does not stand still in a sleep
    EXPECT_EQ(timer.notice(kBegin + 8h), Notice::Over);
    timer.acknowledge(kBegin + 8h);
    EXPECT_EQ(timer.state(kBegin + 8h), State::Idle);
}

TEST(TimerView, RoundsUpSoThatTheLastSecondIsShown) {
    const HeatColdTimer timer = runningHeat();
    const TimerView begin = timerView(timer, kBegin);
    EXPECT_EQ(begin.left, 20min);
    EXPECT_EQ(begin.length, 20min);
    EXPECT_EQ(begin.passed, 0);
    EXPECT_EQ(timerView(timer, kBegin + 20min - 1ms).left, 1s);
    EXPECT_EQ(timerView(timer, kBegin + 20min).left, 0s);
    EXPECT_DOUBLE_EQ(timerView(timer, kBegin + 5min).passed, 0.25);
    EXPECT_EQ(timerView(HeatColdTimer{}, kBegin), TimerView{});
}

TEST(TimerView, IsOneLineOnOtherPages) {
    HeatColdTimer timer = runningHeat();
    const auto line = [&](Instant now) { return timerLine(timerView(timer, now), content()); };
    EXPECT_EQ(line(kBegin + 7min + 20s), "Heat: 12:40 left");
    EXPECT_EQ(line(kBegin + 19min + 55s), "Heat: 0:05 left");
    EXPECT_EQ(spokenTimerLine(timerView(timer, kBegin + 7min + 20s), content()), "Heat: 13 minutes left");
    EXPECT_EQ(spokenTimerLine(timerView(timer, kBegin + 19min + 20s), content()), "Heat: 1 minute left");
    EXPECT_EQ(line(kBegin + 20min), "Heat: time is over");
    timer.start(kCold, kBegin);
    timer.pause(kBegin + 1min);
    EXPECT_EQ(line(kBegin + 2min), "Cold: paused, 14:00 left");
    timer.stop();
    EXPECT_EQ(line(kBegin), "");
}

TEST(TimerNotice, SaysWhatToDoInTheWordsOfTheDataFile) {
    const HeatColdTimer timer = runningHeat();
    EXPECT_EQ(noticeText(timer, kBegin, content()), "");
    EXPECT_EQ(noticeText(timer, kBegin + 6min, content()), "Heat has been on for 5 minutes. Now look at the skin.");
    EXPECT_EQ(noticeText(timer, kBegin + 20min, content()), "Heat: Take it off.");
    EXPECT_EQ(noticeText(HeatColdTimer{}, kBegin, content()), "");
}

} // namespace
} // namespace glidepath::coach
