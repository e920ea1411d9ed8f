#include "ui/figure/body_shapes.h"

#include <algorithm>
#include <cmath>

namespace glidepath::ui {

namespace {

using figure::Camera;

constexpr double kLeastHeight = 0.75; ///< of a head that is seen from above or below
constexpr double kFrontUntil = 0.42;  ///< as much of its forward direction as lies across the picture
constexpr double kToProfile = 0.36;
constexpr double kUneven = 0.15;
constexpr double kSeen = 0.02; ///< an ear that is narrower than this share is not drawn

double smoothStep(double t) {
    const double clamped = std::clamp(t, 0.0, 1.0);
    return clamped * clamped * (3 - 2 * clamped);
}

/// How a head stands in the picture.
struct HeadView {
    QPointF centre;
    QPointF across; ///< of length 1, to where the face looks when it is seen from the side
    QPointF up;
    double profile{}; ///< 0 from the front, 1 from the side
    double uneven{};  ///< 0 where left and right have to look the same, because the face turns past the viewer

    [[nodiscard]] QPointF at(QPointF local) const { return centre + across * local.x() + up * local.y(); }
};

HeadView headView(const figure::Body& body, const Camera& camera) {
    const QPointF upward = point(camera(body.headFrame.y));
    const QPointF up = unit(upward);
    const QPointF right = -leftOf(up);
    const double forward = dot(right, point(camera(body.headFrame.x)));
    return {.centre = point(camera(body.head)),
            .across = forward < 0 ? -right : right,
            .up = up * std::max(kLeastHeight, length(upward)),
            .profile = smoothStep((std::abs(forward) - kFrontUntil) / kToProfile),
            .uneven = std::min(std::abs(forward) / kUneven, 1.0)};
}

Outline outlineOf(const HeadOutline& shape, const HeadView& view) {
    std::vector<QPointF> points;
    points.reserve(shape.side.size());
    for (std::size_t index = 0; index < shape.side.size(); ++index) {
        const QPointF front = shape.evenFront[index] + (shape.front[index] - shape.evenFront[index]) * view.uneven;
        points.push_back(view.at(front + (shape.side[index] - front) * view.profile));
    }
    return smoothClosed(points);
}

/// Narrower the less of it is seen, so that none appears at once while the head turns.
void addEar(Pieces& pieces, const HeadView& view, QPointF at, double halfWidth, double halfHeight, Cover cover) {
    pieces.push_back(
        {cover, Member::Head, ellipse(view.at(at), view.across * halfWidth, unit(view.up) * halfHeight, 28)});
}

void addEars(Pieces& pieces, const HeadView& view) {
    // In between, the one ear has gone behind the cheek and the other lies on the hair.
    const double fromSide = 2 * view.profile - 1;
    if (fromSide > kSeen)
        addEar(pieces, view, {-0.008, -0.006}, 0.0105 * fromSide, 0.0150, Cover::Neck);
    if (-fromSide > kSeen)
        for (const double side : {-0.047, 0.047})
            addEar(pieces, view, {side, -0.006}, 0.0085 * -fromSide, 0.0145, Cover::Skin);
}

} // namespace

Pieces headShapes(const FigureStyle& style, const figure::Body& body, const Camera& camera) {
    const HeadView view = headView(body, camera);
    Pieces pieces;
    pieces.push_back({Cover::Skin, Member::Head, outlineOf(style.head, view)});
    pieces.push_back({Cover::Hair, Member::Head, outlineOf(style.hair, view)});
    addEars(pieces, view);
    return pieces;
}

} // namespace glidepath::ui
