#include "assessment/course.h"

#include "assessment/metrics.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace glidepath::assessment {

namespace {

/// By the day first, as sessions of a day are looked for. Two of the same moment, which a clock that was set may bring,
/// have an order by what was done in them.
bool isBefore(const SessionDone& one, const SessionDone& other) {
    const auto when = [](const SessionDone& session) {
        return std::tuple{session.began.localDate(), session.began.utc, session.kind, session.phase};
    };
    if (when(one) != when(other))
        return when(one) < when(other);
    const auto isLess = [](const ExerciseDone& a, const ExerciseDone& b) {
        return std::tie(a.exercise, a.given.sets, a.given.amount, a.given.share, a.given.fewer, a.feel, a.managed) <
               std::tie(b.exercise, b.given.sets, b.given.amount, b.given.share, b.given.fewer, b.feel, b.managed);
    };
    return std::lexicographical_compare(one.exercises.begin(), one.exercises.end(), other.exercises.begin(),
                                        other.exercises.end(), isLess);
}

struct Earlier {
    bool operator()(const DayReport& day, Date date) const { return day.date < date; }
    bool operator()(Date date, const DayReport& day) const { return date < day.date; }
    bool operator()(const SessionReport& session, Date date) const { return session.day < date; }
    bool operator()(Date date, const SessionReport& session) const { return date < session.day; }
};

/// The part of a list sorted by day that lies between two days.
template <class Report>
std::span<const Report> between(const std::vector<Report>& reports, Date first, Date last) {
    const auto begin = std::lower_bound(reports.begin(), reports.end(), first, Earlier{});
    const bool isToTheEnd = reports.empty() || !Earlier{}(last, reports.back());
    const auto end = isToTheEnd ? reports.end() : std::upper_bound(begin, reports.end(), last, Earlier{});
    return {begin, end};
}

bool isChangeOfPhase(Choice::Kind kind) {
    return kind == Choice::Kind::Entered || kind == Choice::Kind::Advanced || kind == Choice::Kind::SteppedBack ||
           kind == Choice::Kind::MovedByHand;
}

bool wasStruck(const ExerciseDone& exercise) {
    return exercise.feel && speaksAgainst(*exercise.feel);
}

template <class Event>
void sortByNumber(std::vector<Event>& events) {
    std::ranges::sort(events, {}, &Event::number);
}

void sortByTime(Past& past) {
    std::ranges::sort(past.sessions, {}, [](const SessionDone& session) { return session.began.utc; });
    std::ranges::sort(past.checkIns, {}, [](const CheckIn& checkIn) { return checkIn.at.utc; });
    sortByNumber(past.choices);
    sortByNumber(past.signs);
}

bool isSameWork(const SessionDone& one, const SessionDone& other) {
    const auto isSame = [](const ExerciseDone& a, const ExerciseDone& b) {
        return a.exercise == b.exercise && a.given == b.given;
    };
    return one.began == other.began && one.kind == other.kind && one.phase == other.phase &&
           std::ranges::equal(one.exercises, other.exercises, isSame);
}

} // namespace

Course::Course(std::shared_ptr<const Rulebook> book)
    : m_book{std::move(book)}, m_timesDone(static_cast<std::size_t>(m_book->exercises())),
      m_choicesOf(m_timesDone.size()), m_strikes(m_timesDone.size()) {}

Course::Course(std::shared_ptr<const Rulebook> book, Past past) : Course{std::move(book)} {
    sortByTime(past); // what comes in order moves nothing
    for (SessionDone& session : past.sessions) {
        dayFor(session.began.localDate());
        place(std::move(session));
    }
    for (const CheckIn& checkIn : past.checkIns)
        dayFor(checkIn.at.localDate()).told.push_back(checkIn);
    for (DayReport& day : m_days)
        day = reportOf(day.date, std::move(day.told), firstSession(day.date));
    for (std::size_t session = 0; session < m_sessions.size(); ++session)
        respondAgain(session);
    for (ExerciseNumber exercise = 0; exercise < m_book->exercises(); ++exercise)
        countStrikes(exercise);
    for (const Choice& choice : past.choices)
        add(choice);
    for (const SignsAnswered& answered : past.signs)
        add(answered);
}

DayReport& Course::dayFor(Date date) {
    const auto found = std::lower_bound(m_days.begin(), m_days.end(), date, Earlier{});
    if (found != m_days.end() && found->date == date)
        return *found;
    return *m_days.insert(found, DayReport{.date = date});
}

std::optional<WallTime> Course::firstSession(Date date) const {
    const auto found = sessions(date, date);
    return found.empty() ? std::nullopt : std::optional{found.front().done.began};
}

void Course::reportAgain(DayReport& day) {
    DayReport report = reportOf(day.date, std::move(day.told), firstSession(day.date));
    const bool changed = report.morning != day.morning;
    day = std::move(report);
    if (changed) {
        respondAgain(day.date - std::chrono::days{1});
        respondAgain(day.date);
    }
}

void Course::add(const CheckIn& checkIn) {
    DayReport& day = dayFor(checkIn.at.localDate());
    day.told.push_back(checkIn);
    reportAgain(day);
}

void Course::add(SessionDone session) {
    const Date date = session.began.localDate();
    const std::size_t index = place(std::move(session));
    for (const ExerciseDone& exercise : m_sessions[index].done.exercises)
        if (wasStruck(exercise))
            countStrikes(exercise.exercise);
    reportAgain(dayFor(date));
    respondAgain(index);
}

