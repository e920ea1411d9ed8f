#pragma once

#include "figure/vector.h"

#include <QPolygonF>

#include <span>
#include <vector>

namespace glidepath::ui {

/// A closed line in the picture, in body heights with y up, or in pixels.
using Outline = QPolygonF;

struct Disc {
    QPointF centre;
    double radius{};
};

[[nodiscard]] inline QPointF point(figure::Vec2 at) {
    return {at.x, at.y};
}
[[nodiscard]] double length(QPointF vector);
/// Of length 1; to the right where there is no direction.
[[nodiscard]] QPointF unit(QPointF vector);
[[nodiscard]] inline QPointF leftOf(QPointF direction) {
    return {-direction.y(), direction.x()};
}
[[nodiscard]] inline double dot(QPointF a, QPointF b) {
    return a.x() * b.x() + a.y() * b.y();
}

/// The rubber band round some discs.
[[nodiscard]] Outline hullOf(std::span<const Disc> discs);

/// How a limb ends where it is not round.
struct Hem {
    double depth{}; ///< of the bulge
};

/// What a disc sweeps that goes from the first to the last of these: round at both ends, or with a hem at the last one.
[[nodiscard]] Outline swept(std::span<const Disc> discs, const Hem* hem = nullptr);

/// Points on a smooth line (Catmull-Rom) through the given ones, closed or with two ends.
[[nodiscard]] Outline smoothClosed(std::span<const QPointF> points);
[[nodiscard]] Outline smoothOpen(std::span<const QPointF> points);

/// An ellipse with half axes along two directions at right angles, given by their lengths.
[[nodiscard]] Outline ellipse(QPointF centre, QPointF halfAcross, QPointF halfUp, int points = 40);

/// The corners rounded off, by less where an edge is short.
[[nodiscard]] Outline rounded(std::span<const QPointF> corners, double radius);

/// Moved outwards by so much all round. The outline has to wind to the left.
[[nodiscard]] Outline grown(const Outline& outline, double distance);

/// What of an outline lies within another that is convex; both wind alike. Where it falls apart, the pieces hang
/// together by lines without width.
[[nodiscard]] Outline within(const Outline& outline, const Outline& convex);

/// The same outline, winding so that its signed area is positive. Where all wind alike, the union of many outlines can
/// be filled or clipped at once.
[[nodiscard]] Outline windingAlike(Outline outline);

} // namespace glidepath::ui
