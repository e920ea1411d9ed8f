#include "programme/week_plan.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace glidepath::programme {
namespace {

using std::chrono::Friday;
using std::chrono::Monday;
using std::chrono::Saturday;
using std::chrono::Sunday;
using std::chrono::Thursday;
using std::chrono::Tuesday;
using std::chrono::Wednesday;
using std::chrono::weekday;

const std::vector<weekday> kEveryDay{Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday};
constexpr IsoWeek kEvenWeek{2026, 48}; // counted from the fixed Monday, an even one
constexpr IsoWeek kOddWeek{2026, 49};

Routine routine(const char* id, RoutineKind kind, std::vector<weekday> days, std::vector<Slot> slots) {
    return Routine{
        .id = RoutineId{id}, .phase = 2, .kind = kind, .days = std::move(days), .daySlots = std::move(slots)};
}

Routine swapping(Routine routine, const char* partner) {
    routine.swapsWith = RoutineId{partner};
    return routine;
}

Programme programmeOf(std::vector<Routine> routines) {
    return {.phases = {}, .routines = std::move(routines), .waits = {}};
}

/// The days of one routine: "mon fri" as 0 and 4.
std::vector<int> daysOf(const char* id, const WeekPlan& week) {
    std::vector<int> days;
    for (int day = 0; day < 7; ++day) {
        const auto& sessions = week.days.at(static_cast<std::size_t>(day)).sessions;
        if (std::any_of(sessions.begin(), sessions.end(),
                        [id](const PlannedSession& session) { return session.routine.text() == id; }))
            days.push_back(day);
    }
    return days;
}

using Days = std::vector<int>;

TEST(PlanWeek, HasSevenDaysFromMondayOn) {
    const WeekPlan week = planWeek({}, 2, {2026, 53});
    EXPECT_EQ(isoDate(week.days.front().day), "2026-12-28");
    EXPECT_EQ(isoDate(week.days.back().day), "2027-01-03");
    EXPECT_EQ(week.week, (IsoWeek{2026, 53}));
    EXPECT_EQ(week.phase, 2);
}

TEST(PlanWeek, PutsARoutineOnItsDaysAndIntoItsSlots) {
    const auto programme =
        programmeOf({routine("glide", RoutineKind::Glide, {Monday, Sunday}, {Slot::Morning, Slot::Evening})});
    const WeekPlan week = planWeek(programme, 2, kEvenWeek);
    EXPECT_EQ(daysOf("glide", week), (Days{0, 6}));
    EXPECT_EQ(week.days.front().sessions,
              (std::vector<PlannedSession>{{Slot::Morning, RoutineId{"glide"}}, {Slot::Evening, RoutineId{"glide"}}}));
}

TEST(PlanWeek, LeavesOtherPhasesOut) {
    const auto programme = programmeOf({routine("glide", RoutineKind::Glide, kEveryDay, {Slot::Morning})});
    EXPECT_EQ(daysOf("glide", planWeek(programme, 1, kEvenWeek)), Days{});
}

TEST(PlanWeek, GivesASlotToStrengthBeforeMobilityBeforeGlides) {
    const auto programme =
        programmeOf({routine("a-glide", RoutineKind::Glide, kEveryDay, {Slot::Midday, Slot::Evening}),
                     routine("b-mobility", RoutineKind::Mobility, {Monday, Tuesday}, {Slot::Midday}),
                     routine("c-strength", RoutineKind::Strength, {Monday}, {Slot::Midday})});
    const WeekPlan week = planWeek(programme, 2, kEvenWeek);
    EXPECT_EQ(week.days[0].sessions, (std::vector<PlannedSession>{{Slot::Midday, RoutineId{"c-strength"}},
                                                                  {Slot::Evening, RoutineId{"a-glide"}}}));
    EXPECT_EQ(week.days[1].sessions, (std::vector<PlannedSession>{{Slot::Midday, RoutineId{"b-mobility"}},
                                                                  {Slot::Evening, RoutineId{"a-glide"}}}));
    EXPECT_EQ(week.days[2].sessions, (std::vector<PlannedSession>{{Slot::Midday, RoutineId{"a-glide"}},
                                                                  {Slot::Evening, RoutineId{"a-glide"}}}));
}

TEST(PlanWeek, GivesASlotToTheEarlierRoutineWhereBothAreOfOneKind) {
    const auto programme = programmeOf({routine("one", RoutineKind::Strength, {Monday}, {Slot::Midday}),
                                        routine("two", RoutineKind::Strength, {Monday}, {Slot::Midday})});
    EXPECT_EQ(daysOf("one", planWeek(programme, 2, kEvenWeek)), Days{0});
    EXPECT_EQ(daysOf("two", planWeek(programme, 2, kEvenWeek)), Days{});
}

TEST(PlanWeek, CountsWalksWithoutASlotTheShortOnesFirst) {
    Routine shortWalks = routine("walk", RoutineKind::Walk, kEveryDay, {});
    shortWalks.timesADay = 6;
    const auto programme = programmeOf({routine("a-long", RoutineKind::Aerobic, {Tuesday}, {}), shortWalks});
    const WeekPlan week = planWeek(programme, 2, kEvenWeek);
    EXPECT_EQ(week.days[0].walks, (std::vector<PlannedWalks>{{RoutineId{"walk"}, 6}}));
    EXPECT_EQ(week.days[1].walks, (std::vector<PlannedWalks>{{RoutineId{"walk"}, 6}, {RoutineId{"a-long"}, 1}}));
    EXPECT_TRUE(week.days[1].sessions.empty());
}

TEST(PlanWeek, DoesNotPlanRelief) {
    const auto programme = programmeOf({routine("relief", RoutineKind::Relief, {}, {})});
    const WeekPlan week = planWeek(programme, 2, kEvenWeek);
    for (const DayPlan& day : week.days)
        EXPECT_TRUE(day.sessions.empty() && day.walks.empty());
}

class SwappingRoutines : public testing::Test {
protected:
    Programme m_programme =
        programmeOf({swapping(routine("a", RoutineKind::Strength, {Monday, Friday}, {Slot::Midday}), "b"),
                     swapping(routine("b", RoutineKind::Strength, {Wednesday}, {Slot::Midday}), "a")});

