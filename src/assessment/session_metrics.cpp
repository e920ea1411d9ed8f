#include "assessment/evaluate.h"
#include "assessment/metrics.h"
#include "assessment/rule_actions.h"

#include <algorithm>

namespace glidepath::assessment {

namespace {

using programme::Metric;

using Value = std::optional<double>;

Value truth(bool value) {
    return value ? 1.0 : 0.0;
}

Value rise(const std::optional<int>& from, const std::optional<int>& to) {
    return from && to ? Value{*to - *from} : std::nullopt;
}

Value rise(const std::optional<PainScore>& from, const std::optional<PainScore>& to) {
    return from && to ? Value{to->value() - from->value()} : std::nullopt;
}

/// The higher of two, of which one may not be known.
Value higher(Value one, Value other) {
    if (!one || !other)
        return one ? one : other;
    return std::max(*one, *other);
}

Value riseNextMorning(const DayReport* today, const DayReport* tomorrow) {
    if (today == nullptr || tomorrow == nullptr)
        return std::nullopt;
    return higher(rise(today->morning.leg, tomorrow->morning.leg), rise(today->morning.back, tomorrow->morning.back));
}

Value fartherNextMorning(const DayReport* today, const DayReport* tomorrow) {
    if (today == nullptr || tomorrow == nullptr)
        return std::nullopt;
    const Value change = rise(today->morning.farthest, tomorrow->morning.farthest);
    return change ? truth(*change > 0) : std::nullopt;
}

Value sharpExercises(const SessionDone& session) {
    return static_cast<double>(
        std::count_if(session.exercises.begin(), session.exercises.end(), [](const ExerciseDone& exercise) {
            return exercise.feel == Feel::SharpPain || exercise.feel == Feel::NumbOrWeak;
        }));
}

Value number(const std::optional<int>& value) {
    return value ? Value{*value} : std::nullopt;
}

} // namespace

Value SessionValues::operator()(const programme::Clause& clause) const {
    const Metric metric = clause.metric;
    if (metric == Metric::RiseDuring)
        return higher(rise(session.before.leg, session.after.leg), rise(session.before.back, session.after.back));
    if (metric == Metric::RiseNextMorning)
        return riseNextMorning(today, tomorrow);
    if (metric == Metric::FartherNextMorning)
        return fartherNextMorning(today, tomorrow);
    if (metric == Metric::LaterAnswer)
        return session.later ? Value{static_cast<double>(*session.later)} : std::nullopt;
    if (metric == Metric::MostBefore)
        return number(session.before.most());
    if (metric == Metric::MostAfter)
        return number(session.after.most());
    if (metric == Metric::SharpExercises)
        return sharpExercises(session);
    return metric == Metric::OnlyWalking ? truth(session.onlyWalking()) : std::nullopt;
}

Response responseTo(const Rulebook& book, const SessionDone& session, const DayReport* today,
                    const DayReport* tomorrow) {
    const SessionValues values{session, today, tomorrow};
    for (const programme::Rule& rule : book.rules(programme::RuleKind::Response))
        if (const auto* const respond = actionOf<programme::Respond>(rule);
            respond != nullptr && holds(rule.when, values))
            return respond->response;
    return Response::Unknown;
}

} // namespace glidepath::assessment
