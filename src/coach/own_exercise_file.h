#pragma once

#include "base/finding.h"
#include "catalogue/exercise.h"
#include "coach/own_exercise.h"

#include <string>
#include <utility>

namespace glidepath::coach {

/// The exercise file that a form makes, for the id it will have. Its words are a part of what is promised: with others
/// formOf() does not know an exercise again.
[[nodiscard]] std::string ownExerciseText(const OwnExerciseForm& form, const ExerciseId& id,
                                          const catalogue::Catalogue& catalogue);

/// The exercise as the program will read it from that file, and what is wrong with it: it may only be used when nothing
/// is.
[[nodiscard]] std::pair<catalogue::Exercise, Findings> readOwnText(const std::string& text, const ExerciseId& id,
                                                                   const catalogue::Catalogue& catalogue);

/// What stands under "Take care" where there is no note.
[[nodiscard]] const std::string& ownPrecaution();

} // namespace glidepath::coach
