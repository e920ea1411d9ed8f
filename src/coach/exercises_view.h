#pragma once

#include "catalogue/exercise.h"
#include "coach/standings.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace glidepath::coach {

/// How the body is, coarse enough to choose by.
enum class PositionGroup { Lying, AllFours, Sitting, Standing, WaterOrMachine };
[[nodiscard]] PositionGroup positionGroup(catalogue::Position position);

/// Whether exercises are shown that are not for now: those of other phases, not open yet, put aside, or left out by
/// what the person told.
enum class Fit { OnlyWhatFits, Everything };

/// What the person has ticked and typed. An empty set lets everything through; the search wants every word somewhere in
/// names, other names, body parts, goal, hint, position or aim, and forgives a slip of the fingers.
struct ExerciseFilter {
    std::set<int> phases;
    std::set<PositionGroup> positions;
    std::set<catalogue::Category> aims;
    std::string search;
    Fit fit{Fit::OnlyWhatFits};
    friend bool operator==(const ExerciseFilter&, const ExerciseFilter&) = default;
};

/// An exercise in the list.
struct ExerciseCard {
    ExerciseId id;
    std::string name;
    int firstPhase{};
    PositionGroup position{};
    catalogue::Category aim{};
    PlanStatus status{PlanStatus::NotInPlan};
    std::optional<Date> restsUntil{}; ///< the day on which it is offered again; where it rests
    catalogue::Origin origin{};
    friend bool operator==(const ExerciseCard&, const ExerciseCard&) = default;
};

/// A line of the filter: how many exercises there are of it, whatever else is ticked.
template <class Value>
struct FilterChoice {
    Value value{};
    int count{};
    friend bool operator==(const FilterChoice&, const FilterChoice&) = default;
};

struct PhaseName {
    int number{};
    std::string name;
    friend bool operator==(const PhaseName&, const PhaseName&) = default;
};

struct ExercisesView {
    std::vector<ExerciseCard> cards; ///< what passes the filter: the closest to the search, then the plan, phase, name
    int hidden{};                    ///< what would be shown too if it did not have to fit
    int total{};
    std::vector<FilterChoice<PhaseName>> phases;
    std::vector<FilterChoice<PositionGroup>> positions;
    std::vector<FilterChoice<catalogue::Category>> aims;
    friend bool operator==(const ExercisesView&, const ExercisesView&) = default;
};

[[nodiscard]] ExercisesView exercisesView(const ExercisesInput& input, const ExerciseFilter& filter);

[[nodiscard]] ExerciseCard exerciseCard(const catalogue::Exercise& exercise, const Standings& standings);

} // namespace glidepath::coach
