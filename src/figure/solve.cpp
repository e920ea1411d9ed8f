#include "figure/solve.h"

#include "figure/limb.h"
#include "figure/trunk.h"

#include <algorithm>
#include <bitset>

namespace glidepath::figure {

namespace {

/// Two poses and how far the figure is from one to the other.
struct Way {
    const Skeleton& skeleton;
    const Pose& from;
    const Pose& to;
    double w;
};

/// The limb that this one is pinned to; itself when it is to none.
Limb heldBy(Limb limb, const LimbPose& pose) {
    const auto* const pin = std::get_if<LimbPin>(&pose.way);
    const auto* const point = pin == nullptr ? nullptr : std::get_if<BodyPoint>(&pin->target);
    const auto* const segment = point == nullptr ? nullptr : std::get_if<LimbSegment>(&point->on);
    return segment == nullptr ? limb : segment->limb;
}

void addLimbs(Body& body, const Way& way) {
    std::bitset<kLimbs.size()> done;
    const auto isDone = [&](Limb limb) { return done[static_cast<std::size_t>(limb)]; };
    for (std::size_t round = 0; round < kLimbs.size() && !done.all(); ++round) {
        for (const Limb limb : kLimbs) {
            const Limb one = heldBy(limb, way.from.limbs[limb]);
            const Limb other = heldBy(limb, way.to.limbs[limb]);
            if (isDone(limb) || (one != limb && !isDone(one)) || (other != limb && !isDone(other)))
                continue;
            body.limbs[limb] =
                LimbSolver{way.skeleton, body}.between(limb, way.from.limbs[limb], way.to.limbs[limb], way.w);
            done.set(static_cast<std::size_t>(limb));
        }
    }
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
