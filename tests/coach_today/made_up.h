#pragma once

#include "coach/content.h"
#include "journal/records.h"

#include <chrono>
#include <string>
#include <utility>
#include <vector>

/// A small programme of two phases and short journals for it.
namespace glidepath::test {

using namespace std::chrono_literals;

inline const std::vector<std::chrono::weekday> kEveryDay{
    std::chrono::Monday, std::chrono::Tuesday,  std::chrono::Wednesday, std::chrono::Thursday,
    std::chrono::Friday, std::chrono::Saturday, std::chrono::Sunday};

inline catalogue::Exercise exercise(const std::string& id, std::vector<std::string> equipment = {"mat"}) {
    const catalogue::Dose dose{.work = catalogue::Repetitions{{10, 10, 10}, {2s, 0s, 2s, 0s}},
                               .sets = {1, 1, 1},
                               .rest = 0s,
                               .timesADay = {1, 1, 1},
                               .daysAWeek = {7, 7, 7},
                               .basis = {},
                               .why = {}};
    catalogue::Exercise made{.id = ExerciseId{id},
                             .name = id,
                             .alsoCalled = {},
                             .equipment = std::move(equipment),
                             .goal = {},
                             .hint = {},
                             .steps = {},
                             .cues = {},
                             .feel = {},
                             .precautions = {},
                             .stopIf = {},
                             .slips = {},
                             .easier = {},
                             .harder = {},
                             .doses = {{1, dose}, {2, dose}},
                             .sources = {}};
    return made;
}

inline programme::RoutineItem item(const std::string& id, programme::Need need = programme::Need::Required) {
    return {ExerciseId{id}, need, {}, {}, {}};
}

inline programme::Routine routine(const std::string& id, int phase, programme::RoutineKind kind,
                                  std::vector<programme::Slot> parts, std::vector<programme::RoutineItem> items) {
    return {.id = RoutineId{id},
            .phase = phase,
            .title = id,
            .kind = kind,
            .when = {},
            .days = kind == programme::RoutineKind::Relief ? std::vector<std::chrono::weekday>{} : kEveryDay,
            .daySlots = std::move(parts),
            .timesADay = 1,
            .swapsWith = std::nullopt,
            .items = std::move(items),
            .sources = {}};
}

inline coach::Content content() {
    using programme::RoutineKind;
    using programme::Slot;
    coach::Content made;
    made.catalogue =
        catalogue::Catalogue{{exercise("bridge"), exercise("rock", {"mat", "chair"}), exercise("walk", {"shoes"})}, {}};
    made.programme.phases = {{1, "Settle", "Move a little."}, {2, "Strengthen", "Grow stronger."}};
    made.programme.waits = {20s, 8s, 12s, 3s};
    made.programme.routines = {
        routine("core", 1, RoutineKind::Mobility, {Slot::Morning, Slot::Evening}, {item("rock"), item("bridge")}),
        routine("relief", 1, RoutineKind::Relief, {}, {item("rock")}),
        routine("walks", 1, RoutineKind::Walk, {}, {item("walk")}),
        routine("daily", 2, RoutineKind::Mobility, {Slot::Morning},
                {item("rock"), item("bridge", programme::Need::Optional)}),
        routine("glides", 2, RoutineKind::Glide, {Slot::Midday, Slot::Evening}, {item("rock")})};
    made.programme.routines[2].timesADay = 6;
    made.warningSigns.emergency.signs = {{"numb", "numbness", {}, {}}};
    return made;
}

inline constexpr Date kToday{std::chrono::local_days{std::chrono::year{2026} / 11 / 20}};

/// Local time; the offset is two hours, so that dates in universal time differ in the first two hours of a day.
inline WallTime at(Date day, Duration timeOfDay) {
    return {std::chrono::sys_time<Duration>{day.time_since_epoch() + timeOfDay - 2h}, 120min};
}

inline programme::SessionPlan planNamed(const std::string& id) {
    return {RoutineId{id}, id, 1, programme::Version::Full, {}, {}};
}

/// Adds a session that has ended and in which one set was done.
inline void addSession(journal::History& history, const std::string& id, WallTime started,
                       journal::SessionOutcome outcome = journal::SessionOutcome::Finished,
                       session::Outcome set = session::Outcome::Done) {
    const auto number = static_cast<journal::RecordId>(history.sessions.size()) + 1;
    history.sessions.push_back({number, started, std::nullopt, outcome, 8min + 10s, planNamed(id)});
    history.sets.push_back({number, 0, ExerciseId{"rock"}, std::nullopt, 1, 10, 10, 40s, set});
}

inline void addRating(journal::History& history, WallTime moment, std::optional<int> leg, std::optional<int> back) {
    journal::Rating rating;
    rating.at = moment;
    if (leg)
        rating.leg = PainScore::from(*leg);
    if (back)
        rating.back = PainScore::from(*back);
    history.ratings.push_back(rating);
}

} // namespace glidepath::test
