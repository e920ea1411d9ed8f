#pragma once

#include "base/time.h"
#include "coach/content.h"
#include "coach/locked_view.h"
#include "coach/session_offer.h"
#include "journal/records.h"
#include "programme/week_plan.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace glidepath::coach {

inline constexpr std::size_t kSlots = 3; ///< morning, midday, evening
inline constexpr std::size_t kWeekDays = 7;

/// A session in its place in the week.
struct PlanCard {
    RoutineId routine;
    std::string title;
    programme::RoutineKind kind{};
    int minutes{};
    bool done{false}; ///< by the rule of the page Today
    friend bool operator==(const PlanCard&, const PlanCard&) = default;
};

struct PlanWalks {
    int planned{};
    int done{}; ///< may exceed `planned`
    friend bool operator==(const PlanWalks&, const PlanWalks&) = default;
};

struct PlanDay {
    Date day{};
    std::array<std::optional<PlanCard>, kSlots> sessions; ///< by part of the day
    PlanWalks walks;
    [[nodiscard]] bool rest() const; ///< nothing but walks
    friend bool operator==(const PlanDay&, const PlanDay&) = default;
};

struct PlanLine {
    ExerciseId id;
    std::string name;
    std::string amount;
    friend bool operator==(const PlanLine&, const PlanLine&) = default;
};

/// What a session consists of.
struct RoutineDetail {
    std::string title;
    int minutes{};
    std::vector<PlanLine> exercises;
    friend bool operator==(const RoutineDetail&, const RoutineDetail&) = default;
};

/// One week of the page Plan.
struct PlanView {
    IsoWeek week;
    int phase{};
    std::string phaseName;
    Date today{}; ///< may lie outside the week
    std::array<PlanDay, kWeekDays> days;
    std::string walkAmount;                      ///< "6 min"; empty when no walks are planned
    std::map<RoutineId, RoutineDetail> routines; ///< of every card
    std::vector<std::string> changes;            ///< what is different in these sessions, a sentence or two each
    std::optional<LockedView> locked{};          ///< then there are no cards, and nothing is printed
    [[nodiscard]] const PlanCard* card(std::size_t day, std::size_t slot) const; ///< null where nothing is planned
    friend bool operator==(const PlanView&, const PlanView&) = default;
};

/// What the page is made from; everything outlives the call.
struct PlanInput {
    const Content& content;
    const journal::History& history;
    const PlanSource& plans; ///< every routine as it is offered to the person now
    int phase{1};            ///< that is offered
    Date today{};
    std::vector<std::string> eased{};   ///< why every session is lighter now
    std::optional<LockedView> locked{}; ///< then nothing is planned
};

/// The week as the phase asks for it and as its sessions are settled now, with ticks from the journal. An empty week
/// while exercise is locked, and when the data files offer no phase at all.
[[nodiscard]] PlanView planView(const PlanInput& input, IsoWeek week);

/// The place of a part of the day in PlanDay::sessions.
[[nodiscard]] std::size_t slotIndex(programme::Slot slot);

} // namespace glidepath::coach
