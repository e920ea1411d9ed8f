#include "coach/exercises_view.h"

#include "coach/exercise_detail.h"
#include "coach/today_view.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <tuple>

namespace glidepath::coach {

namespace {

using catalogue::Category;
using catalogue::Exercise;
using catalogue::Position;

constexpr std::array kPositions{PositionGroup::Lying, PositionGroup::AllFours, PositionGroup::Sitting,
                                PositionGroup::Standing, PositionGroup::WaterOrMachine};
constexpr std::array kAims{Category::Mobility, Category::NerveGlide, Category::Stability,
                           Category::Strength, Category::Stretch,    Category::Aerobic};

/// Only the letters of English change; all others are compared as they stand.
std::string lowered(std::string text) {
    for (char& letter : text)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return text;
}

std::string searchedText(const Exercise& exercise) {
    std::string text = exercise.name + "\n" + exercise.goal + "\n" + exercise.hint;
    for (const auto* const list : {&exercise.alsoCalled, &exercise.feel})
        for (const std::string& entry : *list)
            text += "\n" + entry;
    return lowered(std::move(text));
}

bool matchesSearch(const Exercise& exercise, const std::string& search) {
    std::istringstream words{lowered(search)};
    const std::string text = searchedText(exercise);
    for (std::string word; words >> word;)
        if (text.find(word) == std::string::npos)
            return false;
    return true;
}

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
           lets(filter.aims, exercise.category) && matchesSearch(exercise, filter.search);
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

/// What the plan holds comes first, what has still to wait comes last.
int rank(PlanStatus status) {
    switch (status) {
    case PlanStatus::InPlan:
        return 0;
    case PlanStatus::NotInPlan:
        return 1;
    case PlanStatus::Later:
        return 2;
    case PlanStatus::FromPhase:
        break;
    }
    return 3;
}

bool goesFirst(const ExerciseCard& one, const ExerciseCard& other) {
    const auto key = [](const ExerciseCard& card) {
        return std::tuple{rank(card.status), card.firstPhase, lowered(card.name)};
    };
    return key(one) < key(other);
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

ExercisesView exercisesView(const Content& content, const Preferences& preferences, const ExerciseFilter& filter) {
    const int phase = activePhase(content.programme, preferences.phase).value_or(preferences.phase);
    ExercisesView view;
    view.total = static_cast<int>(content.catalogue.exercises().size());
    for (const Exercise& exercise : content.catalogue.exercises())
        if (passes(exercise, filter))
            view.cards.push_back(exerciseCard(exercise, content.programme, phase));
    std::sort(view.cards.begin(), view.cards.end(), goesFirst);
    view.phases = phaseChoices(content);
    view.positions = positionChoices(content);
    view.aims = aimChoices(content);
    return view;
}

} // namespace glidepath::coach
