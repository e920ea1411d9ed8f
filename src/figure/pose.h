#pragma once

#include "figure/joints.h"

#include <optional>
#include <variant>

namespace glidepath::figure {

/// A bend of the trunk in degrees: forward, to the near side, turned to the near side.
struct Bend {
    double flex{};
    double side{};
    double twist{};
    friend bool operator==(const Bend&, const Bend&) = default;
};

/// How the trunk is bent. Everything is relative to upright posture but the pelvis, which is absolute: its flex is tilt
/// (0 upright, 90 face down, -90 on the back), its side is roll, its twist is turn, each to the near side.
struct Posture {
    Bend pelvis{};
    Bend lumbar{};
    Bend thoracic{};
    Bend neck{};
    Bend head{};
    friend bool operator==(const Posture&, const Posture&) = default;
};

/// Which joint stands still in the world, and where. Without z the body stays centred between the sides.
struct Root {
    Joint joint{TrunkJoint::Pelvis};
    double x{};
    double y{};
    std::optional<double> z{};
    friend bool operator==(const Root&, const Root&) = default;
};

/// Angles in degrees. Flexion is positive forward, abduction away from the body, rotation outward; a knee bends back
/// and an elbow forward with positive numbers.
struct LimbAngles {
    double flex{};
    double abduction{};
    double rotation{};
    double hinge{};
    Vec3 give{}; ///< by how much the base is away from its place, in the frame of the parent; of solved figures alone
    friend bool operator==(const LimbAngles&, const LimbAngles&) = default;
};

/// A limb that reaches for a point: in the world (z positive on its own side) or on another part of the body.
struct LimbPin {
    std::variant<Vec3, BodyPoint> target{};
    LimbPoint point{LimbPoint::End}; ///< what is pinned; heel, ball and toe need an EndTurn
    double swivel{};                 ///< turns knee or elbow outward about the line from base to target
    double lift{};                   ///< height of the arc on the way to or from another pin
    friend bool operator==(const LimbPin&, const LimbPin&) = default;
};

/// Ankle or wrist relative to the limb: toes up, or towards the palm.
struct EndAngle {
    double degrees{};
    friend bool operator==(const EndAngle&, const EndAngle&) = default;
};

/// Foot or hand in the world: 0 is flat on the floor, positive toes or fingers up; then outward.
struct EndTurn {
    double pitch{};
    double outward{};
    friend bool operator==(const EndTurn&, const EndTurn&) = default;
};

/// Foot or hand as a solved figure has it, as shank or forearm sees it.
struct EndFrame {
    Axes frame{};
    friend bool operator==(const EndFrame&, const EndFrame&) = default;
};

using LimbEnd = std::variant<EndAngle, EndTurn, EndFrame>;

struct LimbPose {
    std::variant<LimbAngles, LimbPin> way{};
    LimbEnd end{};
    double curl{}; ///< of the hand: 0 flat, 1 a grip
    friend bool operator==(const LimbPose&, const LimbPose&) = default;
};

/// Everything that says how the body stands, as parameters: what is between two poses is found by mixing these, never
/// finished positions.
struct Pose {
    Root root{};
    Posture posture{};
    PerLimb<LimbPose> limbs{};
    double effort{1};
    friend bool operator==(const Pose&, const Pose&) = default;
};

/// Number by number; `w` 0 is `from`.
[[nodiscard]] Bend mix(const Bend& from, const Bend& to, double w);
[[nodiscard]] Posture mix(const Posture& from, const Posture& to, double w);
[[nodiscard]] LimbAngles mix(const LimbAngles& from, const LimbAngles& to, double w);

} // namespace glidepath::figure
