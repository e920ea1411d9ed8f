#include "figure/swap.h"

#include "figure/figure.h"

namespace glidepath::figure {

namespace {

struct OnOtherSide {
    TrunkJoint operator()(TrunkJoint joint) const { return joint; }
    LimbJoint operator()(LimbJoint joint) const { return {opposite(joint.limb), joint.point}; }
    LimbSegment operator()(LimbSegment segment) const { return {opposite(segment.limb), segment.segment}; }
};

Bend swapped(Bend bend) {
    return {bend.flex, -bend.side, -bend.twist};
}

struct SwapProp {
    template <class T>
    void operator()(T& /*standing*/) const {}
    void operator()(Strap& strap) const {
        strap.foot = opposite(strap.foot);
        for (Limb& hand : strap.hands)
            hand = opposite(hand);
    }
    void operator()(Cuff& cuff) const { cuff.on.limb = opposite(cuff.on.limb); }
    void operator()(Bar& bar) const {
        for (auto& point : bar.points)
            if (auto* const onBody = std::get_if<BodyPoint>(&point))
                *onBody = swapped(*onBody);
    }
};

bool isOfTrunk(Region region) {
    return region == Region::LowerBack || region == Region::Core || region == Region::UpperBack;
}

} // namespace

Joint swapped(const Joint& joint) {
    return std::visit([](const auto& one) -> Joint { return OnOtherSide{}(one); }, joint);
}

BodyPoint swapped(BodyPoint point) {
    // An offset at a joint of the trunk counts from the own side, which changes with the limb that is pinned there.
    std::visit([&](const auto& one) { point.on = OnOtherSide{}(one); }, BodyPoint{point}.on);
    return point;
}

LimbPose swapped(LimbPose limb) {
    if (auto* const pin = std::get_if<LimbPin>(&limb.way))
        if (auto* const point = std::get_if<BodyPoint>(&pin->target))
            *point = swapped(*point);
    return limb;
}

Pose swapped(const Pose& pose) {
    Pose result = pose;
    result.root.joint = swapped(pose.root.joint);
    if (result.root.z)
        result.root.z = -*result.root.z;
    Posture& posture = result.posture;
    for (Bend* const bend : {&posture.pelvis, &posture.lumbar, &posture.thoracic, &posture.neck, &posture.head})
        *bend = swapped(*bend);
    for (const Limb limb : kLimbs)
        result.limbs[limb] = swapped(pose.limbs[opposite(limb)]);
    return result;
}

Figure swapped(const Figure& figure) {
    Figure result = figure;
    for (Prop& prop : result.props)
        std::visit(SwapProp{}, prop);
    for (KeyPose& key : result.poses) {
        key.pose = swapped(key.pose);
        for (Highlight& highlight : key.highlights)
            if (!isOfTrunk(highlight.region))
                highlight.side = other(highlight.side);
    }
    for (Still& still : result.stills)
        for (Arrow& arrow : still.arrows)
            arrow.point = swapped(arrow.point);
    for (LimitAllowance& allowance : result.beyondLimits)
        allowance.what.joint.limb = opposite(allowance.what.joint.limb);
    for (FloorAllowance& allowance : result.belowFloor)
        allowance.what.limb = opposite(allowance.what.limb);
    return result;
}

} // namespace glidepath::figure
