#pragma once

#include "assessment/assessment.h"
#include "assessment/standing.h"

#include <optional>
#include <vector>

namespace glidepath::assessment {

/// Something that is not as it was the last time, and the rule that made it so.
struct Change {
    enum class Kind {
        More,     ///< one step up; at most one in a session
        New,      ///< its gate has opened; counts as that step
        Less,     ///< eased for now
        OneSide,  ///< on one side as much as was managed there the last time
        StandsIn, ///< in place of `insteadOf`, which rests, is put aside or does not fit the person
        LeftOut,  ///< nothing stands in
    };
    Kind kind{};
    ExerciseNumber exercise{};
    ExerciseNumber insteadOf{-1};
    Given before{};
    Given after{};
    const programme::Rule* rule{}; ///< nothing where a gate or the person's own answers are the reason
    std::optional<double> value{}; ///< of the clause that made it hold
};

struct SettledExercise {
    ExerciseNumber exercise{};
    Given given{};
};

/// A routine as it is offered now; may hold no exercise at all.
struct Settled {
    std::vector<SettledExercise> exercises{};
    std::vector<Change> changes{};
};

/// Which exercises of a routine are offered at this moment and how much of each: none that is locked, resting, put
/// aside, left out by the person, without a dose in the phase, and never more than one step up.
[[nodiscard]] Settled settle(const Course& course, const Person& person, const Assessment& assessment,
                             const RoutineRules& routine, programme::Version version, WallTime now);

} // namespace glidepath::assessment
