#include "ui/figure/outline.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace glidepath::ui {

namespace {

constexpr double kPi = std::numbers::pi;
constexpr int kSteps = 6; ///< of a smooth line from one point to the next
constexpr int kCapPoints = 15;
constexpr int kHemPoints = 7;

constexpr std::size_t kDirections = 40;
std::array<QPointF, kDirections> makeDirections() {
    std::array<QPointF, kDirections> directions;
    for (std::size_t step = 0; step < kDirections; ++step) {
        const double angle = 2 * kPi * static_cast<double>(step) / kDirections;
        directions[step] = {std::cos(angle), std::sin(angle)};
    }
    return directions;
}

QPointF onSpline(QPointF before, QPointF from, QPointF to, QPointF after, double t) {
    const double t2 = t * t;
    const double t3 = t2 * t;
    return 0.5 * (2 * from + (to - before) * t + (2 * before - 5 * from + 4 * to - after) * t2 +
                  (3 * from - before - 3 * to + after) * t3);
}

/// From one side of an end to the other, without the two points that lie on the sides.
void addCap(Outline& outline, const Disc& end, QPointF along, QPointF side, int points, double depth) {
    for (int step = 1; step <= points; ++step) {
        const double angle = kPi * step / (points + 1);
        outline << end.centre + side * (std::cos(angle) * end.radius) + along * (std::sin(angle) * depth);
    }
}

double signedArea(const Outline& outline) {
    double area = 0;
    QPointF last = outline.back();
    for (const QPointF next : outline) {
        area += last.x() * next.y() - next.x() * last.y();
        last = next;
    }
    return area / 2;
}

} // namespace

double length(QPointF vector) {
    return std::hypot(vector.x(), vector.y());
}

QPointF unit(QPointF vector) {
    const double size = length(vector);
    return size < 1e-9 ? QPointF{1, 0} : vector / size;
}

Outline hullOf(std::span<const Disc> discs) {
    static const auto kAround = makeDirections();
    Outline outline;
    outline.reserve(static_cast<int>(kAround.size()));
    for (const QPointF direction : kAround) {
        const auto reach = [&](const Disc& disc) { return dot(disc.centre, direction) + disc.radius; };
        const auto& farthest = *std::ranges::max_element(discs, {}, reach);
        outline << farthest.centre + direction * farthest.radius;
    }
    return outline;
}

Outline swept(std::span<const Disc> discs, const Hem* hem) {
    const Disc& first = discs.front();
    const Disc& last = discs.back();
    const QPointF along = unit(last.centre - first.centre);
    const QPointF right = -leftOf(along);
    Outline outline;
    outline.reserve(static_cast<int>(2 * discs.size()) + 2 * kCapPoints);
    for (const Disc& disc : discs)
        outline << disc.centre + right * disc.radius;
    if (hem != nullptr)
        addCap(outline, last, along, right, kHemPoints, hem->depth);
    else
        addCap(outline, last, along, right, kCapPoints, last.radius);
    for (auto disc = discs.rbegin(); disc != discs.rend(); ++disc)
        outline << disc->centre - right * disc->radius;
    addCap(outline, first, -along, -right, kCapPoints, first.radius);
    return outline;
}

Outline smoothClosed(std::span<const QPointF> points) {
    Outline outline;
    const std::size_t count = points.size();
    for (std::size_t index = 0; index < count; ++index)
        for (int step = 0; step < kSteps; ++step)
            outline << onSpline(points[(index + count - 1) % count], points[index], points[(index + 1) % count],
                                points[(index + 2) % count], static_cast<double>(step) / kSteps);
    return outline;
}

Outline smoothOpen(std::span<const QPointF> points) {
    Outline outline;
    for (std::size_t index = 0; index + 1 < points.size(); ++index)
        for (int step = 0; step < kSteps; ++step)
            outline << onSpline(points[index == 0 ? 0 : index - 1], points[index], points[index + 1],
                                points[std::min(index + 2, points.size() - 1)], static_cast<double>(step) / kSteps);
    outline << points.back();
    return outline;
}

Outline ellipse(QPointF centre, QPointF halfAcross, QPointF halfUp, int points) {
    Outline outline;
    for (int step = 0; step < points; ++step) {
        const double angle = 2 * kPi * step / points;
        outline << centre + halfAcross * std::cos(angle) + halfUp * std::sin(angle);
    }
    return outline;
}

Outline rounded(std::span<const QPointF> corners, double radius) {
    constexpr int kCornerSteps = 6;
    constexpr double kShareOfEdge = 0.45;
    Outline outline;
    const std::size_t count = corners.size();
    for (std::size_t index = 0; index < count; ++index) {
        const QPointF corner = corners[index];
        const auto towards = [&](QPointF other) {
            const QPointF edge = other - corner;
            return corner + unit(edge) * std::min(radius, kShareOfEdge * length(edge));
        };
        const QPointF from = towards(corners[(index + count - 1) % count]);
        const QPointF to = towards(corners[(index + 1) % count]);
        for (int step = 0; step <= kCornerSteps; ++step) {
            const double t = static_cast<double>(step) / kCornerSteps;
            outline << from * ((1 - t) * (1 - t)) + corner * (2 * t * (1 - t)) + to * (t * t);
        }
    }
    return outline;
}

Outline grown(const Outline& outline, double distance) {
    Outline result;
    result.reserve(outline.size());
    const auto count = outline.size();
    for (qsizetype index = 0; index < count; ++index) {
        const QPointF tangent = outline[(index + 1) % count] - outline[(index + count - 1) % count];
        result << outline[index] - leftOf(unit(tangent)) * distance;
    }
    return result;
}

Outline within(const Outline& outline, const Outline& convex) {
    Outline result = outline;
    Outline cut;
    for (qsizetype index = 0; index < convex.size() && !result.isEmpty(); ++index) {
        const QPointF corner = convex[index];
        const QPointF inward = leftOf(convex[(index + 1) % convex.size()] - corner);
        cut.clear();
        QPointF last = result.back();
        double lastInside = dot(last - corner, inward);
        for (const QPointF next : result) {
            const double inside = dot(next - corner, inward);
            if ((inside < 0) != (lastInside < 0))
                cut << last + (next - last) * (lastInside / (lastInside - inside));
            if (inside >= 0)
                cut << next;
            last = next;
            lastInside = inside;
        }
        std::swap(result, cut);
    }
    return result;
}

Outline windingAlike(Outline outline) {
    if (signedArea(outline) < 0)
        std::ranges::reverse(outline);
    return outline;
}

} // namespace glidepath::ui
