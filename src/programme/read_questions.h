#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/known_sources.h"
#include "json/reader.h"
#include "programme/questions.h"

namespace glidepath::programme {

/// Reads the file of what is asked before the first exercise. What comes back is only valid when nothing was reported.
[[nodiscard]] Questions readQuestions(json::ObjectReader& file, const catalogue::Catalogue& catalogue,
                                      const catalogue::KnownSources& sources);

} // namespace glidepath::programme
