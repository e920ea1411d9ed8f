#pragma once

#include "base/names.h"
#include "figure/vector.h"

#include <array>
#include <cstddef>
#include <variant>

namespace glidepath::figure {

/// Near is the figure's right side, towards the viewer of the side view, and the side at work as figures are written.
enum class BodySide { Near, Far };
[[nodiscard]] constexpr BodySide other(BodySide side) {
    return side == BodySide::Near ? BodySide::Far : BodySide::Near;
}

enum class Limb { NearLeg, FarLeg, NearArm, FarArm };
inline constexpr std::array kLimbs{Limb::NearLeg, Limb::FarLeg, Limb::NearArm, Limb::FarArm};

[[nodiscard]] constexpr bool isLeg(Limb limb) {
    return limb == Limb::NearLeg || limb == Limb::FarLeg;
}
[[nodiscard]] constexpr BodySide sideOf(Limb limb) {
    return limb == Limb::NearLeg || limb == Limb::NearArm ? BodySide::Near : BodySide::Far;
}
/// +1 for near limbs, -1 for far ones: the sign of their z.
[[nodiscard]] constexpr double sign(Limb limb) {
    return sideOf(limb) == BodySide::Near ? 1.0 : -1.0;
}
[[nodiscard]] constexpr Limb opposite(Limb limb) {
    constexpr std::array kOpposite{Limb::FarLeg, Limb::NearLeg, Limb::FarArm, Limb::NearArm};
    return kOpposite[static_cast<std::size_t>(limb)];
}

/// One thing for each limb.
template <class T>
class PerLimb {
public:
    [[nodiscard]] T& operator[](Limb limb) { return m_values[static_cast<std::size_t>(limb)]; }
    [[nodiscard]] const T& operator[](Limb limb) const { return m_values[static_cast<std::size_t>(limb)]; }
    friend bool operator==(const PerLimb&, const PerLimb&) = default;

private:
    std::array<T, kLimbs.size()> m_values{};
};

enum class TrunkJoint { Pelvis, Sacrum, Waist, Shoulders, NeckBase, HeadBase, Head, Crown };

/// Base is hip or shoulder, Mid knee or elbow, End ankle or wrist. Heel, Ball and Toe are of legs, Tip is the end of a
/// hand.
enum class LimbPoint { Base, Mid, End, Heel, Ball, Toe, Tip };

struct LimbJoint {
    Limb limb{};
    LimbPoint point{};
    friend bool operator==(const LimbJoint&, const LimbJoint&) = default;
};

using Joint = std::variant<TrunkJoint, LimbJoint>;

/// Upper is thigh or upper arm, Lower shank or forearm, Foot also the hand.
enum class Segment { Upper, Lower, Foot };

struct LimbSegment {
    Limb limb{};
    Segment segment{};
    friend bool operator==(const LimbSegment&, const LimbSegment&) = default;
};

/// A point that goes with the body: `t` along a segment (0 upper end, 1 lower end) or at a joint, plus an offset in the
/// frame of that part: forward, up, and away from the body on the side of that limb.
struct BodyPoint {
    std::variant<TrunkJoint, LimbJoint, LimbSegment> on{};
    double t{0};
    Vec3 offset{};
    friend bool operator==(const BodyPoint&, const BodyPoint&) = default;
};

inline constexpr auto kLimbNames = names<Limb>(
    {{Limb::NearLeg, "nearLeg"}, {Limb::FarLeg, "farLeg"}, {Limb::NearArm, "nearArm"}, {Limb::FarArm, "farArm"}});
inline constexpr auto kTrunkJointNames = names<TrunkJoint>({{TrunkJoint::Pelvis, "pelvis"},
                                                            {TrunkJoint::Sacrum, "sacrum"},
                                                            {TrunkJoint::Waist, "waist"},
                                                            {TrunkJoint::Shoulders, "shoulders"},
                                                            {TrunkJoint::NeckBase, "neckBase"},
                                                            {TrunkJoint::HeadBase, "headBase"},
                                                            {TrunkJoint::Head, "head"},
                                                            {TrunkJoint::Crown, "crown"}});
inline constexpr auto kLegPointNames = names<LimbPoint>({{LimbPoint::Base, "hip"},
                                                         {LimbPoint::Mid, "knee"},
                                                         {LimbPoint::End, "ankle"},
                                                         {LimbPoint::Heel, "heel"},
                                                         {LimbPoint::Ball, "ball"},
                                                         {LimbPoint::Toe, "toe"}});
inline constexpr auto kArmPointNames = names<LimbPoint>(
    {{LimbPoint::Base, "shoulder"}, {LimbPoint::Mid, "elbow"}, {LimbPoint::End, "wrist"}, {LimbPoint::Tip, "tip"}});
inline constexpr auto kLegSegmentNames =
    names<Segment>({{Segment::Upper, "thigh"}, {Segment::Lower, "shank"}, {Segment::Foot, "foot"}});
inline constexpr auto kArmSegmentNames =
    names<Segment>({{Segment::Upper, "upperArm"}, {Segment::Lower, "forearm"}, {Segment::Foot, "hand"}});

} // namespace glidepath::figure
