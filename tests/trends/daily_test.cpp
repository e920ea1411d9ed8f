#include "trends/activity.h"
#include "trends/daily.h"

#include <gtest/gtest.h>

namespace glidepath::trends {
namespace {

using std::chrono::days;
using std::chrono::hours;

const Date kMonday = *parseIsoDate("2026-11-16");

WallTime at(Date day, int hour) {
    return {std::chrono::sys_time<Duration>{day.time_since_epoch()} + hours{hour}, std::chrono::minutes{0}};
}

journal::Rating rating(Date day, int hour, std::optional<int> leg, std::optional<int> back = std::nullopt) {
    journal::Rating made;
    made.at = at(day, hour);
    if (leg)
        made.leg = PainScore::from(*leg);
    if (back)
        made.back = PainScore::from(*back);
    return made;
}

/// One value a day from Monday on; a negative one is a day without.
DailySeries series(const std::vector<int>& values) {
    DailySeries made;
    Date day = kMonday;
    for (const int value : values) {
        if (const auto score = PainScore::from(value))
            made.push_back({day, *score});
        day += days{1};
    }
    return made;
}

TEST(DailySeries, TakesTheFirstRatingOfTheDayThatHasTheMeasure) {
    const std::vector<journal::Rating> ratings{rating(kMonday, 7, std::nullopt, 4), rating(kMonday, 8, 5, 6),
                                               rating(kMonday, 20, 2, 1)};
    EXPECT_EQ(dailySeries(ratings, Measure::Leg), (DailySeries{{kMonday, *PainScore::from(5)}}));
    EXPECT_EQ(dailySeries(ratings, Measure::Back), (DailySeries{{kMonday, *PainScore::from(4)}}));
}

TEST(DailySeries, DoesNotDependOnTheOrderOfTheRatings) {
    const std::vector<journal::Rating> ratings{rating(kMonday, 20, 2), rating(kMonday, 8, 5)};
    EXPECT_EQ(dailySeries(ratings, Measure::Leg), (DailySeries{{kMonday, *PainScore::from(5)}}));
}

TEST(DailySeries, LeavesASkippedRatingAsAGap) {
    const std::vector<journal::Rating> ratings{rating(kMonday, 8, 3), rating(kMonday + days{1}, 8, std::nullopt),
                                               rating(kMonday + days{2}, 8, 0)};
    const DailySeries expected{{kMonday, *PainScore::from(3)}, {kMonday + days{2}, *PainScore::from(0)}};
    EXPECT_EQ(dailySeries(ratings, Measure::Leg), expected);
}

TEST(DailySeries, CountsTheDayWhereThePersonWas) {
    journal::Rating late = rating(kMonday, 23, 3);
    late.at.offset = std::chrono::minutes{120};
    EXPECT_EQ(dailySeries(std::vector{late}, Measure::Leg).front().day, kMonday + days{1});
}

TEST(WeeklyMedian, NeedsFourValues) {
    EXPECT_TRUE(weeklyMedian(series({})).empty());
    EXPECT_TRUE(weeklyMedian(series({5, 5, 5})).empty());
    EXPECT_EQ(weeklyMedian(series({1, 2, 9, 3})), (std::vector<MedianLine>{{{kMonday + days{3}, 2.5}}}));
    EXPECT_EQ(weeklyMedian(series({1, 2, 9, 3, 8})).front().back(), (MedianPoint{kMonday + days{4}, 3}));
}

TEST(WeeklyMedian, LooksBackSevenDaysAndNotEight) {
    const auto seven = weeklyMedian(series({4, -1, -1, -1, 4, 4, 4}));
    EXPECT_EQ(seven, (std::vector<MedianLine>{{{kMonday + days{6}, 4}}}));
    EXPECT_TRUE(weeklyMedian(series({4, -1, -1, -1, -1, 4, 4, 4})).empty());
}

TEST(WeeklyMedian, EndsOnTheLastDayWithAValueBeforeAGap) {
    const auto pieces = weeklyMedian(series({5, 5, 5, 5, 5, 5, 5, -1, -1, -1, -1, -1, -1, -1, 2, 2, 2, 2}));
    ASSERT_EQ(pieces.size(), 2U);
    EXPECT_EQ(pieces[0].back().day, kMonday + days{6});
    EXPECT_EQ(pieces[1], (MedianLine{{kMonday + days{17}, 2}}));
}

TEST(WeeklyMedian, GoesOnOverASingleMissingDay) {
    const auto pieces = weeklyMedian(series({5, 5, 5, 5, -1, 5}));
    ASSERT_EQ(pieces.size(), 1U);
    EXPECT_EQ(pieces[0].size(), 3U);
}

TEST(Change, NeedsTwoWeeksThatShareNoDay) {
    EXPECT_EQ(change({}), std::nullopt);
    EXPECT_EQ(change({{{kMonday, 7}, {kMonday + days{6}, 3}}}), std::nullopt);
    EXPECT_EQ(change({{{kMonday, 7}}, {{kMonday + days{7}, 3}}}), (Change{7, 3}));
    EXPECT_EQ(change({{{kMonday, 7}, {kMonday + days{8}, 3}}}), (Change{7, 3}));
}

journal::SessionRecord session(Date day, int phase, const std::string& title = "Mobility") {
    return {.id = 1,
            .started = at(day, 8),
            .ended = at(day, 9),
            .outcome = journal::SessionOutcome::Finished,
            .length = {},
            .plan = {RoutineId{"r"}, title, phase, programme::Version::Full, {}, {}}};
}

TEST(PhaseSpans, LastUntilTheNextPhaseBegins) {
    const std::vector<journal::SessionRecord> sessions{session(kMonday, 1), session(kMonday + days{1}, 1),
                                                       session(kMonday + days{5}, 2)};
    const std::vector<PhaseSpan> expected{{kMonday, kMonday + days{4}, 1}, {kMonday + days{5}, kMonday + days{9}, 2}};
    EXPECT_EQ(phaseSpans(sessions, kMonday + days{9}), expected);
}

TEST(PhaseSpans, TakeTheLastSessionOfADay) {
    const std::vector<journal::SessionRecord> sessions{session(kMonday, 1), session(kMonday, 2)};
    EXPECT_EQ(phaseSpans(sessions, kMonday), (std::vector<PhaseSpan>{{kMonday, kMonday, 2}}));
}

TEST(Activity, CountsSessionsAndDaysInsideTheTime) {
    const std::vector<journal::SessionRecord> sessions{session(kMonday - days{1}, 1), session(kMonday, 1, "Glides"),
                                                       session(kMonday, 1), session(kMonday + days{6}, 1),
                                                       session(kMonday + days{7}, 1)};
    std::vector<const journal::SessionRecord*> done;
    for (const auto& one : sessions)
        done.push_back(&one);
    const Activity counted = activity(done, kMonday, kMonday + days{6});
    EXPECT_EQ(counted.sessions, 3);
    EXPECT_EQ(counted.days, 2);
    EXPECT_EQ(counted.routines, (std::vector<RoutineCount>{{"Mobility", 2}, {"Glides", 1}}));
}

} // namespace
} // namespace glidepath::trends
