#include "figure/solve.h"

#include "base/contract.h"
#include "figure/limb.h"
#include "figure/pins.h"
#include "figure/trunk.h"

namespace glidepath::figure {

namespace {

/// Two poses and how far the figure is from one to the other.
struct Way {
    const Skeleton& skeleton;
    const Pose& from;
    const Pose& to;
    double w;
};

void addLimbs(Body& body, const Way& way) {
    const auto order = solvingOrder(way.from, way.to);
    expects(order.has_value(), "limbs are not pinned to each other in a circle");
    for (const Limb limb : *order)
        body.limbs[limb] =
            LimbSolver{way.skeleton, body}.between(limb, way.from.limbs[limb], way.to.limbs[limb], way.w);
}

/// Where a joint is while the middle between the hips is at the origin.
Vec3 unplaced(const Body& body, const Joint& joint, const Way& way) {
    if (const auto* const trunk = std::get_if<TrunkJoint>(&joint))
        return at(body, *trunk);
    const auto& [limb, point] = std::get<LimbJoint>(joint);
    return at(LimbSolver{way.skeleton, body}.between(limb, way.from.limbs[limb], way.to.limbs[limb], way.w), point);
}

/// By how much a root moves a body whose joint is at `joint`.
Vec3 shift(const Root& root, Vec3 joint) {
    return {root.x - joint.x, root.y - joint.y, root.z ? *root.z - joint.z : 0.0};
}

Vec3 placement(const Body& body, const Way& way) {
    const Joint& joint = way.to.root.joint;
    if (way.from.root.joint == joint) {
        const Vec3 here = unplaced(body, joint, way);
        return mix(shift(way.from.root, here), shift(way.to.root, here), way.w);
    }
    const Body before = solve(way.skeleton, way.from);
    const Limb* const limb = std::holds_alternative<LimbJoint>(joint) ? &std::get<LimbJoint>(joint).limb : nullptr;
    Pose from = way.from;
    if (limb != nullptr)
        from.limbs[*limb] = poseOf(before, way.skeleton).limbs[*limb];
    const Vec3 start = at(before, joint);
    const Vec3 here = unplaced(body, joint, {way.skeleton, from, way.to, way.w});
    return mix(start - here, shift(way.to.root, here), way.w);
}

Body solveWay(const Way& way) {
    Body body = trunkOf(way.skeleton, mix(way.from.posture, way.to.posture, way.w));
    move(body, placement(body, way));
    addLimbs(body, way);
    body.effort = mix(way.from.effort, way.to.effort, way.w);
    return body;
}

} // namespace

Body solve(const Skeleton& skeleton, const Pose& pose) {
    return solveWay({skeleton, pose, pose, 0});
}

Body solveBetween(const Skeleton& skeleton, const Pose& from, const Pose& to, double w) {
    return solveWay({skeleton, from, to, w});
}

Pose poseOf(const Body& body, const Skeleton& skeleton) {
    Pose pose;
    pose.root = {TrunkJoint::Pelvis, body.pelvis.x, body.pelvis.y, body.pelvis.z};
    pose.posture = body.posture;
    pose.effort = body.effort;
    for (const Limb limb : kLimbs) {
        const LimbBody& solved = body.limbs[limb];
        const Axes& parent = parentFrame(body, limb);
        const Vec3 middle = isLeg(limb) ? body.pelvis : body.shoulders;
        const double z = isLeg(limb) ? skeleton.hipZ : skeleton.shoulderZ;
        LimbAngles angles = anglesOf(body, limb).limb;
        const Vec3 gone = solved.base - middle - parent.z * (sign(limb) * z);
        angles.give = {dot(parent.x, gone), dot(parent.y, gone), dot(parent.z, gone)};
        pose.limbs[limb] = {angles, EndFrame{relativeTo(solved.lower, solved.last)}, solved.curl};
    }
    return pose;
}

} // namespace glidepath::figure
