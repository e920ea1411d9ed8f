#include "base/time.h"

#include <gtest/gtest.h>

namespace glidepath {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::local_days;

TEST(IsoWeek, BelongsToTheYearOfItsThursday) {
    EXPECT_EQ(IsoWeek::of(local_days{2024y / 12 / 29}), (IsoWeek{2024, 52}));
    EXPECT_EQ(IsoWeek::of(local_days{2024y / 12 / 30}), (IsoWeek{2025, 1}));
    EXPECT_EQ(IsoWeek::of(local_days{2025y / 1 / 1}), (IsoWeek{2025, 1}));
}

TEST(IsoWeek, Has53WeeksInAYearThatBeginsOnAThursday) {
    EXPECT_EQ(IsoWeek::of(local_days{2026y / 12 / 28}), (IsoWeek{2026, 53}));
    EXPECT_EQ(IsoWeek::of(local_days{2027y / 1 / 3}), (IsoWeek{2026, 53}));
    EXPECT_EQ(IsoWeek::of(local_days{2027y / 1 / 4}), (IsoWeek{2027, 1}));
}

TEST(IsoWeek, MayBeginInTheYearBefore) {
    EXPECT_EQ(IsoWeek::of(local_days{2023y / 1 / 1}), (IsoWeek{2022, 52}));
    EXPECT_EQ((IsoWeek{2026, 1}).monday(), Date{local_days{2025y / 12 / 29}});
}

TEST(IsoWeek, ContainsItsMondayAndItsSundayForFortyYears) {
    for (Date monday{local_days{2000y / 1 / 3}}; monday < Date{local_days{2040y / 1 / 1}}; monday += days{7}) {
        const IsoWeek week = IsoWeek::of(monday);
        EXPECT_EQ(week.monday(), monday);
        EXPECT_EQ(IsoWeek::of(monday + days{6}), week);
        EXPECT_GT(IsoWeek::of(monday + days{7}), week);
    }
}

TEST(IsoWeek, IsWrittenWithTwoDigitsAndReadBack) {
    EXPECT_EQ((IsoWeek{2026, 5}).text(), "2026-W05");
    EXPECT_EQ(IsoWeek::parse("2026-W05"), (IsoWeek{2026, 5}));
    EXPECT_EQ(IsoWeek::parse("2026-W53"), (IsoWeek{2026, 53}));
}

TEST(IsoWeek, RefusesWeeksThatAreNotInTheCalendar) {
    for (const char* const text : {"2025-W53", "2026-W00", "2026-W54", "2026-W5", "2026W05", "2026-w05", "2026-W-1",
                                   "0000-W01", "2026-W055", "", "aaaa-Wbb", "+026-W05"})
        EXPECT_EQ(IsoWeek::parse(text), std::nullopt) << text;
}

TEST(IsoDate, IsWrittenAndReadBack) {
    const Date leapDay{local_days{2024y / 2 / 29}};
    EXPECT_EQ(isoDate(leapDay), "2024-02-29");
    EXPECT_EQ(parseIsoDate("2024-02-29"), leapDay);
}

TEST(IsoDate, RefusesDaysThatAreNotInTheCalendar) {
    for (const char* const text : {"2023-02-29", "2026-13-01", "2026-00-01", "2026-04-31", "2026-4-1", "2026-04-1 ",
                                   "2026/04/01", "", "-026-04-01", "2026--4-01"})
        EXPECT_EQ(parseIsoDate(text), std::nullopt) << text;
}

WallTime at(int hour, int minute, std::chrono::minutes offset) {
    const std::chrono::sys_days day{2026y / 3 / 1};
    return {.utc = day + std::chrono::hours{hour} + std::chrono::minutes{minute}, .offset = offset};
}

TEST(WallTime, BelongsToTheDayOnThePersonsOwnCalendar) {
    EXPECT_EQ(isoDate(at(23, 30, 60min).localDate()), "2026-03-02");
    EXPECT_EQ(isoDate(at(23, 30, 0min).localDate()), "2026-03-01");
    EXPECT_EQ(isoDate(at(0, 30, -60min).localDate()), "2026-02-28");
}

TEST(WallTime, CountsTheTimeOfDayFromLocalMidnight) {
    EXPECT_EQ(at(23, 0, 60min).timeOfDay(), 0ms);
    EXPECT_EQ(at(22, 59, 60min).timeOfDay(), 23h + 59min);
    EXPECT_EQ(at(0, 0, -30min).timeOfDay(), 23h + 30min);
}

} // namespace
} // namespace glidepath
