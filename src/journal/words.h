#pragma once

#include "base/names.h"
#include "programme/session_plan.h"

namespace glidepath::journal {

/// The journal's own words for ideas that have none elsewhere.
inline constexpr auto kVersions =
    names<programme::Version>({{programme::Version::Full, "full"}, {programme::Version::Short, "short"}});
inline constexpr auto kShares =
    names<programme::Share>({{programme::Share::Usual, "usual"}, {programme::Share::Eased, "eased"}});

/// Stands in set_done.side for an exercise without sides.
inline constexpr std::string_view kNoSide = "none";

} // namespace glidepath::journal
