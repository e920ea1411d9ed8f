#include "coach/changes_text.h"
#include "coach_today/made_up.h"
#include "support/plans.h"

#include <gtest/gtest.h>

namespace glidepath {
namespace {

using namespace test;
using assessment::Change;

programme::PlannedExercise planned(const std::string& id, int repetitions) {
    return {ExerciseId{id}, id, {}, false, {}, 2, {}, programme::PlannedRepetitions{repetitions, {}}};
}

programme::Rule ruleSaying(const std::string& reason) {
    programme::Rule rule{.id = programme::RuleId{"rule"}};
    rule.reason = reason;
    return rule;
}

/// Of a session with two sets of nine bridges; the bridge has number 0, the rock 1.
std::vector<std::string> told(const Change& change) {
    const std::vector<catalogue::Exercise> exercises{exercise("bridge"), exercise("rock")};
    programme::SessionPlan plan = planNamed("core");
    plan.exercises = {planned("bridge", 9)};
    return coach::changesText(plan, {change}, [&](assessment::ExerciseNumber number) {
        return &exercises.at(static_cast<std::size_t>(number));
    });
}

TEST(ChangesText, TellsWhatHasGrownAndWhy) {
    const auto rule = ruleSaying("{exercise} went well in {value} sessions in a row. It grows a little.");
    EXPECT_EQ(
        told({.kind = Change::Kind::More, .exercise = 0, .before = {2, 8}, .after = {2, 9}, .rule = &rule, .value = 2}),
        std::vector<std::string>{"bridge: 2 × 9 instead of 2 × 8. It went well in 2 sessions in a row."});
}

TEST(ChangesText, TellsWhatIsLessForNow) {
    const auto rule = ruleSaying("{exercise} brought more pain once. For now it comes with half the amount.");
    EXPECT_EQ(told({.kind = Change::Kind::Less, .exercise = 0, .before = {2, 18}, .after = {2, 9}, .rule = &rule}),
              std::vector<std::string>{"bridge: 2 × 9 instead of 2 × 18. It brought more pain once."});
}

/// Of a session with clamshells as they are planned; the clamshell has number 0.
std::vector<std::string> toldOfSides(const programme::PlannedExercise& planned, const Change& change) {
    const std::vector<catalogue::Exercise> exercises{exercise("clamshell")};
    programme::SessionPlan plan = planNamed("core");
    plan.exercises = {planned};
    return coach::changesText(plan, {change}, [&](assessment::ExerciseNumber) { return &exercises.front(); });
}

assessment::Given fewerOnLeft(int amount) {
    return {.sets = 2, .amount = 10, .fewer = programme::FewerOn{Side::Left, amount}};
}

TEST(ChangesText, TellsTheAmountOfASideThatDidLessTheLastTime) {
    const Change change{
        .kind = Change::Kind::OneSide, .exercise = 0, .before = {.sets = 2, .amount = 10}, .after = fewerOnLeft(8)};
    EXPECT_EQ(toldOfSides(with(clamshell(), fewerOnLeft(8)), change),
              std::vector<std::string>{
                  "Clamshell: 2 × 10 right, 8 left, hold 3 s. That is what you did on the left last time."});
}

TEST(ChangesText, SaysNothingOfASideThatIsNotDoneAnyMore) {
    programme::PlannedExercise right = clamshell();
    right.sides = {Side::Right};
    EXPECT_EQ(toldOfSides(right, {.kind = Change::Kind::OneSide, .exercise = 0, .after = fewerOnLeft(8)}),
              std::vector<std::string>{});
}

TEST(ChangesText, TellsWhatHasGrownOnOneSide) {
    const auto rule = ruleSaying("{exercise} went well in {value} sessions in a row. It grows a little.");
    const auto grown = [&](const assessment::Given& before, const assessment::Given& after) {
        return toldOfSides(
            with(clamshell(), after),
            {.kind = Change::Kind::More, .exercise = 0, .before = before, .after = after, .rule = &rule, .value = 2});
    };
    EXPECT_EQ(
        grown(fewerOnLeft(6), fewerOnLeft(8)),
        std::vector<std::string>{
            "Clamshell: 2 × 10 right, 8 left, hold 3 s instead of 2 × 10 right, 6 left, hold 3 s. It went well in "
            "2 sessions in a row."});
    EXPECT_EQ(grown(fewerOnLeft(8), {.sets = 2, .amount = 10}),
              std::vector<std::string>{
                  "Clamshell: 2 × 10 each side, hold 3 s instead of 2 × 10 right, 8 left, hold 3 s. It went well in 2 "
                  "sessions in a row."});
}

TEST(ChangesText, TellsWhatStandsInAndForWhat) {
    const auto rule = ruleSaying("{exercise} brought sharp pain. It rests for 48 hours.");
    EXPECT_EQ(told({.kind = Change::Kind::StandsIn, .exercise = 0, .insteadOf = 1, .rule = &rule}),
              std::vector<std::string>{"bridge in place of rock. rock brought sharp pain."});
    EXPECT_EQ(told({.kind = Change::Kind::StandsIn, .exercise = 0, .insteadOf = 1}),
              std::vector<std::string>{"bridge in place of rock."});
}

TEST(ChangesText, TellsWhatIsNewAndWhatIsLeftOut) {
    EXPECT_EQ(told({.kind = Change::Kind::New, .exercise = 1}), std::vector<std::string>{"rock is new."});
    EXPECT_EQ(told({.kind = Change::Kind::New, .exercise = 0, .insteadOf = 1}),
              std::vector<std::string>{"bridge is new, in place of rock."});
    EXPECT_EQ(told({.kind = Change::Kind::LeftOut, .exercise = 1}),
              std::vector<std::string>{"rock is left out for now."});
}

TEST(ChangesText, SaysNothingOfAnAmountThatIsNotInTheSession) {
    EXPECT_EQ(told({.kind = Change::Kind::Less, .exercise = 1, .before = {2, 18}, .after = {2, 9}}),
              std::vector<std::string>{});
}

} // namespace
} // namespace glidepath
