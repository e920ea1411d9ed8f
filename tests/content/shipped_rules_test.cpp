#include "coach/content.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <set>
#include <string>
#include <vector>

// The rules and questions that the program ships with.

namespace glidepath {
namespace {

using catalogue::Exercise;
using catalogue::Position;
using programme::Clause;
using programme::Condition;
using programme::Rule;
using programme::RuleKind;
using programme::Trigger;

class ShippedRules : public testing::Test {
protected:
    const coach::Content m_content = coach::readContent(std::filesystem::path{GLIDEPATH_DATA_DIR}, std::nullopt);

    [[nodiscard]] const std::vector<Rule>& rules() const { return m_content.programme.rules; }

    [[nodiscard]] const Trigger& trigger(const std::string& id) const {
        const auto& triggers = m_content.programme.questions.triggers;
        const auto found = std::find_if(triggers.begin(), triggers.end(),
                                        [&id](const Trigger& trigger) { return trigger.line.id == id; });
        expects(found != triggers.end(), "the trigger is there");
        return *found;
    }

    [[nodiscard]] std::set<ExerciseId> exercisesIn(const std::set<Position>& positions) const {
        std::set<ExerciseId> ids;
        for (const Exercise& exercise : m_content.catalogue.exercises())
            if (positions.contains(exercise.position))
                ids.insert(exercise.id);
        return ids;
    }
};

void collectClauses(const Condition& condition, std::vector<Clause>& clauses) {
    if (condition.kind == Condition::Kind::One)
        clauses.push_back(condition.clause);
    for (const Condition& part : condition.parts)
        collectClauses(part, clauses);
}

std::vector<Clause> clausesOf(const Rule& rule) {
    std::vector<Clause> clauses;
    collectClauses(rule.when, clauses);
    return clauses;
}

std::set<int> numbersIn(const std::string& text) {
    std::set<int> numbers;
    std::string digits;
    for (const char c : text + " ") {
        if (std::isdigit(static_cast<unsigned char>(c)) != 0)
            digits += c;
        else if (!digits.empty())
            numbers.insert(std::stoi(std::exchange(digits, {})));
    }
    return numbers;
}

int targetOf(const Rule& rule) {
    return std::get<programme::GoToPhase>(rule.then.front()).phase;
}

TEST_F(ShippedRules, AreThereOfEveryKind) {
    std::set<RuleKind> kinds;
    for (const Rule& rule : rules())
        kinds.insert(rule.kind);
    EXPECT_EQ(kinds.size(), 8U);
    EXPECT_EQ(rules().size(), 45U);
}

TEST_F(ShippedRules, SayOfEveryClauseThatChangesThePhaseWhatItAsks) {
    for (const Rule& rule : rules())
        for (const Clause& clause : clausesOf(rule))
            EXPECT_TRUE(!clause.text.empty() || (rule.kind != RuleKind::StepBack && rule.kind != RuleKind::Advance))
                << rule.id.text() << ": " << metricInfo(clause.metric).word;
}

TEST_F(ShippedRules, NameInTheTextOfAClauseOnlyItsOwnNumbers) {
    for (const Rule& rule : rules())
        for (const Clause& clause : clausesOf(rule)) {
            const std::set<int> own{static_cast<int>(clause.value), clause.days, clause.level,
                                    static_cast<int>(clause.exercises.size())};
            for (const int number : numbersIn(clause.text))
                EXPECT_TRUE(own.contains(number)) << rule.id.text() << ": " << clause.text;
        }
}

TEST_F(ShippedRules, ProposeTheGentlerStepBackFirst) {
    std::map<int, int> before;
    for (const Rule& rule : rules()) {
        if (rule.kind != RuleKind::StepBack)
            continue;
        EXPECT_GE(targetOf(rule), before[*rule.phase]) << rule.id.text();
        before[*rule.phase] = targetOf(rule);
    }
}

TEST_F(ShippedRules, LeadFromEveryPhaseToItsNeighbour) {
    std::set<std::pair<int, int>> steps;
    for (const Rule& rule : rules())
        if (rule.phase && (rule.kind == RuleKind::StepBack || rule.kind == RuleKind::Advance))
            steps.insert({*rule.phase, targetOf(rule)});
    EXPECT_EQ(steps, (std::set<std::pair<int, int>>{{1, 2}, {2, 3}, {2, 1}, {3, 2}, {3, 1}}));
}

TEST_F(ShippedRules, NeverGrowByMoreThanAFifthOfAWeek) {
    for (const Rule& rule : rules()) {
        if (rule.kind != RuleKind::Grow)
            continue;
        const auto* const grow = std::get_if<programme::GrowBy>(&rule.then.front());
        const int percent = grow == nullptr ? std::get<programme::AddSet>(rule.then.front()).percent : grow->percent;
        EXPECT_LE(percent, 20) << rule.id.text();
    }
}

class ShippedQuestions : public ShippedRules {};

TEST_F(ShippedQuestions, AreThere) {
    const programme::Questions& questions = m_content.programme.questions;
    EXPECT_EQ(questions.signs.size(), 5U);
    EXPECT_EQ(questions.counterSigns.size(), 4U);
    EXPECT_EQ(questions.counterSignsToWarn, 2);
    EXPECT_EQ(questions.triggers.size(), 10U);
    EXPECT_EQ(questions.things.size(), 12U);
    EXPECT_EQ(questions.floor.size(), 3U);
}

TEST_F(ShippedQuestions, LeaveOutEverythingInAPositionThatSetsItOff) {
    const auto& lying = trigger("lying-on-the-back").leavesOut;
    EXPECT_EQ(std::set(lying.begin(), lying.end()), exercisesIn({Position::OnBack}));
    const auto& kneeling = trigger("kneeling").leavesOut;
    for (const ExerciseId& id : exercisesIn({Position::AllFours, Position::Kneeling}))
        EXPECT_NE(std::find(kneeling.begin(), kneeling.end(), id), kneeling.end()) << id.text();
}

TEST_F(ShippedQuestions, LeaveSomethingToDoInEveryPhaseWhicheverTriggerThereIs) {
    for (const Trigger& trigger : m_content.programme.questions.triggers)
        for (const programme::Phase& phase : m_content.programme.phases) {
            const auto remains = [&](const Exercise& exercise) {
                return exercise.doses.contains(phase.number) && exercise.category != catalogue::Category::Aerobic &&
                       std::find(trigger.leavesOut.begin(), trigger.leavesOut.end(), exercise.id) ==
                           trigger.leavesOut.end();
            };
            const auto exercises = m_content.catalogue.exercises();
            EXPECT_TRUE(std::any_of(exercises.begin(), exercises.end(), remains))
                << trigger.line.id << " in phase " << phase.number;
        }
}

} // namespace
} // namespace glidepath
