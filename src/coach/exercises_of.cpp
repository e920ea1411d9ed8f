#include "coach/exercises_of.h"

namespace glidepath::coach {

namespace {

ExercisesInput inputOf(const Coach& coach) {
    return {coach.content(), coach.history(), coach.preferences(), coach.guide(), coach.lock(), coach.now()};
}

} // namespace

ExercisesView exercisesOf(const Coach& coach, const ExerciseFilter& filter) {
    return exercisesView(inputOf(coach), filter);
}

std::optional<ExerciseDetail> exerciseOf(const Coach& coach, const ExerciseId& id) {
    return exerciseDetail(inputOf(coach), id);
}

} // namespace glidepath::coach
