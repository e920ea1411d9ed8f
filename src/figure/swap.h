#pragma once

#include "figure/pose.h"

namespace glidepath::figure {

[[nodiscard]] Joint swapped(const Joint& joint);
[[nodiscard]] BodyPoint swapped(BodyPoint point);
/// The same limb of the other side.
[[nodiscard]] LimbPose swapped(LimbPose limb);

} // namespace glidepath::figure
