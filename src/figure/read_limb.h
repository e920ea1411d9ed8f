#pragma once

#include "figure/pose.h"
#include "figure/skeleton.h"
#include "json/reader.h"

namespace glidepath::figure {

/// A limb of a pose: by angles, or by a pin.
[[nodiscard]] LimbPose readLimb(const json::Item& item, Limb limb, const Skeleton& skeleton);

} // namespace glidepath::figure
