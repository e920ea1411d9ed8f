#include "coach/metric_names.h"

#include "base/names.h"

#include <algorithm>
#include <array>

namespace glidepath::coach {

using programme::Metric;

namespace {

constexpr auto kNames = names<Metric>({
    {Metric::DaysInPhase, "days in this phase"},
    {Metric::CheckInDays, "days with a rating, of the last {days}"},
    {Metric::ConstantDays, "days on which the leg never let go, of the last {days}"},
    {Metric::CalmerDays, "days on which it came and went or was gone, of the last {days}"},
    {Metric::DaysNotBeyond, "days with nothing beyond the {place}, of the last {days}"},
    {Metric::DaysBeyond, "days with something beyond the {place}, of the last {days}"},
    {Metric::ConstantRun, "days in a row on which the leg never let go"},
    {Metric::LegRun, "days in a row with leg pain of {level} or more"},
    {Metric::BeyondRun, "days in a row with something beyond the {place}, and farther than at first"},
    {Metric::LegMean, "leg pain on average over {days} days"},
    {Metric::BackMean, "back pain on average over {days} days"},
    {Metric::LegMost, "highest leg pain in {days} days"},
    {Metric::LegRiseInPhase, "leg pain over {days} days, against the beginning of this phase"},
    {Metric::ReachRiseInPhase, "how far down it reaches over {days} days, against the beginning of this phase"},
    {Metric::Sessions, "sessions in {days} days"},
    {Metric::StrengthSessions, "strength sessions in {days} days"},
    {Metric::RedDays, "days of the last {days} after which it was clearly worse"},
    {Metric::StopDays, "days of the last {days} with sharp pain, numbness or weakness"},
    {Metric::AtTop, "exercises at the top of their range"},
    {Metric::WeeksSinceStart, "weeks since you began"},
    {Metric::EpisodeWeeks, "weeks since this trouble began"},
    {Metric::AdherencePercent, "sessions done of those planned in {days} days"},
    {Metric::LegChange, "leg pain over {days} days, against your first days"},
    {Metric::LegChangePercent, "leg pain over {days} days, against your first days, in percent"},
    {Metric::BackChange, "back pain over {days} days, against your first days"},
    {Metric::LateBadWalks, "walks in {days} days after which it was clearly worse"},
    {Metric::RestingExercises, "exercises that rest or are put aside"},
    {Metric::ReliefBad, "gentle moves made it worse in {days} days"},
    {Metric::DaysSinceSession, "days since the last session"},
    {Metric::DaysSinceRed, "days since a session after which it was clearly worse"},
    {Metric::EasedSinceRed, "a lighter session since then"},
    {Metric::DaysSinceStepBack, "days since you went to a gentler phase"},
    {Metric::HardDayRun, "days in a row that it kept you from work, sleep or daily life"},
    {Metric::PainBefore, "pain in the latest rating of today"},
    {Metric::DaysSinceScreening, "days since you answered the warning signs"},
    {Metric::NewOrStronger, "something is new or stronger"},
    {Metric::NumbStop, "an exercise ended with numbness or weakness"},
    {Metric::NoEase, "severe pain that no position eases"},
    {Metric::StartPattern, "the leg symptoms at the start"},
    {Metric::StartLeg, "leg pain at the start"},
    {Metric::SitMinutes, "how long you could sit at the start"},
    {Metric::StandMinutes, "how long you could stand at the start"},
    {Metric::PainFreeFortnight, "free of pain for two weeks at the start"},
    {Metric::StrengthBase, "hip and trunk exercise in the two months before"},
    {Metric::RiseDuring, "pain after the session, against before"},
    {Metric::RiseNextMorning, "pain the next morning, against the morning of the session"},
    {Metric::FartherNextMorning, "felt farther down the next morning"},
    {Metric::LaterAnswer, "two hours later"},
    {Metric::MostBefore, "pain before the session"},
    {Metric::MostAfter, "pain after the session"},
    {Metric::SharpExercises, "exercises with sharp pain, numbness or weakness"},
    {Metric::OnlyWalking, "a session of nothing but walking"},
    {Metric::Strikes, "times in {days} days that it brought more pain"},
    {Metric::HoursSinceSharp, "hours since it brought sharp pain"},
    {Metric::GoodRun, "sessions in a row that went well"},
    {Metric::AmountAtTop, "repetitions or seconds at the top of their range"},
    {Metric::SetsAtTop, "sets at the top of their range"},
    {Metric::Minutes, "minutes at present"},
    {Metric::IsActivity, "an activity, such as walking"},
});

constexpr std::array kChanges{Metric::LegRiseInPhase,   Metric::ReachRiseInPhase, Metric::LegChange,
                              Metric::LegChangePercent, Metric::BackChange,       Metric::RiseDuring,
                              Metric::RiseNextMorning};

} // namespace

std::string_view metricName(Metric metric) {
    return kNames.of(metric);
}

bool isChange(Metric metric) {
    return std::find(kChanges.begin(), kChanges.end(), metric) != kChanges.end();
}

} // namespace glidepath::coach
