#include "ui/figure/machines.h"

#include <array>
#include <cmath>
#include <numbers>
#include <variant>

namespace glidepath::ui {

namespace {

using figure::DrawnPart;
using figure::Limb;
using figure::LimbBody;
using figure::Segment;
using figure::Vec3;

constexpr double kRim = 0.026;
constexpr double kHub = 0.03;
constexpr int kSpokes = 36; ///< corners of a wheel's ring
constexpr double kCuffWider = 0.008;
constexpr double kWaterAlpha = 0.16;
constexpr double kSurface = 0.008;
constexpr int kWaves = 60;
constexpr double kWaveHeight = 0.006;
constexpr double kWaveLength = 0.16;

DrawnPart partOf(Limb limb) {
    constexpr std::array kParts{DrawnPart::NearLeg, DrawnPart::FarLeg, DrawnPart::NearArm, DrawnPart::FarArm};
    return kParts[static_cast<std::size_t>(limb)];
}

const BoneProfile& profileOf(const figure::LimbSegment& segment) {
    const FigureStyle& style = figureStyle();
    if (figure::isLeg(segment.limb))
        return segment.segment == Segment::Upper ? style.thigh : style.shank;
    return segment.segment == Segment::Upper ? style.upperArm : style.forearm;
}

Vec3 onCircle(const figure::Wheel& wheel, double turn) {
    const double angle = turn * 2 * std::numbers::pi;
    return wheel.centre + Vec3{std::cos(angle), std::sin(angle), 0} * wheel.radius;
}

} // namespace

QPointF Machines::at(Vec3 world) const {
    return m_work.stage(point(m_camera(world)));
}

void Machines::paintBehind() const {
    for (const figure::Prop& prop : m_figure.props) {
        if (const auto* const wheel = std::get_if<figure::Wheel>(&prop))
            paintWheel(*wheel);
        if (const auto* const bar = std::get_if<figure::Bar>(&prop); bar != nullptr && !bar->over)
            paintBar(*bar);
    }
}

void Machines::afterPart(DrawnPart part) const {
    for (const figure::Prop& prop : m_figure.props) {
        if (const auto* const bar = std::get_if<figure::Bar>(&prop); bar != nullptr && bar->over == part)
            paintBar(*bar);
        if (const auto* const cuff = std::get_if<figure::Cuff>(&prop); cuff != nullptr && partOf(cuff->on.limb) == part)
            paintCuff(*cuff);
    }
}

void Machines::paintOverAll() const {
    for (const figure::Prop& prop : m_figure.props)
        if (const auto* const water = std::get_if<figure::Water>(&prop))
            paintWater(*water);
}

void Machines::paintBar(const figure::Bar& bar) const {
    QPolygonF line;
    for (const auto& place : bar.points) {
        const auto* const fixed = std::get_if<Vec3>(&place);
        line << at(fixed != nullptr ? *fixed : figure::at(m_frame.body, std::get<figure::BodyPoint>(place)));
    }
    m_work.stroke(line, bar.isFar ? m_work.theme.woodFar : m_work.theme.leg, m_work.stage.width(bar.thickness, 1.2));
}

void Machines::paintWheel(const figure::Wheel& wheel) const {
    QPolygonF ring;
    for (int spoke = 0; spoke <= kSpokes; ++spoke)
        ring << at(onCircle(wheel, static_cast<double>(spoke) / kSpokes));
    m_work.fill(windingAlike(ring), m_work.theme.woodTop);
    m_work.stroke(ring, m_work.theme.woodSide, m_work.stage.width(kRim, 1.2));
    const QPointF hub = at(wheel.centre);
    m_work.stroke({{hub, hub + QPointF{0.01, 0}}}, m_work.theme.woodFar, m_work.stage.width(kHub, 1.5));
}

/// A strip across the limb, a little wider than it.
void Machines::paintCuff(const figure::Cuff& cuff) const {
    const LimbBody& limb = m_frame.body.limbs[cuff.on.limb];
    const bool isUpper = cuff.on.segment == Segment::Upper;
    const QPointF first = point(m_camera(isUpper ? limb.base : limb.mid));
    const QPointF last = point(m_camera(isUpper ? limb.mid : limb.end));
    const QPointF along = unit(last - first);
    const auto corner = [&](double share, double side) {
        const double half = girthAt(profileOf(cuff.on), share).radius + kCuffWider;
        return first + (last - first) * share + leftOf(along) * (half * side);
    };
    const std::array corners{corner(cuff.from, -1), corner(cuff.to, -1), corner(cuff.to, 1), corner(cuff.from, 1)};
    const bool isFar = figure::sideOf(cuff.on.limb) == figure::BodySide::Far;
    m_work.fill(m_work.stage(rounded(corners, 0.008)), isFar ? m_work.theme.strapFar : m_work.theme.strap);
}

/// A wavy line across the water at a height.
QPolygonF Machines::wave(const figure::Water& water, double height) const {
    QPolygonF line;
    for (int step = 0; step <= kWaves; ++step) {
        const double x = water.fromX + (water.toX - water.fromX) * step / kWaves;
        const double rise = kWaveHeight * std::sin(x / kWaveLength * 2 * std::numbers::pi);
        line << at({x, height + rise, 0});
    }
    return line;
}

/// On paper, where nothing is see-through, thin waves stand for what lies below the surface.
void Machines::paintWater(const figure::Water& water) const {
    const QColor colour = blended(m_work.theme.matSide, m_work.theme.arrow, 0.4);
    const QPolygonF surface = wave(water, water.level);
    if (m_work.isOpaque()) {
        for (const double share : {1.0 / 3, 2.0 / 3})
            m_work.stroke(wave(water, water.level + (water.bottom - water.level) * share), m_work.theme.matSide,
                          m_work.stage.width(kSurface / 2));
    } else {
        QPolygonF body{surface};
        body << at({water.toX, water.bottom, 0}) << at({water.fromX, water.bottom, 0});
        m_work.fill(windingAlike(body), withAlpha(m_work.theme.arrow, kWaterAlpha));
    }
    m_work.stroke(surface, colour, m_work.stage.width(kSurface, 1.5));
}

std::vector<QPointF> machineCorners(const figure::Prop& prop, const figure::Camera& camera) {
    std::vector<QPointF> corners;
    const auto add = [&](Vec3 world) { corners.push_back(point(camera(world))); };
    if (const auto* const bar = std::get_if<figure::Bar>(&prop))
        for (const auto& place : bar->points)
            if (const auto* const fixed = std::get_if<Vec3>(&place))
                add(*fixed);
    if (const auto* const wheel = std::get_if<figure::Wheel>(&prop))
        for (const double turn : {0.0, 0.25, 0.5, 0.75})
            add(onCircle(*wheel, turn));
    if (const auto* const water = std::get_if<figure::Water>(&prop))
        for (const double x : {water->fromX, water->toX})
            for (const double y : {water->level + kWaveHeight, water->bottom})
                add({x, y, 0});
    return corners;
}

} // namespace glidepath::ui
