#pragma once

#include "base/body.h"

#include <optional>
#include <string>
#include <string_view>

namespace glidepath::catalogue {

/// A cue with {side} and {otherSide} replaced by "left" and "right", where `side` is the one that works.
[[nodiscard]] std::string filledIn(std::string_view cue, Side side);

/// The first thing in braces that filledIn() does not know, "{leg}", or a brace that stands alone.
[[nodiscard]] std::optional<std::string> unknownPlaceholder(std::string_view cue);

/// Whether the cue speaks of a side, so that it can only be used where there is one.
[[nodiscard]] bool mentionsSide(std::string_view cue);

} // namespace glidepath::catalogue
