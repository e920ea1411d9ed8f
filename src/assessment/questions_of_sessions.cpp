#include "assessment/question.h"
#include "assessment/standing.h"

namespace glidepath::assessment {

using programme::RoutineKind;

namespace {

bool isBad(const SessionReport& session) {
    return session.response == Response::Red || session.response == Response::Stop;
}

bool isPractice(const SessionReport& session) {
    return !session.done.onlyWalking();
}

bool hasEased(const SessionReport& session) {
    const auto& done = session.done.exercises;
    return isPractice(session) && std::any_of(done.begin(), done.end(), [](const ExerciseDone& exercise) {
               return exercise.given.share == programme::Share::Eased;
           });
}

} // namespace

Value Question::sessions() const {
    return count(sessionsOfWindow(), isPractice);
}

Value Question::strengthSessions() const {
    return count(sessionsOfWindow(),
                 [](const SessionReport& session) { return session.done.kind == RoutineKind::Strength; });
}

/// Days and not sessions: one bad morning speaks of every session of the day before it. None is known only where at
/// least half of the sessions say how they went.
Value Question::redDays() const {
    const double red = daysOf(Response::Red);
    const auto of = sessionsOfWindow();
    const double practice = count(of, isPractice);
    const double known = count(
        of, [](const SessionReport& session) { return isPractice(session) && session.response != Response::Unknown; });
    return red > 0 || (practice > 0 && 2 * known >= practice) ? Value{red} : std::nullopt;
}

/// Sharp pain is told when it happens: no word of it is no stop.
Value Question::stopDays() const {
    return daysOf(Response::Stop);
}

double Question::daysOf(Response response) const {
    double days = 0;
    std::optional<Date> last;
    for (const SessionReport& session : sessionsOfWindow()) {
        if (session.response != response || session.day == last)
            continue;
        last = session.day;
        ++days;
    }
    return days;
}

Value Question::lateBadWalks() const {
    double days = 0;
    std::optional<Date> last;
    for (const SessionReport& session : sessionsOfWindow()) {
        if (isPractice(session) || !isBad(session) || session.day == last)
            continue;
        last = session.day;
        ++days;
    }
    return days;
}

Value Question::reliefBad() const {
    return truth(count(sessionsOfWindow(), [](const SessionReport& session) {
                     return session.done.kind == RoutineKind::Relief && isBad(session);
                 }) > 0);
}

Value Question::restingExercises() const {
    if (spell() == nullptr)
        return std::nullopt;
    return count(m_course.struck(), [this](ExerciseNumber exercise) {
        return isResting(m_course, m_person, spell()->phase, exercise, m_now);
    });
}

/// Sessions of the future are left by a clock that was set back: they are no absence.
Value Question::daysSinceSession() const {
    if (m_course.sessions().empty())
        return std::nullopt;
    return std::max(0, daysBetween(m_course.sessions().back().day, m_today));
}

const SessionReport* Question::lastBad() const {
    const auto of = m_course.sessions();
    const auto found = std::find_if(of.rbegin(), of.rend(), isBad);
    return found == of.rend() ? nullptr : &*found;
}

/// An earlier session of the same day may have become known as bad only later, by the next morning.
Value Question::daysSinceRed() const {
    const SessionReport* const bad = lastBad();
    if (bad == nullptr)
        return kNever;
    Date known = bad->knownSince;
    for (const SessionReport& session : m_course.sessions(bad->day, bad->day))
        if (isBad(session))
            known = std::max(known, session.knownSince);
    return std::max(0, daysBetween(known, m_today));
}

Value Question::easedSinceRed() const {
    const SessionReport* const bad = lastBad();
    if (bad == nullptr)
        return std::nullopt;
    const auto of = m_course.sessions();
    return truth(std::any_of(of.begin() + (bad - of.data()) + 1, of.end(), hasEased));
}

Value Question::daysSinceScreening() const {
    const auto answered = m_course.signsAnswered();
    return answered ? daysBetween(answered->localDate(), m_today) : kNever;
}

Value Question::newOrStronger() const {
    return toldSinceSigns(&DayReport::newOrStronger);
}

Value Question::noEase() const {
    return toldSinceSigns(&DayReport::noEase);
}

Value Question::toldSinceSigns(std::optional<WallTime> DayReport::*told) const {
    const auto answered = m_course.signsAnswered();
    const Date first = answered ? answered->localDate() - std::chrono::days{1} : Date::min();
    return truth(count(m_course.days(first, Date::max()), [&](const DayReport& day) {
                     return day.*told && (!answered || (day.*told)->utc > answered->utc);
                 }) > 0);
}

Value Question::numbStop() const {
    return truth(std::ranges::any_of(m_course.struck(), [this](ExerciseNumber exercise) {
        return std::ranges::any_of(m_course.strikes(exercise),
                                   [this](const TimeDone& time) { return isNumbNews(time); });
    }));
}

bool Question::isNumbNews(const TimeDone& time) const {
    const auto answered = m_course.signsAnswered();
    return m_course.at(time).feel == Feel::NumbOrWeak &&
           (!answered || m_course.sessions()[time.session].done.began.utc > answered->utc);
}

} // namespace glidepath::assessment
