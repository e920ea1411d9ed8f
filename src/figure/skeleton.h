#pragma once

#include "figure/vector.h"

#include <vector>

namespace glidepath::figure {

/// Lengths and offsets of the body in body heights, and the bends of its upright posture in degrees. Read from
/// `figures/skeleton.json`.
struct Skeleton {
    double hipZ{};
    double thigh{};
    double shank{};
    Vec3 heel{}; ///< of the ankle's frame, like ball and toe
    Vec3 ball{};
    Vec3 toe{};
    double pelvis{};
    double lumbar{};
    double thoracic{};
    double neck{};
    Vec3 headCentre{}; ///< from the upper end of the neck, in the frame of the head
    double crown{};    ///< from the centre of the head
    double restLumbar{};
    double restThoracic{};
    double restNeck{};
    double restHead{};
    double shoulderDrop{};
    double shoulderX{};
    double shoulderZ{};
    double upperArm{};
    double forearm{};
    double hand{};
    double scapula{}; ///< how far a shoulder follows a hand that is out of reach
};

/// How thick a bone is at the share `t` of its length: a sphere, moved forward and towards the middle of the body.
struct Thickness {
    double t{};
    double radius{};
    double forward{};
    double inward{};
};

/// A cross-section of the trunk, `along` from the middle between the hips.
struct Section {
    double along{};
    double front{};
    double back{};
    double halfWidth{};
};

/// What is round the bones, as far as it must not sink into floor, step or seat.
struct Flesh {
    std::vector<Thickness> thigh, shank, upperArm, forearm, hand;
    std::vector<Section> trunk;
    double head{};
};

/// Both ends belong to it, in degrees.
struct Limit {
    double least{};
    double most{};
};
struct BendLimits {
    Limit flex;
    Limit side;
    Limit twist;
};

/// How far each joint goes. Used to check figures, never to bend them into shape.
struct JointLimits {
    BendLimits lumbar, thoracic, neck, head;
    BendLimits hip;      ///< flexion, abduction, outward rotation
    BendLimits shoulder; ///< the same
    Limit knee, ankle, elbow, wrist;
};

/// How far soft parts may sink into the floor, a step or a seat, in body heights.
struct FloorTolerance {
    double limbs{};
    double trunk{};
    double head{};
};

} // namespace glidepath::figure
