#include "programme/week_plan.h"

#include <algorithm>
#include <map>

namespace glidepath::programme {

namespace {

using std::chrono::weekday;

/// Weeks are counted from one fixed Monday: ISO numbers start anew each year, and after a week 53 two odd ones follow
/// each other.
bool swapsIn(IsoWeek week) {
    constexpr Date kFirstMonday{std::chrono::days{4}}; // 5 January 1970
    const auto days = (week.monday() - kFirstMonday).count();
    return (days / 7) % 2 != 0;
}

/// Smaller goes first where two routines want one slot.
int rank(RoutineKind kind) {
    switch (kind) {
    case RoutineKind::Strength:
        return 0;
    case RoutineKind::Mobility:
        return 1;
    case RoutineKind::Glide:
        return 2;
    case RoutineKind::Walk:
        return 3;
    case RoutineKind::Aerobic:
        return 4;
    case RoutineKind::Relief:
        break;
    }
    return 5;
}

bool goesFirst(const Routine* one, const Routine* other) {
    return rank(one->kind) < rank(other->kind);
}

const std::vector<weekday>& daysIn(IsoWeek week, const Routine& routine, const Programme& programme) {
    if (!routine.swapsWith || !swapsIn(week))
        return routine.days;
    const Routine* const partner = programme.find(*routine.swapsWith);
    return partner == nullptr ? routine.days : partner->days;
}

std::vector<const Routine*> routinesOn(Date day, IsoWeek week, int phase, const Programme& programme) {
    std::vector<const Routine*> wanted;
    for (const Routine& routine : programme.routines) {
        if (routine.phase != phase)
            continue;
        const auto& days = daysIn(week, routine, programme);
        if (std::find(days.begin(), days.end(), weekday{day}) != days.end())
            wanted.push_back(&routine);
    }
    std::stable_sort(wanted.begin(), wanted.end(), goesFirst);
    return wanted;
}

bool isWalk(const Routine& routine) {
    return routine.kind == RoutineKind::Walk || routine.kind == RoutineKind::Aerobic;
}

DayPlan planDay(Date day, const std::vector<const Routine*>& wanted) {
    DayPlan plan{.day = day, .sessions = {}, .walks = {}};
    std::map<Slot, const Routine*> taken;
    for (const Routine* const routine : wanted) {
        if (isWalk(*routine))
            plan.walks.push_back({routine->id, routine->timesADay});
        for (const Slot slot : routine->daySlots)
            taken.try_emplace(slot, routine);
    }
    for (const auto& [slot, routine] : taken)
        plan.sessions.push_back({slot, routine->id});
    return plan;
}

} // namespace

WeekPlan planWeek(const Programme& programme, int phase, IsoWeek week) {
    WeekPlan plan{.week = week, .phase = phase, .days = {}};
    Date day = week.monday();
    for (DayPlan& dayPlan : plan.days) {
        dayPlan = planDay(day, routinesOn(day, week, phase, programme));
        day += std::chrono::days{1};
    }
    return plan;
}

} // namespace glidepath::programme
