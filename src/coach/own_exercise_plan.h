#pragma once

#include "coach/own_exercise.h"
#include "programme/programme.h"

#include <optional>
#include <string>
#include <vector>

namespace glidepath::coach {

/// Where an added exercise stands in the weeks of a phase.
struct PlanPlace {
    int phase{};
    std::vector<std::chrono::weekday> days;
    std::vector<programme::Slot> parts; ///< of the day; fewer than it asks for where there is no more room
    friend bool operator==(const PlanPlace&, const PlanPlace&) = default;
};

/// A place for each phase of the form where nothing that is planned already has to make room for it; a phase that has
/// none is left out. `id` is that of an exercise that may stand in the plan already: its own routines are not in its
/// way.
[[nodiscard]] std::vector<PlanPlace> planPlaces(const programme::Programme& programme, const OwnExerciseForm& form,
                                                const std::optional<ExerciseId>& id);

/// What the form says about that, a sentence a phase: "Phase 1, Settle: every day at midday."
[[nodiscard]] std::vector<std::string> planSentences(const Content& content, const OwnExerciseForm& form);

/// The routine file that puts an exercise into its place.
[[nodiscard]] std::string ownRoutineText(const OwnExerciseForm& form, const catalogue::Exercise& exercise,
                                         const PlanPlace& place, const programme::Waits& waits);

/// "own-hip-roll-p2"
[[nodiscard]] RoutineId ownRoutineId(const ExerciseId& exercise, int phase);

/// The routines that put an exercise into the plan, as ownRoutineId() names them.
[[nodiscard]] std::vector<const programme::Routine*> ownRoutines(const programme::Programme& programme,
                                                                 const ExerciseId& exercise);

/// Whether one time of it would be longer than a routine may be.
[[nodiscard]] bool takesTooLong(const OwnExerciseForm& form, const Content& content);

} // namespace glidepath::coach
