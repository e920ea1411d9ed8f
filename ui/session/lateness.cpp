#include "ui/session/lateness.h"

#include <algorithm>
#include <numeric>

namespace glidepath::ui {

void Lateness::add(Duration late) {
    const auto place = std::lower_bound(kLimits.begin(), kLimits.end(), late);
    ++counts[static_cast<std::size_t>(place - kLimits.begin())];
    worst = std::max(worst, late);
}

std::string Lateness::text() const {
    std::string words = std::to_string(total()) + " changes of step: ";
    for (std::size_t i = 0; i < kLimits.size(); ++i)
        if (counts[i] > 0)
            words += std::to_string(counts[i]) + " within " + std::to_string(kLimits[i].count()) + " ms, ";
    return words + "the latest " + std::to_string(worst.count()) + " ms";
}

std::size_t Lateness::total() const {
    return std::accumulate(counts.begin(), counts.end(), std::size_t{});
}

} // namespace glidepath::ui
