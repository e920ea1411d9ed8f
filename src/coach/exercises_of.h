#pragma once

#include "coach/coach.h"
#include "coach/exercise_detail.h"

namespace glidepath::coach {

/// The list of exercises, for this person and this moment.
[[nodiscard]] ExercisesView exercisesOf(const Coach& coach, const ExerciseFilter& filter);

/// One of them; nothing when there is no such exercise.
[[nodiscard]] std::optional<ExerciseDetail> exerciseOf(const Coach& coach, const ExerciseId& id);

} // namespace glidepath::coach
