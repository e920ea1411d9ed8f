#pragma once

#include "figure/pose.h"

#include <array>
#include <optional>

namespace glidepath::figure {

/// An order in which every limb comes behind those that it is pinned to in either pose; nothing where they hold each
/// other in a circle.
[[nodiscard]] std::optional<std::array<Limb, kLimbs.size()>> solvingOrder(const Pose& from, const Pose& to);

[[nodiscard]] inline bool pinsAreCircular(const Pose& from, const Pose& to) {
    return !solvingOrder(from, to);
}

} // namespace glidepath::figure
