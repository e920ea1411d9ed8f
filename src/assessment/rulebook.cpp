#include "assessment/rulebook.h"

#include "assessment/rule_actions.h"
#include "base/contract.h"

#include <algorithm>

namespace glidepath::assessment {

namespace {

using programme::RoutineKind;

struct RangeOf {
    catalogue::Amount sets;
    DoseRange operator()(const catalogue::Repetitions& work) const {
        return {sets, work.count, DoseRange::Unit::Repetitions};
    }
    DoseRange operator()(const catalogue::TimedHold& work) const {
        return {sets, work.seconds, DoseRange::Unit::Seconds};
    }
    DoseRange operator()(const catalogue::Activity& work) const {
        return {sets, work.minutes, DoseRange::Unit::Minutes};
    }
};

ExerciseRules rulesOf(const catalogue::Exercise& exercise) {
    ExerciseRules rules{.id = exercise.id, .category = exercise.category};
    for (const auto& [phase, dose] : exercise.doses) {
        DoseRange range = std::visit(RangeOf{dose.sets}, dose.work);
        range.timesADay = dose.timesADay.most;
        rules.doses.emplace(phase, range);
    }
    return rules;
}

bool isPractice(RoutineKind kind) {
    return kind == RoutineKind::Mobility || kind == RoutineKind::Strength || kind == RoutineKind::Glide;
}

bool concernsExercise(const programme::Rule& rule) {
    return actionOf<programme::PutAside>(rule) != nullptr || actionOf<programme::RestExercise>(rule) != nullptr ||
           actionOf<programme::EaseExercise>(rule) != nullptr;
}

bool asksTheSame(const programme::Clause& one, const programme::Clause& other) {
    return one.metric == other.metric && one.days == other.days && one.place == other.place &&
           one.level == other.level && one.exercises == other.exercises;
}

} // namespace

const DoseRange* ExerciseRules::dose(int phase) const {
    const auto found = doses.find(phase);
    return found == doses.end() ? nullptr : &found->second;
}

Rulebook::Rulebook(const programme::Programme& programme, const catalogue::Catalogue& catalogue)
    : m_gates{programme.gates} {
    addExercises(catalogue);
    addGates();
    addRules(programme);
    addRoutines(programme);
}

void Rulebook::addExercises(const catalogue::Catalogue& catalogue) {
    for (const catalogue::Exercise& exercise : catalogue.exercises())
        m_exercises.push_back(rulesOf(exercise));
    for (const catalogue::Exercise& exercise : catalogue.exercises()) {
        ExerciseRules& rules = m_exercises[static_cast<std::size_t>(*numberOf(exercise.id))];
        rules.easier = numbersOf(exercise.easier);
        rules.harder = numbersOf(exercise.harder);
    }
}

void Rulebook::addGates() {
    for (const programme::Gate& gate : m_gates)
        for (const ExerciseNumber number : numbersOf(gate.opens))
            m_exercises[static_cast<std::size_t>(number)].gates.push_back(&gate);
}

void Rulebook::addRules(const programme::Programme& programme) {
    for (const programme::Rule& rule : programme.rules)
        m_rules[rule.kind].push_back(rule);
    for (const auto& [kind, rules] : m_rules)
        for (const programme::Rule& rule : rules)
            numberQuestions(rule.when);
    for (const programme::Rule& rule : rules(programme::RuleKind::Ease))
        if (concernsExercise(rule))
            m_exerciseRules.push_back(&rule);
}

void Rulebook::numberQuestions(const programme::Condition& condition) {
    for (const programme::Condition& part : condition.parts)
        numberQuestions(part);
    if (condition.kind != programme::Condition::Kind::One)
        return;
    const programme::Clause& clause = condition.clause;
    const auto found =
        std::ranges::find_if(m_questions, [&](const programme::Clause* other) { return asksTheSame(*other, clause); });
    m_questionOf.emplace(&clause, found - m_questions.begin());
    if (found == m_questions.end())
        m_questions.push_back(&clause);
}

void Rulebook::addRoutines(const programme::Programme& programme) {
    for (const programme::Routine& routine : programme.routines) {
        RoutineRules rules{.id = routine.id, .phase = routine.phase, .kind = routine.kind};
        for (const programme::RoutineItem& item : routine.items)
            if (const auto number = numberOf(item.exercise))
                rules.items.push_back({*number, item.need, numbersOf(item.alternatives)});
        m_routines.push_back(std::move(rules));
        double& planned = m_plannedADay[routine.phase];
        if (isPractice(routine.kind))
            planned += static_cast<double>(routine.days.size() * routine.daySlots.size()) / 7.0;
    }
}

std::vector<ExerciseNumber> Rulebook::numbersOf(const std::vector<ExerciseId>& ids) const {
    std::vector<ExerciseNumber> numbers;
    for (const ExerciseId& id : ids)
        if (const auto number = numberOf(id))
            numbers.push_back(*number);
    return numbers;
}

std::optional<ExerciseNumber> Rulebook::numberOf(const ExerciseId& id) const {
    const auto found =
        std::lower_bound(m_exercises.begin(), m_exercises.end(), id,
                         [](const ExerciseRules& rules, const ExerciseId& wanted) { return rules.id < wanted; });
    if (found == m_exercises.end() || found->id != id)
        return std::nullopt;
    return static_cast<ExerciseNumber>(found - m_exercises.begin());
}

const ExerciseRules& Rulebook::exercise(ExerciseNumber number) const {
    expects(number >= 0 && number < exercises(), "an exercise number comes from the same rulebook");
    return m_exercises[static_cast<std::size_t>(number)];
}

std::span<const programme::Rule> Rulebook::rules(programme::RuleKind kind) const {
    const auto found = m_rules.find(kind);
    return found == m_rules.end() ? std::span<const programme::Rule>{} : std::span{found->second};
}

std::size_t Rulebook::questionOf(const programme::Clause& clause) const {
    const auto found = m_questionOf.find(&clause);
    expects(found != m_questionOf.end(), "a clause that is numbered is one of this rulebook");
    return found->second;
}

const programme::Rule* Rulebook::find(const programme::RuleId& id) const {
    for (const auto& [kind, rules] : m_rules)
        for (const programme::Rule& rule : rules)
            if (rule.id == id)
                return &rule;
    return nullptr;
}

const programme::Gate* Rulebook::find(const GateId& id) const {
    const auto found =
        std::find_if(m_gates.begin(), m_gates.end(), [&](const programme::Gate& gate) { return gate.id == id; });
    return found == m_gates.end() ? nullptr : &*found;
}

const RoutineRules* Rulebook::find(const RoutineId& id) const {
    const auto found = std::find_if(m_routines.begin(), m_routines.end(),
                                    [&](const RoutineRules& routine) { return routine.id == id; });
    return found == m_routines.end() ? nullptr : &*found;
}

double Rulebook::plannedADay(int phase) const {
    const auto found = m_plannedADay.find(phase);
    return found == m_plannedADay.end() ? 0.0 : found->second;
}

bool Rulebook::hasPhase(int phase) const {
    return m_plannedADay.contains(phase);
}

} // namespace glidepath::assessment
