#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/known_sources.h"
#include "json/reader.h"
#include "programme/programme.h"

#include <span>

namespace glidepath::programme {

/// What the rules of one file may speak of.
struct RuleSurroundings {
    RuleKind kind{};
    const catalogue::Catalogue& catalogue;
    std::span<const Phase> phases;
    const catalogue::KnownSources& sources;
};

/// Reads one condition with its parts. What comes back is only valid when nothing was reported.
[[nodiscard]] Condition readCondition(const json::Item& item, const RuleSurroundings& surroundings);

/// Whether nothing has to be true for it.
[[nodiscard]] bool alwaysHolds(const Condition& condition);

/// Whether a clause of it asks for a property of that kind.
[[nodiscard]] bool speaksOf(const Condition& condition, MetricScope scope);

} // namespace glidepath::programme
