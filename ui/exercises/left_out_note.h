#pragma once

#include "coach/exercise_detail.h"

#include <functional>

class QWidget;

namespace glidepath::ui {

/// Says calmly that a movement is better left for now: why, for how long, and what does instead, each with a way there
/// ("instead-ID"). `go` is called with the exercise that is chosen.
[[nodiscard]] QWidget* leftOutNote(const coach::LeftOutNotice& notice, const std::function<void(ExerciseId)>& go);

} // namespace glidepath::ui
