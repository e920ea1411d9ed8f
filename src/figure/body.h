#pragma once

#include "figure/joints.h"
#include "figure/pose.h"

#include <array>

namespace glidepath::figure {

/// A solved limb. `tip` is of arms, heel, ball and toe are of legs.
struct LimbBody {
    Vec3 base; ///< hip or shoulder; a shoulder that follows the hand is where it has gone
    Vec3 mid;
    Vec3 end;
    Axes upper; ///< of thigh or upper arm (R1)
    Axes lower; ///< of shank or forearm (R2)
    Axes last;  ///< of foot or hand (R3)
    Vec3 heel;
    Vec3 ball;
    Vec3 toe;
    Vec3 tip;
    double curl{};
    double miss{}; ///< how far the pin is out of reach
};

/// A cross-section of the trunk or the neck, from below upward.
struct Station {
    double along{}; ///< arc length from the middle between the hips; of the neck from the base of the neck
    Vec3 at;
    Axes frame;
};

/// A pose solved: where everything is.
struct Body {
    static constexpr std::size_t kPelvisStations = 7; ///< the last of them is where the lumbar spine begins
    static constexpr std::size_t kSpineSteps = 6;     ///< of the lumbar and of the thoracic spine each
    static constexpr std::size_t kNeckSteps = 4;

    Vec3 pelvis; ///< the middle between the hips
    Vec3 sacrum; ///< where the lumbar spine begins
    Vec3 waist;
    Vec3 shoulders;
    Vec3 neckBase;
    Vec3 headBase;
    Vec3 head;
    Vec3 crown;
    Axes pelvisFrame;
    Axes waistFrame;
    Axes chestFrame; ///< of the upper end of the thoracic spine
    Axes headFrame;
    /// Pelvis, lumbar, thoracic, then the collar.
    std::array<Station, kPelvisStations + 2 * kSpineSteps + 1> trunk;
    std::array<Station, kNeckSteps + 1> neck; ///< from the base of the neck to the base of the head
    PerLimb<LimbBody> limbs;
    Posture posture; ///< what the trunk was solved from
    double effort{1};
};

[[nodiscard]] Vec3 at(const Body& body, TrunkJoint joint);
[[nodiscard]] Vec3 at(const LimbBody& limb, LimbPoint point);
[[nodiscard]] Vec3 at(const Body& body, const Joint& joint);
/// `own` is the side that the offset counts from where the point is on the trunk.
[[nodiscard]] Vec3 at(const Body& body, const BodyPoint& point, BodySide own = BodySide::Near);
/// The frame of the parent of a limb: the pelvis for legs, the chest for arms.
[[nodiscard]] const Axes& parentFrame(const Body& body, Limb limb);

/// The angles of a solved limb, and of its foot or hand against it.
struct MeasuredAngles {
    LimbAngles limb;
    double end{};
};
[[nodiscard]] MeasuredAngles anglesOf(const Body& body, Limb limb);
[[nodiscard]] MeasuredAngles anglesOf(const LimbBody& solved, const Axes& parent, Limb limb);

} // namespace glidepath::figure
