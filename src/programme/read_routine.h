#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/drafts.h"
#include "catalogue/known_sources.h"
#include "programme/programme.h"

#include <span>
#include <vector>

namespace glidepath::programme {

/// At most so many exercises are offered in one routine; more than that is hard to get through.
inline constexpr std::size_t kMostOffered = 5;

/// What a routine may speak of.
struct Surroundings {
    const catalogue::Catalogue& catalogue;
    std::span<const Phase> phases;
    std::span<const Gate> gates;
};

/// Reads one routine file. `links` receives the routine it swaps with. What comes back is only valid when nothing was
/// reported.
[[nodiscard]] Routine readRoutine(json::ObjectReader& file, const catalogue::FileContext& context,
                                  const Surroundings& surroundings, std::vector<catalogue::Link>& links);

} // namespace glidepath::programme
