#include "coach/day_parts.h"

#include "coach/part_of_day.h"
#include "programme/week_plan.h"

#include <algorithm>

namespace glidepath::coach {

namespace {

using journal::SessionRecord;
using programme::DayPlan;
using programme::Programme;
using programme::Routine;

using Sessions = std::vector<const SessionRecord*>;

DayPlan planOf(const Programme& programme, int phase, Date day) {
    const auto week = programme::planWeek(programme, phase, IsoWeek::of(day));
    return week.days[static_cast<std::size_t>((day - week.week.monday()).count())];
}

/// A part of the day before it is known what is offered in place of its routine.
struct PlannedSlot {
    const Routine* routine;
    SlotView view;
};

bool counts(const Programme& programme, const SessionRecord& session, const PlannedSlot& slot) {
    if (session.plan.routine == slot.routine->id || session.plan.routine == slot.view.offer.routine)
        return true;
    const Routine* const done = programme.find(session.plan.routine);
    return done != nullptr && standsInFor(*done, *slot.routine);
}

/// Where a session is ticked: in the part of the day in which it was begun, else in the first free place it counts for.
PlannedSlot* placeFor(const SessionRecord& session, std::vector<PlannedSlot>& slots, const Programme& programme) {
    PlannedSlot* first = nullptr;
    for (PlannedSlot& slot : slots) {
        if (slot.view.done || !counts(programme, session, slot))
            continue;
        if (slot.view.slot == partOfDay(session.started))
            return &slot;
        if (first == nullptr)
            first = &slot;
    }
    return first;
}

std::optional<SessionOffer> offerFor(const Content& content, const PlanSource& plans, const Routine& routine,
                                     Offering offering) {
    if (offering == Offering::Shorter)
        return offerShort(content, plans, routine);
    const auto planned = offerSession(content, plans, routine);
    if (offering != Offering::Relief || !planned)
        return planned;
    const auto relief = offerRelief(content, plans, *planned);
    return relief ? relief : planned;
}

std::vector<PlannedSlot> slotsOf(const DayPlan& plan, const Content& content, const PlanSource& plans,
                                 Offering offering) {
    std::vector<PlannedSlot> slots;
    for (const programme::PlannedSession& planned : plan.sessions)
        if (const Routine* const routine = content.programme.find(planned.routine))
            if (auto offer = offerFor(content, plans, *routine, offering))
                slots.push_back({routine, {planned.slot, std::move(*offer), std::nullopt}});
    return slots;
}

int timesDone(const Sessions& done, const RoutineId& routine) {
    return static_cast<int>(std::count_if(
        done.begin(), done.end(), [&](const SessionRecord* session) { return session->plan.routine == routine; }));
}

std::vector<WalkView> walksOf(const DayPlan& plan, const Content& content, const PlanSource& plans,
                              const Sessions& done) {
    std::vector<WalkView> walks;
    for (const programme::PlannedWalks& planned : plan.walks)
        if (const Routine* const routine = content.programme.find(planned.routine))
            if (const auto offer = offerSession(content, plans, *routine))
                walks.push_back(
                    {routine->id, routine->title, timesDone(done, routine->id), planned.times, offer->minutes});
    return walks;
}

} // namespace

DayParts dayParts(const Content& content, const PlanSource& plans, int phase, Date day, const Sessions& done,
                  Offering offering) {
    const DayPlan plan = planOf(content.programme, phase, day);
    std::vector<PlannedSlot> slots = slotsOf(plan, content, plans, offering);
    for (const SessionRecord* const session : done)
        if (PlannedSlot* const slot = placeFor(*session, slots, content.programme))
            slot->view.done = DoneSession{session->started, wholeMinutes(session->length)};
    DayParts parts;
    for (PlannedSlot& slot : slots)
        parts.parts.push_back(std::move(slot.view));
    parts.walks = walksOf(plan, content, plans, done);
    return parts;
}

Sessions startedOn(Date day, const Sessions& sessions) {
    Sessions found;
    std::copy_if(sessions.begin(), sessions.end(), std::back_inserter(found),
                 [day](const SessionRecord* session) { return session->started.localDate() == day; });
    return found;
}

} // namespace glidepath::coach
