#pragma once

#include "coach/exercises_view.h"
#include "coach/own_exercise.h"

#include <cstddef>
#include <string>
#include <vector>

namespace glidepath::coach {

/// What the form for one's own exercise shows when it opens.
struct OwnFormView {
    OwnExerciseForm form;
    std::vector<std::string> generalStopSigns; ///< in every exercise, whatever is typed
    std::size_t mostStopSigns{};               ///< besides those
    std::vector<PhaseName> phases;
    std::vector<std::string> plan; ///< where it would stand in the week, a sentence a phase
    friend bool operator==(const OwnFormView&, const OwnFormView&) = default;
};

[[nodiscard]] OwnFormView ownFormView(const Content& content, OwnExerciseForm form);

} // namespace glidepath::coach
