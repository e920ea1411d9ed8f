#include "ui/figure/body_shapes.h"

#include <algorithm>
#include <cmath>

namespace glidepath::ui {

namespace {

using figure::Axes;
using figure::Body;
using figure::Camera;
using figure::Limb;
using figure::Station;
using figure::Vec3;

constexpr double kPelvisFrom = -0.060;
constexpr double kPelvisTo = 0.085;
constexpr double kShirtFrom = 0.038;
constexpr double kShirtTo = 0.321;
constexpr double kShirtWider = 0.0045;
constexpr double kHemBelow = 0.012;
constexpr double kYokeNeck = 0.036;
constexpr double kYokeShoulder = 0.0385;
constexpr double kYokeBelow = 0.026;

/// A place of the trunk between two stations.
Station stationAt(const Body& body, double along) {
    const auto after = std::upper_bound(body.trunk.begin() + 1, body.trunk.end() - 1, along,
                                        [](double value, const Station& station) { return value < station.along; });
    const Station& a = *(after - 1);
    const Station& b = *after;
    const double share = (along - a.along) / (b.along - a.along);
    return {along, mix(a.at, b.at, share), mix(a.frame, b.frame, share)};
}

/// The two sides of the trunk in the picture, from below upward: those to which front and back of a body that is seen
/// from its right belong.
struct Sides {
    std::vector<QPointF> front;
    std::vector<QPointF> back;
};

class TrunkSides {
public:
    TrunkSides(const FigureStyle& style, const Body& body, const Camera& camera)
        : m_style{style}, m_body{body}, m_camera{camera} {}

    [[nodiscard]] Sides between(double from, double to, double wider) const {
        Sides sides;
        add(sides, stationAt(m_body, from), wider);
        for (const Station& station : m_body.trunk)
            if (station.along > from && station.along < to)
                add(sides, station, wider);
        add(sides, stationAt(m_body, to), wider);
        return sides;
    }

private:
    void add(Sides& sides, const Station& station, double wider) const {
        const Section section = sectionAt(m_style.trunk, station.along);
        const QPointF up = unit(point(m_camera(station.frame.y)));
        const QPointF across = -leftOf(up);
        const double forward = dot(across, point(m_camera(station.frame.x)));
        const double sideways = dot(across, point(m_camera(station.frame.z))) * (section.halfWidth + wider);
        const double front = (section.front + wider) * forward;
        const double back = (section.back + wider) * forward;
        const QPointF middle = point(m_camera(station.at));
        sides.front.push_back(middle + across * std::hypot(forward >= 0 ? front : back, sideways));
        sides.back.push_back(middle - across * std::hypot(forward >= 0 ? back : front, sideways));
    }

    const FigureStyle& m_style;
    const Body& m_body;
    const Camera& m_camera;
};

Outline pelvisOutline(const TrunkSides& trunk) {
    const Sides sides = trunk.between(kPelvisFrom, kPelvisTo, 0);
    std::vector<QPointF> points{sides.back.rbegin(), sides.back.rend()};
    points.insert(points.end(), sides.front.begin(), sides.front.end());
    return smoothOpen(points);
}

Outline shirtOutline(const TrunkSides& trunk, QPointF down) {
    constexpr int kHemSteps = 10;
    const Sides sides = trunk.between(kShirtFrom, kShirtTo, kShirtWider);
    Outline outline = smoothOpen(sides.front);
    Outline back = smoothOpen(sides.back);
    std::ranges::reverse(back);
    outline << back;
    const QPointF from = sides.back.front();
    const QPointF to = sides.front.front();
    const QPointF below = (from + to) / 2 + down * kHemBelow;
    for (int step = 1; step < kHemSteps; ++step) {
        const double t = static_cast<double>(step) / kHemSteps;
        outline << from * ((1 - t) * (1 - t)) + below * (2 * t * (1 - t)) + to * (t * t);
    }
    return outline;
}

/// From the neck to each shoulder: the slope of the shoulders in every view.
void addYoke(Pieces& pieces, const Body& body, const Camera& camera) {
    const Vec3 neck = body.neckBase - body.chestFrame.y * kYokeBelow;
    for (const Limb arm : {Limb::FarArm, Limb::NearArm}) {
        const std::array discs{Disc{point(camera(neck)), kYokeNeck},
                               Disc{point(camera(body.limbs[arm].base)), kYokeShoulder}};
        pieces.push_back({Cover::Shirt, Member::Chest, hullOf(discs)});
    }
}

void addNeck(Pieces& pieces, const Body& body, const Camera& camera) {
    constexpr std::array kRadii{0.036, 0.037, 0.0335, 0.031, 0.030, 0.030, 0.029};
    constexpr double kBelow = 0.020;
    constexpr double kAbove = 0.022;
    std::array<Vec3, kRadii.size()> middles;
    static_assert(std::tuple_size_v<decltype(Body::neck)> + 2 == kRadii.size());
    middles.front() = body.neckBase - body.chestFrame.y * kBelow;
    std::ranges::transform(body.neck, middles.begin() + 1, &Station::at);
    middles.back() = body.headBase + body.neck.back().frame.y * kAbove;
    for (std::size_t ring = 0; ring + 1 < middles.size(); ++ring) {
        const std::array discs{Disc{point(camera(middles[ring])), kRadii[ring]},
                               Disc{point(camera(middles[ring + 1])), kRadii[ring + 1]}};
        pieces.push_back({Cover::Neck, Member::Neck, hullOf(discs)});
    }
}

} // namespace

Pieces torsoShapes(const FigureStyle& style, const Body& body, const Camera& camera) {
    const TrunkSides trunk{style, body, camera};
    Pieces pieces;
    addNeck(pieces, body, camera);
    pieces.push_back({Cover::Shorts, Member::Pelvis, pelvisOutline(trunk)});
    const QPointF down = -unit(point(camera(stationAt(body, kShirtFrom).frame.y)));
    pieces.push_back({Cover::Shirt, Member::Chest, shirtOutline(trunk, down)});
    addYoke(pieces, body, camera);
    return pieces;
}

} // namespace glidepath::ui
