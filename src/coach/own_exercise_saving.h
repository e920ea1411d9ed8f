#pragma once

#include "base/result.h"
#include "coach/own_exercise.h"

#include <filesystem>

namespace glidepath::coach {

/// The file in which an exercise of one's own stands, below the folder of one's own content.
[[nodiscard]] std::filesystem::path ownExerciseFile(const std::filesystem::path& folder, const ExerciseId& id);

/// Writes the exercise, and the routines that give it its place in the plan, into the folder of one's own content,
/// which is made when it is not there. All is written or nothing is. A new exercise gets an id that no other has: what
/// the program brings along is never replaced. Files in the places of these that the program would not have written so
/// move to `removed`, as in removeOwnExercise().
[[nodiscard]] Result<ExerciseId> saveOwnExercise(const std::filesystem::path& folder, const OwnExerciseForm& form,
                                                 const Content& content);

/// Takes an exercise and its routines out of use: the files move to `removed` in the same folder, under the paths they
/// had, and can be put back by hand. All are moved or none is.
[[nodiscard]] Result<void> removeOwnExercise(const std::filesystem::path& folder, const ExerciseId& id);

} // namespace glidepath::coach
