#include "ui/figure/spots.h"

#include <algorithm>

namespace glidepath::ui {

namespace {

using figure::Body;
using figure::BodySide;
using figure::DrawnPart;
using figure::Limb;
using figure::LimbBody;
using figure::Region;
using figure::Vec3;

/// The two ends of a spot's middle line and how far it reaches round them.
struct Line {
    Vec3 from, to;
    double reach;
};

Vec3 onBone(Vec3 from, Vec3 to, const figure::Axes& frame, double along, double forward) {
    return mix(from, to, along) + frame.x * forward;
}

Line onThigh(const LimbBody& leg, double from, double to, double forward, double reach) {
    return {onBone(leg.base, leg.mid, leg.upper, from, forward), onBone(leg.base, leg.mid, leg.upper, to, forward),
            reach};
}

Line onShank(const LimbBody& leg, double from, double to, double forward, double reach) {
    return {onBone(leg.mid, leg.end, leg.lower, from, forward), onBone(leg.mid, leg.end, leg.lower, to, forward),
            reach};
}

/// From the pelvis to the hip.
Line onSeat(const Body& body, const LimbBody& leg, Vec3 onPelvis, Vec3 atHip, double reach) {
    return {body.pelvis + body.pelvisFrame * onPelvis, leg.base + leg.upper * atHip, reach};
}

Vec3 onTrunk(const Body& body, double along, double forward) {
    const auto& station =
        *std::ranges::min_element(body.trunk, {}, [&](const auto& each) { return std::abs(each.along - along); });
    return station.at + station.frame.x * forward;
}

Line onBack(const Body& body, double from, double to, double forward, double reach) {
    return {onTrunk(body, from, forward), onTrunk(body, to, forward), reach};
}

std::optional<Line> lineOf(const Body& body, figure::Highlight highlight) {
    const Limb limb = highlight.side == BodySide::Near ? Limb::NearLeg : Limb::FarLeg;
    const LimbBody& leg = body.limbs[limb];
    const double s = figure::sign(limb);
    switch (highlight.region) {
    case Region::Glutes:
        return onSeat(body, leg, {-0.060, 0.030, s * 0.05}, {-0.048, -0.050, s * 0.02}, 0.052);
    case Region::GluteMed:
        return onSeat(body, leg, {-0.010, 0.050, s * 0.075}, {-0.012, -0.035, s * 0.05}, 0.046);
    case Region::Piriformis:
        return onSeat(body, leg, {-0.060, 0.018, s * 0.02}, {-0.022, -0.012, s * 0.05}, 0.036);
    case Region::Hamstring:
        return onThigh(leg, 0.22, 0.90, -0.026, 0.034);
    case Region::Quads:
        return onThigh(leg, 0.20, 0.85, 0.030, 0.034);
    case Region::Calf:
        return onShank(leg, 0.10, 0.62, -0.018, 0.028);
    case Region::Shin:
        return onShank(leg, 0.15, 0.75, 0.016, 0.022);
    case Region::LowerBack:
        return onBack(body, 0.05, 0.165, -0.040, 0.044);
    case Region::Core:
        return onBack(body, 0.05, 0.165, 0.034, 0.044);
    case Region::UpperBack:
        return onBack(body, 0.19, 0.28, -0.045, 0.040);
    case Region::Nerve:
        return std::nullopt;
    }
    return std::nullopt;
}

Spot spotOn(const Line& line, const figure::Shown& shown, double effort, const figure::Camera& camera) {
    // At rest a spot is smaller rather than paler: a pale red over blue turns into mud.
    const double size = 0.62 + 0.38 * effort;
    const QPointF from = point(camera(line.from));
    const QPointF to = point(camera(line.to));
    const QPointF along = unit(to - from);
    const double half = length(to - from) / 2 + line.reach;
    return {.centre = (from + to) / 2,
            .halfAlong = along * (half * size),
            .halfAcross = leftOf(along) * (line.reach * size),
            .strength = shown.strength * (0.55 + 0.45 * effort),
            .region = shown.highlight.region,
            .side = shown.highlight.side};
}

bool isOnTrunk(Region region) {
    return region == Region::LowerBack || region == Region::Core || region == Region::UpperBack;
}

bool isOnSeat(Region region) {
    return region == Region::Glutes || region == Region::GluteMed || region == Region::Piriformis;
}

bool isOnShank(Region region) {
    return region == Region::Calf || region == Region::Shin;
}

} // namespace

std::vector<Spot> spotsOf(const figure::Frame& frame, const figure::Camera& camera) {
    std::vector<Spot> spots;
    for (const figure::Shown& shown : frame.highlights)
        if (const auto line = lineOf(frame.body, shown.highlight); line && shown.strength > 0)
            spots.push_back(spotOn(*line, shown, frame.body.effort, camera));
    return spots;
}

bool lies(const Spot& spot, DrawnPart part, Member member, figure::ViewKind view) {
    if (part == DrawnPart::Torso) {
        if (isOnTrunk(spot.region))
            return member == Member::Chest || (member == Member::Pelvis && spot.region != Region::UpperBack);
        // What is at work beside the hip reaches up to where the shirt hangs over the shorts.
        if (spot.region == Region::GluteMed && member == Member::Chest)
            return spot.side == BodySide::Near || view == figure::ViewKind::Front;
        // Seen from the side, the far half of the pelvis is behind the near one.
        const bool isSeen = spot.side == BodySide::Near || view == figure::ViewKind::Front;
        return isOnSeat(spot.region) && member == Member::Pelvis && isSeen;
    }
    if (part != (spot.side == BodySide::Near ? DrawnPart::NearLeg : DrawnPart::FarLeg) || isOnTrunk(spot.region))
        return false;
    if (isOnShank(spot.region))
        return member == Member::Lower || member == Member::Foot;
    return member == Member::Upper;
}

} // namespace glidepath::ui
