#include "simulation/promises.h"
#include "support/past_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <vector>

// Every promise is broken here once, and kept once close beside it: a check that cannot fail proves nothing.

namespace glidepath::simulation {

namespace {

using namespace test;
using assessment::Advice;
using assessment::Assessment;
using assessment::Choice;
using assessment::ExerciseNumber;
using assessment::Given;
using assessment::SettledExercise;

const Broken kKept{};

Broken once(Promise promise) {
    return {{promise, 1}};
}

/// A watch, and what it has seen broken. Offers are of the first phase's core routine unless something else is said.
struct Watched {
    Broken broken{};
    std::set<ExerciseNumber> forbidden{};
    assessment::Person person{};
    std::string routine{"p1-core"};
    int phase{1};
    Watch watch{broken, *shippedBook(), forbidden};

    void offer(const PastBuilder& past, const std::vector<Amount>& amounts, WallTime now = kNow) {
        assessment::Settled settled;
        for (const Amount& amount : amounts)
            settled.exercises.push_back({numberOf(amount.exercise), amount.given});
        Assessment assessment;
        assessment.phase = phase;
        assessment.offeredPhase = phase;
        watch.seeOffer(past.course(), person, assessment, shippedRoutine(routine), settled, now);
    }
    void offer(const std::vector<Amount>& amounts, int day = 0) {
        offer(PastBuilder{}.entered(1, -60), amounts, at(day, 20h));
    }
};

PastBuilder inPhase(int phase) {
    return PastBuilder{}.entered(phase, -60);
}

Amount tilt(int sets, int amount, programme::Share share = programme::Share::Usual) {
    return {"pelvic-tilt", {.sets = sets, .amount = amount, .share = share}};
}

Amount pumps(int sets, int amount) {
    return {"ankle-pumps", {.sets = sets, .amount = amount}};
}

/// The pelvic tilt after so many sessions that brought something, each a day before the next; the last yesterday.
PastBuilder tilted(Feel feel, int times) {
    Around around = kSilent;
    around.feel = feel;
    return inPhase(1).did("p1-core", {-times, -1}, around);
}

const programme::Rule& someRule() {
    return shippedBook()->rules(programme::RuleKind::Refer).front();
}

Advice adviceWith(std::optional<double> value, bool met = true) {
    return {.rule = &someRule(), .reasons = {{.clause = &someRule().when.clause, .value = value, .met = met}}};
}

} // namespace

// Nothing while locked.

TEST(NothingWhileLocked, IsBrokenByAnOfferBehindALock) {
    Watched seen;
    seen.watch.seeNothingOfferedWhile(true, true);
    EXPECT_EQ(seen.broken, once(Promise::NothingWhileLocked));
}

TEST(NothingWhileLocked, IsKeptWhereNothingIsOfferedOrNothingLocked) {
    Watched seen;
    seen.watch.seeNothingOfferedWhile(true, false);
    seen.watch.seeNothingOfferedWhile(false, true);
    seen.watch.seeNothingOfferedWhile(false, false);
    EXPECT_EQ(seen.broken, kKept);
}

// Nothing forbidden.

TEST(NothingForbidden, IsKeptByAnOrdinaryOffer) {
    Watched seen;
    seen.offer({tilt(1, 8), pumps(1, 10)});
    EXPECT_EQ(seen.broken, kKept);
}

TEST(NothingForbidden, IsBrokenByARoutineOfAnotherPhase) {
    Watched seen;
    seen.phase = 2;
    seen.offer({tilt(1, 8)});
    EXPECT_EQ(seen.broken, once(Promise::NothingForbidden));
}

TEST(NothingForbidden, IsKeptByTheReliefSetOfTheFirstPhaseInALaterOne) {
    Watched seen;
    seen.phase = 2;
    seen.routine = "p1-relief";
    seen.offer({tilt(1, 8)});
    EXPECT_EQ(seen.broken, kKept);
}

TEST(NothingForbidden, IsBrokenByAnExerciseWithoutADoseInThePhase) {
    const assessment::Rulebook& book = *shippedBook();
    ExerciseNumber other = 0;
    while (book.exercise(other).dose(1) != nullptr || !book.exercise(other).gates.empty())
        ++other;
    Watched seen;
    seen.offer({{book.exercise(other).id.text(), {.sets = 1, .amount = 1}}});
    EXPECT_EQ(seen.broken, once(Promise::NothingForbidden));
}

TEST(NothingForbidden, IsBrokenByWhatDoesNotFitThePerson) {
    Watched seen;
    seen.person.leftOut.resize(static_cast<std::size_t>(shippedBook()->exercises()), false);
    seen.offer({tilt(1, 8)});
    EXPECT_EQ(seen.broken, kKept);
    seen.person.leftOut[static_cast<std::size_t>(numberOf("pelvic-tilt"))] = true;
    seen.offer({tilt(1, 8)});
    EXPECT_EQ(seen.broken, once(Promise::NothingForbidden));
}

TEST(NothingForbidden, IsBrokenByWhatIsToBeLeftForNow) {
    Watched seen;
    seen.forbidden.insert(numberOf("ankle-pumps"));
    seen.offer({tilt(1, 8)});
    EXPECT_EQ(seen.broken, kKept);
    seen.offer({pumps(1, 10)});
    EXPECT_EQ(seen.broken, once(Promise::NothingForbidden));
}

TEST(NothingForbidden, IsBrokenByWhatIsLocked) {
    const Amount floss{"seated-nerve-floss", {.sets = 1, .amount = 5}};
    Watched locked;
    locked.offer({floss});
    EXPECT_EQ(locked.broken[Promise::NothingForbidden], 1);
    const auto pumped = inPhase(1).did("p1-core", {-9, -4}, kWell).legs({3, 3, 3, 3, 3, 3, 3, 3, 3, 3});
    Watched open;
    open.offer(pumped, {floss});
    EXPECT_EQ(open.broken, kKept);
}

TEST(NothingForbidden, IsBrokenByWhatRestsForTwoDays) {
    const auto sharp = inPhase(1).did("p1-core", on(-2), atTime(kSharp, 9h));
    Watched seen;
    seen.offer(sharp, {tilt(1, 8)}, at(0, 9h));
    EXPECT_EQ(seen.broken, kKept);
    seen.offer(sharp, {tilt(1, 8)}, at(0, 9h - 1min));
    EXPECT_EQ(seen.broken, once(Promise::NothingForbidden));
}

TEST(NothingForbidden, IsBrokenByWhatHasBroughtMorePainThreeTimes) {
    Watched seen;
    seen.offer(tilted(Feel::MorePain, 2), {tilt(1, 8)});
    EXPECT_EQ(seen.broken, kKept);
    seen.offer(tilted(Feel::MorePain, 3), {tilt(1, 8)});
    EXPECT_EQ(seen.broken, once(Promise::NothingForbidden));
}

TEST(NothingForbidden, IsKeptByWhatThePersonHasPutBack) {
    Watched seen;
    seen.offer(tilted(Feel::MorePain, 3).putBack("pelvic-tilt", 0), {tilt(1, 8)});
    EXPECT_EQ(seen.broken, kKept);
}

TEST(NothingForbidden, IsBrokenByWhatThePersonHasPutAside) {
    Watched seen;
    seen.offer(inPhase(1).leftOut("pelvic-tilt", -9), {pumps(1, 10)});
    seen.offer(inPhase(1).leftOut("pelvic-tilt", -9).putBack("pelvic-tilt", -1), {tilt(1, 8)});
    EXPECT_EQ(seen.broken, kKept);
    seen.offer(inPhase(1).putBack("pelvic-tilt", -9).leftOut("pelvic-tilt", -1), {tilt(1, 8)});
    EXPECT_EQ(seen.broken, once(Promise::NothingForbidden));
}

// One step at a time.

TEST(OneStepAtATime, IsBrokenByTwoStepsInASession) {
    Watched seen;
    seen.offer({tilt(1, 8), pumps(1, 10)}, -9);
    seen.offer({tilt(1, 9), pumps(1, 11)}, 0);
    EXPECT_EQ(seen.broken, once(Promise::OneStepAtATime));
}

TEST(OneStepAtATime, IsKeptByOneStepInEachOfTwo) {
    Watched seen;
    seen.offer({tilt(1, 8), pumps(1, 10)}, -9);
    seen.offer({tilt(1, 9), pumps(1, 10)}, -1);
    seen.offer({tilt(1, 9), pumps(1, 11)}, 0);
    EXPECT_EQ(seen.broken, kKept);
}

TEST(OneStepAtATime, IsBrokenByAStepBesideSomethingNewFromBehindAGate) {
    const Amount floss{"seated-nerve-floss", {.sets = 1, .amount = 5}};
    const auto open = inPhase(1).did("p1-core", {-20, -12}, kWell).told({-20, -11}, {.leg = 3});
    Watched alone;
    alone.offer(open, {tilt(1, 8)}, at(-9, 20h));
    alone.offer(open, {tilt(1, 8), floss});
    EXPECT_EQ(alone.broken, kKept);
    Watched both;
    both.offer(open, {tilt(1, 8)}, at(-9, 20h));
    both.offer(open, {tilt(1, 9), floss});
    EXPECT_EQ(both.broken, once(Promise::OneStepAtATime));
}

TEST(OneStepAtATime, TakesTheReturnToTheUsualAmountForNoStep) {
    Watched seen;
    seen.offer({tilt(1, 8), pumps(1, 10)}, -9);
    seen.offer({tilt(1, 4, programme::Share::Eased), {"ankle-pumps", {1, 5, programme::Share::Eased}}}, -1);
    seen.offer({tilt(1, 8), pumps(1, 10)}, 0);
    EXPECT_EQ(seen.broken, kKept);
}

// No step after red.

TEST(NoStepAfterRed, IsBrokenWithinThreeDaysOfABadSession) {
    for (const Around& bad : {kRed, kSharp}) {
        Watched seen;
        seen.offer({pumps(1, 10)}, -9);
        seen.offer(inPhase(1).did("p1-core", on(-2), bad), {pumps(1, 11)});
        EXPECT_EQ(seen.broken, once(Promise::NoStepAfterRed));
    }
}

TEST(NoStepAfterRed, IsKeptOnTheThirdDay) {
    Watched seen;
    seen.offer({pumps(1, 10)}, -9);
    seen.offer(inPhase(1).did("p1-core", on(-3), kRed), {pumps(1, 11)});
    EXPECT_EQ(seen.broken, kKept);
}

TEST(NoStepAfterRed, CountsFromTheMorningOnWhichItWasKnown) {
    const auto worse = [](int day) {
        return inPhase(1).did("p1-core", on(day), kWell).told(on(day), {.leg = 2}).told(on(day + 1), {.leg = 8});
    };
    Watched soon;
    soon.offer({pumps(1, 10)}, -9);
    soon.offer(worse(-3), {pumps(1, 11)});
    EXPECT_EQ(soon.broken, once(Promise::NoStepAfterRed));
    Watched later;
    later.offer({pumps(1, 10)}, -9);
    later.offer(worse(-4), {pumps(1, 11)});
    EXPECT_EQ(later.broken, kKept);
}

TEST(NoStepAfterRed, IsKeptWhereNothingGrows) {
    Watched seen;
    seen.offer({pumps(1, 10)}, -9);
    seen.offer(inPhase(1).did("p1-core", on(-1), kRed), {pumps(1, 10)});
    EXPECT_EQ(seen.broken, kKept);
}

// Volume grows slowly.

TEST(VolumeGrowsSlowly, IsBrokenByMoreThanAFifthInAWeek) {
    Watched seen;
    seen.offer({tilt(1, 10)}, -6);
    seen.offer({tilt(1, 12)}, -3);
    EXPECT_EQ(seen.broken, kKept);
    seen.offer({tilt(1, 13)}, 0);
    EXPECT_EQ(seen.broken, once(Promise::VolumeGrowsSlowly));
}

TEST(VolumeGrowsSlowly, IsKeptOnceAWeekHasPassed) {
    Watched seen;
    seen.offer({tilt(1, 10)}, -7);
    seen.offer({tilt(1, 13)}, 0);
    EXPECT_EQ(seen.broken, kKept);
}

TEST(VolumeGrowsSlowly, AllowsOneRepetitionHoweverFewThereAre) {
    Watched seen;
    seen.offer({tilt(1, 2)}, -1);
    seen.offer({tilt(1, 3)}, 0);
    EXPECT_EQ(seen.broken, kKept);
    Watched two;
    two.offer({tilt(1, 2)}, -1);
    two.offer({tilt(1, 4)}, 0);
    EXPECT_EQ(two.broken, once(Promise::VolumeGrowsSlowly));
}

TEST(VolumeGrowsSlowly, IsBrokenByASetThatComesOnTop) {
    Watched seen;
    seen.offer({tilt(2, 10)}, -1);
    seen.offer({tilt(3, 8)}, 0);
    EXPECT_EQ(seen.broken, kKept);
    Watched more;
    more.offer({tilt(2, 10)}, -1);
    more.offer({tilt(3, 10)}, 0);
    EXPECT_EQ(more.broken, once(Promise::VolumeGrowsSlowly));
}

/// Clamshells, so many on each side, as the second phase has them.
Watched clams(const std::vector<std::pair<int, int>>& days, int sets = 2) {
    Watched seen;
    seen.phase = 2;
    seen.routine = "p2-strength-a";
    int day = 1 - static_cast<int>(days.size());
    for (const auto& [left, right] : days)
        seen.offer(inPhase(2), {{"clamshell", programme::withSides({.sets = sets}, left, right)}}, at(day++, 20h));
    return seen;
}

TEST(VolumeGrowsSlowly, CountsBothSides) {
    EXPECT_EQ(clams({{5, 10}, {8, 10}}).broken, kKept);
    EXPECT_EQ(clams({{5, 10}, {9, 10}}).broken, once(Promise::VolumeGrowsSlowly));
    EXPECT_EQ(clams({{5, 10}, {8, 10}, {10, 10}}).broken, once(Promise::VolumeGrowsSlowly));
}

TEST(VolumeGrowsSlowly, AllowsOneOnEachSideHoweverFewThereAre) {
    EXPECT_EQ(clams({{1, 3}, {2, 3}}).broken, kKept);
    EXPECT_EQ(clams({{1, 3}, {3, 3}}).broken, once(Promise::VolumeGrowsSlowly));
}

TEST(VolumeGrowsSlowly, TakesLessOnOneSideForNoStep) {
    EXPECT_EQ(clams({{10, 10}, {5, 10}, {5, 2}}).broken, kKept);
}

TEST(OneStepAtATime, CountsAStepOnOneSide) {
    Watched seen;
    seen.phase = 2;
    seen.routine = "p2-strength-a";
    const auto offer = [&](int left, int tilts, int day) {
        seen.offer(inPhase(2), {{"clamshell", programme::withSides({.sets = 2}, left, 10)}, tilt(1, tilts)},
                   at(day, 20h));
    };
    offer(8, 10, -1);
    offer(9, 11, 0);
    EXPECT_EQ(seen.broken, once(Promise::OneStepAtATime));
}

// Changes of phase.

/// So many patients with three changes, the others with four.
std::vector<int> changesOf(std::size_t patients, std::size_t withThree) {
    std::vector<int> changes(patients, 4);
    std::fill_n(changes.begin(), withThree, 3);
    return changes;
}

TEST(NoFlapping, IsBrokenByAMedianOfFourChanges) {
    Broken broken;
    seeNoisyPatients(broken, changesOf(kLeastNoisyPatients, kLeastNoisyPatients / 2 - 1));
    EXPECT_EQ(broken, once(Promise::NoFlapping));
}

TEST(NoFlapping, IsKeptByAMedianOfThree) {
    Broken broken;
    seeNoisyPatients(broken, changesOf(kLeastNoisyPatients, kLeastNoisyPatients / 2 + 1));
    EXPECT_EQ(broken, kKept);
}

TEST(NoFlapping, IsNotJudgedByTooFewPatients) {
    Broken broken;
    seeNoisyPatients(broken, changesOf(kLeastNoisyPatients - 1, 0));
    seeNoisyPatients(broken, {});
    EXPECT_EQ(broken, kKept);
}

TEST(NotUpAfterStepBack, IsBrokenWithinSevenDays) {
    Watched seen;
    seen.watch.seePhaseChange(Choice::Kind::SteppedBack, kToday - std::chrono::days{6});
    seen.watch.seePhaseChange(Choice::Kind::Advanced, kToday);
    EXPECT_EQ(seen.broken, once(Promise::NotUpAfterStepBack));
}

TEST(NotUpAfterStepBack, IsKeptAfterSevenDaysAndByAFurtherStepBack) {
    Watched seen;
    seen.watch.seePhaseChange(Choice::Kind::Advanced, kToday - std::chrono::days{8});
    seen.watch.seePhaseChange(Choice::Kind::SteppedBack, kToday - std::chrono::days{8});
    seen.watch.seePhaseChange(Choice::Kind::SteppedBack, kToday - std::chrono::days{7});
    seen.watch.seePhaseChange(Choice::Kind::Advanced, kToday);
    EXPECT_EQ(seen.broken, kKept);
}

// Told to see somebody.

namespace {

struct Daily {
    int days{58};
    int firstLeg{4};
    int leg{4}; ///< from the fourth day on
    int back{0};
    int done{2}; ///< of two sessions that are planned
};

/// Days that follow each other; the last one is today.
Broken brokenBy(const Daily& daily, bool told = false) {
    Watched seen;
    if (told) {
        Assessment assessment;
        assessment.refer.push_back(adviceWith(1));
        seen.watch.seeAdvice(assessment);
    }
    for (int day = 0; day < daily.days; ++day)
        seen.watch.seeDay(kToday - std::chrono::days{daily.days - 1 - day}, day < 3 ? daily.firstLeg : daily.leg,
                          daily.back, daily.done, 2);
    return seen.broken;
}

} // namespace

TEST(ToldWithoutChange, IsBrokenOnceEightWeeksHavePassed) {
    EXPECT_EQ(brokenBy({.days = 57}), kKept);
    EXPECT_EQ(brokenBy({.days = 58}), once(Promise::ToldWithoutChange));
}

TEST(ToldWithoutChange, IsKeptWhereSomebodyWasTold) {
    EXPECT_EQ(brokenBy({}, true), kKept);
}

TEST(ToldWithoutChange, TakesTwoPointsAndThirtyPercentForAChange) {
    EXPECT_EQ(brokenBy({.firstLeg = 6, .leg = 4}), kKept);
    EXPECT_EQ(brokenBy({.firstLeg = 5, .leg = 4}), once(Promise::ToldWithoutChange));
    EXPECT_EQ(brokenBy({.firstLeg = 8, .leg = 6}), once(Promise::ToldWithoutChange));
}

TEST(ToldWithoutChange, SpeaksOnlyOfWhoPractises) {
    EXPECT_EQ(brokenBy({.done = 1}), kKept);
}

TEST(ToldWithoutChange, SpeaksOnlyOfWhoIsTroubled) {
    EXPECT_EQ(brokenBy({.firstLeg = 1, .leg = 1, .back = 1}), kKept);
    EXPECT_EQ(brokenBy({.firstLeg = 1, .leg = 1, .back = 2}), once(Promise::ToldWithoutChange));
}

TEST(ToldWhenWorse, IsBrokenByAWeekTwoPointsAboveTheFirstDays) {
    EXPECT_EQ(brokenBy({.days = 10, .firstLeg = 3, .leg = 5}), once(Promise::ToldWhenWorse));
    EXPECT_EQ(brokenBy({.days = 10, .firstLeg = 3, .leg = 4}), kKept);
}

TEST(ToldWhenWorse, IsKeptWhereSomebodyWasTold) {
    EXPECT_EQ(brokenBy({.days = 10, .firstLeg = 3, .leg = 5}, true), kKept);
}

// Missing answers.

TEST(MissingAnswersSayNothing, IsBrokenByAProposalThatOnlySilenceBrings) {
    Assessment silent;
    silent.advance = adviceWith(1);
    Watched advance;
    advance.watch.seeAnswersLeftOut({}, silent);
    EXPECT_EQ(advance.broken, once(Promise::MissingAnswersSayNothing));
    silent = {};
    silent.stepBack = adviceWith(1);
    Watched stepBack;
    stepBack.watch.seeAnswersLeftOut({}, silent);
    EXPECT_EQ(stepBack.broken, once(Promise::MissingAnswersSayNothing));
}

TEST(MissingAnswersSayNothing, IsKeptByAProposalThatIsThereAnyway) {
    Assessment told;
    told.advance = adviceWith(1);
    Watched seen;
    seen.watch.seeAnswersLeftOut(told, told);
    seen.watch.seeAnswersLeftOut(told, {});
    EXPECT_EQ(seen.broken, kKept);
}

TEST(MissingAnswersSayNothing, IsBrokenByAnythingThatSilenceEarns) {
    Assessment advance;
    advance.advance = adviceWith(1);
    Assessment stepBack;
    stepBack.stepBack = adviceWith(1);
    Watched seen;
    seen.watch.seeSilence({}, 0);
    EXPECT_EQ(seen.broken, kKept);
    seen.watch.seeSilence(advance, 0);
    seen.watch.seeSilence(stepBack, 0);
    seen.watch.seeSilence({}, 1);
    EXPECT_EQ(seen.broken, (Broken{{Promise::MissingAnswersSayNothing, 3}}));
}

// The same history.

TEST(SameHistorySameAdvice, IsBrokenByAnyDifference) {
    Assessment one;
    one.phase = 1;
    one.refer.push_back(adviceWith(2));
    Assessment phase{one};
    phase.phase = 2;
    Assessment less{one};
    less.easePercent = 50;
    Assessment value{one};
    value.refer.front().reasons.front().value = 3;
    for (const Assessment& other : {phase, less, value}) {
        Watched seen;
        seen.watch.seeAgain(one, other);
        EXPECT_EQ(seen.broken, once(Promise::SameHistorySameAdvice));
    }
}

TEST(SameHistorySameAdvice, IsKeptByTheSame) {
    Assessment one;
    one.phase = 1;
    one.refer.push_back(adviceWith(2));
    Watched seen;
    seen.watch.seeAgain(one, Assessment{one});
    EXPECT_EQ(seen.broken, kKept);
}

// Reasons.

TEST(AdviceHasAReason, IsBrokenByAdviceOfAnyKindWithoutOne) {
    for (const Advice& advice : {adviceWith(std::nullopt), adviceWith(1, false), Advice{.rule = &someRule()}}) {
        Assessment assessment;
        assessment.screen = assessment.refer = assessment.ease = {advice};
        assessment.advance = assessment.stepBack = advice;
        Watched seen;
        seen.watch.seeAdvice(assessment);
        EXPECT_EQ(seen.broken, (Broken{{Promise::AdviceHasAReason, 5}}));
    }
}

TEST(AdviceHasAReason, IsKeptByOneWithAValue) {
    Assessment assessment;
    assessment.screen = assessment.refer = assessment.ease = {adviceWith(1)};
    assessment.advance = assessment.stepBack = adviceWith(0);
    Watched seen;
    seen.watch.seeAdvice(assessment);
    EXPECT_EQ(seen.broken, kKept);
}

TEST(Promises, HaveNamesOfTheirOwn) {
    std::set<std::string_view> names;
    for (const Promise promise : kPromises)
        names.insert(name(promise));
    EXPECT_EQ(names.size(), kPromises.size());
}

} // namespace glidepath::simulation
