#include "assessment/values.h"

#include <gtest/gtest.h>

namespace glidepath::test {

namespace {

using assessment::Choice;
using assessment::Course;
using programme::Metric;

Response lastResponse(const PastBuilder& past) {
    const Course course = past.course();
    return course.sessions().back().response;
}

PastBuilder mornings() {
    return PastBuilder{}.entered(1, -20).told({-20, 0}, {.leg = 3});
}

// How a session went.

TEST(SessionReport, IsUnknownUntilEverythingIsTold) {
    EXPECT_EQ(lastResponse(mornings().did("p1-core", on(-1), kWell)), Response::Green);
    EXPECT_EQ(lastResponse(mornings().did("p1-core", on(0), kWell)), Response::Unknown) << "tomorrow is to come";
    EXPECT_EQ(lastResponse(mornings().did("p1-core", on(-1), {.before = 3, .after = 3})), Response::Unknown);
    EXPECT_EQ(lastResponse(mornings().did("p1-core", on(-1), {.after = 3, .later = Later::Same})), Response::Unknown);
    EXPECT_EQ(lastResponse(PastBuilder{}.did("p1-core", on(-1), kWell)), Response::Unknown);
}

TEST(SessionReport, IsBadAsSoonAsOneAnswerSaysSo) {
    EXPECT_EQ(lastResponse(PastBuilder{}.did("p1-core", on(0), {.later = Later::ClearlyWorse})), Response::Red);
    EXPECT_EQ(lastResponse(PastBuilder{}.did("p1-core", on(0), {.feel = Feel::SharpPain})), Response::Stop);
}

TEST(SessionReport, CountsSharpPainBeforeEverythingElse) {
    EXPECT_EQ(
        lastResponse(PastBuilder{}.did("p1-core", on(0), {.later = Later::ClearlyWorse, .feel = Feel::SharpPain})),
        Response::Stop);
}

TEST(SessionReport, OfAWalkNeedsTheNextMorningAlone) {
    EXPECT_EQ(lastResponse(mornings().did("p1-walk", on(-1))), Response::Green);
    EXPECT_EQ(lastResponse(mornings().did("p1-walk", on(0))), Response::Unknown);
}

TEST(SessionReport, IsKnownSinceTheMorningThatSaidIt) {
    const Course course = PastBuilder{}
                              .told(on(-5), {.leg = 2})
                              .told(on(-4), {.leg = 4})
                              .did("p1-core", on(-5), kWell)
                              .did("p1-core", on(-4), kRed)
                              .course();
    EXPECT_EQ(course.sessions()[0].response, Response::Red);
    EXPECT_EQ(course.sessions()[0].knownSince, kToday - std::chrono::days{4});
    EXPECT_EQ(course.sessions()[1].knownSince, kToday - std::chrono::days{4});
}

TEST(SessionReport, ChangesWhenAMorningIsToldLater) {
    Course course = PastBuilder{}.told(on(-1), {.leg = 3}).did("p1-core", on(-1), kWell).course();
    EXPECT_EQ(course.sessions()[0].response, Response::Unknown);
    course.add(assessment::CheckIn{.at = at(0, 7h), .leg = score(5)});
    EXPECT_EQ(course.sessions()[0].response, Response::Red);
}

// Days with sessions that were too much.

TEST(Course, CountsTwoSessionsBeforeOneBadMorningAsOneDay) {
    const auto past = PastBuilder{}
                          .entered(1, -9)
                          .told(on(-1), {.leg = 2})
                          .told(on(0), {.leg = 4})
                          .did("p1-core", on(-1), kWell)
                          .did("p1-core", on(-1), atTime(kWell, 18h));
    const Course course = past.course();
    EXPECT_EQ(course.sessions()[0].response, Response::Red);
    EXPECT_EQ(course.sessions()[1].response, Response::Red);
    EXPECT_EQ(valueOf(past, Metric::RedDays), 1);
}

TEST(Course, CountsDaysSinceRedFromTheDayItWasKnown) {
    const auto past = PastBuilder{}.told(on(-5), {.leg = 2}).told(on(-4), {.leg = 4}).did("p1-core", on(-5), kWell);
    EXPECT_EQ(valueOf(past, Metric::DaysSinceRed), 4);
    EXPECT_EQ(valueOf(PastBuilder{past}.did("p1-core", on(-5), atTime(kRed, 18h)), Metric::DaysSinceRed), 4)
        << "one more session of that day was known at once";
}

// Days in a row.

TEST(Course, EndsARunAtADayOfWhichNothingIsKnown) {
    const auto run = [](const PastBuilder& past, Metric metric) {
        return valueOf(PastBuilder{past}.entered(2, -30).told({-30, -28}, {.farthest = FarthestPoint::Back}), metric);
    };
    const Told bad{.leg = 8, .farthest = FarthestPoint::Foot, .pattern = Pattern::NeverStops, .hardDay = YesOrNo::Yes};
    for (const Metric metric : {Metric::ConstantRun, Metric::LegRun, Metric::BeyondRun, Metric::HardDayRun}) {
        EXPECT_EQ(run(PastBuilder{}.told({-2, 0}, bad), metric), 3) << programme::metricInfo(metric).word;
        EXPECT_EQ(run(PastBuilder{}.told({-5, -3}, bad).told({-1, 0}, bad), metric), 2)
            << programme::metricInfo(metric).word;
    }
}

TEST(Course, LetsARunGoOnUntilTodaysAnswerIsThere) {
    const auto yesterday = PastBuilder{}.told({-3, -1}, {.leg = 8});
    EXPECT_EQ(valueOf(yesterday, Metric::LegRun), 3);
    EXPECT_EQ(valueOf(PastBuilder{yesterday}.told(on(0), {.back = 2}), Metric::LegRun), 3);
    EXPECT_EQ(valueOf(PastBuilder{yesterday}.told(on(0), {.leg = 4}), Metric::LegRun), 0);
    EXPECT_EQ(valueOf(PastBuilder{}.told({-4, -2}, {.leg = 8}), Metric::LegRun), 0);
}

// A clock that was wrong.

TEST(Course, CountsNoDaysOfAbsenceWhenTheClockWasSetBack) {
    const auto past = PastBuilder{}.entered(1, -9).did("p1-core", on(0), kWell);
    EXPECT_EQ(valueOf(past, Metric::DaysSinceSession, at(-5, 20h)), 0);
    EXPECT_EQ(valueOf(past, Metric::DaysInPhase, at(-20, 20h)), 0);
}

TEST(Course, CountsNoNegativeDaysSinceRedWhenTheClockWasSetBack) {
    EXPECT_EQ(valueOf(PastBuilder{}.did("p1-core", on(0), kRed), Metric::DaysSinceRed, at(-5, 20h)), 0);
}

// Phases.

TEST(Course, IsInThePhaseOfTheLastChange) {
    const Course course = PastBuilder{}.entered(1, -30).advanced(2, -20).steppedBack(1, -10).moved(3, -5).course();
    EXPECT_EQ(course.spells().size(), 4U);
    EXPECT_EQ(course.spells().back().phase, 3);
    EXPECT_EQ(course.spells().back().since.localDate(), kToday - std::chrono::days{5});
}

TEST(Course, GoesBackToTheSpellBeforeWhenAChangeIsUndone) {
    const Course course = PastBuilder{}.entered(1, -30).advanced(2, -20).steppedBack(1, -10).undid(-9).course();
    EXPECT_EQ(course.spells().back().phase, 2);
    EXPECT_EQ(course.spells().back().since.localDate(), kToday - std::chrono::days{20});
}

TEST(Course, ForgetsAStepBackThatWasUndone) {
    EXPECT_EQ(valueOf(PastBuilder{}.entered(2, -30).steppedBack(1, -2).undid(-1), Metric::DaysSinceStepBack),
              assessment::kNever);
}

TEST(Course, StaysWhereThePersonEnteredWhenThereIsNothingToUndo) {
    const Course course = PastBuilder{}.entered(2, -30).undid(-1).course();
    EXPECT_EQ(course.spells().back().phase, 2);
}

TEST(Course, BeginsAnewWhenThePersonEntersAgain) {
    EXPECT_EQ(valueOf(PastBuilder{}.entered(1, -70).advanced(2, -60), Metric::WeeksSinceStart), 10);
    EXPECT_EQ(valueOf(PastBuilder{}.entered(1, -70).advanced(2, -60).entered(1, -14), Metric::WeeksSinceStart), 2);
}

TEST(Course, OrdersChoicesByTheirNumberAndNotByTheClock) {
    const Course course = courseOf(
        shippedBook(), {.choices = {{.at = at(-1, 6h), .kind = Choice::Kind::Advanced, .number = 2, .toPhase = 2},
                                    {.at = at(0, 6h), .kind = Choice::Kind::Entered, .number = 1, .toPhase = 1}}});
    EXPECT_EQ(course.spells().back().phase, 2);
}

// What comes late.

TEST(Course, TakesASessionThatComesLateToItsPlace) {
    Course course = PastBuilder{}.did("p1-core", on(-3), {.feel = Feel::MorePain}).did("p1-walk", on(-1)).course();
    course.add(assessment::SessionDone{.began = at(-2, 9h),
                                       .phase = 1,
                                       .kind = programme::RoutineKind::Relief,
                                       .exercises = {{numberOf("pelvic-tilt"), {.sets = 1, .amount = 5}}}});
    ASSERT_EQ(course.sessions().size(), 3U);
    EXPECT_EQ(course.sessions()[1].done.kind, programme::RoutineKind::Relief);
    EXPECT_EQ(course.sessions()[2].done.kind, programme::RoutineKind::Walk);
    const auto times = course.timesDone(numberOf("pelvic-tilt"));
    ASSERT_EQ(times.size(), 2U);
    EXPECT_EQ(course.at(times[0]).given.amount, 10);
    EXPECT_EQ(course.at(times[1]).given.amount, 5);
    EXPECT_EQ(course.sessions()[course.timesDone(numberOf("walk-short")).front().session].done.kind,
              programme::RoutineKind::Walk);
    EXPECT_EQ(course.strikes(numberOf("pelvic-tilt")).front().session, 0U);
}

TEST(Course, MovesStrikesBehindASessionThatComesLate) {
    Course course = PastBuilder{}.did("p1-core", on(-1), {.feel = Feel::MorePain}).course();
    course.add(assessment::SessionDone{.began = at(-2, 9h), .phase = 1, .exercises = {{numberOf("ankle-pumps")}}});
    EXPECT_EQ(course.strikes(numberOf("pelvic-tilt")).front().session, 1U);
}

} // namespace

} // namespace glidepath::test
