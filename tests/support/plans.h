#pragma once

#include "programme/session_plan.h"

#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace glidepath::test {

using namespace std::chrono_literals;

inline constexpr programme::Waits kWaits{20s, 8s, 12s, 3s};

inline programme::PlannedExercise bridge(int sets = 2, int repetitions = 3) {
    return {ExerciseId{"glute-bridge"},
            "Bridge",
            catalogue::Position::OnBack,
            false,
            {},
            sets,
            45s,
            programme::PlannedRepetitions{repetitions, {2s, 2s, 3s, 0s}, programme::Pace::Timed}};
}

inline programme::PlannedExercise kneeToChest() {
    return {ExerciseId{"knee-to-chest-single"},
            "Knee to chest",
            catalogue::Position::OnBack,
            false,
            {Side::Right, Side::Left},
            2,
            10s,
            programme::PlannedHold{20s}};
}

inline programme::PlannedExercise heelTaps(int repetitionsEachSide = 2) {
    return {ExerciseId{"heel-taps"},
            "Heel taps",
            catalogue::Position::OnBack,
            true,
            {Side::Right, Side::Left},
            1,
            0s,
            programme::PlannedRepetitions{repetitionsEachSide, {2s, 0s, 2s, 1s}, programme::Pace::Timed}};
}

inline programme::PlannedExercise shortWalk() {
    return {ExerciseId{"walk-short"},        "Short walk", catalogue::Position::Standing, false, {}, 1, 0s,
            programme::PlannedActivity{5min}};
}

inline programme::PlannedExercise clamshell(int sets = 2, int repetitions = 10) {
    return {ExerciseId{"clamshell"},
            "Clamshell",
            catalogue::Position::OnSide,
            false,
            {Side::Right, Side::Left},
            sets,
            30s,
            programme::PlannedRepetitions{repetitions, {2s, 3s, 3s, 0s}, programme::Pace::Timed}};
}

/// With fewer on one side than on the other.
inline programme::PlannedExercise withFewer(programme::PlannedExercise exercise, Side side, int amount) {
    exercise.fewer = programme::FewerOn{side, amount};
    return exercise;
}

inline programme::PlannedExercise paced(programme::PlannedExercise exercise, programme::Pace pace) {
    std::get<programme::PlannedRepetitions>(exercise.work).pace = pace;
    return exercise;
}

inline programme::SessionPlan planOf(std::vector<programme::PlannedExercise> exercises) {
    return {RoutineId{"test-routine"}, "Test", 2, programme::Version::Full, std::move(exercises), kWaits};
}

} // namespace glidepath::test
