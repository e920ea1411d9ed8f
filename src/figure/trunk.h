#pragma once

#include "figure/body.h"
#include "figure/skeleton.h"

namespace glidepath::figure {

/// A body of trunk, neck and head with the middle between the hips at the origin; its limbs are only where they begin.
[[nodiscard]] Body trunkOf(const Skeleton& skeleton, const Posture& posture);

/// Moves trunk and the beginnings of limbs.
void move(Body& body, Vec3 by);

} // namespace glidepath::figure
