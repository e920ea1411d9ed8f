#pragma once

#include "catalogue/exercise.h"
#include "programme/session_plan.h"

#include <string>

namespace glidepath::coach {

/// How much of an exercise, in the short words of pages and paper: "2 × 8", "8 times", "8 each side, hold 2 s", "2 × 8
/// on the left", "20 s, 2 each side", "2 × 8 each side, in turn", "5 min". A hold inside a repetition is named from 2 s
/// on. With fewer on one side: "2 × 10 right, 8 left", "20 s right, 15 s left, 2 each".
[[nodiscard]] std::string amountText(const programme::PlannedExercise& exercise);

/// What is done on one of its sides: "2 × 8", "20 s".
[[nodiscard]] std::string amountText(const programme::PlannedExercise& exercise, Side side);

/// The same for a dose with its room to grow: "2 × 8 to 12 each side", "5 to 10 min".
[[nodiscard]] std::string amountText(const catalogue::Dose& dose, catalogue::SidePattern sides);

} // namespace glidepath::coach
