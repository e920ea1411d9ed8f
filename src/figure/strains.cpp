#include "figure/check.h"
#include "figure/limb.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace glidepath::figure {

namespace {

constexpr double kMostMiss = 0.0025;
constexpr double kMostStretch = 2e-4;
constexpr double kStepHalfWidth = 0.15;
constexpr double kSeatHalfWidth = 0.125;
constexpr double kSeatThickness = 0.022;

/// What a part of the body rests on at a place: a height that it must not be below.
struct Ground {
    double height{};
    const char* name{};
    double gives{}; ///< how far everything may sink in: a seat is soft
};

class Examiner {
public:
    Examiner(const Anatomy& anatomy, const Figure& figure, const Body& body)
        : m_anatomy{anatomy}, m_figure{figure}, m_body{body} {}

    std::vector<Strain> examine() {
        bends();
        for (const Limb limb : kLimbs) {
            joints(limb);
            pin(limb);
            bones(limb);
            depths(limb);
        }
        trunkDepth();
        sphere("head", m_body.head, m_anatomy.flesh.head, m_anatomy.floor.head);
        return std::move(m_strains);
    }

private:
    void within(const std::string& what, double degrees, Limit limit, double allowed = 0) {
        const double excess = std::max(limit.least - allowed - degrees, degrees - limit.most - allowed);
        if (excess > 0.05)
            m_strains.push_back({what, fmt::format("{} at {:.1f} degrees", what, degrees),
                                 fmt::format("{} to {} degrees", limit.least - allowed, limit.most + allowed), excess});
    }

    void bend(const char* name, const Bend& bend, const BendLimits& limits) {
        within(fmt::format("{} flexion", name), bend.flex, limits.flex);
        within(fmt::format("{} bend to the side", name), bend.side, limits.side);
        within(fmt::format("{} twist", name), bend.twist, limits.twist);
    }

    void bends() {
        const Posture& posture = m_body.posture;
        bend("lumbar", posture.lumbar, m_anatomy.limits.lumbar);
        bend("thoracic", posture.thoracic, m_anatomy.limits.thoracic);
        bend("neck", posture.neck, m_anatomy.limits.neck);
        bend("head", posture.head, m_anatomy.limits.head);
    }

    double allowed(Limb limb, LimbPoint point, int number) const {
        const JointNumber what{{limb, point}, number};
        for (const LimitAllowance& allowance : m_figure.beyondLimits)
            if (allowance.what == what)
                return allowance.degrees;
        return 0;
    }

    void joints(Limb limb) {
        const MeasuredAngles angles = anglesOf(m_body, limb);
        const JointLimits& limits = m_anatomy.limits;
        const BendLimits& base = isLeg(limb) ? limits.hip : limits.shoulder;
        const std::string name{kLimbNames.of(limb)};
        const char* const upper = isLeg(limb) ? "hip" : "shoulder";
        const auto check = [&](const std::string& what, LimbPoint point, int number, double degrees, Limit limit) {
            within(name + "." + what, degrees, limit, allowed(limb, point, number));
        };
        check(std::string{upper} + " flexion", LimbPoint::Base, 0, angles.limb.flex, base.flex);
        check(std::string{upper} + " abduction", LimbPoint::Base, 1, angles.limb.abduction, base.side);
        check(std::string{upper} + " rotation", LimbPoint::Base, 2, angles.limb.rotation, base.twist);
        check(isLeg(limb) ? "knee" : "elbow", LimbPoint::Mid, 0, angles.limb.hinge,
              isLeg(limb) ? limits.knee : limits.elbow);
        check(isLeg(limb) ? "ankle" : "wrist", LimbPoint::End, 0, angles.end,
              isLeg(limb) ? limits.ankle : limits.wrist);
    }

    void pin(Limb limb) {
        const double miss = m_body.limbs[limb].miss;
        if (miss > kMostMiss)
            m_strains.push_back({fmt::format("{} pin", kLimbNames.of(limb)),
                                 fmt::format("{} {:.4f} short of its pin", kLimbNames.of(limb), miss),
                                 fmt::format("a pin within reach, to {}", kMostMiss), miss});
    }

    void bones(Limb limb) {
        const LimbBody& solved = m_body.limbs[limb];
        const Bones lengths = bonesOf(m_anatomy.skeleton, limb);
        const double stretch = std::max(std::abs(length(solved.mid - solved.base) - lengths.upper),
                                        std::abs(length(solved.end - solved.mid) - lengths.lower));
        if (stretch > kMostStretch)
            m_strains.push_back({fmt::format("{} bone", kLimbNames.of(limb)),
                                 fmt::format("a bone of {} {:.4f} from its length", kLimbNames.of(limb), stretch),
                                 "bones that keep their length", stretch});
    }

