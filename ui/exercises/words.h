#pragma once

#include "coach/exercise_detail.h"

#include <QString>

#include <string>
#include <vector>

namespace glidepath::ui {

/// The words for values of the catalogue, as filters, pills and cards show them.
[[nodiscard]] QString groupName(coach::PositionGroup group);
[[nodiscard]] QString positionName(catalogue::Position position);
[[nodiscard]] QString aimName(catalogue::Category aim);
/// "In your plan", "Rests until Sat 22", "From phase 3"; empty where there is nothing to say.
[[nodiscard]] QString statusText(const coach::ExerciseCard& card);
/// "hip, buttock"
[[nodiscard]] QString joined(const std::vector<std::string>& words);

} // namespace glidepath::ui
