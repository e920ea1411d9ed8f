#include "assessment/metrics.h"

namespace glidepath::assessment {

using programme::Metric;
using Value = std::optional<double>;

int daysBetween(Date from, Date to) {
    return static_cast<int>((to - from).count());
}

Value StartValues::operator()(const programme::Clause& clause) const {
    const auto number = [](const auto& told) {
        return told ? Value{static_cast<double>(static_cast<int>(*told))} : std::nullopt;
    };
    const Metric metric = clause.metric;
    if (metric == Metric::StartPattern)
        return number(person.pattern);
    if (metric == Metric::StartLeg)
        return number(person.leg);
    if (metric == Metric::SitMinutes)
        return number(person.sitMinutes);
    if (metric == Metric::StandMinutes)
        return number(person.standMinutes);
    if (metric == Metric::PainFreeFortnight)
        return number(person.painFreeFortnight);
    return metric == Metric::StrengthBase ? number(person.strengthBase) : std::nullopt;
}

} // namespace glidepath::assessment
