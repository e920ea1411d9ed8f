#pragma once

namespace glidepath::figure {

/// A point or a direction in the figure's world, in body heights: x forward of the standing figure, y up, z to its
/// right.
struct Vec3 {
    double x{};
    double y{};
    double z{};
    friend bool operator==(const Vec3&, const Vec3&) = default;
};

/// A point of the picture, in body heights: x to the right, y up.
struct Vec2 {
    double x{};
    double y{};
    friend bool operator==(const Vec2&, const Vec2&) = default;
};

/// A rotation as the three unit axes of a local frame. Of a body part: x is its front, y points to its upper end, z is
/// the figure's right.
struct Axes {
    Vec3 x{1, 0, 0};
    Vec3 y{0, 1, 0};
    Vec3 z{0, 0, 1};
    friend bool operator==(const Axes&, const Axes&) = default;
};

[[nodiscard]] constexpr Vec3 operator+(Vec3 a, Vec3 b) {
    return {a.x + b.x, a.y + b.y, a.z + b.z};
}
[[nodiscard]] constexpr Vec3 operator-(Vec3 a, Vec3 b) {
    return {a.x - b.x, a.y - b.y, a.z - b.z};
}
[[nodiscard]] constexpr Vec3 operator-(Vec3 a) {
    return {-a.x, -a.y, -a.z};
}
[[nodiscard]] constexpr Vec3 operator*(Vec3 a, double factor) {
    return {a.x * factor, a.y * factor, a.z * factor};
}
[[nodiscard]] constexpr double dot(Vec3 a, Vec3 b) {
    return a.x * b.x + a.y * b.y + a.z * b.z;
}
[[nodiscard]] constexpr Vec3 cross(Vec3 a, Vec3 b) {
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
[[nodiscard]] constexpr double mix(double a, double b, double w) {
    return a + (b - a) * w;
}
[[nodiscard]] constexpr Vec3 mix(Vec3 a, Vec3 b, double w) {
    return a + (b - a) * w;
}
[[nodiscard]] double length(Vec3 a);
[[nodiscard]] Vec3 unit(Vec3 a);

/// A vector given in the frame, in the world.
[[nodiscard]] constexpr Vec3 operator*(const Axes& frame, Vec3 local) {
    return frame.x * local.x + frame.y * local.y + frame.z * local.z;
}
/// First `outer`, then `inner` about the axes that result.
[[nodiscard]] constexpr Axes operator*(const Axes& outer, const Axes& inner) {
    return {outer * inner.x, outer * inner.y, outer * inner.z};
}
/// `frame` as `parent` sees it.
[[nodiscard]] Axes relativeTo(const Axes& parent, const Axes& frame);

/// A frame in between, led by the y axes. Mixing one in-plane angle instead lets a hand jump where it comes off the
/// floor.
[[nodiscard]] Axes mix(const Axes& from, const Axes& to, double w);

/// Rotations about one axis, in degrees.
[[nodiscard]] Axes aboutX(double degrees);
[[nodiscard]] Axes aboutY(double degrees);
[[nodiscard]] Axes aboutZ(double degrees);
/// `a` turned about a unit axis by the right-hand rule, in degrees.
[[nodiscard]] Vec3 turned(Vec3 a, Vec3 axis, double degrees);
[[nodiscard]] double inDegrees(double radians);
[[nodiscard]] double inRadians(double degrees);

} // namespace glidepath::figure
