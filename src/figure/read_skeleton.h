#pragma once

#include "figure/figure.h"
#include "figure/read_pose.h"
#include "json/reader.h"

namespace glidepath::figure {

/// `figures/skeleton.json`: what all figures share, and the poses that they may begin with.
struct Shared {
    Anatomy anatomy;
    PoseDrafts bases;
};
/// An order of drawing, each part once.
[[nodiscard]] std::vector<DrawnPart> readDrawnParts(const json::Item& item);

[[nodiscard]] Shared readShared(json::ObjectReader& file);

} // namespace glidepath::figure
