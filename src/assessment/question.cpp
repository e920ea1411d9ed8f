#include "assessment/question.h"

#include <array>
#include <utility>

namespace glidepath::assessment {

using programme::Metric;

namespace {

template <class Answers>
consteval bool isInOrder(const Answers& answers) {
    for (std::size_t place = 0; place < answers.size(); ++place)
        if (static_cast<std::size_t>(answers[place].first) != place)
            return false;
    return true;
}

} // namespace

Value Question::answer() const {
    using Answer = Value (Question::*)() const;
    static constexpr auto kAnswers = std::to_array<std::pair<Metric, Answer>>({
        {Metric::DaysInPhase, &Question::daysInPhase},
        {Metric::CheckInDays, &Question::checkInDays},
        {Metric::ConstantDays, &Question::constantDays},
        {Metric::CalmerDays, &Question::calmerDays},
        {Metric::DaysNotBeyond, &Question::daysNotBeyond},
        {Metric::DaysBeyond, &Question::daysBeyond},
        {Metric::ConstantRun, &Question::constantRun},
        {Metric::LegRun, &Question::legRun},
        {Metric::BeyondRun, &Question::beyondRun},
        {Metric::LegMean, &Question::legMean},
        {Metric::BackMean, &Question::backMean},
        {Metric::LegMost, &Question::legMost},
        {Metric::LegRiseInPhase, &Question::legRiseInPhase},
        {Metric::ReachRiseInPhase, &Question::reachRiseInPhase},
        {Metric::Sessions, &Question::sessions},
        {Metric::StrengthSessions, &Question::strengthSessions},
        {Metric::RedDays, &Question::redDays},
        {Metric::StopDays, &Question::stopDays},
        {Metric::AtTop, &Question::atTop},
        {Metric::WeeksSinceStart, &Question::weeksSinceStart},
        {Metric::EpisodeWeeks, &Question::episodeWeeks},
        {Metric::AdherencePercent, &Question::adherencePercent},
        {Metric::LegChange, &Question::legChange},
        {Metric::LegChangePercent, &Question::legChangePercent},
        {Metric::BackChange, &Question::backChange},
        {Metric::LateBadWalks, &Question::lateBadWalks},
        {Metric::RestingExercises, &Question::restingExercises},
        {Metric::ReliefBad, &Question::reliefBad},
        {Metric::DaysSinceSession, &Question::daysSinceSession},
        {Metric::DaysSinceRed, &Question::daysSinceRed},
        {Metric::EasedSinceRed, &Question::easedSinceRed},
        {Metric::DaysSinceStepBack, &Question::daysSinceStepBack},
        {Metric::HardDayRun, &Question::hardDayRun},
        {Metric::PainBefore, &Question::painBefore},
        {Metric::DaysSinceScreening, &Question::daysSinceScreening},
        {Metric::NewOrStronger, &Question::newOrStronger},
        {Metric::NumbStop, &Question::numbStop},
        {Metric::NoEase, &Question::noEase},
    });
    static_assert(isInOrder(kAnswers), "a metric of a person stands at its own place");
    const auto place = static_cast<std::size_t>(m_clause.metric);
    return place < kAnswers.size() ? (this->*kAnswers[place].second)() : std::nullopt;
}

Value PersonValues::operator()(const programme::Clause& clause) const {
    return Question{*this, clause}.answer();
}

} // namespace glidepath::assessment
