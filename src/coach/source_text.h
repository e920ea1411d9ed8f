#pragma once

#include "catalogue/catalogue.h"

#include <string>
#include <vector>

namespace glidepath::coach {

/// Where something comes from, in words: the title of a source, "our choice", "your own entry".
[[nodiscard]] std::string sourceText(const SourceId& id, const catalogue::Catalogue& catalogue);
/// "An exercise guide, our choice"
[[nodiscard]] std::string sourcesText(const std::vector<SourceId>& ids, const catalogue::Catalogue& catalogue);

} // namespace glidepath::coach
