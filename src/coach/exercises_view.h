#pragma once

#include "catalogue/exercise.h"
#include "coach/content.h"
#include "coach/preferences.h"
#include "journal/records.h"
#include "programme/session_plan.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace glidepath::coach {

/// How the body is, coarse enough to choose by.
enum class PositionGroup { Lying, AllFours, Sitting, Standing, WaterOrMachine };
[[nodiscard]] PositionGroup positionGroup(catalogue::Position position);

/// Whether exercises of later phases, and those that are not open yet, are shown.
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

/// How an exercise stands to the phase the person is in.
enum class PlanStatus {
    InPlan,    ///< a planned routine of this phase holds it
    Later,     ///< a gate holds it back in this phase
    FromPhase, ///< its first dose is for a later phase
    NotInPlan,
};

struct ExerciseCard {
    ExerciseId id;
    std::string name;
    int firstPhase{};
    PositionGroup position{};
    catalogue::Category aim{};
    PlanStatus status{PlanStatus::NotInPlan};
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

[[nodiscard]] ExercisesView exercisesView(const Content& content, const Preferences& preferences,
                                          const ExerciseFilter& filter);

} // namespace glidepath::coach
