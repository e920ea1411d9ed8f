#pragma once

#include "base/time.h"
#include "coach/content.h"
#include "coach/preferences.h"
#include "coach/session_offer.h"
#include "journal/records.h"
#include "programme/week_plan.h"

#include <array>
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

enum class DayState {
    Open, ///< something is still to do
    AllDone,
    Rest,        ///< nothing is planned
    Unavailable, ///< the data files hold nothing that could be offered
};

struct PhaseStep {
    int number{};
    std::string name;
    std::string goal;
    friend bool operator==(const PhaseStep&, const PhaseStep&) = default;
};

/// The phases that exist, in order, and the ones that can be gone to from here. The person decides.
struct PhaseView {
    std::vector<PhaseStep> steps;
    std::size_t current{};
    std::optional<std::size_t> next;
    std::optional<std::size_t> previous;
    friend bool operator==(const PhaseView&, const PhaseView&) = default;
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

/// A day of the small chart: the first rating of that day, what was not answered is not there.
struct DayRating {
    Date day{};
    std::optional<PainScore> leg;
    std::optional<PainScore> back;
    friend bool operator==(const DayRating&, const DayRating&) = default;
};

/// A session that was begun and not ended, found when the program started.
struct UnfinishedView {
    std::string title;
    WallTime started;
    int daysAgo{};
    int exercisesDone{};
    int exercises{};
    friend bool operator==(const UnfinishedView&, const UnfinishedView&) = default;
};

struct TodayView {
    static constexpr std::size_t kChartDays = 14;

    Date day{};
    DayState state{DayState::Unavailable};
    std::vector<SlotView> parts; ///< by the time of day
    std::size_t open{};          ///< the part to show first; meaningless without parts
    PhaseView phase;
    std::vector<WalkView> walks;
    std::array<DayRating, kChartDays> fortnight{}; ///< the last one is today
    bool ratedBefore{false};                       ///< there is a rating at all, perhaps an older one
    std::optional<UnfinishedView> unfinished;
    std::optional<int> daysAway; ///< days since the last session, from 3 on
    friend bool operator==(const TodayView&, const TodayView&) = default;
};

/// Which part of the day it is: morning until 11:30, midday until 16:00.
[[nodiscard]] programme::Slot partOfDay(WallTime now);

/// The phase to work in: the chosen one, or the nearest below that has routines, or else the lowest; nothing where
/// there is none at all.
[[nodiscard]] std::optional<int> activePhase(const programme::Programme& programme, int wished);

/// Everything the page Today shows, from the data files, the journal and the moment.
[[nodiscard]] TodayView todayView(const Content& content, const journal::History& history,
                                  const Preferences& preferences, WallTime now,
                                  const std::optional<journal::UnfinishedSession>& unfinished);

} // namespace glidepath::coach
