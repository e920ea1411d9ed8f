#include "coach/plan_view.h"

#include "coach/amount_text.h"
#include "coach/today_view.h"

#include <algorithm>
#include <set>

namespace glidepath::coach {

namespace {

using std::chrono::days;

/// What happened in the week, so that seven days need not each go through the whole diary.
journal::History within(const journal::History& history, IsoWeek week) {
    const Date first = week.monday();
    const Date end = first + days{kWeekDays};
    journal::History part;
    std::set<journal::RecordId> kept;
    for (const journal::SessionRecord& session : history.sessions) {
        const Date day = session.started.localDate();
        if (day < first || day >= end)
            continue;
        part.sessions.push_back(session);
        kept.insert(session.id);
    }
    std::copy_if(history.sets.begin(), history.sets.end(), std::back_inserter(part.sets),
                 [&kept](const journal::SetRecord& set) { return kept.contains(set.session); });
    return part;
}

WallTime midnight(Date day) {
    return {std::chrono::sys_time<Duration>{day.time_since_epoch()}, std::chrono::minutes{0}};
}

programme::RoutineKind kindOf(const Content& content, const RoutineId& id) {
    const programme::Routine* const routine = content.programme.find(id);
    return routine == nullptr ? programme::RoutineKind{} : routine->kind;
}

PlanCard cardOf(const SlotView& slot, const Content& content) {
    return {slot.offer.routine, slot.offer.title, kindOf(content, slot.offer.routine), slot.offer.minutes,
            slot.done.has_value()};
}

RoutineDetail detailOf(const SessionOffer& offer) {
    RoutineDetail detail{offer.title, offer.minutes, {}};
    for (const ExerciseLine& line : offer.exercises)
        detail.exercises.push_back({line.name, line.amount});
    return detail;
}

PlanWalks walksOf(const std::vector<WalkView>& walks) {
    PlanWalks sum;
    for (const WalkView& walk : walks) {
        sum.planned += walk.planned;
        sum.done += walk.done;
    }
    return sum;
}

/// "5 to 10 min" of the routine's walk.
std::string amountOf(const Content& content, const RoutineId& id) {
    const programme::Routine* const routine = content.programme.find(id);
    if (routine == nullptr || routine->items.empty())
        return {};
    const catalogue::Exercise* const exercise = content.catalogue.find(routine->items.front().exercise);
    if (exercise == nullptr || !exercise->doses.contains(routine->phase))
        return {};
    return amountText(exercise->doses.at(routine->phase), exercise->sides);
}

void addDay(const TodayView& today, const Content& content, PlanDay& day, PlanView& view) {
    for (const SlotView& slot : today.parts) {
        day.sessions[slotIndex(slot.slot)] = cardOf(slot, content);
        view.routines.try_emplace(slot.offer.routine, detailOf(slot.offer));
    }
    day.walks = walksOf(today.walks);
    if (view.walkAmount.empty() && !today.walks.empty())
        view.walkAmount = amountOf(content, today.walks.front().routine);
}

} // namespace

bool PlanDay::rest() const {
    return std::none_of(sessions.begin(), sessions.end(), [](const auto& slot) { return slot.has_value(); });
}

const PlanCard* PlanView::card(std::size_t day, std::size_t slot) const {
    const auto& place = days.at(day).sessions.at(slot);
    return place ? &*place : nullptr;
}

std::size_t slotIndex(programme::Slot slot) {
    switch (slot) {
    case programme::Slot::Morning:
        return 0;
    case programme::Slot::Midday:
        return 1;
    case programme::Slot::Evening:
        break;
    }
    return 2;
}

PlanView planView(const Content& content, const journal::History& history, const Preferences& preferences, IsoWeek week,
                  Date today) {
    PlanView view{
        .week = week, .phase = 0, .phaseName = {}, .today = today, .days = {}, .walkAmount = {}, .routines = {}};
    if (const auto number = activePhase(content.programme, preferences.phase)) {
        const programme::Phase* const phase = content.programme.findPhase(*number);
        view.phase = *number;
        view.phaseName = phase == nullptr ? std::string{} : phase->name;
    }
    const journal::History part = within(history, week);
    Date date = week.monday();
    for (PlanDay& day : view.days) {
        day.day = date;
        addDay(todayView(content, part, preferences, midnight(date), std::nullopt), content, day, view);
        date += days{1};
    }
    return view;
}

} // namespace glidepath::coach
