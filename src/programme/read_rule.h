#pragma once

#include "programme/read_condition.h"

namespace glidepath::programme {

/// A rule and where in its file its id stands, for what only a look at other rules can tell.
struct PlacedRule {
    Rule rule;
    json::Place idPlace;
};

/// Reads one rule of a file. What comes back is only valid when nothing was reported.
[[nodiscard]] PlacedRule readRule(const json::Item& item, const RuleSurroundings& surroundings);

} // namespace glidepath::programme
