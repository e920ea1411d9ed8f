#include "coach/coach.h"

#include "coach/exercise_detail.h"
#include "coach/session_run.h"
#include "coach/today_view.h"

#include <algorithm>
#include <utility>

namespace glidepath::coach {

Result<Coach> Coach::open(Content content, journal::Journal journal, const Clock& clock) {
    const auto settings = journal.settings();
    if (!settings)
        return Unexpected{settings.error()};
    auto history = journal.history();
    if (!history)
        return Unexpected{history.error()};
    auto unfinished = journal.unfinished();
    if (!unfinished)
        return Unexpected{unfinished.error()};
    Coach coach{std::move(content), std::move(journal), clock};
    coach.m_preferences = preferencesFrom(*settings);
    coach.m_history = std::move(*history);
    coach.m_unfinished = std::move(*unfinished);
    return coach;
}

Coach::Coach(Content content, journal::Journal journal, const Clock& clock)
    : m_content{std::move(content)}, m_journal{std::move(journal)}, m_clock{&clock} {}

std::optional<programme::SessionPlan> Coach::planOf(const RoutineId& id, programme::Version version) const {
    const programme::Routine* routine = m_content.usable() ? m_content.programme.find(id) : nullptr;
    if (routine == nullptr)
        return std::nullopt;
    auto plan =
        programme::prepare(*routine, m_content.catalogue, m_content.programme.waits, m_preferences.choices(), version);
    return plan.exercises.empty() ? std::nullopt : std::optional{std::move(plan)};
}

std::optional<programme::SessionPlan> Coach::planOf(const ExerciseId& id) const {
    const catalogue::Exercise* exercise = m_content.usable() ? m_content.catalogue.find(id) : nullptr;
    if (exercise == nullptr)
        return std::nullopt;
    const int phase = activePhase(m_content.programme, m_preferences.phase).value_or(m_preferences.phase);
    const int dose = dosePhase(*exercise, phase);
    const auto planned = programme::prepareExercise(*exercise, dose, m_preferences.choices());
    if (!planned)
        return std::nullopt;
    return programme::SessionPlan{singleExerciseRoutine(),  exercise->name, phase,
                                  programme::Version::Full, {*planned},     m_content.programme.waits};
}

void Coach::change(const Preferences& preferences) {
    for (auto& [key, value] : changedSettings(m_preferences, preferences))
        m_unsavedSettings[key] = value;
    m_preferences = preferences;
    retry();
}

std::optional<journal::RecordId> Coach::addRating(const journal::Rating& rating) {
    if (rating.empty())
        return std::nullopt;
    m_history.ratings.push_back(rating);
    m_unsavedRatings.push_back(rating);
    retry();
    return m_unsavedRatings.empty() ? std::optional{m_history.ratings.back().id} : std::nullopt;
}

void Coach::keepUnfinished() {
    if (!m_unfinished)
        return;
    m_unsavedEnding = endingOf(*m_unfinished);
    m_unfinished.reset();
    retry();
    reload();
}

void Coach::retry() {
    m_problem.reset();
    saveSettings();
    saveRatings();
    saveEnding();
}

void Coach::saveSettings() {
    while (!m_unsavedSettings.empty()) {
        const auto first = m_unsavedSettings.begin();
        if (!saved(m_journal.setSetting(first->first, first->second)))
            return;
        m_unsavedSettings.erase(first);
    }
}

void Coach::saveRatings() {
    while (!m_unsavedRatings.empty()) {
        const auto id = m_journal.addRating(m_unsavedRatings.front());
        if (!saved(id.map([](journal::RecordId) {})))
            return;
        m_unsavedRatings.erase(m_unsavedRatings.begin());
        const auto shown = std::find_if(m_history.ratings.begin(), m_history.ratings.end(),
                                        [](const journal::Rating& rating) { return rating.id == 0; });
        if (shown != m_history.ratings.end())
            shown->id = *id;
    }
}

void Coach::saveEnding() {
    if (m_unsavedEnding && saved(m_journal.record(*m_unsavedEnding)))
        m_unsavedEnding.reset();
}

void Coach::reload() {
    auto history = m_journal.history();
    if (!history) {
        m_problem = history.error();
        return;
    }
    m_history = std::move(*history);
    m_history.ratings.insert(m_history.ratings.end(), m_unsavedRatings.begin(), m_unsavedRatings.end());
}

void Coach::keepContentIn(ContentPlaces places) {
    m_places = std::move(places);
}

void Coach::reloadContent() {
    if (m_places)
        m_content = readContent(*m_places);
}

bool Coach::saved(const Result<void>& result) {
    if (!result)
        m_problem = result.error();
    return result.has_value();
}

const RoutineId& singleExerciseRoutine() {
    static const RoutineId id{"single-exercise"};
    return id;
}

} // namespace glidepath::coach
