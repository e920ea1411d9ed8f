#include "ui/figure/overlays.h"

#include <algorithm>
#include <array>

namespace glidepath::ui {

namespace {

using figure::BodySide;
using figure::DrawnPart;
using figure::Limb;
using figure::LimbBody;
using figure::Vec3;

constexpr double kBandHalf = 0.011;
constexpr double kBandWider = 0.0065; ///< than the thigh: it lies over the shorts
constexpr double kBandBetween = 0.020;
constexpr double kStrap = 0.013;
constexpr double kSole = 0.015;
constexpr double kGrip = 0.5; ///< where in a hand the strap is held, as a share of the way to its tip

Vec3 onBone(Vec3 from, Vec3 to, const figure::Axes& frame, double along, double forward) {
    return mix(from, to, along) + frame.x * forward;
}

/// The part after which the lines of one leg are drawn.
std::optional<BodySide> sideOfLeg(DrawnPart part) {
    if (part == DrawnPart::NearLeg)
        return BodySide::Near;
    return part == DrawnPart::FarLeg ? std::optional{BodySide::Far} : std::nullopt;
}

} // namespace

const LimbBody& Overlays::leg(BodySide side) const {
    return m_frame.body.limbs[side == BodySide::Near ? Limb::NearLeg : Limb::FarLeg];
}

QPointF Overlays::at(Vec3 world) const {
    return m_work.stage(point(m_camera(world)));
}

void Overlays::beforePart(DrawnPart part) const {
    for (const figure::Prop& prop : m_figure.props)
        if (const auto* const band = std::get_if<figure::Band>(&prop); band != nullptr && part == DrawnPart::NearLeg)
            paintBandBetween(*band);
}

void Overlays::afterPart(DrawnPart part) const {
    const auto side = sideOfLeg(part);
    for (const figure::Shown& shown : m_frame.highlights)
        if (shown.highlight.region == figure::Region::Nerve && shown.highlight.side == side)
            paintNerve(*side, shown.strength);
    for (const figure::Prop& prop : m_figure.props) {
        if (const auto* const band = std::get_if<figure::Band>(&prop); band != nullptr && side)
            paintBand(*band, *side);
        if (const auto* const strap = std::get_if<figure::Strap>(&prop); strap != nullptr && part == DrawnPart::Strap)
            paintStrap(*strap);
    }
}

QPolygonF Overlays::nerve(BodySide side) const {
    const figure::Body& body = m_frame.body;
    const double s = side == BodySide::Near ? 1 : -1;
    const LimbBody& limb = leg(side);
    std::vector<QPointF> points;
    const auto add = [&](Vec3 world) { points.push_back(at(world)); };
    for (const double along : {0.16, 0.11}) {
        const auto& station = *std::ranges::min_element(
            body.trunk, {}, [along](const auto& each) { return std::abs(each.along - along); });
        add(station.at + station.frame * Vec3{-0.026, 0, s * 0.01});
    }
    add(body.pelvis + body.pelvisFrame * Vec3{-0.040, 0.050, s * 0.02});
    add(body.pelvis + body.pelvisFrame * Vec3{-0.050, 0.010, s * 0.04});
    constexpr std::array<std::array<double, 2>, 4> kThigh{
        {{0.12, -0.034}, {0.40, -0.026}, {0.68, -0.020}, {0.86, -0.016}}};
    for (const auto& [along, forward] : kThigh)
        add(onBone(limb.base, limb.mid, limb.upper, along, forward));
    constexpr std::array<std::array<double, 2>, 4> kShank{
        {{0.15, -0.017}, {0.40, -0.017}, {0.68, -0.012}, {0.88, -0.011}}};
    for (const auto& [along, forward] : kShank)
        add(onBone(limb.mid, limb.end, limb.lower, along, forward));
    for (const Vec3 local : {Vec3{0.006, -0.027, 0}, Vec3{0.040, -0.030, 0}, Vec3{0.074, -0.031, 0}})
        add(limb.end + limb.last * local);
    return smoothOpen(points);
}

void Overlays::paintNerve(BodySide side, double strength) const {
    constexpr double kGlow = 0.22;
    constexpr double kEdge = 0.6;
    const QPolygonF line = nerve(side);
    const ThemeColours& theme = m_work.theme;
    const Stage& stage = m_work.stage;
    if (!m_work.isOpaque())
        m_work.stroke(line, withAlpha(theme.nerve, kGlow * strength), stage.width(0.026));
    const double edge = m_work.isOpaque() ? 1 : kEdge * strength;
    m_work.stroke(line, withAlpha(theme.nerveEdge, edge), stage.width(0.014, 2.6));
    m_work.stroke(line, m_work.isOpaque() ? theme.nerve : withAlpha(theme.nerve, strength), stage.width(0.0092, 1.6));
}

void Overlays::paintStrap(const figure::Strap& strap) const {
    const LimbBody& foot = m_frame.body.limbs[strap.foot];
    const QPointF ball = at(foot.ball);
    const Stage& stage = m_work.stage;
    for (const Limb hand : strap.hands) {
        const LimbBody& arm = m_frame.body.limbs[hand];
        const QPointF grip = at(mix(arm.end, arm.tip, kGrip * (1 - 0.5 * arm.curl)));
        const bool isFar = figure::sideOf(hand) == BodySide::Far;
        m_work.stroke({{grip, ball}}, isFar ? m_work.theme.strapFar : m_work.theme.strap, stage.width(kStrap, 1.2));
    }
    const Vec3 along = foot.last.x * 0.012;
    m_work.stroke({{at(foot.ball - along), at(foot.ball + along)}}, m_work.theme.strap, stage.width(kSole, 1.4));
}

void Overlays::paintBand(const figure::Band& band, BodySide side) const {
    const LimbBody& limb = leg(side);
    const QPointF hip = point(m_camera(limb.base));
    const QPointF knee = point(m_camera(limb.mid));
    const QPointF along = unit(knee - hip);
    const double half = girthAt(figureStyle().thigh, band.along).radius + kBandWider;
    const QPointF middle = hip + (knee - hip) * band.along;
    const QPolygonF strip{
        {middle - along * kBandHalf - leftOf(along) * half, middle + along * kBandHalf - leftOf(along) * half,
         middle + along * kBandHalf + leftOf(along) * half, middle - along * kBandHalf + leftOf(along) * half}};
    m_work.fill(m_work.stage(rounded(strip, 0.005)), side == BodySide::Near ? m_work.theme.band : m_work.theme.bandFar);
}

void Overlays::paintBandBetween(const figure::Band& band) const {
    const auto middle = [&](BodySide side) { return at(mix(leg(side).base, leg(side).mid, band.along)); };
    m_work.stroke({{middle(BodySide::Far), middle(BodySide::Near)}}, m_work.theme.bandFar,
                  m_work.stage.width(kBandBetween));
}

} // namespace glidepath::ui
