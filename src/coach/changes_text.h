#pragma once

#include "assessment/settle.h"
#include "catalogue/exercise.h"
#include "programme/session_plan.h"

#include <functional>
#include <string>
#include <vector>

namespace glidepath::coach {

/// The exercise of a number of the rulebook; null where the content has it no more.
using ExerciseByNumber = std::function<const catalogue::Exercise*(assessment::ExerciseNumber)>;

/// What is not as it was the last time, a line each, with the reason: "Bridge: 2 × 9 instead of 2 × 8. It went well in
/// 2 sessions in a row." `plan` is the session as it was settled.
[[nodiscard]] std::vector<std::string> changesText(const programme::SessionPlan& plan,
                                                   const std::vector<assessment::Change>& changes,
                                                   const ExerciseByNumber& exercises);

} // namespace glidepath::coach