    [[nodiscard]] Days daysOfA(IsoWeek week) const { return daysOf("a", planWeek(m_programme, 2, week)); }
    [[nodiscard]] Days daysOfB(IsoWeek week) const { return daysOf("b", planWeek(m_programme, 2, week)); }
};

TEST_F(SwappingRoutines, ChangeTheirDaysInEverySecondWeek) {
    EXPECT_EQ(daysOfA(kEvenWeek), (Days{0, 4}));
    EXPECT_EQ(daysOfB(kEvenWeek), (Days{2}));
    EXPECT_EQ(daysOfA(kOddWeek), (Days{2}));
    EXPECT_EQ(daysOfB(kOddWeek), (Days{0, 4}));
}

TEST_F(SwappingRoutines, GoOnChangingAcrossAWeek53) {
    EXPECT_EQ(daysOfA({2026, 52}), (Days{0, 4}));
    EXPECT_EQ(daysOfA({2026, 53}), (Days{2}));
    EXPECT_EQ(daysOfA({2027, 1}), (Days{0, 4}));
    EXPECT_EQ(daysOfA({2027, 2}), (Days{2}));
}

TEST_F(SwappingRoutines, ChangeEveryWeekForThirtyYears) {
    const Date first = IsoWeek{2020, 1}.monday();
    for (int week = 0; week < 30 * 52; ++week) {
        const Date monday = first + std::chrono::days{7 * week};
        EXPECT_NE(daysOfA(IsoWeek::of(monday)), daysOfA(IsoWeek::of(monday + std::chrono::days{7}))) << isoDate(monday);
    }
}

TEST_F(SwappingRoutines, ChangeBefore1970Too) {
    EXPECT_NE(daysOfA({1970, 1}), daysOfA({1970, 2}));
    EXPECT_NE(daysOfA({1969, 52}), daysOfA({1970, 1}));
}

TEST_F(SwappingRoutines, GiveTheSameWeekEveryTime) {
    EXPECT_EQ(planWeek(m_programme, 2, kOddWeek), planWeek(m_programme, 2, kOddWeek));
}

} // namespace
} // namespace glidepath::programme
