#pragma once

#include "assessment/events.h"
#include "assessment/rulebook.h"
#include "programme/rule.h"

namespace glidepath::assessment {

/// All sets of both sides together; an exercise without sides counts as one with two, so that all compare alike.
[[nodiscard]] int volume(const Given& given);

/// So many percent of every set, at least one; as it is from 100 on.
[[nodiscard]] Given eased(Given given, int percent);

/// What a growth rule makes of an amount, within the range of the dose; the same where nothing grows. `least` is the
/// least that was given in the last seven days: the rule's percentage counts from there. As long as a side has fewer,
/// that side alone grows, up to the other.
[[nodiscard]] Given grown(const Given& given, const programme::Rule& rule, const DoseRange& range, const Given& least);

} // namespace glidepath::assessment
