#include "figure/figure.h"

#include <cmath>
#include <numbers>

namespace glidepath::figure {

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
