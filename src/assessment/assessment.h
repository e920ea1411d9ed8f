#pragma once

#include "assessment/course.h"
#include "assessment/person.h"
#include "assessment/rulebook.h"
#include "base/time.h"

#include <optional>
#include <vector>

namespace glidepath::assessment {

/// One clause of a rule with what is known at present.
struct Reason {
    const programme::Clause* clause{};
    std::optional<double> value{}; ///< nothing: not known, and so not met
    bool met{false};
    friend bool operator==(const Reason&, const Reason&) = default;
};

/// A rule that holds, and why: at least one reason with a value.
struct Advice {
    const programme::Rule* rule{};
    std::vector<Reason> reasons{}; ///< every clause of the rule, in its order
    friend bool operator==(const Advice&, const Advice&) = default;
};

/// What the rules say about a person at one moment. Points into the Rulebook it was made with.
struct Assessment {
    int phase{}; ///< the person is in; 0 before the first screening is done
    std::optional<Date> phaseSince{};
    int offeredPhase{};                ///< whose routines are offered: the gentler one while a step back waits
    std::optional<Advice> stepBack{};  ///< proposed, not answered yet
    std::optional<Advice> advance{};   ///< all met; the person decides
    const programme::Rule* nextRule{}; ///< that leads to the next phase; nothing in the last
    std::vector<Reason> towardsNext{}; ///< its clauses, met or not
    std::vector<Advice> screen{};      ///< why the warning signs are to be answered before the next exercise
    std::vector<Advice> refer{};       ///< strongest first; those put away for a while left out
    std::vector<Advice> ease{};        ///< why sessions are lighter now
    int easePercent{100};              ///< of sets' amounts, for all exercises
    bool growthOpen{true};             ///< whether anything may grow now
    bool reliefOffered{false};         ///< in place of what is planned
    bool nothingToday{false};          ///< by the person's wish
    std::vector<catalogue::Category> leftOut{};
    friend bool operator==(const Assessment&, const Assessment&) = default; ///< of the same Rulebook
};

/// Pure: the same history gives the same assessment. Reads the last weeks of `course` only.
[[nodiscard]] Assessment assess(const Course& course, const Person& person, WallTime now);

/// Whether what was told at the start is to be asked again together with the warning signs.
[[nodiscard]] bool asksForStart(const Assessment& assessment);

/// The phase to begin in, by the entry rules; nothing where there are none.
[[nodiscard]] std::optional<Advice> entryPhase(const Rulebook& book, const Person& person);
/// The phase a rule's action goes to.
[[nodiscard]] std::optional<int> phaseOf(const programme::Rule& rule);

} // namespace glidepath::assessment
