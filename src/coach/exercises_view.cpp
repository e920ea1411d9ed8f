#include "coach/exercises_view.h"

#include "base/search.h"
#include "coach/exercise_search.h"

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>
#include <utility>

namespace glidepath::coach {

namespace {

using catalogue::Category;
using catalogue::Exercise;
using catalogue::Position;

constexpr std::array kPositions{PositionGroup::Lying, PositionGroup::AllFours, PositionGroup::Sitting,
                                PositionGroup::Standing, PositionGroup::WaterOrMachine};
constexpr std::array kAims{Category::Mobility, Category::NerveGlide, Category::Stability,
                           Category::Strength, Category::Stretch,    Category::Aerobic};

template <class Value>
bool lets(const std::set<Value>& ticked, const Value& value) {
    return ticked.empty() || ticked.contains(value);
}

bool matchesPhases(const Exercise& exercise, const std::set<int>& phases) {
    return phases.empty() ||
           std::any_of(phases.begin(), phases.end(), [&](int phase) { return exercise.doses.contains(phase); });
}

bool passes(const Exercise& exercise, const ExerciseFilter& filter) {
    return matchesPhases(exercise, filter.phases) && lets(filter.positions, positionGroup(exercise.position)) &&
           lets(filter.aims, exercise.category);
}

template <class Predicate>
int countOf(const Content& content, Predicate predicate) {
    const auto exercises = content.catalogue.exercises();
    return static_cast<int>(std::count_if(exercises.begin(), exercises.end(), predicate));
}

std::vector<FilterChoice<PhaseName>> phaseChoices(const Content& content) {
    std::vector<FilterChoice<PhaseName>> choices;
    for (const programme::Phase& phase : content.programme.phases) {
        const int count = countOf(content, [&](const Exercise& one) { return one.doses.contains(phase.number); });
        if (count > 0)
            choices.push_back({{phase.number, phase.name}, count});
    }
    return choices;
}

std::vector<FilterChoice<PositionGroup>> positionChoices(const Content& content) {
    std::vector<FilterChoice<PositionGroup>> choices;
    for (const PositionGroup group : kPositions) {
        const int count =
            countOf(content, [group](const Exercise& one) { return positionGroup(one.position) == group; });
        if (count > 0)
            choices.push_back({group, count});
    }
    return choices;
}

std::vector<FilterChoice<Category>> aimChoices(const Content& content) {
    std::vector<FilterChoice<Category>> choices;
    for (const Category aim : kAims) {
        const int count = countOf(content, [aim](const Exercise& one) { return one.category == aim; });
        if (count > 0)
            choices.push_back({aim, count});
    }
    return choices;
}

/// What is there now, or will be by itself within days.
bool fits(const ExerciseCard& card) {
    return card.status <= PlanStatus::Resting;
}

struct Found {
    ExerciseCard card;
    Closeness closeness;
};

bool goesFirst(const Found& one, const Found& other) {
    const auto key = [](const Found& found) {
        const ExerciseCard& card = found.card;
        return std::tuple{found.closeness, card.status, card.firstPhase, searchWords(card.name)};
    };
    return key(one) < key(other);
}

std::vector<Found> findAll(const ExercisesInput& input, const ExerciseFilter& filter) {
    const Standings standings{input};
    const std::vector<std::string> typed = searchWords(filter.search);
    std::vector<Found> all;
    for (const Exercise& exercise : input.content.catalogue.exercises()) {
        const auto closeness = passes(exercise, filter) ? closenessTo(exercise, typed) : std::nullopt;
        if (closeness)
            all.push_back({exerciseCard(exercise, standings), *closeness});
    }
    std::sort(all.begin(), all.end(), goesFirst);
    return all;
}

} // namespace

PositionGroup positionGroup(Position position) {
    switch (position) {
    case Position::OnBack:
    case Position::OnSide:
    case Position::OnFront:
        return PositionGroup::Lying;
    case Position::AllFours:
    case Position::Kneeling:
        return PositionGroup::AllFours;
    case Position::Sitting:
        return PositionGroup::Sitting;
    case Position::Standing:
        return PositionGroup::Standing;
    case Position::InWater:
    case Position::OnMachine:
        break;
    }
    return PositionGroup::WaterOrMachine;
}

ExerciseCard exerciseCard(const Exercise& exercise, const Standings& standings) {
    const auto until = standings.restsUntil(exercise);
    return {exercise.id,
            exercise.name,
            exercise.doses.begin()->first,
            positionGroup(exercise.position),
            exercise.category,
            standings.statusOf(exercise),
            until ? std::optional{until->localDate()} : std::nullopt,
            exercise.origin};
}

ExercisesView exercisesView(const ExercisesInput& input, const ExerciseFilter& filter) {
    ExercisesView view;
    view.total = static_cast<int>(input.content.catalogue.exercises().size());
    for (Found& found : findAll(input, filter)) {
        if (filter.fit == Fit::Everything || fits(found.card))
            view.cards.push_back(std::move(found.card));
        else
            ++view.hidden;
    }
    view.phases = phaseChoices(input.content);
    view.positions = positionChoices(input.content);
    view.aims = aimChoices(input.content);
    return view;
}

} // namespace glidepath::coach
