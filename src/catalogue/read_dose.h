#pragma once

#include "catalogue/dose.h"
#include "catalogue/known_sources.h"
#include "json/reader.h"

#include <map>

namespace glidepath::catalogue {

/// Reads the doses of an exercise by phase number: amounts in their order and within sane bounds, one kind of work
/// each, a basis for every number.
[[nodiscard]] std::map<int, Dose> readDoses(json::ObjectReader& doses, const KnownSources& sources);

} // namespace glidepath::catalogue
