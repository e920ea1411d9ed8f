#pragma once

#include "base/time.h"
#include "programme/programme.h"

#include <array>
#include <vector>

namespace glidepath::programme {

/// A routine in its place in the week.
struct PlannedSession {
    Slot slot{};
    RoutineId routine;
    friend bool operator==(const PlannedSession&, const PlannedSession&) = default;
};

/// Walks of a day: they have no slot, only a number.
struct PlannedWalks {
    RoutineId routine;
    int times{};
    friend bool operator==(const PlannedWalks&, const PlannedWalks&) = default;
};

struct DayPlan {
    Date day{};
    std::vector<PlannedSession> sessions; ///< by slot; at most one a slot
    std::vector<PlannedWalks> walks;      ///< short walks, then the long one
    friend bool operator==(const DayPlan&, const DayPlan&) = default;
};

/// Seven days, Monday first.
struct WeekPlan {
    IsoWeek week;
    int phase{};
    std::array<DayPlan, 7> days;
    friend bool operator==(const WeekPlan&, const WeekPlan&) = default;
};

/// The week a phase asks for. Where two routines want one slot, strength goes before mobility and mobility before
/// glides. The same input gives the same week.
[[nodiscard]] WeekPlan planWeek(const Programme& programme, int phase, IsoWeek week);

} // namespace glidepath::programme
