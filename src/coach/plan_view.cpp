#include "coach/plan_view.h"

#include "coach/amount_text.h"
#include "coach/day_parts.h"
#include "coach/done_sessions.h"
#include "coach/phase_view.h"
#include "coach/week_changes.h"

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
        detail.exercises.push_back({line.id, line.name, line.amount});
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

/// "6 min" of the routine's walk.
std::string amountOf(const PlanSource& plans, const RoutineId& id) {
    const auto settled = plans(id, programme::Version::Full);
    return settled ? amountText(settled->plan.exercises.front()) : std::string{};
}

void addDay(const DayParts& parts, const PlanInput& input, PlanDay& day, PlanView& view) {
    for (const SlotView& slot : parts.parts) {
        day.sessions[slotIndex(slot.slot)] = cardOf(slot, input.content);
        view.routines.try_emplace(slot.offer.routine, detailOf(slot.offer));
    }
    day.walks = walksOf(parts.walks);
    if (view.walkAmount.empty() && !parts.walks.empty())
        view.walkAmount = amountOf(input.plans, parts.walks.front().routine);
}

void addWeek(PlanView& view, const PlanInput& input) {
    const journal::History part = within(input.history, view.week);
    const auto done = doneSessions(part);
    for (PlanDay& day : view.days)
        addDay(dayParts(input.content, input.plans, view.phase, day.day, startedOn(day.day, done)), input, day, view);
    view.changes =
        weekChanges(programme::planWeek(input.content.programme, view.phase, view.week), input.plans, input.eased);
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

PlanView planView(const PlanInput& input, IsoWeek week) {
    PlanView view{.week = week,
                  .phase = activePhase(input.content.programme, input.phase).value_or(0),
                  .phaseName = {},
                  .today = input.today,
                  .days = {},
                  .walkAmount = {},
                  .routines = {},
                  .changes = {},
                  .locked = input.locked};
    if (const programme::Phase* const phase = input.content.programme.findPhase(view.phase))
        view.phaseName = phase->name;
    for (std::size_t place = 0; place < kWeekDays; ++place)
        view.days[place].day = week.monday() + days{place};
    if (input.content.usable() && view.phase > 0 && !view.locked)
        addWeek(view, input);
    return view;
}

} // namespace glidepath::coach
