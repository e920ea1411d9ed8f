#include "base/contract.h"
#include "programme/metric_words.h"
#include "programme/rule.h"

#include <algorithm>
#include <array>

namespace glidepath::programme {

namespace {

using Scope = MetricScope;
using Unit = MetricUnit;

constexpr MetricInfo withDays(MetricInfo info) {
    info.days = true;
    return info;
}

constexpr MetricInfo withPlace(MetricInfo info) {
    info.place = true;
    return info;
}

constexpr MetricInfo withLevel(MetricInfo info) {
    info.level = true;
    return info;
}

constexpr MetricInfo withExercises(MetricInfo info) {
    info.exercises = true;
    return info;
}

constexpr std::array kMetrics{
    MetricInfo{Metric::DaysInPhase, "days-in-phase", Scope::Person, Unit::Days},
    withDays({Metric::CheckInDays, "check-in-days", Scope::Person, Unit::Days}),
    withDays({Metric::ConstantDays, "constant-days", Scope::Person, Unit::Days}),
    withDays({Metric::CalmerDays, "calmer-days", Scope::Person, Unit::Days}),
    withPlace(withDays({Metric::DaysNotBeyond, "days-not-beyond", Scope::Person, Unit::Days})),
    withPlace(withDays({Metric::DaysBeyond, "days-beyond", Scope::Person, Unit::Days})),
    MetricInfo{Metric::ConstantRun, "constant-run", Scope::Person, Unit::Days},
    withLevel({Metric::LegRun, "leg-run", Scope::Person, Unit::Days}),
    withPlace({Metric::BeyondRun, "beyond-run", Scope::Person, Unit::Days}),
    withDays({Metric::LegMean, "leg-mean", Scope::Person, Unit::Mean}),
    withDays({Metric::BackMean, "back-mean", Scope::Person, Unit::Mean}),
    withDays({Metric::LegMost, "leg-most", Scope::Person, Unit::Points}),
    withDays({Metric::LegRiseInPhase, "leg-rise-in-phase", Scope::Person, Unit::Points}),
    withDays({Metric::ReachRiseInPhase, "reach-rise-in-phase", Scope::Person, Unit::Places}),
    withDays({Metric::Sessions, "sessions", Scope::Person, Unit::Times}),
    withDays({Metric::StrengthSessions, "strength-sessions", Scope::Person, Unit::Times}),
    withDays({Metric::RedDays, "red-days", Scope::Person, Unit::Times}),
    withDays({Metric::StopDays, "stop-days", Scope::Person, Unit::Times}),
    withExercises({Metric::AtTop, "at-top", Scope::Person, Unit::Times}),
    MetricInfo{Metric::WeeksSinceStart, "weeks-since-start", Scope::Person, Unit::Weeks},
    MetricInfo{Metric::EpisodeWeeks, "episode-weeks", Scope::Person, Unit::Weeks},
    withDays({Metric::AdherencePercent, "adherence-percent", Scope::Person, Unit::Percent}),
    withDays({Metric::LegChange, "leg-change", Scope::Person, Unit::Points}),
    withDays({Metric::LegChangePercent, "leg-change-percent", Scope::Person, Unit::Percent}),
    withDays({Metric::BackChange, "back-change", Scope::Person, Unit::Points}),
    withDays({Metric::LateBadWalks, "late-bad-walks", Scope::Person, Unit::Times}),
    MetricInfo{Metric::RestingExercises, "resting-exercises", Scope::Person, Unit::Times},
    withDays({Metric::ReliefBad, "relief-bad", Scope::Person, Unit::YesOrNo}),
    MetricInfo{Metric::DaysSinceSession, "days-since-session", Scope::Person, Unit::Days},
    MetricInfo{Metric::DaysSinceRed, "days-since-red", Scope::Person, Unit::Days},
    MetricInfo{Metric::EasedSinceRed, "eased-since-red", Scope::Person, Unit::YesOrNo},
    MetricInfo{Metric::DaysSinceStepBack, "days-since-step-back", Scope::Person, Unit::Days},
    MetricInfo{Metric::HardDayRun, "hard-day-run", Scope::Person, Unit::Days},
    MetricInfo{Metric::PainBefore, "pain-before", Scope::Person, Unit::Points},
    MetricInfo{Metric::DaysSinceScreening, "days-since-screening", Scope::Person, Unit::Days},
    MetricInfo{Metric::NewOrStronger, "new-or-stronger", Scope::Person, Unit::YesOrNo},
    MetricInfo{Metric::NumbStop, "numb-stop", Scope::Person, Unit::YesOrNo},
    MetricInfo{Metric::NoEase, "no-ease", Scope::Person, Unit::YesOrNo},
    MetricInfo{Metric::StartPattern, "start-pattern", Scope::Start, Unit::Word},
    MetricInfo{Metric::StartLeg, "start-leg", Scope::Start, Unit::Points},
    MetricInfo{Metric::SitMinutes, "sit-minutes", Scope::Start, Unit::Minutes},
    MetricInfo{Metric::StandMinutes, "stand-minutes", Scope::Start, Unit::Minutes},
    MetricInfo{Metric::PainFreeFortnight, "pain-free-fortnight", Scope::Start, Unit::YesOrNo},
    MetricInfo{Metric::StrengthBase, "strength-base", Scope::Start, Unit::YesOrNo},
    MetricInfo{Metric::RiseDuring, "rise-during", Scope::Session, Unit::Points},
    MetricInfo{Metric::RiseNextMorning, "rise-next-morning", Scope::Session, Unit::Points},
    MetricInfo{Metric::FartherNextMorning, "farther-next-morning", Scope::Session, Unit::YesOrNo},
    MetricInfo{Metric::LaterAnswer, "later", Scope::Session, Unit::Word},
    MetricInfo{Metric::MostBefore, "most-before", Scope::Session, Unit::Points},
    MetricInfo{Metric::MostAfter, "most-after", Scope::Session, Unit::Points},
    MetricInfo{Metric::SharpExercises, "sharp-exercises", Scope::Session, Unit::Times},
    MetricInfo{Metric::OnlyWalking, "only-walking", Scope::Session, Unit::YesOrNo},
    withDays({Metric::Strikes, "strikes", Scope::Exercise, Unit::Times}),
    MetricInfo{Metric::HoursSinceSharp, "hours-since-sharp", Scope::Exercise, Unit::Hours},
    MetricInfo{Metric::GoodRun, "good-run", Scope::Exercise, Unit::Times},
    MetricInfo{Metric::AmountAtTop, "amount-at-top", Scope::Exercise, Unit::YesOrNo},
    MetricInfo{Metric::SetsAtTop, "sets-at-top", Scope::Exercise, Unit::YesOrNo},
    MetricInfo{Metric::Minutes, "minutes", Scope::Exercise, Unit::Minutes},
    MetricInfo{Metric::IsActivity, "is-activity", Scope::Exercise, Unit::YesOrNo},
};

constexpr bool everyOneStandsAtItsPlace() {
    for (std::size_t place = 0; place < kMetrics.size(); ++place)
        if (kMetrics[place].metric != static_cast<Metric>(place))
            return false;
    return true;
}
static_assert(everyOneStandsAtItsPlace(), "rules are asked thousands of times: a metric is found by its number");

} // namespace

const MetricInfo& metricInfo(Metric metric) {
    const auto place = static_cast<std::size_t>(metric);
    expects(place < kMetrics.size(), "every metric stands in the table");
    return kMetrics[place];
}

const MetricInfo* findMetric(std::string_view word) {
    const auto* const found =
        std::find_if(kMetrics.begin(), kMetrics.end(), [word](const MetricInfo& info) { return info.word == word; });
    return found == kMetrics.end() ? nullptr : found;
}

std::vector<std::string_view> metricWords(Metric metric) {
    std::vector<std::string_view> words;
    if (!hasWords(metricInfo(metric).unit))
        return words;
    withWords(metric, [&words](const auto& table) {
        for (const auto& entry : table.entries())
            words.push_back(entry.second);
    });
    return words;
}

} // namespace glidepath::programme
