#include "figure/read_limb.h"

#include "figure/read_values.h"

namespace glidepath::figure {

namespace {

using json::Item;
using json::ObjectReader;

constexpr auto kPinPoints = names<LimbPoint>(
    {{LimbPoint::End, "ankle"}, {LimbPoint::Heel, "heel"}, {LimbPoint::Ball, "ball"}, {LimbPoint::Toe, "toe"}});

/// The words for the parts of one kind of limb.
struct Words {
    const char* base;
    const char* hinge;
    const char* end;
    const char* turnedEnd;
};
constexpr Words kLegWords{"hip", "knee", "ankle", "foot"};
constexpr Words kArmWords{"shoulder", "elbow", "wrist", "hand"};

LimbEnd readEnd(ObjectReader& object, const Words& words) {
    const auto angle = object.optional(words.end);
    const auto turn = object.optional(words.turnedEnd);
    if (angle && turn)
        turn->reject(std::string{"either \""} + words.end + "\" or \"" + words.turnedEnd + "\"");
    if (turn) {
        const Vec3 degrees = numberOrThree(*turn, kDegrees);
        return EndTurn{degrees.x, degrees.y};
    }
    return EndAngle{angle ? angle->number(kDegrees).value_or(0) : 0};
}

LimbAngles readAngles(ObjectReader& object, const Words& words) {
    LimbAngles angles;
    if (const auto base = object.required(words.base)) {
        const Vec3 degrees = numberOrThree(*base, kDegrees);
        angles = {degrees.x, degrees.y, degrees.z};
    }
    angles.hinge = requiredNumber(object, words.hinge, kDegrees);
    return angles;
}

bool standsOn(const BodyPoint& point, Limb limb) {
    const auto* const segment = std::get_if<LimbSegment>(&point.on);
    return segment != nullptr && segment->limb == limb;
}

void readTarget(const Item& item, Limb limb, const Skeleton& skeleton, LimbPin& pin) {
    if (item.isList()) {
        const auto place = numbers(item, kPlaces, {2, 3});
        const double own = isLeg(limb) ? skeleton.hipZ : skeleton.shoulderZ;
        if (!place.empty())
            pin.target = Vec3{place[0], place[1], place.size() == 3 ? place[2] : own};
        return;
    }
    const auto point = readBodyPoint(item);
    if (!point)
        return;
    if (standsOn(*point, limb) || std::holds_alternative<LimbJoint>(point->on))
        item.reject("a pin there", "a segment of another limb, or a joint of the trunk");
    pin.target = *point;
}

LimbPin readPin(const Item& item, ObjectReader& object, Limb limb, const Skeleton& skeleton) {
    LimbPin pin;
    readTarget(item, limb, skeleton, pin);
    const auto point = isLeg(limb) ? object.optional("point") : std::nullopt;
    if (point)
        pin.point = point->word(kPinPoints).value_or(LimbPoint::End);
    if (pin.point != LimbPoint::End && !object.has("foot"))
        point->reject("a pin of heel, ball or toe together with \"foot\"");
    pin.swivel = numberOr(object, "swivel", kDegrees, 0);
    pin.lift = numberOr(object, "lift", kShares, 0);
    return pin;
}

} // namespace

LimbPose readLimb(const Item& item, Limb limb, const Skeleton& skeleton) {
    const Words& words = isLeg(limb) ? kLegWords : kArmWords;
    ObjectReader object = item.object();
    LimbPose pose;
    if (const auto pin = object.optional("pin"))
        pose.way = readPin(*pin, object, limb, skeleton);
    else
        pose.way = readAngles(object, words);
    pose.end = readEnd(object, words);
    if (!isLeg(limb))
        pose.curl = numberOr(object, "curl", kShares, 0);
    object.finish();
    return pose;
}

} // namespace glidepath::figure
