#include "coach/phase_rules_view.h"
#include "coach_today/made_up.h"

#include <gtest/gtest.h>

namespace glidepath {
namespace {

using namespace test;
using coach::PhaseRulesView;
using programme::Clause;
using programme::Condition;
using programme::Metric;
using programme::Operator;
using programme::Rule;
using programme::RuleKind;

Rule rule(RuleKind kind, const std::string& reason, Clause clause) {
    Rule made{.id = programme::RuleId{"rule"}};
    made.kind = kind;
    made.reason = reason;
    made.when = {.kind = Condition::Kind::One, .parts = {}, .clause = std::move(clause)};
    made.sources = {SourceId{"our-choice"}};
    return made;
}

Rule stepBack() {
    return rule(RuleKind::StepBack, "Worse for {value} days.",
                {.metric = Metric::ConstantRun, .op = Operator::AtLeast, .value = 2});
}

PhaseRulesView viewOf(std::vector<Rule> rules, std::optional<double> value, int phase = 2) {
    coach::Content data = content();
    data.programme.rules = std::move(rules);
    return coach::phaseRulesView(data, phase, [value](const Rule& asked) {
        const bool met = value && *value >= asked.when.clause.value;
        return std::vector<assessment::Reason>{{&asked.when.clause, value, met}};
    });
}

TEST(PhaseRulesView, LeadsToEveryPhaseButTheOneThePersonIsIn) {
    const auto phases = viewOf({}, {}).phases;
    ASSERT_EQ(phases.size(), 2U);
    ASSERT_TRUE(phases[0].go);
    EXPECT_EQ(phases[0].go->words, "Go to phase 1");
    EXPECT_EQ(phases[0].go->decision.kind, journal::DecisionKind::MovedByHand);
    EXPECT_EQ(phases[0].go->decision.fromPhase, 2);
    EXPECT_EQ(phases[0].go->decision.toPhase, 1);
    EXPECT_FALSE(phases[1].go);
}

TEST(PhaseRulesView, PutsRulesOfAKindTogetherAndLeavesOutWhatConcernsOthers) {
    const Clause clause{.metric = Metric::ConstantRun, .op = Operator::AtLeast, .value = 2};
    const auto view = viewOf({rule(RuleKind::Entry, "Begin.", clause), rule(RuleKind::Refer, "See somebody.", clause),
                              rule(RuleKind::Advance, "On.", clause), rule(RuleKind::Refer, "Once more.", clause)},
                             1);
    ASSERT_EQ(view.groups.size(), 2U);
    EXPECT_EQ(view.groups[0].kind, RuleKind::Advance);
    EXPECT_EQ(view.groups[1].rules.size(), 2U);
}

TEST(PhaseRulesView, TellsPresentValuesAndWhetherTheRuleHolds) {
    const auto holding = viewOf({stepBack()}, 3).groups[0].rules[0];
    EXPECT_TRUE(holding.holds);
    EXPECT_EQ(holding.reason, "Worse for 3 days.");
    EXPECT_EQ(holding.lines[0].clause.value, "3 days");
    const auto resting = viewOf({stepBack()}, 1).groups[0].rules[0];
    EXPECT_FALSE(resting.holds);
    EXPECT_EQ(resting.reason, "Worse for 2 days.");
    EXPECT_EQ(resting.lines[0].clause.value, "1 day");
}

TEST(PhaseRulesView, LetsNoRuleOfAnotherPhaseHold) {
    Rule other = stepBack();
    other.phase = 1;
    const auto view = viewOf({other}, 3).groups[0].rules[0];
    EXPECT_FALSE(view.holds);
    EXPECT_EQ(view.phase, "In phase 1");
}

TEST(PhaseRulesView, TellsOfExercisesWithoutValues) {
    const auto view = viewOf({rule(RuleKind::Grow, "{exercise} went well in {value} sessions in a row.",
                                   {.metric = Metric::GoodRun, .op = Operator::AtLeast, .value = 2})},
                             7)
                          .groups[0]
                          .rules[0];
    EXPECT_FALSE(view.hasValues);
    EXPECT_FALSE(view.holds);
    EXPECT_EQ(view.reason, "An exercise went well in 2 sessions in a row.");
    EXPECT_EQ(view.lines[0].clause.text, "Sessions in a row that went well: 2 or more");
    EXPECT_EQ(view.lines[0].clause.value, "");
}

TEST(PhaseRulesView, NamesSourcesAndOurOwnChoice) {
    Rule sourced = stepBack();
    sourced.sources = {SourceId{"book"}, SourceId{"our-choice"}};
    EXPECT_EQ(viewOf({sourced}, 1).groups[0].rules[0].sources, "book; our choice");
}

} // namespace
} // namespace glidepath
