#pragma once

#include "programme/rule.h"

#include <string>

namespace glidepath::coach {

/// What a clause asks about, as a heading: "Leg pain on average over 7 days".
[[nodiscard]] std::string metricText(const programme::Clause& clause);

/// What a clause wants of it: "2 or less", "more than 2 points lower", "none", "yes".
[[nodiscard]] std::string aimText(const programme::Clause& clause);

/// A value of its metric: "6 days", "3.2", "2 points lower", "comes and goes", "never". Numbers are rounded, but never
/// across what the clause wants.
[[nodiscard]] std::string valueText(const programme::Clause& clause, double value);

/// The same without its unit: "6", "3.2", "2".
[[nodiscard]] std::string numberText(const programme::Clause& clause, double value);

} // namespace glidepath::coach
