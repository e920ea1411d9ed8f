#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/drafts.h"
#include "catalogue/known_sources.h"
#include "programme/gate.h"

namespace glidepath::programme {

/// Reads one gate file. What comes back is only valid when nothing was reported.
[[nodiscard]] Gate readGate(json::ObjectReader& file, const catalogue::FileContext& context,
                            const catalogue::Catalogue& catalogue);

} // namespace glidepath::programme
