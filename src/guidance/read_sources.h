#pragma once

#include "base/ids.h"
#include "json/reader.h"

#include <vector>

namespace glidepath::guidance {

/// The key "sources": where a sentence comes from. That each id is known is a test of the shipped files.
[[nodiscard]] std::vector<SourceId> readSources(json::ObjectReader& object);

} // namespace glidepath::guidance
