#pragma once

#include "coach/session_offer.h"
#include "journal/records.h"

#include <optional>
#include <string>
#include <vector>

namespace glidepath::coach {

/// When a planned session was done, and how long it took.
struct DoneSession {
    WallTime at;
    int minutes{};
    friend bool operator==(const DoneSession&, const DoneSession&) = default;
};

/// One part of the day with its session. There is no state for "missed".
struct SlotView {
    programme::Slot slot{};
    SessionOffer offer;
    std::optional<DoneSession> done;
    friend bool operator==(const SlotView&, const SlotView&) = default;
};

/// One kind of walk of the day. `done` may exceed `planned`.
struct WalkView {
    RoutineId routine;
    std::string title;
    int done{};
    int planned{};
    int minutes{};
    friend bool operator==(const WalkView&, const WalkView&) = default;
};

/// What a day of a phase asks for, with ticks for what was done of it.
struct DayParts {
    std::vector<SlotView> parts; ///< by the time of day
    std::vector<WalkView> walks;
};

/// What is offered in the place of a session that is planned.
enum class Offering {
    AsPlanned,
    Shorter, ///< its short version
    Relief,  ///< the gentle moves
};

/// `done` are the sessions of that day that count as done.
[[nodiscard]] DayParts dayParts(const Content& content, const PlanSource& plans, int phase, Date day,
                                const std::vector<const journal::SessionRecord*>& done,
                                Offering offering = Offering::AsPlanned);

/// Those of the sessions that began on this day.
[[nodiscard]] std::vector<const journal::SessionRecord*>
startedOn(Date day, const std::vector<const journal::SessionRecord*>& sessions);

} // namespace glidepath::coach
