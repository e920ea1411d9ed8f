#pragma once

#include "assessment/course.h"
#include "programme/rule.h"

#include <optional>

namespace glidepath::assessment {

/// How one exercise stands with the person, apart from any routine.
struct Standing {
    enum class State { Open, Locked, Resting, PutAside, DoesNotFit, NoDose } state{State::Open};
    const programme::Gate* gate{}; ///< that keeps it closed
    const programme::Rule* rule{}; ///< that makes it rest or has put it aside
    std::optional<double> value{};
    Given usual{};                ///< its present amount, without easing
    std::optional<Given> asked{}; ///< the last time, where the person managed less on one side
    int easePercent{100};         ///< for now, of this exercise alone
    const programme::Rule* easedBy{};
};
[[nodiscard]] Standing standingOf(const Course& course, const Person& person, int phase, ExerciseNumber exercise,
                                  WallTime now);
/// Whether it rests or is put aside.
[[nodiscard]] bool isResting(const Course& course, const Person& person, int phase, ExerciseNumber exercise,
                             WallTime now);

} // namespace glidepath::assessment
