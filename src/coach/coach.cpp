#include "coach/coach.h"

#include "coach/advice_text.h"
#include "coach/phase_view.h"
#include "coach/session_run.h"

#include <algorithm>
#include <utility>

namespace glidepath::coach {

namespace {

using journal::RecordId;
using journal::Screening;
using journal::ScreeningReason;

/// Stands for what was answered with yes where nobody knows any more what it was.
constexpr const char* kUnknownSign = "could-not-be-read";

bool holds(const journal::History& history, const Screening& answers) {
    return std::ranges::any_of(history.screenings, [&](const Screening& each) { return each.at == answers.at; });
}

} // namespace

Result<Coach> Coach::open(Content content, journal::Journal journal, const Clock& clock,
                          const std::filesystem::path& folder) {
    const auto settings = journal.settings();
    if (!settings)
        return Unexpected{settings.error()};
    auto history = journal.history();
    if (!history)
        return Unexpected{history.error()};
    auto unfinished = journal.unfinished();
    if (!unfinished)
        return Unexpected{unfinished.error()};
    Coach coach{std::move(content), std::move(journal), clock, LockMark::in(folder)};
    coach.m_preferences = preferencesFrom(*settings);
    coach.m_phaseWithoutDecision = coach.m_preferences.phase;
    coach.m_history = std::move(*history);
    coach.m_unfinished = std::move(*unfinished);
    coach.takeMark();
    coach.consultRules();
    return coach;
}

Coach::Coach(Content content, journal::Journal journal, const Clock& clock, LockMark mark)
    : m_content{std::move(content)}, m_journal{std::move(journal)}, m_clock{&clock}, m_guide{m_content},
      m_mark{std::move(mark)} {}

/// A journal that does not know the answers of the mark is an older one that was restored. One that knows them and is
/// open has a clearance or a correction for them: the mark was only not removed yet.
void Coach::takeMark() {
    const auto& answers = m_mark.answers();
    if (answers && !holds(m_history, *answers))
        m_pending.add(*answers, m_history);
    retry();
}

std::optional<std::string> Coach::screeningDue() const {
    if (m_lock.state == Lock::State::Unreadable)
        return "What was answered before could not be read, so every sign is asked about again.";
    if (m_history.screenings.empty())
        return "Before the first exercise every sign is asked about once.";
    const auto due = assessment().screen;
    return due.empty() ? std::nullopt : std::optional{reasonText(due.front())};
}

bool Coach::startDue() const {
    return assessment::asksForStart(assessment());
}

/// A relief set belongs to the gentlest phase and is open to all.
bool Coach::isOffered(const programme::Routine& routine) const {
    const int phase = presentPhase();
    return routine.phase == phase || (routine.kind == programme::RoutineKind::Relief && routine.phase < phase);
}

std::optional<programme::SessionPlan> Coach::planOf(const RoutineId& id, programme::Version version) const {
    const programme::Routine* routine = m_content.usable() ? m_content.programme.find(id) : nullptr;
    if (routine == nullptr || m_lock.closed() || !isOffered(*routine))
        return std::nullopt;
    const auto settled = m_guide.settle(id, version, now());
    return settled ? sessionPlan(m_content, m_guide.book(), *routine, *settled, m_preferences.choices(), version)
                   : std::nullopt;
}

std::optional<programme::SessionPlan> Coach::planOf(const ExerciseId& id) const {
    const catalogue::Exercise* exercise = m_content.usable() ? m_content.catalogue.find(id) : nullptr;
    if (exercise == nullptr || m_lock.closed())
        return std::nullopt;
    const int present = presentPhase();
    const int phase = activePhase(m_content.programme, present).value_or(present);
    const auto standing = m_guide.standingOf(id, phase, now());
    if (!standing || !mayBeDoneOnce(*standing))
        return std::nullopt;
    const auto planned = plannedNow(*exercise, phase, *standing, assessment(), m_preferences.choices());
    if (!planned)
        return std::nullopt;
    return programme::SessionPlan{singleExerciseRoutine(),  exercise->name, phase,
                                  programme::Version::Full, {*planned},     m_content.programme.waits};
}

void Coach::change(const Preferences& preferences) {
    for (auto& [key, value] : changedSettings(m_preferences, preferences))
        m_pending.add(Setting{key, value}, m_history);
    const bool movesPhase = preferences.phase != m_preferences.phase;
    m_preferences = preferences;
    retry();
    if (movesPhase) {
        m_phaseWithoutDecision = preferences.phase;
        return consultRules();
    }
    m_guide.know(m_content, m_history, m_preferences);
    showOfferedPhase();
}

std::optional<RecordId> Coach::addRating(const journal::Rating& rating) {
    if (rating.empty())
        return std::nullopt;
    keep(rating);
    const RecordId id = m_history.ratings.back().id;
    return id > 0 ? std::optional{id} : std::nullopt;
}

void Coach::setLater(const journal::LaterReport& report) {
    keep(report);
}

void Coach::setFeel(const journal::FeelReport& report) {
    keep(report);
}

void Coach::decide(const journal::Decision& decision) {
    keep(decision);
}

void Coach::answerSigns(const Screening& screening) {
    if (screening.reason == ScreeningReason::Correction && screening.yes.empty())
        m_mark.passOver();
    keep(screening);
}

void Coach::recordExamined(journal::Clearance clearance) {
    m_mark.passOver();
    if (m_history.screenings.empty())
        m_pending.add(Screening{.at = clearance.at, .yes = {kUnknownSign}}, m_history);
    clearance.screening = m_history.screenings.back().id;
    keep(clearance);
}

void Coach::keepUnfinished() {
    if (!m_unfinished)
        return;
    m_pending.add(endingOf(*m_unfinished), m_history);
    m_unfinished.reset();
    retry();
    reload();
}

void Coach::keep(PendingWrite write) {
    const PendingWrite told{write};
    m_pending.add(std::move(write), m_history);
    retry();
    if (!m_guide.add(told, m_history))
        return consultRules();
    m_guide.know(m_content, m_history, m_preferences);
    showOfferedPhase();
}

void Coach::consultRules() {
    m_guide.follow(m_content, m_history, m_preferences, m_phaseWithoutDecision);
    showOfferedPhase();
}

/// The pages show the phase that is offered: while a step back waits for its answer, the gentler one.
void Coach::showOfferedPhase() {
    m_preferences.phase = presentPhase();
}

int Coach::presentPhase() const {
    const int offered = assessment().offeredPhase;
    return offered > 0 ? offered : m_preferences.phase;
}

void Coach::enter() {
    const auto entry = m_guide.entry();
    journal::Decision decision{.at = now(), .kind = journal::DecisionKind::Entered, .toPhase = m_preferences.phase};
    if (entry) {
        decision.toPhase = assessment::phaseOf(*entry->rule).value_or(m_preferences.phase);
        decision.rule = entry->rule->id.text();
        decision.reason = entry->rule->reason;
    }
    decide(decision);
}

void Coach::retry() {
    m_problem = m_pending.writeInto(m_journal, m_history);
    lookAtLock();
    if (const auto kept = keepMark(); !kept && !m_problem)
        m_problem = kept.error();
}

void Coach::lookAtLock() {
    m_lock = lockOf(m_history, m_content.warningSigns);
    if (!m_lock.closed() && m_mark.unreadable())
        m_lock.state = Lock::State::Unreadable;
}

/// What opens the lock has to be in the journal before the mark goes.
Result<void> Coach::keepMark() {
    if (!m_lock.closed() && m_pending.holdsScreening())
        return {};
    return m_mark.follow(m_lock);
}

void Coach::reload() {
    auto history = m_journal.history();
    if (!history) {
        m_problem = history.error();
        return;
    }
    m_history = std::move(*history);
    m_pending.showIn(m_history);
    consultRules();
}

void Coach::keepContentIn(ContentPlaces places) {
    m_places = std::move(places);
}

void Coach::reloadContent() {
    if (m_places)
        m_content = readContent(*m_places);
    lookAtLock();
    m_guide.read(m_content);
    consultRules();
}

const RoutineId& singleExerciseRoutine() {
    static const RoutineId id{"single-exercise"};
    return id;
}

} // namespace glidepath::coach
