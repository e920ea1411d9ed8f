#pragma once

#include "figure/body.h"
#include "figure/camera.h"
#include "figure/figure.h"
#include "figure/motion.h"
#include "ui/figure/body_shapes.h"
#include "ui/figure/outline.h"

#include <optional>
#include <vector>

namespace glidepath::ui {

/// An ellipse of light on the body where it works, in body heights. It is seen on the members it lies on only.
struct Spot {
    QPointF centre;
    QPointF halfAlong;
    QPointF halfAcross;
    double strength{}; ///< 0 to 1
    figure::Region region{};
    figure::BodySide side{};
};

/// The spots of a frame; regions that are lines (the nerve) are none.
[[nodiscard]] std::vector<Spot> spotsOf(const figure::Frame& frame, const figure::Camera& camera);

/// Whether a spot is seen on a piece of a part of the body.
[[nodiscard]] bool lies(const Spot& spot, figure::DrawnPart part, Member member, figure::ViewKind view);

} // namespace glidepath::ui