std::size_t Course::place(SessionDone session) {
    const Date day = session.began.localDate();
    const auto where =
        std::upper_bound(m_sessions.begin(), m_sessions.end(), session,
                         [](const SessionDone& one, const SessionReport& other) { return isBefore(one, other.done); });
    const auto index = static_cast<std::size_t>(where - m_sessions.begin());
    makeRoom(index);
    for (std::size_t i = 0; i < session.exercises.size(); ++i) {
        auto& times = m_timesDone[static_cast<std::size_t>(session.exercises[i].exercise)];
        const auto after =
            std::find_if(times.rbegin(), times.rend(), [index](const TimeDone& time) { return time.session < index; });
        times.insert(after.base(), {index, i});
    }
    m_sessions.insert(where, {.done = std::move(session), .day = day, .knownSince = day});
    return index;
}

/// For one that comes late; nothing is after one that does not.
void Course::makeRoom(std::size_t session) {
    if (session == m_sessions.size())
        return;
    for (auto& times : m_timesDone)
        for (auto time = times.rbegin(); time != times.rend() && time->session >= session; ++time)
            ++time->session;
    for (const ExerciseNumber exercise : m_struck)
        for (TimeDone& time : m_strikes[static_cast<std::size_t>(exercise)])
            time.session += time.session >= session ? 1U : 0U;
}

bool Course::amend(const SessionDone& session) {
    const Date date = session.began.localDate();
    std::vector<std::size_t> same;
    for (const SessionReport& report : sessions(date, date))
        if (isSameWork(report.done, session))
            same.push_back(static_cast<std::size_t>(&report - m_sessions.data()));
    if (same.size() != 1)
        return false;
    m_sessions[same.front()].done = session;
    for (const ExerciseDone& exercise : session.exercises)
        countStrikes(exercise.exercise);
    respondAgain(same.front());
    return true;
}

/// Told seldom and asked for often: so they are looked up when one is told.
void Course::countStrikes(ExerciseNumber exercise) {
    auto& strikes = m_strikes[static_cast<std::size_t>(exercise)];
    strikes.clear();
    for (const TimeDone& time : timesDone(exercise))
        if (wasStruck(at(time)))
            strikes.push_back(time);
    std::erase(m_struck, exercise);
    if (!strikes.empty())
        m_struck.insert(std::ranges::lower_bound(m_struck, exercise), exercise);
}

void Course::add(const Choice& choice) {
    if (choice.exercise >= 0)
        m_choicesOf[static_cast<std::size_t>(choice.exercise)].push_back(m_choices.size());
    m_choices.push_back(choice);
    if (choice.kind == Choice::Kind::Undone && m_spells.size() > 1)
        m_spells.pop_back();
    if (isChangeOfPhase(choice.kind))
        m_spells.push_back({choice.toPhase, choice.at, choice.kind, choice.subject});
}

void Course::add(const SignsAnswered& answered) {
    m_signsAnswered = answered.at;
}

void Course::respondAgain(Date date) {
    const auto found = sessions(date, date);
    for (const SessionReport& session : found)
        respondAgain(static_cast<std::size_t>(&session - m_sessions.data()));
}

/// What is bad before the next morning is known on the day itself; what is good needs the morning.
void Course::respondAgain(std::size_t index) {
    SessionReport& session = m_sessions[index];
    const DayReport* const today = day(session.day);
    const DayReport* const tomorrow = day(session.day + std::chrono::days{1});
    const Response atOnce = responseTo(*m_book, session.done, today, nullptr);
    session.response = tomorrow == nullptr ? atOnce : responseTo(*m_book, session.done, today, tomorrow);
    session.knownSince = session.response == atOnce ? session.day : session.day + std::chrono::days{1};
}

std::span<const DayReport> Course::days(Date first, Date last) const {
    return between(m_days, first, last);
}

const DayReport* Course::day(Date date) const {
    const auto found = days(date, date);
    return found.empty() ? nullptr : &found.front();
}

std::span<const SessionReport> Course::sessions(Date first, Date last) const {
    return between(m_sessions, first, last);
}

std::span<const TimeDone> Course::timesDone(ExerciseNumber exercise) const {
    return m_timesDone[static_cast<std::size_t>(exercise)];
}

std::span<const TimeDone> Course::strikes(ExerciseNumber exercise) const {
    return m_strikes[static_cast<std::size_t>(exercise)];
}

const Choice* Course::lastChoice(Choice::Kind kind, ExerciseNumber exercise) const {
    const auto& places = m_choicesOf[static_cast<std::size_t>(exercise)];
    const auto found = std::find_if(places.rbegin(), places.rend(),
                                    [&](std::size_t choice) { return m_choices[choice].kind == kind; });
    return found == places.rend() ? nullptr : &m_choices[*found];
}

const Choice* Course::lastChoice(Choice::Kind kind, std::string_view subject) const {
    const auto found = std::find_if(m_choices.rbegin(), m_choices.rend(), [&](const Choice& choice) {
        return choice.kind == kind && choice.subject == subject;
    });
    return found == m_choices.rend() ? nullptr : &*found;
}

std::optional<WallTime> Course::start() const {
    const auto found = std::find_if(m_spells.rbegin(), m_spells.rend(),
                                    [](const PhaseSpell& spell) { return spell.how == Choice::Kind::Entered; });
    if (found != m_spells.rend())
        return found->since;
    return m_spells.empty() ? std::nullopt : std::optional{m_spells.front().since};
}

Course courseOf(std::shared_ptr<const Rulebook> book, Past past) {
    return Course{std::move(book), std::move(past)};
}

} // namespace glidepath::assessment
