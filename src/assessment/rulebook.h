#pragma once

#include "assessment/person.h"
#include "base/ids.h"
#include "catalogue/catalogue.h"
#include "programme/programme.h"

#include <map>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace glidepath::assessment {

/// How much of an exercise there may be in one phase.
struct DoseRange {
    catalogue::Amount sets;
    catalogue::Amount amount; ///< repetitions, seconds or minutes of one set
    enum class Unit { Repetitions, Seconds, Minutes } unit{};
    int timesADay{1}; ///< at most
};

/// What the rules need to know of an exercise.
struct ExerciseRules {
    ExerciseId id;
    catalogue::Category category{};
    std::map<int, DoseRange> doses{};     ///< by phase
    std::vector<ExerciseNumber> easier{}; ///< the nearest first
    std::vector<ExerciseNumber> harder{};
    std::vector<const programme::Gate*> gates{};
    [[nodiscard]] const DoseRange* dose(int phase) const;
};

struct ItemRules {
    ExerciseNumber exercise{};
    programme::Need need{};
    std::vector<ExerciseNumber> alternatives{};
};

struct RoutineRules {
    RoutineId id;
    int phase{};
    programme::RoutineKind kind{};
    std::vector<ItemRules> items{};
};

/// Programme and catalogue as the assessment works with them: exercises by number, rules by kind. Keeps its own copies;
/// what points into it stays true when it is moved.
class Rulebook {
public:
    Rulebook(const programme::Programme& programme, const catalogue::Catalogue& catalogue);
    Rulebook(const Rulebook&) = delete;
    Rulebook& operator=(const Rulebook&) = delete;
    Rulebook(Rulebook&&) = default;
    Rulebook& operator=(Rulebook&&) = default;
    ~Rulebook() = default;

    [[nodiscard]] std::optional<ExerciseNumber> numberOf(const ExerciseId& id) const;
    [[nodiscard]] const ExerciseRules& exercise(ExerciseNumber number) const;
    [[nodiscard]] int exercises() const { return static_cast<int>(m_exercises.size()); }
    [[nodiscard]] std::span<const programme::Rule> rules(programme::RuleKind kind) const;
    /// The ease rules that speak of one exercise, not of a whole session.
    [[nodiscard]] std::span<const programme::Rule* const> exerciseRules() const { return m_exerciseRules; }
    /// What a clause of a rule of this book asks, by number: clauses that ask the same and only compare it with
    /// something else have the same one.
    [[nodiscard]] std::size_t questionOf(const programme::Clause& clause) const;
    [[nodiscard]] std::size_t questions() const { return m_questions.size(); }
    [[nodiscard]] const programme::Rule* find(const programme::RuleId& id) const;
    [[nodiscard]] const programme::Gate* find(const GateId& id) const;
    [[nodiscard]] const RoutineRules* find(const RoutineId& id) const;
    [[nodiscard]] std::span<const RoutineRules> routines() const { return m_routines; }
    /// Sessions a day that the week of a phase asks for, on average; walks left out.
    [[nodiscard]] double plannedADay(int phase) const;
    /// Whether a phase of this number has routines.
    [[nodiscard]] bool hasPhase(int phase) const;

private:
    void addExercises(const catalogue::Catalogue& catalogue);
    void addGates();
    void addRules(const programme::Programme& programme);
    void numberQuestions(const programme::Condition& condition);
    void addRoutines(const programme::Programme& programme);
    [[nodiscard]] std::vector<ExerciseNumber> numbersOf(const std::vector<ExerciseId>& ids) const;

    std::vector<ExerciseRules> m_exercises; ///< by id
    std::vector<programme::Gate> m_gates;
    std::map<programme::RuleKind, std::vector<programme::Rule>> m_rules;
    std::vector<const programme::Rule*> m_exerciseRules;
    std::vector<const programme::Clause*> m_questions; ///< the first clause that asks each
    std::unordered_map<const programme::Clause*, std::size_t> m_questionOf;
    std::vector<RoutineRules> m_routines;
    std::map<int, double> m_plannedADay;
};

} // namespace glidepath::assessment
