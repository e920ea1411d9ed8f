#include "coach/finished_view.h"
#include "support/plans.h"

#include <gtest/gtest.h>

namespace glidepath::coach {
namespace {

using namespace std::chrono_literals;
using journal::SessionOutcome;
using programme::Pace;
using session::CommandKind;
using session::SessionEngine;

const guidance::AfterSession kWalkNow{"A short walk is good now", "Two minutes.", {}};

Instant at(Duration time) {
    return Instant{time};
}

SessionEngine engineOf(std::vector<programme::PlannedExercise> exercises) {
    return {session::unroll(test::planOf(std::move(exercises))), at(0s)};
}

FinishedView afterAll(std::vector<programme::PlannedExercise> exercises) {
    SessionEngine engine = engineOf(std::move(exercises));
    while (engine.nextDeadline())
        (void)engine.advanceTo(*engine.nextDeadline());
    return finishedView(engine, SessionOutcome::Finished, kWalkNow);
}

programme::PlannedExercise bothSides() {
    auto planned = test::bridge(2, 10);
    planned.sides = {Side::Right, Side::Left};
    planned.rest = 0s;
    return planned;
}

TEST(FinishedView, SaysWhatWasDoneAsPlainFacts) {
    const FinishedView view = afterAll({test::bridge(2, 10), test::shortWalk()});
    EXPECT_EQ(view.title, "That was all for now");
    EXPECT_EQ(view.summary, "9 minutes, 2 exercises.");
    ASSERT_EQ(view.lines.size(), 2U);
    EXPECT_EQ(view.lines[0], (FinishedView::Line{"Bridge", "2 × 10"}));
    EXPECT_EQ(view.lines[1], (FinishedView::Line{"Short walk", "5 min"}));
}

TEST(FinishedView, NamesHoldsAndSides) {
    EXPECT_EQ(afterAll({test::kneeToChest()}).lines[0].amount, "2 × 20 s each side");
    EXPECT_EQ(afterAll({test::heelTaps(6)}).lines[0].amount, "6 each side");
    EXPECT_EQ(afterAll({bothSides()}).lines[0].amount, "2 × 10 each side");
    EXPECT_EQ(afterAll({test::bridge(1, 8)}).lines[0].amount, "8");
}

TEST(FinishedView, TellsTheSidesApartWhereTheyDiffer) {
    SessionEngine engine = engineOf({bothSides()});
    (void)engine.advanceTo(at(20s + 20 * 7s + 12s + 10 * 7s + 8 * 7s));
    (void)engine.handle(CommandKind::End, at(20s + 20 * 7s + 12s + 10 * 7s + 8 * 7s));
    EXPECT_EQ(finishedView(engine, SessionOutcome::EndedEarly, kWalkNow).lines[0].amount, "Right 2 × 10, left 10 + 8");
}

TEST(FinishedView, KeepsWhatWasDoneWhenTheSessionEndsEarly) {
    SessionEngine engine = engineOf({test::bridge(2, 10), test::shortWalk()});
    (void)engine.advanceTo(at(20s + 3 * 7s));
    (void)engine.handle(CommandKind::End, at(61s));
    const FinishedView view = finishedView(engine, SessionOutcome::EndedEarly, kWalkNow);
    EXPECT_EQ(view.title, "That is enough for now");
    EXPECT_EQ(view.summary, "Saved: 1 minute, 1 exercise.");
    EXPECT_EQ(view.lines[0].amount, "5");
    EXPECT_EQ(view.lines[1].amount, "Left out");
    EXPECT_TRUE(view.lines[0].done);
    EXPECT_FALSE(view.lines[1].done);
}

TEST(FinishedView, TakesAnExerciseWithoutOneFinishedRepetitionForLeftOut) {
    SessionEngine engine = engineOf({test::bridge(2, 10), test::shortWalk()});
    (void)engine.handle(CommandKind::End, at(20s + 3s));
    const FinishedView view = finishedView(engine, SessionOutcome::EndedEarly, kWalkNow);
    EXPECT_EQ(view.lines[0].amount, "Left out");
    EXPECT_EQ(view.summary, "Saved: under 1 minute, 0 exercises.");
}

TEST(FinishedView, CountsASessionOfSecondsAsUnderAMinute) {
    SessionEngine engine = engineOf({test::bridge()});
    (void)engine.handle(CommandKind::End, at(5s));
    EXPECT_EQ(finishedView(engine, SessionOutcome::EndedEarly, kWalkNow).summary,
              "Saved: under 1 minute, 0 exercises.");
}

TEST(FinishedView, SuggestsAWalkUnlessTheSessionWasOne) {
    EXPECT_EQ(afterAll({test::bridge()}).adviceTitle, "A short walk is good now");
    EXPECT_EQ(afterAll({test::bridge()}).advice, "Two minutes.");
    EXPECT_EQ(afterAll({test::bridge(), test::shortWalk()}).adviceTitle, "");
}

TEST(FinishedView, LetsSomebodyStayDownOnlyWhenTheyAreDown) {
    EXPECT_EQ(afterAll({test::bridge()}).ease, "Stay down as long as you like.");
    EXPECT_EQ(afterAll({test::shortWalk()}).ease, "Take your time.");
}

} // namespace
} // namespace glidepath::coach
