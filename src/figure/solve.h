#pragma once

#include "figure/body.h"
#include "figure/pose.h"
#include "figure/skeleton.h"

#include <array>

namespace glidepath::figure {

/// Where everything is in a pose. Its pins must not lead in a circle, and a root on a limb asks that this limb is given
/// by angles; reading sees to both.
[[nodiscard]] Body solve(const Skeleton& skeleton, const Pose& pose);

/// Between two poses; `w` from 0 (`from`) to 1 (`to`), already eased. Equal pins do not move, bones keep their length.
[[nodiscard]] Body solveBetween(const Skeleton& skeleton, const Pose& from, const Pose& to, double w);

/// The pose that a solved figure is in, whatever it was on the way to: every limb by its angles. Solving it gives the
/// same body, so that a movement that was cut short goes on from there.
[[nodiscard]] Pose poseOf(const Body& body, const Skeleton& skeleton);

/// Whether two poses are made of the same parts and differ in numbers alone.
[[nodiscard]] bool isAlike(const Pose& one, const Pose& other);

/// A smooth closed line through poses that are alike, at `w` between the second and the third of four.
[[nodiscard]] Pose onSpline(const std::array<const Pose*, 4>& poses, double w);

} // namespace glidepath::figure
