#pragma once

#include "base/answer_words.h"
#include "programme/rule.h"

namespace glidepath::programme {

/// Whether values of this unit are told in words.
[[nodiscard]] constexpr bool hasWords(MetricUnit unit) {
    return unit == MetricUnit::YesOrNo || unit == MetricUnit::Word;
}

/// Hands the table of words that the values of a metric come from to `use`. The metric must have words.
template <class Use>
auto withWords(Metric metric, const Use& use) {
    if (metric == Metric::StartPattern)
        return use(kPatterns);
    if (metric == Metric::LaterAnswer)
        return use(kLaters);
    return use(kYesOrNo);
}

} // namespace glidepath::programme
