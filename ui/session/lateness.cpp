#include "ui/session/lateness.h"

#include <algorithm>
#include <numeric>

namespace glidepath::ui {

void Lateness::add(Duration late) {
    const auto place = std::lower_bound(kLimits.begin(), kLimits.end(), late);
    ++counts[static_cast<std::size_t>(place - kLimits.begin())];
    worst = std::max(worst, late);
}

std::size_t Lateness::total() const {
    return std::accumulate(counts.begin(), counts.end(), std::size_t{});
}

} // namespace glidepath::ui
