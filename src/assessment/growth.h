#pragma once

#include "assessment/events.h"
#include "assessment/rulebook.h"
#include "programme/rule.h"

namespace glidepath::assessment {

/// So many percent of every set, at least one; as it is from 100 on.
[[nodiscard]] Given eased(Given given, int percent);

/// What a growth rule makes of an amount, within the range of the dose; the same where nothing grows. `least` is the
/// least that was given in the last seven days: the rule's percentage counts from there.
[[nodiscard]] Given grown(const Given& given, const programme::Rule& rule, const DoseRange& range, const Given& least);

} // namespace glidepath::assessment
