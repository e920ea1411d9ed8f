#include "figure/body.h"

#include <algorithm>
#include <cmath>

namespace glidepath::figure {

namespace {

struct Part {
    Vec3 from;
    Vec3 to;
    const Axes* frame;
};

Part partOf(const LimbBody& limb, Segment segment) {
    switch (segment) {
    case Segment::Upper:
        return {limb.base, limb.mid, &limb.upper};
    case Segment::Lower:
        return {limb.mid, limb.end, &limb.lower};
    case Segment::Foot:
        break;
    }
    return {limb.end, limb.end, &limb.last};
}

const Axes& frameOf(const Body& body, TrunkJoint joint) {
    switch (joint) {
    case TrunkJoint::Pelvis:
    case TrunkJoint::Sacrum:
        return body.pelvisFrame;
    case TrunkJoint::Waist:
        return body.waistFrame;
    case TrunkJoint::Shoulders:
    case TrunkJoint::NeckBase:
        return body.chestFrame;
    case TrunkJoint::HeadBase:
    case TrunkJoint::Head:
    case TrunkJoint::Crown:
        break;
    }
    return body.headFrame;
}

const Axes& frameOf(const LimbBody& limb, LimbPoint point) {
    if (point == LimbPoint::Base)
        return limb.upper;
    return point == LimbPoint::Mid ? limb.lower : limb.last;
}

Vec3 outward(Vec3 offset, BodySide side) {
    return {offset.x, offset.y, side == BodySide::Near ? offset.z : -offset.z};
}

/// Where a body point stands, one kind of place at a time.
struct PointAt {
    const Body& body;
    const BodyPoint& point;
    BodySide own;

    Vec3 operator()(TrunkJoint joint) const {
        return at(body, joint) + frameOf(body, joint) * outward(point.offset, own);
    }
    Vec3 operator()(LimbJoint joint) const {
        const LimbBody& limb = body.limbs[joint.limb];
        return at(limb, joint.point) + frameOf(limb, joint.point) * outward(point.offset, sideOf(joint.limb));
    }
    Vec3 operator()(LimbSegment segment) const {
        const Part part = partOf(body.limbs[segment.limb], segment.segment);
        return mix(part.from, part.to, point.t) + *part.frame * outward(point.offset, sideOf(segment.limb));
    }
};

double from(double start, double degrees) {
    return degrees < start ? degrees + 360 : degrees >= start + 360 ? degrees - 360 : degrees;
}

double inPlane(const Axes& parent, const Axes& frame) {
    return inDegrees(std::atan2(dot(parent.y, frame.x), dot(parent.x, frame.x)));
}

} // namespace

Vec3 at(const Body& body, TrunkJoint joint) {
    switch (joint) {
    case TrunkJoint::Pelvis:
        return body.pelvis;
    case TrunkJoint::Sacrum:
        return body.sacrum;
    case TrunkJoint::Waist:
        return body.waist;
    case TrunkJoint::Shoulders:
        return body.shoulders;
    case TrunkJoint::NeckBase:
        return body.neckBase;
    case TrunkJoint::HeadBase:
        return body.headBase;
    case TrunkJoint::Head:
        return body.head;
    case TrunkJoint::Crown:
        break;
    }
    return body.crown;
}

Vec3 at(const LimbBody& limb, LimbPoint point) {
    switch (point) {
    case LimbPoint::Base:
        return limb.base;
    case LimbPoint::Mid:
        return limb.mid;
    case LimbPoint::End:
        return limb.end;
    case LimbPoint::Heel:
        return limb.heel;
    case LimbPoint::Ball:
        return limb.ball;
    case LimbPoint::Toe:
        return limb.toe;
    case LimbPoint::Tip:
        break;
    }
    return limb.tip;
}

Vec3 at(const Body& body, const Joint& joint) {
    if (const auto* const trunk = std::get_if<TrunkJoint>(&joint))
        return at(body, *trunk);
    const auto& [limb, point] = std::get<LimbJoint>(joint);
    return at(body.limbs[limb], point);
}

Vec3 at(const Body& body, const BodyPoint& point, BodySide own) {
    return std::visit(PointAt{body, point, own}, point.on);
}

const Axes& parentFrame(const Body& body, Limb limb) {
    return isLeg(limb) ? body.pelvisFrame : body.chestFrame;
}

MeasuredAngles anglesOf(const LimbBody& solved, const Axes& parent, Limb limb) {
    const Axes upper = relativeTo(parent, solved.upper);
    const double s = sign(limb);
    MeasuredAngles angles;
    angles.limb.flex = from(isLeg(limb) ? -180 : -120, inDegrees(std::atan2(-upper.y.x, upper.y.y)));
    angles.limb.abduction = -s * inDegrees(std::asin(std::clamp(upper.y.z, -1.0, 1.0)));
    angles.limb.rotation = -s * inDegrees(std::atan2(-upper.x.z, upper.z.z));
    angles.limb.hinge = (isLeg(limb) ? -1 : 1) * inPlane(solved.upper, solved.lower);
    angles.end = inPlane(solved.lower, solved.last);
    return angles;
}

MeasuredAngles anglesOf(const Body& body, Limb limb) {
    return anglesOf(body.limbs[limb], parentFrame(body, limb), limb);
}

} // namespace glidepath::figure
