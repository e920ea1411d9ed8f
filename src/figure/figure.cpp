#include "figure/figure.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace glidepath::figure {

std::optional<std::size_t> Figure::find(std::string_view pose) const {
    const auto found = std::find_if(poses.begin(), poses.end(), [&](const KeyPose& key) { return key.name == pose; });
    return found == poses.end() ? std::nullopt : std::optional{static_cast<std::size_t>(found - poses.begin())};
}

double eased(Ease ease, double u) {
    switch (ease) {
    case Ease::Sine:
        return 0.5 - 0.5 * std::cos(std::numbers::pi * u);
    case Ease::Smooth:
        return u * u * (3 - 2 * u);
    case Ease::In:
        return 1 - std::cos(std::numbers::pi / 2 * u);
    case Ease::Out:
        return std::sin(std::numbers::pi / 2 * u);
    case Ease::Linear:
    case Ease::Spline:
        break;
    }
    return u;
}

} // namespace glidepath::figure
