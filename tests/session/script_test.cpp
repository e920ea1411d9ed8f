#include "session/script.h"
#include "support/plans.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace glidepath::session {

using namespace test;

namespace {

std::vector<StepKind> kinds(const Script& script) {
    std::vector<StepKind> kinds;
    for (const Step& step : script.steps)
        kinds.push_back(step.kind);
    return kinds;
}

} // namespace

TEST(Script, UnrollsRepetitionsIntoTheirParts) {
    const Script script = unroll(planOf({bridge(1, 2)}));
    using enum StepKind;
    EXPECT_EQ(kinds(script), (std::vector{GetReady, Lift, Hold, Lower, Lift, Hold, Lower}));
    EXPECT_EQ(script.length(), 20s + 2 * 7s);
}

TEST(Script, RestsBetweenSetsAndNotAfterTheLast) {
    const Script script = unroll(planOf({bridge(2, 1)}));
    using enum StepKind;
    EXPECT_EQ(kinds(script), (std::vector{GetReady, Lift, Hold, Lower, Rest, Lift, Hold, Lower}));
}

TEST(Script, FinishesOneSideBeforeTheOtherWithAChangeBetween) {
    const Script script = unroll(planOf({kneeToChest()}));
    using enum StepKind;
    EXPECT_EQ(kinds(script), (std::vector{GetReady, Hold, Rest, Hold, ChangeSide, Hold, Rest, Hold}));
    EXPECT_EQ(script.steps[0].side, Side::Right);
    EXPECT_EQ(script.steps[4].side, Side::Left);
    EXPECT_EQ(script.steps[5].side, Side::Left);
    EXPECT_EQ(script.sets.size(), 4u);
}

TEST(Script, ChangesTheSideWithEveryAlternatingRepetition) {
    const Script script = unroll(planOf({heelTaps(2)}));
    ASSERT_EQ(script.sets.size(), 1u);
    EXPECT_EQ(script.sets[0].repetitions, 4);
    std::vector<Side> sides;
    for (const Step& step : script.steps)
        if (step.kind == StepKind::Lift)
            sides.push_back(*step.side);
    EXPECT_EQ(sides, (std::vector{Side::Right, Side::Left, Side::Right, Side::Left}));
}

TEST(Script, LeavesOutThePauseAfterTheLastRepetition) {
    const Script script = unroll(planOf({heelTaps(1)}));
    using enum StepKind;
    EXPECT_EQ(kinds(script), (std::vector{GetReady, Lift, Lower, Pause, Lift, Lower}));
}

TEST(Script, GivesMoreTimeBeforeANewPosition) {
    const Script script = unroll(planOf({bridge(1, 1), kneeToChest(), shortWalk()}));
    std::vector<Duration> waits;
    for (const Step& step : script.steps)
        if (step.kind == StepKind::GetReady)
            waits.push_back(step.length);
    EXPECT_EQ(waits, (std::vector<Duration>{20s, 8s, 20s}));
}

TEST(Script, WalksByMinutes) {
    const Script script = unroll(planOf({shortWalk()}));
    ASSERT_EQ(script.steps.size(), 2u);
    EXPECT_EQ(script.steps[1].kind, StepKind::Go);
    EXPECT_EQ(script.steps[1].length, Duration{5min});
}

TEST(Script, HasOneStepARepetitionWhenThePersonPressesAKeyForEach) {
    const Script script = unroll(planOf({paced(bridge(1, 3), programme::Pace::KeyEachRepetition)}));
    using enum StepKind;
    EXPECT_EQ(kinds(script), (std::vector{GetReady, SelfPaced, SelfPaced, SelfPaced}));
    EXPECT_EQ(script.length(), 20s + 3 * 7s);
}

TEST(Script, HasOneStepASetWhenThePersonPressesAKeyAtTheEnd) {
    const Script script = unroll(planOf({paced(bridge(2, 3), programme::Pace::KeyAtEnd)}));
    using enum StepKind;
    EXPECT_EQ(kinds(script), (std::vector{GetReady, SelfPaced, Rest, SelfPaced}));
    EXPECT_EQ(script.steps[1].repetition, 3);
    EXPECT_EQ(script.steps[1].length, Duration{21s});
}

TEST(Script, HasFewerRepetitionsInEverySetOfASideThatHasFewer) {
    const Script script = unroll(planOf({withFewer(clamshell(2, 3), Side::Left, 2)}));
    std::vector<int> repetitions;
    for (const PlannedSet& set : script.sets)
        repetitions.push_back(set.repetitions);
    EXPECT_EQ(repetitions, (std::vector{3, 3, 2, 2}));
    EXPECT_EQ(std::ranges::count(kinds(script), StepKind::Lift), 3 + 3 + 2 + 2);
}

TEST(Script, HoldsForLessOnASideThatHasFewer) {
    const Script script = unroll(planOf({withFewer(kneeToChest(), Side::Right, 15)}));
    std::vector<Duration> holds;
    for (const Step& step : script.steps)
        if (step.kind == StepKind::Hold)
            holds.push_back(step.length);
    EXPECT_EQ(holds, (std::vector<Duration>{15s, 15s, 20s, 20s}));
}

TEST(Script, TakesLessTimeForAWholeSetOfASideThatHasFewer) {
    const Script script = unroll(planOf({paced(withFewer(clamshell(1, 3), Side::Left, 2), programme::Pace::KeyAtEnd)}));
    EXPECT_EQ(script.steps.front().side, Side::Right);
    EXPECT_EQ(script.steps.back().repetition, 2);
    EXPECT_EQ(script.steps.back().length, Duration{16s});
}

} // namespace glidepath::session
