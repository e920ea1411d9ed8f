#include "assessment/course.h"
#include "support/past_builder.h"

#include <gtest/gtest.h>

namespace glidepath::test {

namespace {

using assessment::DayReport;

DayReport today(const PastBuilder& past) {
    const auto course = past.course();
    const DayReport* const day = course.day(kToday);
    expects(day != nullptr, "something was told today");
    return *day;
}

TEST(DayReport, TakesTheFirstScoreOfTheDay) {
    const DayReport day =
        today(PastBuilder{}.told(on(0), {.leg = 3, .timeOfDay = 7h}).told(on(0), {.leg = 6, .timeOfDay = 20h}));
    EXPECT_EQ(day.leg, 3);
    EXPECT_EQ(day.latestPain, 6);
}

TEST(DayReport, TakesEachAnswerFromTheFirstCheckInThatHasIt) {
    const DayReport day = today(PastBuilder{}
                                    .told(on(0), {.pattern = Pattern::Gone, .timeOfDay = 7h})
                                    .told(on(0), {.leg = 4, .timeOfDay = 8h})
                                    .told(on(0), {.leg = 5, .back = 6, .timeOfDay = 9h}));
    EXPECT_EQ(day.leg, 4);
    EXPECT_EQ(day.back, 6);
    EXPECT_EQ(day.morning.leg, 4);
    EXPECT_EQ(day.morning.back, 6);
}

TEST(DayReport, TakesTheWorstPatternAndTheHardestWordOfTheDay) {
    const DayReport day =
        today(PastBuilder{}
                  .told(on(0), {.pattern = Pattern::NeverStops, .hardDay = YesOrNo::Yes, .timeOfDay = 7h})
                  .told(on(0), {.pattern = Pattern::Gone, .hardDay = YesOrNo::No, .timeOfDay = 20h}));
    EXPECT_EQ(day.pattern, Pattern::NeverStops);
    EXPECT_EQ(day.hardDay, YesOrNo::Yes);
}

TEST(DayReport, DoesNotTakeAScoreAfterASessionForTheDay) {
    const auto course = courseOf(
        shippedBook(), {.checkIns = {{.at = at(0, 9h), .when = assessment::CheckIn::When::After, .leg = score(7)}}});
    EXPECT_FALSE(course.day(kToday)->leg);
    EXPECT_FALSE(course.day(kToday)->morning.leg);
    EXPECT_EQ(course.day(kToday)->latestPain, 7);
}

TEST(DayReport, HasNoMorningAfterNoonAndASession) {
    const auto evening = PastBuilder{}.told(on(0), {.leg = 3, .timeOfDay = 18h});
    EXPECT_EQ(today(evening).morning.leg, 3) << "the first thing of the day";
    EXPECT_FALSE(today(PastBuilder{evening}.did("p1-core", on(0), {.timeOfDay = 17h})).morning.leg);
    EXPECT_EQ(today(PastBuilder{evening}.did("p1-core", on(0), {.timeOfDay = 19h})).morning.leg, 3);
}

TEST(DayReport, HasAMorningUpToNoonWhateverWasDone) {
    const auto told = [](Duration timeOfDay) {
        return today(
            PastBuilder{}.did("p1-core", on(0), {.timeOfDay = 6h}).told(on(0), {.leg = 3, .timeOfDay = timeOfDay}));
    };
    EXPECT_EQ(told(11h + 59min).morning.leg, 3);
    EXPECT_FALSE(told(12h).morning.leg);
}

TEST(DayReport, RemembersWhenSomethingNewWasToldLast) {
    const DayReport day = today(PastBuilder{}
                                    .told(on(0), {.newOrStronger = YesOrNo::Yes, .timeOfDay = 7h})
                                    .told(on(0), {.newOrStronger = YesOrNo::Yes, .timeOfDay = 9h})
                                    .told(on(0), {.newOrStronger = YesOrNo::No, .timeOfDay = 11h}));
    EXPECT_EQ(day.newOrStronger, at(0, 9h));
}

TEST(DayReport, IsOfTheDayWhereThePersonWas) {
    assessment::CheckIn late{.at = at(0, 23h), .leg = score(3)};
    late.at.offset = 2h;
    const auto course = courseOf(shippedBook(), {.checkIns = {late}});
    EXPECT_EQ(course.day(kToday), nullptr);
    EXPECT_EQ(course.day(kToday + std::chrono::days{1})->leg, 3);
}

} // namespace

} // namespace glidepath::test
