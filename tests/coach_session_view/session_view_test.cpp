#include "coach/session_view.h"
#include "support/plans.h"

#include <gtest/gtest.h>

namespace glidepath::coach {
namespace {

using namespace std::chrono_literals;
using catalogue::CuePart;
using programme::Pace;
using session::CommandKind;
using session::SessionEngine;
using session::State;
using session::StepKind;
using Shape = RingView::Shape;
using Centre = RingView::Centre;

Instant at(Duration time) {
    return Instant{time};
}

catalogue::Exercise exercise(const programme::PlannedExercise& planned, std::map<CuePart, catalogue::Cue> cues) {
    catalogue::Exercise made{.id = planned.id};
    made.name = planned.name;
    made.position = planned.position;
    made.steps = {"First this.", "Then that."};
    made.cues = std::move(cues);
    return made;
}

programme::PlannedExercise clamshell() {
    return {ExerciseId{"clamshell"},
            "Clamshell",
            catalogue::Position::OnSide,
            false,
            {Side::Right, Side::Left},
            2,
            30s,
            programme::PlannedRepetitions{10, {2s, 3s, 3s, 0s}, Pace::Timed}};
}

catalogue::Catalogue catalogueOf(std::vector<catalogue::Exercise> exercises) {
    return {std::move(exercises), {}};
}

catalogue::Catalogue clamshellCatalogue() {
    return catalogueOf({exercise(clamshell(), {{CuePart::Ready, {"", "Lie on your {otherSide} side, knees bent"}},
                                               {CuePart::Lift, {"Open", "Lift the top knee, feet stay together"}},
                                               {CuePart::Hold, {"", "Hips still. Keep breathing"}},
                                               {CuePart::Lower, {"", "Slowly down"}},
                                               {CuePart::Change, {"", "Roll onto your {otherSide} side"}}})});
}

SessionEngine engineOf(std::vector<programme::PlannedExercise> exercises) {
    return {session::unroll(test::planOf(std::move(exercises))), at(0s)};
}

/// The view of a session that runs undisturbed to `time`.
SessionView viewAt(SessionEngine engine, Duration time, const catalogue::Catalogue& catalogue = {},
                   SoreSide soreSide = SoreSide::Varies) {
    (void)engine.advanceTo(at(time));
    return sessionView(engine, catalogue, {}, soreSide);
}

/// Brings the engine to the beginning of the first step of a kind, skipping nothing.
void runTo(SessionEngine& engine, StepKind kind) {
    while (engine.script().steps.at(engine.frame().step).kind != kind && engine.nextDeadline())
        (void)engine.advanceTo(*engine.nextDeadline());
}

SessionView viewOfFirst(StepKind kind, std::vector<programme::PlannedExercise> exercises,
                        const catalogue::Catalogue& catalogue = {}, SoreSide soreSide = SoreSide::Varies) {
    SessionEngine engine = engineOf(std::move(exercises));
    runTo(engine, kind);
    return sessionView(engine, catalogue, {}, soreSide);
}

TEST(SessionView, CountsDownOnADottedTrackWhileSomebodyGetsReady) {
    const SessionView view = viewAt(engineOf({clamshell()}), 8s, clamshellCatalogue());
    EXPECT_EQ(view.moment, SessionMoment::GetReady);
    EXPECT_EQ(view.ring.shape, Shape::Dotted);
    EXPECT_EQ(view.ring.word, "Starts in");
    EXPECT_EQ(view.ring.figures, "12");
    EXPECT_DOUBLE_EQ(view.ring.fraction, 0.4);
    EXPECT_EQ(view.ring.spoken, "Starts in, 12 seconds left");
    EXPECT_EQ(view.cue, "Lie on your left side, knees bent");
    EXPECT_EQ(view.steps.size(), 2U);
}

TEST(SessionView, SaysTheWholeAmountBeforeAnExercise) {
    const auto amount = [](const programme::PlannedExercise& planned) {
        const CounterView counter = viewAt(engineOf({planned}), 0s).counter;
        return counter.number + " " + counter.after;
    };
    EXPECT_EQ(amount(clamshell()), "2 sets of 10");
    EXPECT_EQ(amount(test::bridge(1, 8)), "8 times");
    EXPECT_EQ(amount(test::kneeToChest()), "2 holds of 20 s");
    EXPECT_EQ(amount(test::heelTaps(6)), "6 each side");
    EXPECT_EQ(amount(test::shortWalk()), "5 minutes");
}

TEST(SessionView, ShowsARepetitionAsArcsWithTheHoldAcrossTheTop) {
    const SessionView view = viewAt(engineOf({clamshell()}), 21s, clamshellCatalogue());
    EXPECT_EQ(view.moment, SessionMoment::Lift);
    EXPECT_EQ(view.ring.shape, Shape::Arcs);
    EXPECT_EQ(view.ring.centre, Centre::Open);
    ASSERT_EQ(view.ring.arcs.size(), 3U);
    EXPECT_EQ(view.ring.arcs[0], (ArcView{0.25, 0.5, true}));
    EXPECT_EQ(view.ring.arcs[1], (ArcView{0.375, 0.0, false}));
    EXPECT_EQ(view.ring.arcs[2], (ArcView{0.375, 0.0, false}));
    EXPECT_DOUBLE_EQ(view.ring.turn, -(0.25 + 0.375 / 2));
}

TEST(SessionView, TakesTheExercisesOwnWordForTheRing) {
    EXPECT_EQ(viewOfFirst(StepKind::Lift, {clamshell()}, clamshellCatalogue()).ring.word, "Open");
    EXPECT_EQ(viewOfFirst(StepKind::Hold, {clamshell()}, clamshellCatalogue()).ring.word, "Hold");
    EXPECT_EQ(viewOfFirst(StepKind::Lower, {clamshell()}, clamshellCatalogue()).ring.word, "Lower");
}

TEST(SessionView, FillsTheDiscForEveryHold) {
    const SessionView inRepetition = viewOfFirst(StepKind::Hold, {clamshell()});
    EXPECT_EQ(inRepetition.ring.centre, Centre::Filled);
    EXPECT_EQ(inRepetition.ring.shape, Shape::Arcs);
    EXPECT_EQ(inRepetition.ring.arcs[0], (ArcView{0.25, 1.0, false}));
    const SessionView timed = viewOfFirst(StepKind::Hold, {test::kneeToChest()});
    EXPECT_EQ(timed.ring.centre, Centre::Filled);
    EXPECT_EQ(timed.ring.shape, Shape::Track);
}

TEST(SessionView, GivesTheWaitBetweenRepetitionsAnArcOfItsOwn) {
    const SessionView view = viewOfFirst(StepKind::Pause, {test::heelTaps()});
    EXPECT_EQ(view.moment, SessionMoment::Between);
    EXPECT_EQ(view.ring.word, "Relax");
    ASSERT_EQ(view.ring.arcs.size(), 3U);
    EXPECT_TRUE(view.ring.arcs[2].active);
}

TEST(SessionView, RoundsSecondsUpAndForgivesTimersThatFireEarly) {
    const SessionEngine engine = engineOf({test::kneeToChest()});
    EXPECT_EQ(viewAt(engine, 20s).ring.figures, "20");
    EXPECT_EQ(viewAt(engine, 20s + 979ms).ring.figures, "20");
    EXPECT_EQ(viewAt(engine, 20s + 980ms).ring.figures, "19");
    EXPECT_EQ(viewAt(engine, 21s).ring.figures, "19");
    EXPECT_EQ(viewAt(engine, 39s + 999ms).ring.figures, "1");
}

TEST(SessionView, ShowsAWalkInMinutesAndSeconds) {
    const SessionView view = viewOfFirst(StepKind::Go, {test::shortWalk()});
    EXPECT_EQ(view.ring.figures, "5:00");
    EXPECT_EQ(view.ring.word, "Go");
    EXPECT_EQ(view.ring.spoken, "Go, 5 minutes left");
}

TEST(SessionView, CountsRepetitionsAndSets) {
    const SessionView view = viewAt(engineOf({clamshell()}), 20s + 8s * 3);
    EXPECT_EQ(view.counter, (CounterView{"", "4", "of 10", 1, 2}));
}

TEST(SessionView, CountsToTheAmountOfTheSide) {
    const SessionEngine engine = engineOf({test::withFewer(clamshell(), Side::Left, 8)});
    const Duration rightSide = 20s + 2 * 10 * 8s + 30s;
    EXPECT_EQ(viewAt(engine, 0s).counter.after, "sets of 10");
    EXPECT_EQ(viewAt(engine, 20s).counter.after, "of 10");
    EXPECT_EQ(viewAt(engine, rightSide).counter.after, "sets of 8") << "before the change of side";
    EXPECT_EQ(viewAt(engine, rightSide + 12s).counter.after, "of 8");
}

TEST(SessionView, CountsHoldsInsteadOfSets) {
    EXPECT_EQ(viewOfFirst(StepKind::Hold, {test::kneeToChest()}).counter, (CounterView{"", "1", "of 2", 0, 0}));
}

TEST(SessionView, CountsWhatLessHasLeft) {
    SessionEngine engine = engineOf({clamshell()});
    (void)engine.advanceTo(at(20s));
    (void)engine.handle(CommandKind::Less, at(20s));
    EXPECT_EQ(sessionView(engine, {}, {}, SoreSide::Varies).counter.after, "of 7");
}

TEST(SessionView, SaysInARestWhatComesAfterIt) {
    const SessionView rest = viewOfFirst(StepKind::Rest, {clamshell()});
    EXPECT_EQ(rest.ring.centre, Centre::Grey);
    EXPECT_EQ(rest.ring.figures, "30");
    EXPECT_EQ(rest.counter, (CounterView{"then set", "2", "of 2", 0, 0}));
    EXPECT_EQ(rest.cue, "Rest, and breathe easily");
    EXPECT_EQ(viewOfFirst(StepKind::Rest, {test::kneeToChest()}).counter.before, "then hold");
}

TEST(SessionView, AnnouncesTheOtherSideAsAPanel) {
    const SessionView view = viewOfFirst(StepKind::ChangeSide, {clamshell()}, clamshellCatalogue(), SoreSide::Left);
    EXPECT_EQ(view.moment, SessionMoment::ChangeSide);
    EXPECT_EQ(view.ring.shape, Shape::Panel);
    EXPECT_EQ(view.side, (SideView{Side::Left, true}));
    EXPECT_EQ(view.ring.figures, "12");
    EXPECT_EQ(view.ring.spoken, "Now the left side, 12 seconds left");
    EXPECT_EQ(view.cue, "Roll onto your right side");
}

TEST(SessionView, SpeaksOfASoreSideOnlyWhenThatSideAloneIsSore) {
    const auto sore = [](SoreSide side) {
        return viewOfFirst(StepKind::ChangeSide, {clamshell()}, {}, side).side->sore;
    };
    EXPECT_TRUE(sore(SoreSide::Left));
    EXPECT_FALSE(sore(SoreSide::Right));
    EXPECT_FALSE(sore(SoreSide::Both));
    EXPECT_FALSE(sore(SoreSide::Varies));
}

TEST(SessionView, ShowsNoSideWhereThereIsNone) {
    EXPECT_EQ(viewOfFirst(StepKind::Lift, {test::bridge()}).side, std::nullopt);
}

TEST(SessionView, ChangesTheSideWithEveryRepetitionWhenAlternating) {
    const SessionEngine engine = engineOf({test::heelTaps()});
    EXPECT_EQ(viewAt(engine, 20s).side->side, Side::Right);
    EXPECT_EQ(viewAt(engine, 25s).side->side, Side::Left);
}

TEST(SessionView, StandsStillWhilePausedAndSaysForHowLong) {
    SessionEngine engine = engineOf({clamshell()});
    (void)engine.advanceTo(at(21s));
    (void)engine.handle(CommandKind::Pause, at(21s));
    (void)engine.advanceTo(at(45s));
    const SessionView view = sessionView(engine, clamshellCatalogue(), {}, SoreSide::Varies);
    EXPECT_EQ(view.moment, SessionMoment::Paused);
    EXPECT_EQ(view.ring.shape, Shape::Bars);
    EXPECT_EQ(view.ring.figures, "0:24");
    EXPECT_EQ(view.cue, "Space: carry on");
    EXPECT_EQ(view.bigButton, (BigButtonView{"Carry on", CommandKind::Resume}));
    EXPECT_EQ(view.counter, (CounterView{"", "1", "of 10", 1, 2}));
}

TEST(SessionView, CountsInAfterAPauseInTheMiddleOfWork) {
    SessionEngine engine = engineOf({clamshell()});
    (void)engine.advanceTo(at(21s));
    (void)engine.handle(CommandKind::Pause, at(21s));
    (void)engine.handle(CommandKind::Resume, at(30s));
    (void)engine.advanceTo(at(31s));
    const SessionView view = sessionView(engine, clamshellCatalogue(), {}, SoreSide::Varies);
    EXPECT_EQ(view.moment, SessionMoment::CountIn);
    EXPECT_EQ(view.ring.shape, Shape::Dotted);
    EXPECT_EQ(view.ring.figures, "2");
    EXPECT_EQ(view.cue, "Lift the top knee, feet stay together");
    EXPECT_EQ(view.bigButton.command, CommandKind::Pause);
}

TEST(SessionView, AsksForTheKeyAfterEachSelfPacedRepetition) {
    SessionEngine engine = engineOf({test::paced(test::bridge(1, 2), Pace::KeyEachRepetition)});
    (void)engine.advanceTo(at(20s));
    const SessionView first = sessionView(engine, {}, {}, SoreSide::Varies);
    EXPECT_EQ(first.moment, SessionMoment::SelfPaced);
    EXPECT_EQ(first.bigButton, (BigButtonView{"Done: next one", CommandKind::Confirm}));
    EXPECT_EQ(first.ring.figures, "1");
    EXPECT_EQ(first.ring.spoken, "Your pace, repetition 1 of 2");
    (void)engine.handle(CommandKind::Confirm, at(29s));
    const SessionView last = sessionView(engine, {}, {}, SoreSide::Varies);
    EXPECT_EQ(last.bigButton.text, "Done: last one");
    EXPECT_DOUBLE_EQ(last.ring.fraction, 0.5);
}

TEST(SessionView, AsksForTheKeyOnceWhenAWholeSetIsSelfPaced) {
    const SessionView view = viewAt(engineOf({test::paced(test::bridge(2, 10), Pace::KeyAtEnd)}), 20s);
    EXPECT_EQ(view.bigButton.text, "Done: all 10");
    EXPECT_EQ(view.counter, (CounterView{"", "10", "times", 1, 2}));
    EXPECT_EQ(view.ring.spoken, "Your pace, 10 repetitions");
}

TEST(SessionView, NamesNoSideInACueWhenASelfPacedSetWorksBoth) {
    const auto taps = test::paced(test::heelTaps(), Pace::KeyAtEnd);
    const auto catalogue = catalogueOf({exercise(taps, {{CuePart::Lift, {"", "Lower your {side} heel"}}})});
    EXPECT_EQ(viewAt(engineOf({taps}), 20s, catalogue).cue, "Slowly, at your own pace");
}

TEST(SessionView, NamesTheNextExerciseAndItsPosition) {
    const SessionView view = viewAt(engineOf({clamshell(), test::heelTaps()}), 0s);
    EXPECT_EQ(view.next, (NextUpView{ExerciseId{"heel-taps"}, "Heel taps", "on your back"}));
    EXPECT_EQ(viewAt(engineOf({clamshell()}), 0s).next, std::nullopt);
}

TEST(SessionView, WeighsTheRoutineBarByPlannedTime) {
    const SessionView view = viewAt(engineOf({test::bridge(1, 1), test::shortWalk()}), 20s);
    ASSERT_EQ(view.routine.segments.size(), 2U);
    EXPECT_DOUBLE_EQ(view.routine.segments[0].weight, 27);
    EXPECT_DOUBLE_EQ(view.routine.segments[1].weight, 320);
    EXPECT_DOUBLE_EQ(view.routine.segments[0].filled, 20.0 / 27);
    EXPECT_DOUBLE_EQ(view.routine.segments[1].filled, 0);
    EXPECT_EQ(view.routine.position, "1 of 2");
    EXPECT_EQ(view.routine.timeLeft, "6 min left");
    EXPECT_EQ(view.routine.spoken, "Exercise 1 of 2, 6 min left");
}

TEST(SessionView, KeepsTheWidthOfASegmentWhenThereIsLessToDo) {
    SessionEngine engine = engineOf({clamshell()});
    (void)engine.advanceTo(at(20s));
    const double before = sessionView(engine, {}, {}, SoreSide::Varies).routine.segments[0].weight;
    (void)engine.handle(CommandKind::Less, at(20s));
    EXPECT_DOUBLE_EQ(sessionView(engine, {}, {}, SoreSide::Varies).routine.segments[0].weight, before);
}

TEST(SessionView, SaysSoWhenLessThanAMinuteIsLeft) {
    EXPECT_EQ(viewAt(engineOf({test::bridge(1, 1)}), 20s).routine.timeLeft, "under 1 min left");
}

TEST(SessionView, FallsBackToThePlanWhenTheContentNoLongerHasTheExercise) {
    const SessionView view = viewAt(engineOf({clamshell()}), 0s, {});
    EXPECT_EQ(view.exercise, "Clamshell");
    EXPECT_TRUE(view.steps.empty());
    EXPECT_EQ(view.cue, "Get comfortable, on your side");
}

TEST(SessionView, IsDoneAtTheEnd) {
    const SessionView view = viewAt(engineOf({test::bridge(1, 1)}), 60s);
    EXPECT_EQ(view.moment, SessionMoment::Finished);
    EXPECT_EQ(view.ring.fraction, 1);
    EXPECT_EQ(view.routine.segments[0].filled, 1);
}

TEST(SessionView, KeepsEveryCueWithinWhatFitsOneLine) {
    for (const auto kind :
         {StepKind::GetReady, StepKind::Lift, StepKind::Hold, StepKind::Lower, StepKind::Rest, StepKind::ChangeSide})
        EXPECT_LE(viewOfFirst(kind, {clamshell()}).cue.size(), 40U);
}

TEST(FigureMoment, IsThatOfTheStepAndItsExercise) {
    SessionEngine engine = engineOf({clamshell()});
    (void)engine.advanceTo(Instant{21s});
    const figure::Moment moment = figureMoment(engine.script(), engine.frame());
    EXPECT_EQ(moment.doing, figure::Doing::Lift);
    EXPECT_EQ(moment.work, figure::Work::Repetitions);
    EXPECT_DOUBLE_EQ(moment.elapsed, 1);
    EXPECT_DOUBLE_EQ(moment.length, 2);
    EXPECT_EQ(moment.repetition, 1);
    EXPECT_EQ(moment.side, Side::Right);
}

TEST(FigureMoment, IsMissingWhereAnExerciseHasNoFigure) {
    SessionEngine engine = engineOf({clamshell()});
    EXPECT_FALSE(sessionView(engine, {}, {}, SoreSide::Varies).figure);
}

} // namespace
} // namespace glidepath::coach
