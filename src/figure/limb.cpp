#include "figure/limb.h"

#include <algorithm>
#include <cmath>

namespace glidepath::figure {

namespace {

constexpr double kNearlyStraight = 0.985;   ///< from here on a shoulder follows its hand
constexpr double kAlmostStraight = 0.99995; ///< no limb is stretched further
constexpr double kClosest = 1e-4;           ///< nor folded closer than this
constexpr double kNoDirection = 1e-9;       ///< a target in the base itself lies in none

double nearTo(double reference, double degrees) {
    return degrees - 360 * std::round((degrees - reference) / 360);
}

/// The same angles, each the shorter way from those of `from`.
LimbAngles nearTo(const LimbAngles& from, LimbAngles to) {
    to.flex = nearTo(from.flex, to.flex);
    to.abduction = nearTo(from.abduction, to.abduction);
    to.rotation = nearTo(from.rotation, to.rotation);
    to.hinge = nearTo(from.hinge, to.hinge);
    return to;
}

/// The frame of a bone that points along `direction`, with its hinge along `hinge`.
Axes boneFrame(Vec3 direction, Vec3 hinge) {
    return {cross(-direction, hinge), -direction, hinge};
}

} // namespace

Bones bonesOf(const Skeleton& skeleton, Limb limb) {
    return isLeg(limb) ? Bones{skeleton.thigh, skeleton.shank} : Bones{skeleton.upperArm, skeleton.forearm};
}

Vec3 LimbSolver::offsetOf(LimbPoint point) const {
    if (point == LimbPoint::Heel)
        return m_skeleton->heel;
    if (point == LimbPoint::Ball)
        return m_skeleton->ball;
    return point == LimbPoint::Toe ? m_skeleton->toe : Vec3{};
}

LimbBody LimbSolver::bent(Limb limb, const LimbAngles& angles) const {
    const Axes& parent = parentFrame(*m_body, limb);
    const Bones bones = bonesOf(*m_skeleton, limb);
    const double s = sign(limb);
    LimbBody solved;
    solved.base = m_body->limbs[limb].base + parent * angles.give;
    solved.upper = parent * aboutZ(angles.flex) * aboutX(-s * angles.abduction) * aboutY(-s * angles.rotation);
    solved.mid = solved.base - solved.upper.y * bones.upper;
    solved.lower = solved.upper * aboutZ(isLeg(limb) ? -angles.hinge : angles.hinge);
    solved.end = solved.mid - solved.lower.y * bones.lower;
    return solved;
}

LimbBody LimbSolver::reaching(Limb limb, Vec3 target, double swivel) const {
    const auto [upper, lower] = bonesOf(*m_skeleton, limb);
    const double whole = upper + lower;
    LimbBody solved;
    solved.base = m_body->limbs[limb].base;
    double wanted = length(target - solved.base);
    const Vec3 e = wanted > kNoDirection ? unit(target - solved.base) : -parentFrame(*m_body, limb).y;
    if (!isLeg(limb) && wanted > kNearlyStraight * whole) {
        const double give = std::min(wanted - kNearlyStraight * whole, m_skeleton->scapula);
        solved.base = solved.base + e * give;
        wanted -= give;
    }
    const double reach = std::clamp(wanted, std::abs(upper - lower) + kClosest, kAlmostStraight * whole);
    const double cosine = (upper * upper + reach * reach - lower * lower) / (2 * upper * reach);
    const double sine = std::sqrt(std::max(0.0, 1 - cosine * cosine));
    const Vec3 lateral = parentFrame(*m_body, limb).z;
    const double bend = isLeg(limb) ? 1.0 : -1.0;
    const Vec3 hinge = turned(unit(lateral - e * dot(e, lateral)), e, bend * sign(limb) * swivel);
    const Vec3 along = e * cosine + cross(hinge, e) * (bend * sine);
    solved.mid = solved.base + along * upper;
    solved.end = solved.base + e * reach;
    solved.upper = boneFrame(along, hinge);
    solved.lower = boneFrame(unit(solved.end - solved.mid), hinge);
    solved.miss = std::abs(wanted - reach);
    return solved;
}

Vec3 LimbSolver::targetOf(Limb limb, const LimbPin& pin) const {
    if (const auto* const point = std::get_if<BodyPoint>(&pin.target))
        return at(*m_body, *point, sideOf(limb));
    const Vec3& world = std::get<Vec3>(pin.target);
    return {world.x, world.y, sign(limb) * world.z};
}

Axes LimbSolver::turnedEnd(Limb limb, const EndTurn& turn) const {
    constexpr Vec3 kUp{0, 1, 0};
    const Axes& parent = parentFrame(*m_body, limb);
    const Vec3 across = cross(kUp, parent.z);
    const Vec3 heading = length(across) > 1e-6 ? unit(across) : parent.x;
    const Axes level{heading, kUp, cross(heading, kUp)};
    const Axes frame = level * aboutY(-sign(limb) * turn.outward) * aboutZ(turn.pitch);
    return isLeg(limb) ? frame : frame * aboutZ(90);
}

Axes LimbSolver::frameOf(Limb limb, const LimbEnd& end, const Axes& lower) const {
    if (const auto* const angle = std::get_if<EndAngle>(&end))
        return lower * aboutZ(angle->degrees);
    if (const auto* const turn = std::get_if<EndTurn>(&end))
        return turnedEnd(limb, *turn);
    return lower * std::get<EndFrame>(end).frame;
}

Axes LimbSolver::frameBetween(Limb limb, const LimbEnd& from, const LimbEnd& to, double w, const Axes& lower) const {
    const auto* const angle = std::get_if<EndAngle>(&from);
    const auto* const nextAngle = std::get_if<EndAngle>(&to);
    if (angle != nullptr && nextAngle != nullptr)
        return lower * aboutZ(mix(angle->degrees, nextAngle->degrees, w));
    const auto* const turn = std::get_if<EndTurn>(&from);
    const auto* const nextTurn = std::get_if<EndTurn>(&to);
    if (turn != nullptr && nextTurn != nullptr)
        return turnedEnd(limb, {mix(turn->pitch, nextTurn->pitch, w), mix(turn->outward, nextTurn->outward, w)});
    return mix(frameOf(limb, from, lower), frameOf(limb, to, lower), w);
}

void LimbSolver::finish(LimbBody& solved, Limb limb, const Axes& last, double curl) const {
    solved.last = last;
    solved.curl = curl;
    solved.heel = solved.end + last * m_skeleton->heel;
    solved.ball = solved.end + last * m_skeleton->ball;
    solved.toe = solved.end + last * m_skeleton->toe;
    solved.tip = isLeg(limb) ? solved.toe : solved.end - last.y * m_skeleton->hand;
}

/// Where the ankle or wrist has to be.
Vec3 LimbSolver::endOf(Limb limb, const LimbPose& pose) const {
    const auto& pin = std::get<LimbPin>(pose.way);
    const Vec3 target = targetOf(limb, pin);
    if (pin.point == LimbPoint::End)
        return target;
    return target - turnedEnd(limb, std::get<EndTurn>(pose.end)) * offsetOf(pin.point);
}

LimbBody LimbSolver::pinned(Limb limb, const LimbPose& from, const LimbPose& to, double w) const {
    const auto& pin = std::get<LimbPin>(from.way);
    const auto& nextPin = std::get<LimbPin>(to.way);
    const double arc = pin.target == nextPin.target ? 0 : 4 * w * (1 - w) * std::max(pin.lift, nextPin.lift);
    const double swivel = mix(pin.swivel, nextPin.swivel, w);
    const auto* const turn = std::get_if<EndTurn>(&from.end);
    const auto* const nextTurn = std::get_if<EndTurn>(&to.end);
    LimbBody solved;
    // The pinned point stays put while the foot turns about it: only then the foot can roll over heel or ball.
    if (pin.point == nextPin.point && turn != nullptr && nextTurn != nullptr) {
        const Axes foot = frameBetween(limb, from.end, to.end, w, {});
        const Vec3 end = mix(targetOf(limb, pin), targetOf(limb, nextPin), w) - foot * offsetOf(pin.point);
        solved = reaching(limb, end + Vec3{0, arc, 0}, swivel);
        finish(solved, limb, foot, mix(from.curl, to.curl, w));
        return solved;
    }
    const LimbBody one = alone(limb, from);
    const LimbBody other = alone(limb, to);
    solved = reaching(limb, mix(one.end, other.end, w) + Vec3{0, arc, 0}, swivel);
    const bool isAngle = std::holds_alternative<EndAngle>(from.end) && std::holds_alternative<EndAngle>(to.end);
    const Axes last = isAngle ? frameBetween(limb, from.end, to.end, w, solved.lower) : mix(one.last, other.last, w);
    finish(solved, limb, last, mix(from.curl, to.curl, w));
    return solved;
}

LimbBody LimbSolver::alone(Limb limb, const LimbPose& pose) const {
    LimbBody solved;
    if (const auto* const angles = std::get_if<LimbAngles>(&pose.way))
        solved = bent(limb, *angles);
    else
        solved = reaching(limb, endOf(limb, pose), std::get<LimbPin>(pose.way).swivel);
    finish(solved, limb, frameOf(limb, pose.end, solved.lower), pose.curl);
    return solved;
}

/// A foot that leaves the floor, a hand that leaves the shin: both ways on the same trunk, then their angles mixed.
LimbBody LimbSolver::mixed(Limb limb, const LimbPose& from, const LimbPose& to, double w) const {
    const Axes& parent = parentFrame(*m_body, limb);
    const Vec3 home = m_body->limbs[limb].base;
    const LimbBody one = alone(limb, from);
    const LimbBody other = alone(limb, to);
    LimbAngles angles = anglesOf(one, parent, limb).limb;
    LimbAngles next = nearTo(angles, anglesOf(other, parent, limb).limb);
    const auto seen = [&](Vec3 a) { return Vec3{dot(parent.x, a), dot(parent.y, a), dot(parent.z, a)}; };
    angles.give = seen(one.base - home);
    next.give = seen(other.base - home);
    LimbBody solved = bent(limb, mix(angles, next, w));
    // In between the limb is at neither pin.
    solved.miss = w <= 0 ? one.miss : w >= 1 ? other.miss : 0;
    finish(solved, limb, mix(one.last, other.last, w), mix(from.curl, to.curl, w));
    return solved;
}

LimbBody LimbSolver::between(Limb limb, const LimbPose& from, const LimbPose& to, double w) const {
    const auto* const angles = std::get_if<LimbAngles>(&from.way);
    const auto* const nextAngles = std::get_if<LimbAngles>(&to.way);
    if (angles == nullptr && nextAngles == nullptr)
        return pinned(limb, from, to, w);
    if (angles == nullptr || nextAngles == nullptr)
        return mixed(limb, from, to, w);
    LimbBody solved = bent(limb, mix(*angles, *nextAngles, w));
    finish(solved, limb, frameBetween(limb, from.end, to.end, w, solved.lower), mix(from.curl, to.curl, w));
    return solved;
}

} // namespace glidepath::figure
