#include "figure/pins.h"

#include <bitset>

namespace glidepath::figure {

namespace {

using Done = std::bitset<kLimbs.size()>;

std::size_t placeOf(Limb limb) {
    return static_cast<std::size_t>(limb);
}

/// Whether the limb that this one is pinned to, if there is one, is done.
bool isFree(const LimbPose& pose, const Done& done) {
    const auto* const pin = std::get_if<LimbPin>(&pose.way);
    const auto* const point = pin == nullptr ? nullptr : std::get_if<BodyPoint>(&pin->target);
    const auto* const segment = point == nullptr ? nullptr : std::get_if<LimbSegment>(&point->on);
    return segment == nullptr || done[placeOf(segment->limb)];
}

} // namespace

std::optional<std::array<Limb, kLimbs.size()>> solvingOrder(const Pose& from, const Pose& to) {
    std::array<Limb, kLimbs.size()> order{};
    Done done;
    for (std::size_t round = 0; round < kLimbs.size(); ++round) {
        for (const Limb limb : kLimbs) {
            if (done[placeOf(limb)] || !isFree(from.limbs[limb], done) || !isFree(to.limbs[limb], done))
                continue;
            order[done.count()] = limb;
            done.set(placeOf(limb));
        }
    }
    return done.all() ? std::optional{order} : std::nullopt;
}

} // namespace glidepath::figure
