#include "figure/trunk.h"

namespace glidepath::figure {

namespace {

constexpr std::array kPelvisAlong{-0.060, -0.045, -0.020, 0.0, 0.025, 0.050, 0.070};
constexpr double kCollar = 0.015; ///< how far the last cross-section is above the base of the neck

/// Where the chain of the spine has come to.
struct Tip {
    double along{};
    Vec3 at;
    Axes frame;
};

Bend plus(Bend bend, double rest) {
    return {bend.flex + rest, bend.side, bend.twist};
}

/// One step of an arc: the halves of the bend before and after it. The three turns of a step are the same in the whole
/// arc, so they are worked out once.
class Arc {
public:
    Arc(Bend whole, double length, std::size_t steps)
        : m_length{length / static_cast<double>(steps)}, m_half{turn(whole, 0.5 / static_cast<double>(steps))},
          m_whole{turn(whole, 1.0 / static_cast<double>(steps))} {}

    void step(Tip& tip) const {
        tip.at = tip.at + (tip.frame * m_half.y) * m_length;
        tip.frame = tip.frame * m_whole;
        tip.along += m_length;
    }

private:
    static Axes turn(Bend bend, double share) {
        return aboutZ(-bend.flex * share) * aboutX(bend.side * share) * aboutY(-bend.twist * share);
    }

    double m_length;
    Axes m_half;
    Axes m_whole;
};

Tip bent(Body& body, std::size_t first, const Arc& arc, Tip tip) {
    for (std::size_t place = first; place < first + Body::kSpineSteps; ++place) {
        arc.step(tip);
        body.trunk[place] = {tip.along, tip.at, tip.frame};
    }
    return tip;
}

void addPelvis(Body& body) {
    for (std::size_t place = 0; place < kPelvisAlong.size(); ++place)
        body.trunk[place] = {kPelvisAlong[place], body.pelvisFrame.y * kPelvisAlong[place], body.pelvisFrame};
}

void addSpine(Body& body, const Skeleton& skeleton, const Posture& posture) {
    body.sacrum = body.pelvisFrame.y * skeleton.pelvis;
    Tip tip{skeleton.pelvis, body.sacrum, body.pelvisFrame};
    const Arc lumbar{plus(posture.lumbar, skeleton.restLumbar), skeleton.lumbar, Body::kSpineSteps};
    tip = bent(body, Body::kPelvisStations, lumbar, tip);
    body.waist = tip.at;
    body.waistFrame = tip.frame;
    const Arc thoracic{plus(posture.thoracic, skeleton.restThoracic), skeleton.thoracic, Body::kSpineSteps};
    tip = bent(body, Body::kPelvisStations + Body::kSpineSteps, thoracic, tip);
    body.neckBase = tip.at;
    body.chestFrame = tip.frame;
    body.trunk.back() = {tip.along + kCollar, tip.at + tip.frame.y * kCollar, tip.frame};
}

void addHead(Body& body, const Skeleton& skeleton, const Posture& posture) {
    Tip tip{0, body.neckBase, body.chestFrame};
    body.neck[0] = {tip.along, tip.at, tip.frame};
    const Arc neck{plus(posture.neck, skeleton.restNeck), skeleton.neck, Body::kNeckSteps};
    for (std::size_t place = 1; place <= Body::kNeckSteps; ++place) {
        neck.step(tip);
        body.neck[place] = {tip.along, tip.at, tip.frame};
    }
    body.headBase = tip.at;
    const Bend head = plus(posture.head, skeleton.restHead);
    body.headFrame = tip.frame * aboutZ(-head.flex) * aboutX(head.side) * aboutY(-head.twist);
    body.head = body.headBase + body.headFrame * skeleton.headCentre;
    body.crown = body.head + body.headFrame.y * skeleton.crown;
}

void addLimbBases(Body& body, const Skeleton& skeleton) {
    for (const Limb limb : kLimbs) {
        const Vec3 middle = isLeg(limb) ? body.pelvis : body.shoulders;
        const double z = isLeg(limb) ? skeleton.hipZ : skeleton.shoulderZ;
        body.limbs[limb].base = middle + parentFrame(body, limb).z * (sign(limb) * z);
    }
}

} // namespace

Body trunkOf(const Skeleton& skeleton, const Posture& posture) {
    Body body{};
    body.posture = posture;
    body.pelvisFrame = aboutY(-posture.pelvis.twist) * aboutZ(-posture.pelvis.flex) * aboutX(posture.pelvis.side);
    addPelvis(body);
    addSpine(body, skeleton, posture);
    body.shoulders = body.neckBase - body.chestFrame.y * skeleton.shoulderDrop + body.chestFrame.x * skeleton.shoulderX;
    addHead(body, skeleton, posture);
    addLimbBases(body, skeleton);
    return body;
}

void move(Body& body, Vec3 by) {
    for (Vec3* const point : {&body.pelvis, &body.sacrum, &body.waist, &body.shoulders, &body.neckBase, &body.headBase,
                              &body.head, &body.crown})
        *point = *point + by;
    for (Station& station : body.trunk)
        station.at = station.at + by;
    for (Station& station : body.neck)
        station.at = station.at + by;
    for (const Limb limb : kLimbs)
        body.limbs[limb].base = body.limbs[limb].base + by;
}

} // namespace glidepath::figure
