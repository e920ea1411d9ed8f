#pragma once

#include "catalogue/drafts.h"
#include "catalogue/known_sources.h"

#include <vector>

namespace glidepath::catalogue {

/// Reads one exercise file. `links` receives the exercises it names as easier or harder. What comes back is only valid
/// when nothing was reported.
[[nodiscard]] Exercise readExercise(json::ObjectReader& file, const FileContext& context, const KnownSources& sources,
                                    std::vector<Link>& links);

} // namespace glidepath::catalogue
