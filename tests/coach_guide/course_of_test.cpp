#include "coach/course_of.h"
#include "support/plans.h"
#include "support/shipped_rules.h"

#include <gtest/gtest.h>

#include <map>

namespace glidepath::coach {

using namespace test;
using assessment::FewerOn;
using journal::SessionOutcome;
using session::Outcome;

namespace {

/// One set of clamshells or of a hold, as the journal has it.
struct Set {
    Side side{};
    int repetitions{};
    Outcome outcome{Outcome::Done};
    Duration worked{};
};

constexpr Set right(int repetitions, Outcome outcome = Outcome::Done) {
    return {Side::Right, repetitions, outcome};
}
constexpr Set left(int repetitions, Outcome outcome = Outcome::Done) {
    return {Side::Left, repetitions, outcome};
}
constexpr Set held(Side side, Duration worked, Outcome outcome = Outcome::Done) {
    return {side, 0, outcome, worked};
}

constexpr auto kPartial = Outcome::Partial;
constexpr auto kSkipped = Outcome::Skipped;

/// What the rules read of a session with one exercise.
assessment::ExerciseDone doneOf(const programme::PlannedExercise& planned, const std::vector<Set>& sets,
                                SessionOutcome outcome = SessionOutcome::Finished) {
    journal::History history;
    history.sessions.push_back(
        {.id = 1, .started = {}, .ended = {}, .outcome = outcome, .length = {}, .plan = planOf({planned})});
    std::map<Side, int> numbers;
    for (const Set& set : sets)
        history.sets.push_back(
            {1, 0, planned.id, set.side, ++numbers[set.side], 10, set.repetitions, set.worked, set.outcome});
    const auto past = pastOf(history, *shippedBook(), 2);
    const auto session = sessionOf(history, 1, *shippedBook());
    expects(past.sessions.size() == 1 && past.sessions.front() == session, "both ways of reading say the same");
    return session->exercises.front();
}

std::optional<FewerOn> managed(const std::vector<Set>& sets, SessionOutcome outcome = SessionOutcome::Finished) {
    return doneOf(clamshell(2, 10), sets, outcome).managed;
}

constexpr auto kNothing = std::nullopt;

} // namespace

TEST(CourseOf, SeesThatLessWasManagedOnOneSide) {
    EXPECT_EQ(managed({right(10), right(10), left(10), left(8)}), (FewerOn{Side::Left, 8}));
    EXPECT_EQ(managed({right(10), right(10), left(8), left(7)}), (FewerOn{Side::Left, 7})) << "the least of the sets";
    EXPECT_EQ(managed({right(9), right(9), left(10), left(10)}), (FewerOn{Side::Right, 9}));
}

TEST(CourseOf, SeesNothingWhereAllWasDone) {
    EXPECT_EQ(managed({right(10), right(10), left(10), left(10)}), kNothing);
}

TEST(CourseOf, TakesASetThatWasLeftOutForNoSetAtAll) {
    EXPECT_EQ(managed({right(10), right(10), left(10), left(0, kSkipped)}), kNothing);
    EXPECT_EQ(managed({right(10), right(10), left(6), left(0, kSkipped)}), (FewerOn{Side::Left, 6}));
}

TEST(CourseOf, LearnsNothingOfASideFromASetThatWasBrokenOff) {
    EXPECT_EQ(managed({right(10), right(10), left(10), left(1, kPartial)}), kNothing) << "the telephone may have rung";
}

TEST(CourseOf, LearnsNothingOfASideThatWasLeftOut) {
    EXPECT_EQ(managed({right(10), right(10), left(0, kSkipped), left(0, kSkipped)}), kNothing);
    EXPECT_EQ(managed({right(5, kPartial), right(0, kSkipped), left(0, kSkipped), left(0, kSkipped)}), kNothing);
    EXPECT_EQ(managed({right(10), right(10)}), kNothing);
}

TEST(CourseOf, LearnsNothingOfASideFromASessionThatWasBrokenOff) {
    EXPECT_EQ(managed({right(10), right(10), left(8, kPartial)}, SessionOutcome::EndedEarly), kNothing);
}

TEST(CourseOf, LearnsNothingOfASideWhereBothDidLess) {
    EXPECT_EQ(managed({right(8), right(7), left(7), left(7)}), kNothing);
    EXPECT_EQ(managed({right(8), right(8), left(7), left(7)}), kNothing) << "\"less\" in the first set does that";
}

TEST(CourseOf, ComparesWithWhatWasPlannedOnEachSide) {
    const auto planned = withFewer(clamshell(1, 10), Side::Left, 8);
    EXPECT_EQ(doneOf(planned, {right(10), left(8)}).managed, kNothing);
    EXPECT_EQ(doneOf(planned, {right(10), left(6)}).managed, (FewerOn{Side::Left, 6}));
    EXPECT_EQ(doneOf(planned, {right(9), left(8)}).managed, kNothing) << "still more than on the other side";
    EXPECT_EQ(doneOf(planned, {right(7), left(8)}).managed, (FewerOn{Side::Right, 7}));
}

TEST(CourseOf, ComparesTheSecondsOfHolds) {
    const auto done = [](const std::vector<Set>& sets) { return doneOf(kneeToChest(), sets).managed; };
    EXPECT_EQ(done({held(Side::Right, 20s), held(Side::Right, 21s), held(Side::Left, 20s), held(Side::Left, 20s)}),
              kNothing);
    EXPECT_EQ(done({held(Side::Right, 20s), held(Side::Right, 20s), held(Side::Left, 20s), held(Side::Left, 14300ms)}),
              (FewerOn{Side::Left, 14}));
}

TEST(CourseOf, LearnsNothingOfSidesThatTakeTurnsOrAreNotThere) {
    EXPECT_EQ(doneOf(heelTaps(6), {right(6), left(4)}).managed, kNothing);
    programme::PlannedExercise one = clamshell(2, 10);
    one.sides = {Side::Left};
    EXPECT_EQ(doneOf(one, {left(8), left(8)}).managed, kNothing);
}

TEST(CourseOf, ReadsWhatWasGivenOnEachSide) {
    EXPECT_EQ(doneOf(withFewer(clamshell(1, 10), Side::Left, 8), {right(10), left(8)}).given,
              (programme::Given{.sets = 1, .amount = 10, .fewer = FewerOn{Side::Left, 8}}));
}

} // namespace glidepath::coach
