#include "coach/today_view.h"

#include "coach/done_sessions.h"
#include "trends/daily.h"

#include <algorithm>
#include <set>

namespace glidepath::coach {

namespace {

using journal::SessionRecord;
using programme::DayPlan;
using programme::Programme;
using programme::Routine;
using programme::Slot;

constexpr std::chrono::minutes kMorningEnds{11 * 60 + 30};
constexpr std::chrono::minutes kMiddayEnds{16 * 60};
constexpr int kDaysAway = 3;

using Sessions = std::vector<const SessionRecord*>;

Sessions startedOn(Date day, const Sessions& sessions) {
    Sessions found;
    std::copy_if(sessions.begin(), sessions.end(), std::back_inserter(found),
                 [day](const SessionRecord* session) { return session->started.localDate() == day; });
    return found;
}

int daysBetween(Date from, Date to) {
    return static_cast<int>((to - from).count());
}

std::set<int> phasesWithRoutines(const Programme& programme) {
    std::set<int> numbers;
    for (const Routine& routine : programme.routines)
        if (programme.findPhase(routine.phase) != nullptr)
            numbers.insert(routine.phase);
    return numbers;
}

DayPlan planOf(const Programme& programme, int phase, Date day) {
    const auto week = programme::planWeek(programme, phase, IsoWeek::of(day));
    return week.days[static_cast<std::size_t>(daysBetween(week.week.monday(), day))];
}

bool counts(const Programme& programme, const SessionRecord& session, const RoutineId& planned) {
    if (session.plan.routine == planned)
        return true;
    const Routine* const done = programme.find(session.plan.routine);
    const Routine* const wanted = programme.find(planned);
    return done != nullptr && wanted != nullptr && standsInFor(*done, *wanted);
}

/// Where a session is ticked: in the part of the day in which it was begun, else in the first free place it counts for.
SlotView* placeFor(const SessionRecord& session, std::vector<SlotView>& slots, const Programme& programme) {
    SlotView* first = nullptr;
    for (SlotView& slot : slots) {
        if (slot.done || !counts(programme, session, slot.offer.routine))
            continue;
        if (slot.slot == partOfDay(session.started))
            return &slot;
        if (first == nullptr)
            first = &slot;
    }
    return first;
}

std::vector<SlotView> slotsOf(const DayPlan& plan, const Content& content, const Sessions& today,
                              const programme::Choices& choices) {
    std::vector<SlotView> slots;
    for (const programme::PlannedSession& planned : plan.sessions)
        if (const Routine* const routine = content.programme.find(planned.routine))
            slots.push_back({planned.slot, offerSession(content, *routine, choices), std::nullopt});
    for (const SessionRecord* const session : today)
        if (SlotView* const slot = placeFor(*session, slots, content.programme))
            slot->done = DoneSession{session->started, wholeMinutes(session->length)};
    return slots;
}

std::size_t openSlot(const std::vector<SlotView>& slots, Slot present) {
    const auto open = [](const SlotView& slot) { return !slot.done; };
    const auto now = std::find_if(slots.begin(), slots.end(),
                                  [&](const SlotView& slot) { return open(slot) && slot.slot >= present; });
    if (now != slots.end())
        return static_cast<std::size_t>(now - slots.begin());
    const auto earlier = std::find_if(slots.begin(), slots.end(), open);
    if (earlier != slots.end())
        return static_cast<std::size_t>(earlier - slots.begin());
    return slots.empty() ? 0 : slots.size() - 1;
}

DayState stateOf(const std::vector<SlotView>& slots) {
    if (slots.empty())
        return DayState::Rest;
    const bool allDone =
        std::all_of(slots.begin(), slots.end(), [](const SlotView& slot) { return slot.done.has_value(); });
    return allDone ? DayState::AllDone : DayState::Open;
}

PhaseView phaseView(const Programme& programme, int phase) {
    PhaseView view;
    for (const int number : phasesWithRoutines(programme)) {
        const programme::Phase& step = *programme.findPhase(number);
        if (number == phase)
            view.current = view.steps.size();
        view.steps.push_back({number, step.name, step.goal});
    }
    if (view.current > 0)
        view.previous = view.current - 1;
    if (view.current + 1 < view.steps.size())
        view.next = view.current + 1;
    return view;
}

int timesDoneToday(const Sessions& today, const RoutineId& routine) {
    return static_cast<int>(std::count_if(
        today.begin(), today.end(), [&](const SessionRecord* session) { return session->plan.routine == routine; }));
}

std::vector<WalkView> walksOf(const DayPlan& plan, const Content& content, const Sessions& today,
                              const programme::Choices& choices) {
    std::vector<WalkView> walks;
    for (const programme::PlannedWalks& planned : plan.walks)
        if (const Routine* const routine = content.programme.find(planned.routine))
            walks.push_back({routine->id, routine->title, timesDoneToday(today, routine->id), planned.times,
                             offerSession(content, *routine, choices).minutes});
    return walks;
}

using Fortnight = std::array<DayRating, TodayView::kChartDays>;

void fillIn(Fortnight& days, std::optional<PainScore> DayRating::*place, const trends::DailySeries& series) {
    for (const trends::DailyValue& value : trends::between(series, days.front().day, days.back().day))
        days[static_cast<std::size_t>(daysBetween(days.front().day, value.day))].*place = value.value;
}

Fortnight fortnightUntil(Date today, const journal::History& history) {
    Fortnight days{};
    const Date first = today - std::chrono::days{TodayView::kChartDays - 1};
    for (std::size_t i = 0; i < days.size(); ++i)
        days[i].day = first + std::chrono::days{i};
    fillIn(days, &DayRating::leg, trends::dailySeries(history.ratings, trends::Measure::Leg));
    fillIn(days, &DayRating::back, trends::dailySeries(history.ratings, trends::Measure::Back));
    return days;
}

bool hasRating(const journal::History& history) {
    return std::any_of(history.ratings.begin(), history.ratings.end(),
                       [](const journal::Rating& rating) { return rating.leg || rating.back; });
}

int exercisesDone(const journal::UnfinishedSession& unfinished) {
    std::set<int> done;
    for (const journal::SetRecord& set : unfinished.sets)
        if (set.outcome != session::Outcome::Skipped)
            done.insert(set.exercise);
    return static_cast<int>(done.size());
}

UnfinishedView unfinishedView(const journal::UnfinishedSession& unfinished, Date today) {
    const SessionRecord& record = unfinished.record;
    return {record.plan.title, record.started, std::max(0, daysBetween(record.started.localDate(), today)),
            exercisesDone(unfinished), static_cast<int>(record.plan.exercises.size())};
}

/// A clock that was set back can leave sessions in the future: those are no absence.
std::optional<int> daysAway(const Sessions& done, Date today) {
    if (done.empty())
        return std::nullopt;
    const auto last =
        std::max_element(done.begin(), done.end(), [](const SessionRecord* one, const SessionRecord* other) {
            return one->started.localDate() < other->started.localDate();
        });
    const int days = daysBetween((*last)->started.localDate(), today);
    return days >= kDaysAway ? std::optional{days} : std::nullopt;
}

} // namespace

Slot partOfDay(WallTime now) {
    if (now.timeOfDay() < kMorningEnds)
        return Slot::Morning;
    return now.timeOfDay() < kMiddayEnds ? Slot::Midday : Slot::Evening;
}

std::optional<int> activePhase(const Programme& programme, int wished) {
    const std::set<int> numbers = phasesWithRoutines(programme);
    if (numbers.empty())
        return std::nullopt;
    const auto above = numbers.upper_bound(wished);
    return above == numbers.begin() ? *above : *std::prev(above);
}

TodayView todayView(const Content& content, const journal::History& history, const Preferences& preferences,
                    WallTime now, const std::optional<journal::UnfinishedSession>& unfinished) {
    TodayView view;
    view.day = now.localDate();
    view.fortnight = fortnightUntil(view.day, history);
    view.ratedBefore = hasRating(history);
    if (unfinished)
        view.unfinished = unfinishedView(*unfinished, view.day);
    const auto phase = activePhase(content.programme, preferences.phase);
    if (!content.usable() || !phase)
        return view;
    const Sessions done = doneSessions(history);
    const Sessions today = startedOn(view.day, done);
    const DayPlan plan = planOf(content.programme, *phase, view.day);
    view.parts = slotsOf(plan, content, today, preferences.choices());
    view.state = stateOf(view.parts);
    view.open = openSlot(view.parts, partOfDay(now));
    view.phase = phaseView(content.programme, *phase);
    view.walks = walksOf(plan, content, today, preferences.choices());
    if (!unfinished)
        view.daysAway = daysAway(done, view.day);
    return view;
}

} // namespace glidepath::coach