    /// What is under a point at that height; a foot under the seat is not on it.
    Ground groundBelow(Vec3 point) const {
        Ground ground{0, "floor", 0};
        for (const Prop& prop : m_figure.props) {
            if (const auto* const step = std::get_if<StepBox>(&prop)) {
                if (point.x > step->fromX && point.x < step->toX && std::abs(point.z) < kStepHalfWidth)
                    ground = {step->height, "step", 0};
            } else if (const auto* const chair = std::get_if<Chair>(&prop)) {
                const double x = point.x - chair->atX;
                const bool isOver = x > chair->backX && x < chair->frontX &&
                                    std::abs(point.z - chair->atZ) < kSeatHalfWidth &&
                                    point.y > chair->seat - kSeatThickness / 2;
                if (isOver)
                    ground = {chair->seat, "seat", m_anatomy.floor.trunk};
            }
        }
        return ground;
    }

    void notBelow(const std::string& what, Vec3 centre, double lowest, double tolerance) {
        const Ground ground = groundBelow(centre);
        const double depth = ground.height - lowest;
        tolerance = std::max(tolerance, ground.gives);
        if (depth > tolerance + 1e-6)
            m_strains.push_back({fmt::format("{} in the {}", what, ground.name),
                                 fmt::format("{} {:.4f} in the {}", what, depth, ground.name),
                                 fmt::format("at most {:.3f}", tolerance), depth - tolerance});
    }

    void sphere(const std::string& what, Vec3 centre, double radius, double tolerance) {
        notBelow(what, centre, centre.y - radius, tolerance);
    }

    double tolerance(LimbSegment segment) const {
        for (const FloorAllowance& allowance : m_figure.belowFloor)
            if (allowance.what == segment)
                return std::max(allowance.depth, m_anatomy.floor.limbs);
        return m_anatomy.floor.limbs;
    }

    void segment(LimbSegment of, Vec3 from, Vec3 to, const Axes& frame, const std::vector<Thickness>& thicknesses) {
        const auto& words = isLeg(of.limb) ? kLegSegmentNames : kArmSegmentNames;
        const std::string name = fmt::format("{}.{}", kLimbNames.of(of.limb), words.of(of.segment));
        for (const Thickness& one : thicknesses) {
            const Vec3 offset{one.forward, 0, -sign(of.limb) * one.inward};
            sphere(name, mix(from, to, one.t) + frame * offset, one.radius, tolerance(of));
        }
    }

    void depths(Limb limb) {
        const LimbBody& solved = m_body.limbs[limb];
        const Flesh& flesh = m_anatomy.flesh;
        segment({limb, Segment::Upper}, solved.base, solved.mid, solved.upper,
                isLeg(limb) ? flesh.thigh : flesh.upperArm);
        segment({limb, Segment::Lower}, solved.mid, solved.end, solved.lower,
                isLeg(limb) ? flesh.shank : flesh.forearm);
        if (!isLeg(limb))
            return segment({limb, Segment::Foot}, solved.end, solved.tip, solved.last, flesh.hand);
        // Toes bend where they meet the floor, so they are not looked at.
        const std::string name = fmt::format("{}.foot", kLimbNames.of(limb));
        for (const Vec3 point : {solved.heel, solved.ball})
            sphere(name, point, 0, tolerance({limb, Segment::Foot}));
    }

    Section sectionAt(double along) const {
        const auto& rows = m_anatomy.flesh.trunk;
        const auto next =
            std::find_if(rows.begin(), rows.end(), [&](const Section& row) { return row.along >= along; });
        if (next == rows.begin())
            return rows.front();
        if (next == rows.end())
            return rows.back();
        const Section& before = *(next - 1);
        const double w = (along - before.along) / (next->along - before.along);
        return {along, mix(before.front, next->front, w), mix(before.back, next->back, w),
                mix(before.halfWidth, next->halfWidth, w)};
    }

    void trunkDepth() {
        for (const Station& station : m_body.trunk) {
            const Section section = sectionAt(station.along);
            const double up = station.frame.x.y;
            const double lowest =
                std::hypot((up > 0 ? section.back : section.front) * up, section.halfWidth * station.frame.z.y);
            notBelow("trunk", station.at, station.at.y - lowest, m_anatomy.floor.trunk);
        }
    }

    const Anatomy& m_anatomy;
    const Figure& m_figure;
    const Body& m_body;
    std::vector<Strain> m_strains;
};

} // namespace

std::vector<Strain> strainsOf(const Anatomy& anatomy, const Figure& figure, const Body& body) {
    return Examiner{anatomy, figure, body}.examine();
}

} // namespace glidepath::figure
