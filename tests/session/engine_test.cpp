#include "session/engine.h"
#include "session/trace.h"
#include "support/plans.h"

#include <gtest/gtest.h>

namespace glidepath::session {

using namespace test;

namespace {

constexpr Instant kBegin{};

Instant at(Duration time) {
    return kBegin + time;
}

SessionEngine engineFor(std::vector<programme::PlannedExercise> exercises) {
    return SessionEngine{unroll(planOf(std::move(exercises))), kBegin};
}

bool has(const std::vector<Event>& events, EventKind kind) {
    return std::any_of(events.begin(), events.end(), [&](const Event& event) { return event.kind == kind; });
}

const Event& last(const std::vector<Event>& events, EventKind kind) {
    const auto found = std::find_if(events.rbegin(), events.rend(), [&](const Event& e) { return e.kind == kind; });
    EXPECT_NE(found, events.rend()) << name(kind);
    return *found;
}

StepKind kindNow(const SessionEngine& engine) {
    return engine.script().steps[engine.frame().step].kind;
}

void goldenRun(const std::string& name, std::vector<programme::PlannedExercise> exercises,
               const std::vector<Command>& commands = {}) {
    SessionEngine engine = engineFor(std::move(exercises));
    const auto events = run(engine, commands);
    expectGolden(name, trace(engine.script(), events));
}

} // namespace

TEST(SessionTrace, OfRepetitionsInTwoSets) {
    goldenRun("repetitions", {bridge(2, 2)});
}
TEST(SessionTrace, OfAHoldOnEachSide) {
    goldenRun("hold-each-side", {kneeToChest()});
}
TEST(SessionTrace, OfAnAlternatingExercise) {
    goldenRun("alternating", {heelTaps(2)});
}
TEST(SessionTrace, OfAWalk) {
    goldenRun("walk", {shortWalk()});
}
TEST(SessionTrace, OfAPauseInEveryKindOfStep) {
    // get ready 0-20, hold 20-40, rest 40-50, hold 50-70, change 70-82, hold, rest, hold; then repetitions, then a
    // walk.
    using enum CommandKind;
    goldenRun("pause-everywhere", {kneeToChest(), heelTaps(1), shortWalk()},
              {{Pause, at(5s)},
               {Resume, at(15s)}, // get ready
               {Pause, at(35s)},
               {Resume, at(65s)}, // hold, with a count-in
               {Pause, at(84s)},
               {Resume, at(85s)}, // rest
               {Pause, at(116s)},
               {Resume, at(120s)}, // change of side
               {Pause, at(182s)},
               {Resume, at(183s)}, // get ready for heel taps
               {Pause, at(190s)},
               {Resume, at(191s)}, // lift
               {Pause, at(196s)},
               {Resume, at(197s)}, // lower
               {Pause, at(201500ms)},
               {Resume, at(203s)}, // pause between repetitions
               {Interrupt, at(300s)},
               {Resume, at(400s)}}); // walk
}
TEST(SessionTrace, OfStepsBackAcrossTheBorderOfAnExercise) {
    using enum CommandKind;
    // The second exercise gets ready at 27 s; back starts that again, a second one returns to the last lowering.
    goldenRun("back-across-exercises", {bridge(1, 1), heelTaps(1)},
              {{Back, at(30s)}, {Back, at(31s)}, {Back, at(32s)}});
}
TEST(SessionTrace, OfASkipOfTheLastStep) {
    goldenRun("skip-last", {bridge(1, 2)}, {{CommandKind::Skip, at(32s)}});
}
TEST(SessionTrace, OfAnEarlyEnd) {
    goldenRun("end-early", {bridge(2, 2), shortWalk()}, {{CommandKind::End, at(29s)}});
}
TEST(SessionTrace, OfLessThreeTimes) {
    using enum CommandKind;
    goldenRun("less", {bridge(2, 10), shortWalk()}, {{Less, at(21s)}, {Less, at(36s)}, {Less, at(50s)}});
}
TEST(SessionTrace, OfAKeyForEachRepetition) {
    using enum CommandKind;
    goldenRun("key-each", {paced(bridge(1, 3), programme::Pace::KeyEachRepetition)},
              {{Confirm, at(10s)}, {Confirm, at(25s)}, {Confirm, at(31s)}, {Confirm, at(40s)}});
}

TEST(SessionEngine, LastsAsLongAsTheSumOfItsSteps) {
    SessionEngine engine = engineFor({bridge(), kneeToChest(), heelTaps(), shortWalk()});
    const auto events = run(engine, {});
    EXPECT_EQ(events.back().kind, EventKind::SessionFinished);
    EXPECT_EQ(events.back().at - kBegin, engine.script().length());
}

TEST(SessionEngine, EndsARestExactlyWhenItIsDue) {
    SessionEngine engine = engineFor({bridge(2, 1)});
    (void)engine.advanceTo(at(27s));
    EXPECT_EQ(kindNow(engine), StepKind::Rest);
    EXPECT_TRUE(engine.advanceTo(at(27s + 44999ms)).empty());
    const auto events = engine.advanceTo(at(27s + 45s));
    ASSERT_EQ(events.size(), 1u);
    EXPECT_EQ(events[0].at, at(72s));
}

TEST(SessionEngine, KeepsTheRemainingTimeOfAPauseToTheMillisecond) {
    SessionEngine engine = engineFor({kneeToChest()});
    (void)engine.handle(CommandKind::Pause, at(20s + 7321ms));
    (void)engine.advanceTo(at(10min));
    EXPECT_EQ(engine.frame().elapsed, 7321ms);
    EXPECT_EQ(engine.frame().pausedFor, 10min - 27321ms);
    (void)engine.handle(CommandKind::Resume, at(10min));
    EXPECT_EQ(engine.nextDeadline(), at(10min + 3s));
    (void)engine.advanceTo(at(10min + 3s));
    EXPECT_EQ(engine.nextDeadline(), at(10min + 3s + 20s - 7321ms));
}

TEST(SessionEngine, CountsInOnlyBeforeWork) {
    SessionEngine engine = engineFor({bridge()});
    (void)engine.handle(CommandKind::Pause, at(3s));
    (void)engine.handle(CommandKind::Resume, at(4s));
    EXPECT_EQ(engine.state(), State::Running);
    (void)engine.handle(CommandKind::Pause, at(22s));
    (void)engine.handle(CommandKind::Resume, at(30s));
    EXPECT_EQ(engine.state(), State::CountIn);
    EXPECT_EQ(engine.frame().countIn, 3s);
}

TEST(SessionEngine, PausesAgainDuringTheCountIn) {
    SessionEngine engine = engineFor({bridge()});
    (void)engine.handle(CommandKind::Pause, at(21s));
    (void)engine.handle(CommandKind::Resume, at(30s));
    (void)engine.handle(CommandKind::Pause, at(31s));
    EXPECT_EQ(engine.state(), State::Paused);
    EXPECT_EQ(engine.frame().elapsed, 1s);
}

TEST(SessionEngine, StartsTheStepAgainAndGoesToTheOneBeforeOnTheSecondBack) {
    SessionEngine engine = engineFor({bridge(1, 2)});
    (void)engine.handle(CommandKind::Back, at(25s)); // in the lowering of the first repetition, step 3
    EXPECT_EQ(engine.frame().step, 3u);
    EXPECT_EQ(engine.frame().elapsed, Duration{});
    (void)engine.handle(CommandKind::Back, at(26s));
    EXPECT_EQ(engine.frame().step, 2u);
}

TEST(SessionEngine, ForgetsTheFirstBackOnceTheStepIsOver) {
    SessionEngine engine = engineFor({bridge(1, 2)});
    (void)engine.handle(CommandKind::Back, at(21s));
    (void)engine.handle(CommandKind::Back, at(24s)); // now in the hold
    EXPECT_EQ(engine.frame().step, 2u);
}

TEST(SessionEngine, StaysAtTheFirstStepHoweverOftenItIsSentBack) {
    SessionEngine engine = engineFor({bridge()});
    for (int i = 1; i < 5; ++i)
        (void)engine.handle(CommandKind::Back, at(std::chrono::seconds{i}));
    EXPECT_EQ(engine.frame().step, 0u);
    EXPECT_EQ(engine.nextDeadline(), at(24s));
}

TEST(SessionEngine, SkipsAWaitAndThenTheExercise) {
    SessionEngine engine = engineFor({bridge(), shortWalk()});
    (void)engine.handle(CommandKind::Skip, at(1s));
    EXPECT_EQ(kindNow(engine), StepKind::Lift);
    const auto events = engine.handle(CommandKind::Skip, at(2s));
    EXPECT_TRUE(has(events, EventKind::ExerciseSkipped));
    EXPECT_EQ(engine.script().steps[engine.frame().step].exercise, 1u);
    EXPECT_EQ(last(events, EventKind::SetFinished).outcome, Outcome::Skipped);
    EXPECT_EQ(last(events, EventKind::ExerciseFinished).outcome, Outcome::Skipped);
}

TEST(SessionEngine, KeepsAFinishedSetFinishedWhenThePersonGoesBackAndEnds) {
    SessionEngine engine = engineFor({bridge(2, 1)});
    (void)engine.advanceTo(at(28s)); // resting after the first set
    (void)engine.handle(CommandKind::Back, at(29s));
    (void)engine.handle(CommandKind::Back, at(30s));
    const auto events = engine.handle(CommandKind::End, at(31s));
    EXPECT_FALSE(has(events, EventKind::SetFinished));
    EXPECT_EQ(engine.progress()[0].repetitions, 1);
    EXPECT_EQ(engine.progress()[0].left, Outcome::Done);
}

TEST(SessionEngine, GoesBackToWhereAnExerciseWasSkippedAndInventsNothing) {
    SessionEngine engine = engineFor({bridge(2, 3), shortWalk()});
    (void)engine.handle(CommandKind::Skip, at(30s)); // in the hold of the second repetition
    (void)engine.handle(CommandKind::Back, at(31s));
    (void)engine.handle(CommandKind::Back, at(32s));
    const Step& step = engine.script().steps[engine.frame().step];
    EXPECT_EQ(step.exercise, 0u);
    EXPECT_EQ(step.repetition, 2);
    const auto events = run(engine, {});
    EXPECT_EQ(last(events, EventKind::SetFinished).repetitions, 0); // the walk
    EXPECT_EQ(engine.progress()[0].repetitions, 3);
    EXPECT_EQ(engine.progress()[0].left, Outcome::Done);
    EXPECT_EQ(engine.progress()[1].repetitions, 3);
    const auto finished = std::find_if(events.begin(), events.end(),
                                       [](const Event& event) { return event.kind == EventKind::ExerciseFinished; });
    EXPECT_EQ(finished->outcome, Outcome::Done);
}

TEST(SessionEngine, CountsOnlyRepetitionsThatWereDone) {
    SessionEngine engine = engineFor({bridge(1, 5)});
    (void)engine.advanceTo(at(20s + 4 * 7s)); // four done
    (void)engine.handle(CommandKind::Back, at(48s));
    for (int i = 1; i <= 3; ++i)
        (void)engine.handle(CommandKind::Back, at(48s + std::chrono::seconds{i}));
    const auto events = run(engine, {});
    EXPECT_EQ(last(events, EventKind::SetFinished).repetitions, 5);
    EXPECT_EQ(std::count_if(events.begin(), events.end(),
                            [](const Event& event) { return event.kind == EventKind::RepetitionFinished; }),
              2);
}

TEST(SessionEngine, KeepsALaterExerciseWhenThePersonHasGoneBackBeforeTheEnd) {
    SessionEngine engine = engineFor({bridge(1, 1), kneeToChest()});
    (void)engine.advanceTo(at(27s + 8s + 15s)); // 15 s into the first hold of the second exercise
    (void)engine.handle(CommandKind::Back, at(50s));
    for (int i = 1; i <= 2; ++i)
        (void)engine.handle(CommandKind::Back, at(50s + std::chrono::seconds{i}));
    ASSERT_EQ(engine.script().steps[engine.frame().step].exercise, 0u);
    const auto events = engine.handle(CommandKind::End, at(53s));
    const Event& set = last(events, EventKind::SetFinished);
    EXPECT_EQ(engine.script().steps[set.step].exercise, 1u);
    EXPECT_EQ(set.outcome, Outcome::Partial);
    EXPECT_GE(set.worked, Duration{15s});
}

TEST(SessionEngine, TakesAnExerciseOfWhichNothingWasDoneForSkipped) {
    SessionEngine engine = engineFor({bridge(1, 3), shortWalk()});
    (void)engine.handle(CommandKind::Skip, at(1s));
    const auto events = engine.handle(CommandKind::Skip, at(1s + 200ms));
    EXPECT_EQ(last(events, EventKind::SetFinished).outcome, Outcome::Skipped);
    EXPECT_EQ(last(events, EventKind::ExerciseFinished).outcome, Outcome::Skipped);
}

TEST(SessionEngine, CountsInBeforeTimedWorkOnlyEvenWhenItIsSkippedMeanwhile) {
    SessionEngine engine = engineFor({bridge(1, 3), shortWalk()});
    (void)engine.handle(CommandKind::Pause, at(21s));
    (void)engine.handle(CommandKind::Resume, at(22s));
    const auto events = engine.handle(CommandKind::Skip, at(23s));
    EXPECT_EQ(engine.state(), State::Running);
    EXPECT_TRUE(has(events, EventKind::Resumed));
    EXPECT_EQ(engine.nextDeadline(), at(23s + 20s));
}

TEST(SessionEngine, TakesALateSecondBackForAFirstOne) {
    SessionEngine engine = engineFor({shortWalk()});
    (void)engine.handle(CommandKind::Back, at(60s));
    SessionEngine soon = engine;
    (void)soon.handle(CommandKind::Back, at(60s + 2999ms));
    EXPECT_EQ(kindNow(soon), StepKind::GetReady);
    (void)engine.handle(CommandKind::Back, at(60s + 3s));
    EXPECT_EQ(kindNow(engine), StepKind::Go);
    EXPECT_EQ(engine.frame().elapsed, Duration{});
}

TEST(SessionEngine, MakesSevenOfTenByLess) {
    SessionEngine engine = engineFor({bridge(1, 10)});
    (void)engine.handle(CommandKind::Less, at(21s));
    EXPECT_EQ(engine.frame().repetitions, 7);
    const auto events = run(engine, {});
    EXPECT_EQ(last(events, EventKind::SetFinished).repetitions, 7);
    EXPECT_EQ(last(events, EventKind::SetFinished).outcome, Outcome::Done);
}

TEST(SessionEngine, KeepsBothSidesAlikeByLess) {
    SessionEngine engine = engineFor({heelTaps(5)});
    (void)engine.handle(CommandKind::Less, at(21s));
    EXPECT_EQ(engine.frame().repetitions % 2, 0);
    EXPECT_LT(engine.frame().repetitions, 10);
}

TEST(SessionEngine, NeverTakesTheLastRepetitionByLess) {
    SessionEngine engine = engineFor({bridge(1, 1), shortWalk()});
    (void)engine.handle(CommandKind::Less, at(1s));
    EXPECT_FALSE(engine.script().steps[1].dropped);
    EXPECT_EQ(engine.script().steps[0].exercise, engine.script().steps[engine.frame().step].exercise);
}

TEST(SessionEngine, TakesAThirdOffTheSecondsLeftOfAHold) {
    SessionEngine engine = engineFor({kneeToChest()});
    (void)engine.handle(CommandKind::Less, at(20s + 5s)); // 15 of 20 s left
    EXPECT_EQ(engine.frame().length, 15s);
    EXPECT_EQ(engine.script().steps[3].length, Duration{13s});
}

TEST(SessionEngine, WaitsForThePersonInSelfPacedWork) {
    SessionEngine engine = engineFor({paced(bridge(1, 2), programme::Pace::KeyEachRepetition)});
    (void)engine.advanceTo(at(20s));
    EXPECT_EQ(engine.nextDeadline(), std::nullopt);
    (void)engine.advanceTo(at(1h));
    EXPECT_EQ(engine.frame().repetitionsDone, 0);
    const auto events = engine.handle(CommandKind::Confirm, at(1h + 1s));
    EXPECT_EQ(last(events, EventKind::RepetitionFinished).repetitions, 1);
}

TEST(SessionEngine, TakesATimeBeforeTheLastOneForTheLastOne) {
    SessionEngine engine = engineFor({bridge()});
    (void)engine.advanceTo(at(10s));
    EXPECT_TRUE(engine.handle(CommandKind::Pause, at(4s)).size() == 1);
    EXPECT_EQ(engine.frame().elapsed, 10s);
}

} // namespace glidepath::session
