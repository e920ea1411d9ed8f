#include "ui/figure/body_shapes.h"

#include <algorithm>
#include <cmath>

namespace glidepath::ui {

namespace {

using figure::Axes;
using figure::Camera;
using figure::LimbBody;
using figure::Vec3;

constexpr std::size_t kSamples = 27;
constexpr double kFacingViewer = 0.02; ///< a bone that is shorter than this in the picture has no direction there
constexpr double kShortsEnd = 0.80;
constexpr double kShortsWider = 0.0045;
constexpr Hem kShortsHem{0.010};
constexpr double kSleeveEnd = 0.56;
constexpr double kSleeveWider = 0.0055;
constexpr Hem kSleeveHem{0.006};

struct Bone {
    Vec3 from, to;
    const Axes& frame;
    double sign;
};

struct Garment {
    double end{1};
    double wider{0};
    const Hem* hem{nullptr};
};

Outline limbOutline(const BoneProfile& profile, const Bone& bone, const Camera& camera, const Garment& garment = {}) {
    std::array<Disc, kSamples> discs;
    for (std::size_t sample = 0; sample < kSamples; ++sample) {
        const double t = garment.end * static_cast<double>(sample) / (kSamples - 1);
        const Girth girth = girthAt(profile, t);
        const Vec3 middle = mix(bone.from, bone.to, t) + bone.frame * Vec3{girth.forward, 0, -bone.sign * girth.medial};
        discs[sample] = {point(camera(middle)), girth.radius + garment.wider};
    }
    if (length(discs.back().centre - discs.front().centre) >= kFacingViewer)
        return swept(discs, garment.hem);
    const std::array ends{discs.front(), discs.back()};
    return hullOf(ends);
}

/// A ball of the foot's shape, in the frame of the ankle.
struct Pad {
    Vec3 at;
    double radius;
};
constexpr Pad kHeelPads[] = {
    {{0, 0, 0}, 0.0265}, {{-0.016, -0.018, 0}, 0.0235}, {{-0.020, -0.024, 0}, 0.018}, {{0.030, -0.016, 0}, 0.0225}};
constexpr Pad kFrontPads[] = {{{0.030, -0.016, 0}, 0.0225},     {{0, -0.026, 0}, 0.016},
                              {{0.068, -0.0275, 0.012}, 0.015}, {{0.066, -0.0275, -0.012}, 0.014},
                              {{0.097, -0.030, 0.006}, 0.011},  {{0.090, -0.0305, -0.010}, 0.010}};
constexpr std::size_t kBall = 2; ///< the first of two pads of the ball; the two of the toes follow
constexpr std::size_t kToes = 4;
constexpr double kBallOnFloor = 0.05;

class FootShape {
public:
    FootShape(const LimbBody& leg, double sign, const Camera& camera) : m_leg{leg}, m_sign{sign}, m_camera{camera} {}

    void addTo(Pieces& pieces) const {
        std::array<Disc, std::size(kHeelPads)> heel;
        std::ranges::transform(kHeelPads, heel.begin(), [&](const Pad& pad) { return disc(centre(pad), pad); });
        add(pieces, heel);
        std::array<Disc, std::size(kFrontPads)> front;
        bool bends = false;
        for (std::size_t pad = 0; pad < front.size(); ++pad) {
            const bool sinks = pad >= kToes && sinksIn(kFrontPads[pad]);
            bends |= sinks;
            front[pad] = disc(sinks ? onFloor(pad) : centre(kFrontPads[pad]), kFrontPads[pad]);
        }
        if (!bends)
            return add(pieces, front);
        add(pieces, std::span{front}.first(kToes));
        add(pieces, std::span{front}.subspan(kBall));
    }

private:
    [[nodiscard]] Vec3 centre(const Pad& pad) const {
        return m_leg.end + m_leg.last * Vec3{pad.at.x, pad.at.y, m_sign * pad.at.z};
    }
    [[nodiscard]] Disc disc(Vec3 at, const Pad& pad) const { return {point(m_camera(at)), pad.radius}; }
    [[nodiscard]] bool sinksIn(const Pad& pad) const {
        return m_leg.ball.y < kBallOnFloor && centre(pad).y < pad.radius;
    }
    /// As far from its ball as it is, and lying on the floor: toes bend where the foot stands on its ball.
    [[nodiscard]] Vec3 onFloor(std::size_t toe) const {
        const Vec3 ball = centre(kFrontPads[toe - kToes + kBall]);
        const double reach = length(centre(kFrontPads[toe]) - ball);
        const double down = ball.y - kFrontPads[toe].radius;
        const double forward = std::sqrt(std::max(0.0, reach * reach - down * down));
        const Vec3 heading = unit(Vec3{m_leg.last.x.x, 0, m_leg.last.x.z});
        return Vec3{ball.x, kFrontPads[toe].radius, ball.z} + heading * forward;
    }
    static void add(Pieces& pieces, std::span<const Disc> discs) {
        pieces.push_back({Cover::Skin, Member::Foot, hullOf(discs)});
    }

