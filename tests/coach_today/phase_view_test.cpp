#include "coach/phase_view.h"
#include "coach_today/made_up.h"

#include <gtest/gtest.h>

namespace glidepath {
namespace {

using namespace test;
using coach::PhaseProposal;
using coach::PhaseView;
using journal::Decision;
using journal::DecisionKind;
using journal::History;
using programme::Clause;
using programme::Metric;
using programme::Operator;

programme::Rule ruleTo(int phase, const std::string& reason) {
    programme::Rule rule{.id = programme::RuleId{"to-" + std::to_string(phase)}};
    rule.kind = programme::RuleKind::StepBack;
    rule.reason = reason;
    rule.then = {programme::GoToPhase{phase}};
    const Clause clause{.metric = Metric::ConstantRun, .op = Operator::AtLeast, .value = 2, .text = "Two days"};
    rule.when = {.kind = programme::Condition::Kind::All,
                 .parts = {{.kind = programme::Condition::Kind::One, .parts = {}, .clause = clause}}};
    return rule;
}

const Clause& clauseOf(const programme::Rule& rule) {
    return rule.when.parts.front().clause;
}

Decision change(DecisionKind kind, int from, int to, const std::string& reason = {}, Date day = kToday) {
    return {.at = at(day, 8h), .kind = kind, .fromPhase = from, .toPhase = to, .reason = reason};
}

PhaseView viewOf(const assessment::Assessment& assessment, const History& history = {}, int phase = 2) {
    return coach::phaseView(content().programme, assessment, history, phase, kToday);
}

TEST(PhaseView, NamesEveryPhaseAndTheOneThePersonIsIn) {
    const PhaseView view = viewOf({});
    ASSERT_EQ(view.steps.size(), 2U);
    EXPECT_EQ(view.steps[view.current].name, "Strengthen");
}

TEST(PhaseView, SaysWhyByTheLastChangeOfPhase) {
    History history;
    history.decisions = {change(DecisionKind::Entered, 0, 1, "The pain never stops. You begin there."),
                         change(DecisionKind::Advanced, 1, 2, "Leg pain has eased. Move there when it suits you.")};
    EXPECT_EQ(viewOf({}, history).why, "Leg pain has eased.");
}

TEST(PhaseView, GoesBackToTheReasonBeforeWhenAChangeIsUndone) {
    History history;
    history.decisions = {change(DecisionKind::Entered, 0, 1, "The pain never stops. You begin there."),
                         change(DecisionKind::Advanced, 1, 2, "Leg pain has eased. Move there when it suits you."),
                         change(DecisionKind::Undone, 2, 1)};
    EXPECT_EQ(viewOf({}, history, 1).why, "The pain never stops.");
    EXPECT_FALSE(viewOf({}, history, 1).undo);
}

TEST(PhaseView, SaysWhatThePhaseIsForWhereNobodyChangedIt) {
    EXPECT_EQ(viewOf({}).why, "Grow stronger.");
    History history;
    history.decisions = {change(DecisionKind::Stayed, 2, 1, "Worse for some days. Go there?")};
    EXPECT_EQ(viewOf({}, history).why, "Grow stronger.");
}

TEST(PhaseView, TellsHowFarTheNextPhaseIs) {
    const auto rule = ruleTo(3, "Better.");
    assessment::Assessment assessment;
    assessment.nextRule = &rule;
    assessment.towardsNext = {{&clauseOf(rule), 1, false}};
    const PhaseView view = viewOf(assessment);
    EXPECT_EQ(view.progress, "Before the next phase: 0 of 1 met");
    ASSERT_EQ(view.towardsNext.size(), 1U);
    EXPECT_EQ(view.towardsNext[0].clause.value, "1 of 2 days");
    EXPECT_EQ(viewOf({}).progress, "");
}

TEST(PhaseView, LeavesTheMoveForwardToThePerson) {
    const auto rule = ruleTo(2, "Leg pain has eased. Move there when it suits you.");
    assessment::Assessment assessment;
    assessment.advance = assessment::Advice{&rule, {{&clauseOf(rule), 2, true}}};
    const auto proposal = viewOf(assessment, {}, 1).proposal;
    ASSERT_TRUE(proposal);
    EXPECT_EQ(proposal->way, PhaseProposal::Way::Forward);
    EXPECT_EQ(proposal->sentence, "All are met. Move to Strengthen when it suits you.");
    EXPECT_EQ(proposal->go.words, "Move to phase 2");
    EXPECT_EQ(proposal->go.decision.kind, DecisionKind::Advanced);
    EXPECT_EQ(proposal->go.decision.fromPhase, 1);
    EXPECT_EQ(proposal->go.decision.toPhase, 2);
    EXPECT_EQ(proposal->go.decision.rule, "to-2");
    EXPECT_EQ(proposal->go.decision.reason, rule.reason);
    EXPECT_EQ(proposal->stay.words, "Stay here for now");
    EXPECT_EQ(proposal->stay.decision.kind, DecisionKind::Stayed);
    EXPECT_EQ(proposal->stay.decision.rule, "to-2");
}

TEST(PhaseView, AsksAgainTomorrowWhenThePersonStaysForNow) {
    const auto rule = ruleTo(2, "Leg pain has eased.");
    assessment::Assessment assessment;
    assessment.advance = assessment::Advice{&rule, {{&clauseOf(rule), 2, true}}};
    History history;
    history.decisions = {change(DecisionKind::Stayed, 1, 2)};
    history.decisions[0].rule = "to-2";
    EXPECT_FALSE(viewOf(assessment, history, 1).proposal);
    history.decisions[0].at = at(kToday - std::chrono::days{1}, 8h);
    EXPECT_TRUE(viewOf(assessment, history, 1).proposal);
}

TEST(PhaseView, ProposesAStepBackWithItsReasonAndValues) {
    const auto rule = ruleTo(1, "Things have been worse for {value} days. Go there?");
    assessment::Assessment assessment;
    assessment.stepBack = assessment::Advice{&rule, {{&clauseOf(rule), 3, true}}};
    const auto proposal = viewOf(assessment).proposal;
    ASSERT_TRUE(proposal);
    EXPECT_EQ(proposal->way, PhaseProposal::Way::Back);
    EXPECT_EQ(proposal->sentence, "Things have been worse for 3 days. Go there?");
    ASSERT_EQ(proposal->why.size(), 1U);
    EXPECT_EQ(proposal->why[0].value, "3 days");
    EXPECT_EQ(proposal->meanwhile, "Until you answer, the gentler sessions of phase 1 are offered.");
    EXPECT_EQ(proposal->go.words, "Go to phase 1");
    EXPECT_EQ(proposal->go.decision.kind, DecisionKind::SteppedBack);
    EXPECT_EQ(proposal->stay.words, "Stay in phase 2");
}

TEST(PhaseView, AsksForItWhereAnEntryRuleProposesAGentlerPhase) {
    auto rule = ruleTo(1, "The pain never stops. You begin there.");
    rule.kind = programme::RuleKind::Entry;
    assessment::Assessment assessment;
    assessment.stepBack = assessment::Advice{&rule, {{&clauseOf(rule), 3, true}}};
    EXPECT_EQ(viewOf(assessment).proposal->sentence, "The pain never stops. Phase 1 suits that better. Go there?");
}

TEST(PhaseView, ProposesWhatIsGentlerFirst) {
    const auto back = ruleTo(1, "Worse.");
    const auto forward = ruleTo(2, "Better.");
    assessment::Assessment assessment;
    assessment.stepBack = assessment::Advice{&back, {}};
    assessment.advance = assessment::Advice{&forward, {}};
    EXPECT_EQ(viewOf(assessment).proposal->way, PhaseProposal::Way::Back);
}

TEST(PhaseView, CanUndoAChangeOfTheSameDay) {
    History history;
    history.decisions = {change(DecisionKind::Advanced, 1, 2, "Better.")};
    const PhaseView view = viewOf({}, history);
    ASSERT_TRUE(view.undo);
    EXPECT_EQ(view.changed, "Today you went to phase 2.");
    EXPECT_EQ(view.undo->decision.kind, DecisionKind::Undone);
    EXPECT_EQ(view.undo->decision.toPhase, 1);
}

TEST(PhaseView, UndoesNeitherYesterdaysChangeNorTheBeginning) {
    History history;
    history.decisions = {change(DecisionKind::Advanced, 1, 2, "Better.", kToday - std::chrono::days{1})};
    EXPECT_FALSE(viewOf({}, history).undo);
    history.decisions = {change(DecisionKind::Entered, 0, 2, "You begin in phase 2.")};
    EXPECT_FALSE(viewOf({}, history).undo);
}

TEST(ActivePhase, IsTheNearestBelowThatHasRoutinesElseTheLowest) {
    const auto programme = content().programme;
    EXPECT_EQ(coach::activePhase(programme, 2), 2);
    EXPECT_EQ(coach::activePhase(programme, 3), 2);
    EXPECT_EQ(coach::activePhase(programme, 0), 1);
    EXPECT_FALSE(coach::activePhase({}, 1));
}

} // namespace
} // namespace glidepath
