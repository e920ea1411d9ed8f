#include "assessment/values.h"

#include <gtest/gtest.h>

#include <functional>
#include <set>

namespace glidepath::test {

namespace {

using programme::Metric;
using programme::MetricScope;

std::vector<Metric> metricsOf(MetricScope scope) {
    std::vector<Metric> metrics;
    for (int number = 0; number <= static_cast<int>(Metric::IsActivity); ++number)
        if (const auto metric = static_cast<Metric>(number); programme::metricInfo(metric).scope == scope)
            metrics.push_back(metric);
    return metrics;
}

/// Somebody who answers everything, and for whom one session was too much.
PastBuilder everythingTold() {
    return PastBuilder{}
        .entered(2, -30)
        .answeredSigns(-30)
        .told({-30, 0}, {.leg = 3, .back = 2, .farthest = FarthestPoint::Thigh, .pattern = Pattern::ComesAndGoes})
        .did("p2-daily", {-30, -1}, kWell)
        .did("p2-daily", on(-2), atTime(kRed, 18h));
}

const assessment::Person kTalkative{.troubleBegan = kToday - std::chrono::days{40},
                                    .pattern = Pattern::ComesAndGoes,
                                    .leg = 3,
                                    .sitMinutes = 30,
                                    .standMinutes = 30,
                                    .painFreeFortnight = YesOrNo::No,
                                    .strengthBase = YesOrNo::No};

TEST(Metrics, OfAPersonAreKnownWhereEverythingWasTold) {
    for (const Metric metric : metricsOf(MetricScope::Person))
        EXPECT_TRUE(valueOf(everythingTold(), clauseOf(metric), kTalkative)) << programme::metricInfo(metric).word;
}

TEST(Metrics, OfTheStartAreKnownWhereTheyWereTold) {
    for (const Metric metric : metricsOf(MetricScope::Start)) {
        EXPECT_TRUE(assessment::StartValues{kTalkative}(clauseOf(metric))) << programme::metricInfo(metric).word;
        EXPECT_FALSE(assessment::StartValues{{}}(clauseOf(metric))) << programme::metricInfo(metric).word;
    }
}

TEST(Metrics, OfASessionAreKnownWhereEverythingWasTold) {
    const auto course = everythingTold().course();
    const assessment::SessionReport& session = course.sessions().front();
    const assessment::SessionValues values{session.done, course.day(session.day),
                                           course.day(session.day + std::chrono::days{1})};
    for (const Metric metric : metricsOf(MetricScope::Session))
        EXPECT_TRUE(values(clauseOf(metric))) << programme::metricInfo(metric).word;
}

TEST(Metrics, OfASessionAreNotKnownWhereNothingWasToldButWhatItWas) {
    const auto course = PastBuilder{}.did("p2-daily", on(-1)).course();
    const assessment::SessionValues values{course.sessions().front().done, nullptr, nullptr};
    const std::set<Metric> facts{Metric::SharpExercises, Metric::OnlyWalking};
    for (const Metric metric : metricsOf(MetricScope::Session))
        EXPECT_EQ(values(clauseOf(metric)).has_value(), facts.contains(metric)) << programme::metricInfo(metric).word;
}

TEST(Metrics, OfAnExerciseAreKnownFromItsDoseOn) {
    const auto course = PastBuilder{}.entered(2, -1).course();
    for (const Metric metric : metricsOf(MetricScope::Exercise)) {
        const std::string exercise = metric == Metric::Minutes ? "walk-short" : "heel-taps";
        const assessment::ExerciseValues values{course, numberOf(exercise), 2, kNow};
        EXPECT_TRUE(values(clauseOf(metric))) << programme::metricInfo(metric).word;
    }
}

TEST(Metrics, OfAnExerciseAreNotKnownInAPhaseForWhichItHasNoDose) {
    const auto course = PastBuilder{}.entered(1, -1).course();
    const assessment::ExerciseValues values{course, numberOf("heel-taps"), 1, kNow};
    for (const Metric metric :
         {Metric::GoodRun, Metric::AmountAtTop, Metric::SetsAtTop, Metric::Minutes, Metric::IsActivity})
        EXPECT_FALSE(values(clauseOf(metric))) << programme::metricInfo(metric).word;
}

TEST(Metrics, AreNotKnownRatherThanZeroWhereNobodyAnswered) {
    const PastBuilder silent = PastBuilder{}.entered(2, -30).answeredSigns(-30).did("p2-daily", {-30, -1});
    const std::set<Metric> unknown{Metric::ConstantDays,     Metric::DaysBeyond,     Metric::BeyondRun,
                                   Metric::LegMean,          Metric::BackMean,       Metric::LegMost,
                                   Metric::RedDays,          Metric::LegRiseInPhase, Metric::LegChange,
                                   Metric::LegChangePercent, Metric::BackChange,     Metric::ReachRiseInPhase,
                                   Metric::PainBefore,       Metric::EpisodeWeeks,   Metric::EasedSinceRed};
    for (const Metric metric : metricsOf(MetricScope::Person))
        EXPECT_NE(valueOf(silent, metric).has_value(), unknown.contains(metric)) << programme::metricInfo(metric).word;
}

TEST(Metrics, OfThePhaseAreNotKnownBeforeThereIsOne) {
    for (const Metric metric :
         {Metric::DaysInPhase, Metric::WeeksSinceStart, Metric::AdherencePercent, Metric::AtTop, Metric::LegRiseInPhase,
          Metric::ReachRiseInPhase, Metric::BeyondRun, Metric::LegChange, Metric::RestingExercises})
        EXPECT_FALSE(valueOf(PastBuilder{}.told({-9, 0}, {.leg = 3, .farthest = FarthestPoint::Thigh}), metric))
            << programme::metricInfo(metric).word;
}

TEST(Metrics, CountWhatNeverHappenedAsVeryLongAgo) {
    for (const Metric metric : {Metric::DaysSinceRed, Metric::DaysSinceStepBack, Metric::DaysSinceScreening})
        EXPECT_EQ(valueOf(PastBuilder{}.entered(1, -1), metric), assessment::kNever)
            << programme::metricInfo(metric).word;
}

TEST(Metrics, DoNotKnowTheDaysSinceASessionThatNeverWas) {
    EXPECT_FALSE(valueOf(PastBuilder{}.entered(1, -1), Metric::DaysSinceSession));
}

TEST(Metrics, NeedHalfOfTheDaysForAMean) {
    EXPECT_FALSE(valueOf(PastBuilder{}.legs({4, 4, 4}), Metric::LegMean));
    EXPECT_EQ(valueOf(PastBuilder{}.legs({4, 4, 4, 6}), Metric::LegMean), 4.5);
}

TEST(Metrics, NeedHalfOfTheDaysToSayThatThereWereNoBadOnes) {
    const auto calm = [](Days days) { return PastBuilder{}.told(days, {.pattern = Pattern::Gone}); };
    EXPECT_FALSE(valueOf(calm({-2, 0}), Metric::ConstantDays));
    EXPECT_EQ(valueOf(calm({-3, 0}), Metric::ConstantDays), 0);
}

TEST(Metrics, CountBadDaysHoweverFewAreKnown) {
    EXPECT_EQ(valueOf(PastBuilder{}.told(on(-5), {.pattern = Pattern::NeverStops}), Metric::ConstantDays), 1);
    EXPECT_EQ(valueOf(PastBuilder{}.told(on(-5), {.farthest = FarthestPoint::Foot}), Metric::DaysBeyond), 1);
    EXPECT_EQ(valueOf(PastBuilder{}.did("p1-core", {-6, -1}).did("p1-core", on(-5), kRed), Metric::RedDays), 1);
}

TEST(Metrics, NeedHalfOfTheSessionsToSayThatNoneWasTooMuch) {
    const auto mornings = [] { return PastBuilder{}.told({-6, 0}, {.leg = 3}); };
    EXPECT_FALSE(valueOf(mornings().did("p1-core", on(-6), kWell).did("p1-core", {-5, -4}), Metric::RedDays));
    EXPECT_EQ(valueOf(mornings().did("p1-core", on(-6), kWell).did("p1-core", on(-5)), Metric::RedDays), 0);
    EXPECT_FALSE(valueOf(mornings(), Metric::RedDays)) << "without sessions there is nothing to say it by";
}

TEST(Metrics, KnowAdherenceFromAQuarterOfTheTimeOn) {
    const auto since = [](int day) {
        const auto past = PastBuilder{}.entered(1, day).did("p1-core", {day, 0});
        return valueOf(past, clauseOf(Metric::AdherencePercent, 28));
    };
    EXPECT_FALSE(since(-5));
    EXPECT_EQ(since(-6), 50);
}

TEST(Metrics, FindNoRiseInTheFirstDaysOfAPhase) {
    EXPECT_EQ(valueOf(PastBuilder{}.entered(2, -1).legs({1, 9}), Metric::LegRiseInPhase), 0);
    EXPECT_EQ(valueOf(PastBuilder{}.entered(2, -3).legs({1, 1, 1, 9}), Metric::LegRiseInPhase), 2);
}

TEST(Metrics, CompareWithTheFirstDaysOfThePhaseAndNotOfThePhaseBefore) {
    const auto past =
        PastBuilder{}.entered(1, -20).told({-20, -18}, {.leg = 1}).advanced(2, -10).told({-10, 0}, {.leg = 4});
    EXPECT_EQ(valueOf(past, Metric::LegRiseInPhase), 0);
    EXPECT_EQ(valueOf(past, Metric::LegChange), 3);
}

TEST(Metrics, CountAnExerciseAsAtItsTopWhenAHarderFormIsDone) {
    const auto clause = clauseOf(Metric::AtTop);
    const auto entered = [] { return PastBuilder{}.entered(2, -9); };
    const auto bridge = [](int amount) { return Amount{"glute-bridge", {.sets = 2, .amount = amount}}; };
    EXPECT_EQ(valueOf(entered().did(2, {bridge(11)}, on(-1)), clause), 0);
    EXPECT_EQ(valueOf(entered().did(2, {bridge(12)}, on(-1)), clause), 1);
    EXPECT_EQ(valueOf(entered().did(2, {bridge(11), {"glute-bridge-band", {.sets = 2, .amount = 8}}}, on(-1)), clause),
              1);
}

// The borders of windows.

struct Event {
    Metric metric;
    std::function<PastBuilder(int day)> on;
};

PastBuilder inPhase1() {
    return PastBuilder{}.entered(1, -40).told({-40, -38}, {.leg = 3, .back = 3}).did("p1-core", {-5, -1}, kWell);
}

/// Something told on one day, among days on which nothing like it was.
Event tells(Metric metric, const Told& told) {
    return {metric, [told](int day) {
                return inPhase1()
                    .told({-5, -1}, {.leg = 4, .back = 4, .farthest = FarthestPoint::None, .pattern = Pattern::Gone})
                    .told(on(day), told);
            }};
}

/// A session in the evening of one day.
Event does(Metric metric, const std::string& routine, const Around& around) {
    return {metric, [=](int day) {
                return inPhase1().told({-30, 0}, {.leg = 3}).did(routine, on(day), atTime(around, 18h));
            }};
}

std::vector<Event> events() {
    return {tells(Metric::CheckInDays, {.leg = 9}),
            tells(Metric::ConstantDays, {.pattern = Pattern::NeverStops}),
            tells(Metric::CalmerDays, {.pattern = Pattern::ComesAndGoes}),
            tells(Metric::DaysNotBeyond, {.farthest = FarthestPoint::Buttock}),
            tells(Metric::DaysBeyond, {.farthest = FarthestPoint::Thigh}),
            tells(Metric::LegMean, {.leg = 9}),
            tells(Metric::BackMean, {.back = 9}),
            tells(Metric::LegMost, {.leg = 9}),
            tells(Metric::LegRiseInPhase, {.leg = 9}),
            tells(Metric::LegChange, {.leg = 9}),
            tells(Metric::LegChangePercent, {.leg = 9}),
            tells(Metric::BackChange, {.back = 9}),
            does(Metric::Sessions, "p1-core", kWell),
            does(Metric::StrengthSessions, "p2-strength-a", kWell),
            does(Metric::RedDays, "p1-core", kRed),
            does(Metric::StopDays, "p1-core", kSharp),
            does(Metric::AdherencePercent, "p1-core", kWell),
            does(Metric::LateBadWalks, "p1-walk", kRed),
            does(Metric::ReliefBad, "p1-relief", kRed)};
}

TEST(Metrics, CountTheFirstDayOfTheirWindowAndNotTheDayBefore) {
    for (const Event& event : events()) {
        const auto outside = valueOf(event.on(-20), event.metric);
        EXPECT_EQ(valueOf(event.on(-7), event.metric), outside) << programme::metricInfo(event.metric).word;
        EXPECT_NE(valueOf(event.on(-6), event.metric), outside) << programme::metricInfo(event.metric).word;
    }
}

TEST(Metrics, CountToday) {
    for (const Event& event : events())
        EXPECT_NE(valueOf(event.on(0), event.metric), valueOf(event.on(1), event.metric))
            << programme::metricInfo(event.metric).word;
}

TEST(Metrics, WithAWindowAllHaveAnEventHere) {
    std::set<Metric> tested{Metric::ReachRiseInPhase}; // a median: one day does not move it
    for (const Event& event : events())
        tested.insert(event.metric);
    for (const Metric metric : metricsOf(MetricScope::Person))
        EXPECT_EQ(programme::metricInfo(metric).days, tested.contains(metric)) << programme::metricInfo(metric).word;
}

} // namespace

} // namespace glidepath::test
