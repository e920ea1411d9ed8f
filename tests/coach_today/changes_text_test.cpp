#include "coach/changes_text.h"
#include "coach_today/made_up.h"

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
