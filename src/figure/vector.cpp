#include "figure/vector.h"

#include <cmath>
#include <numbers>

namespace glidepath::figure {

double inDegrees(double radians) {
    return radians * (180.0 / std::numbers::pi);
}

double inRadians(double degrees) {
    return degrees * (std::numbers::pi / 180.0);
}

double length(Vec3 a) {
    return std::sqrt(dot(a, a));
}

Vec3 unit(Vec3 a) {
    return a * (1.0 / length(a));
}

Axes relativeTo(const Axes& parent, const Axes& frame) {
    const auto seen = [&](Vec3 a) { return Vec3{dot(parent.x, a), dot(parent.y, a), dot(parent.z, a)}; };
    return {seen(frame.x), seen(frame.y), seen(frame.z)};
}

Axes mix(const Axes& from, const Axes& to, double w) {
    const Vec3 y = unit(mix(from.y, to.y, w));
    const Vec3 x = mix(from.x, to.x, w);
    const Vec3 front = unit(x - y * dot(x, y));
    return {front, y, cross(front, y)};
}

Axes aboutX(double degrees) {
    const double c = std::cos(inRadians(degrees));
    const double n = std::sin(inRadians(degrees));
    return {{1, 0, 0}, {0, c, n}, {0, -n, c}};
}

Axes aboutY(double degrees) {
    const double c = std::cos(inRadians(degrees));
    const double n = std::sin(inRadians(degrees));
    return {{c, 0, -n}, {0, 1, 0}, {n, 0, c}};
}

Axes aboutZ(double degrees) {
    const double c = std::cos(inRadians(degrees));
    const double n = std::sin(inRadians(degrees));
    return {{c, n, 0}, {-n, c, 0}, {0, 0, 1}};
}

Vec3 turned(Vec3 a, Vec3 axis, double degrees) {
    const double c = std::cos(inRadians(degrees));
    const double n = std::sin(inRadians(degrees));
    return a * c + cross(axis, a) * n + axis * (dot(axis, a) * (1 - c));
}

} // namespace glidepath::figure