    const LimbBody& m_leg;
    double m_sign;
    const Camera& m_camera;
};

/// A hand is the thicker and the shorter the more it is curled.
BoneProfile curled(BoneProfile profile, double curl) {
    constexpr std::array kThicker{0.0, 0.002, 0.004, 0.007, 0.0095};
    for (std::size_t row = 0; row < profile.size(); ++row) {
        profile[row].girth.radius += curl * kThicker[std::min(row, kThicker.size() - 1)];
        profile[row].girth.forward += curl * 0.010 * profile[row].along;
    }
    return profile;
}

Outline handOutline(const FigureStyle& style, const LimbBody& arm, double sign, const Camera& camera) {
    const Vec3 fingers = (arm.tip - arm.end) * (1 - 0.5 * arm.curl);
    return limbOutline(curled(style.hand, arm.curl), {arm.end, arm.end + fingers, arm.last, sign}, camera);
}

Outline thumbOutline(const LimbBody& arm, double sign, const Camera& camera) {
    const auto at = [&](Vec3 local) { return point(camera(arm.end + arm.last * local)); };
    const double curl = arm.curl;
    const std::array discs{Disc{at({0.006, -0.018, -sign * 0.008}), 0.0125},
                           Disc{at({0.024 + 0.004 * curl, -0.050 + 0.012 * curl, -sign * 0.012}), 0.0085}};
    return hullOf(discs);
}

} // namespace

Pieces legShapes(const FigureStyle& style, const LimbBody& leg, double sign, const Camera& camera) {
    const Bone thigh{leg.base, leg.mid, leg.upper, sign};
    const Bone shank{leg.mid, leg.end, leg.lower, sign};
    Pieces pieces;
    FootShape{leg, sign, camera}.addTo(pieces);
    pieces.push_back({Cover::Skin, Member::Lower, limbOutline(style.shank, shank, camera)});
    pieces.push_back({Cover::Skin, Member::Upper, limbOutline(style.thigh, thigh, camera)});
    const Garment shorts{kShortsEnd, kShortsWider, &kShortsHem};
    pieces.push_back({Cover::Shorts, Member::Upper, limbOutline(style.thigh, thigh, camera, shorts)});
    return pieces;
}

Pieces armShapes(const FigureStyle& style, const LimbBody& arm, double sign, const Camera& camera) {
    const Bone upper{arm.base, arm.mid, arm.upper, sign};
    const Bone lower{arm.mid, arm.end, arm.lower, sign};
    Pieces pieces;
    pieces.push_back({Cover::Skin, Member::Upper, limbOutline(style.upperArm, upper, camera)});
    pieces.push_back({Cover::Skin, Member::Foot, handOutline(style, arm, sign, camera)});
    pieces.push_back({Cover::Skin, Member::Foot, thumbOutline(arm, sign, camera)});
    pieces.push_back({Cover::Skin, Member::Lower, limbOutline(style.forearm, lower, camera)});
    const Garment sleeve{kSleeveEnd, kSleeveWider, &kSleeveHem};
    pieces.push_back({Cover::Shirt, Member::Upper, limbOutline(style.upperArm, upper, camera, sleeve)});
    return pieces;
}

} // namespace glidepath::ui
