#pragma once

#include "base/answers.h"
#include "base/time.h"

#include <optional>
#include <vector>

namespace glidepath::assessment {

/// An exercise by its place in the Rulebook.
using ExerciseNumber = int;

/// What a person told at the start and may change at any time. What was not told is not there.
struct Person {
    std::optional<Date> troubleBegan{};
    std::optional<Pattern> pattern{};
    std::optional<int> leg{}; ///< 0 to 10
    std::optional<int> sitMinutes{};
    std::optional<int> standMinutes{};
    std::optional<YesOrNo> painFreeFortnight{};
    std::optional<YesOrNo> strengthBase{};
    std::optional<Date> toldAgain{}; ///< when this was told anew, after a time away
    std::vector<bool>
        leftOut{}; ///< by ExerciseNumber: exercises the person cannot or does not want to do; may be empty
};

} // namespace glidepath::assessment
