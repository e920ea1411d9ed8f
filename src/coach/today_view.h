#pragma once

#include "assessment/assessment.h"
#include "base/time.h"
#include "coach/content.h"
#include "coach/day_parts.h"
#include "coach/locked_view.h"
#include "coach/phase_view.h"
#include "coach/referral_view.h"
#include "coach/two_hours.h"
#include "journal/records.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace glidepath::coach {

enum class DayState {
    Open, ///< something is still to do
    AllDone,
    Rest,        ///< nothing is planned
    NotToday,    ///< by the person's wish
    Unavailable, ///< the data files hold nothing that could be offered
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

/// After some days away: how to start again. "As planned" needs no decision.
struct BackAgainView {
    int days{}; ///< since the last session
    std::vector<DecisionOffer> lighter;
    friend bool operator==(const BackAgainView&, const BackAgainView&) = default;
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
    bool practisedBefore{false};                   ///< some session was done at all
    std::optional<UnfinishedView> unfinished;
    std::optional<BackAgainView> backAgain; ///< from three days away on
    std::optional<LockedView> locked{};     ///< then nothing is offered
    std::string screeningDue{}; ///< why the warning signs come before the next exercise; empty: they need not
    std::optional<TwoHoursView> twoHours{};
    std::string twoHoursReply{};             ///< what follows from the answer that was just given
    std::vector<std::string> lighter{};      ///< why sessions are lighter now, a sentence or two each
    std::optional<DecisionOffer> notToday{}; ///< where something could be left for today
    std::vector<ReferralView> referrals{};   ///< the strongest first
    friend bool operator==(const TodayView&, const TodayView&) = default;
};

/// What Today keeps in mind while the program is open.
struct TodayMemory {
    std::optional<Postponed> postponed{};
    std::string reply{};                   ///< to the answer about two hours after
    std::optional<Date> startsAsPlanned{}; ///< the day on which it was chosen, after days away
};

/// What the page is made from; everything outlives the call.
struct TodayInput {
    const Content& content;
    const journal::History& history;
    const assessment::Assessment& assessment;
    const PlanSource& plans;
    WallTime now;
    int phaseAtFirst{1}; ///< until the assessment knows one
    const journal::UnfinishedSession* unfinished{};
    std::optional<LockedView> locked{};
    std::string screeningDue{};
    Report report{Report::None};
    TodayMemory memory{};
};

/// Everything the page Today shows.
[[nodiscard]] TodayView todayView(const TodayInput& input);

/// The phase whose sessions are offered; nothing where there is none at all.
[[nodiscard]] std::optional<int> offeredPhase(const programme::Programme& programme,
                                              const assessment::Assessment& assessment, int phaseAtFirst);

} // namespace glidepath::coach
