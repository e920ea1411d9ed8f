#include "coach/comparison.h"

#include <cstdlib>

namespace glidepath::coach {

std::string comparison(PainScore before, PainScore now) {
    const int difference = now.value() - before.value();
    const std::string pair = "before " + std::to_string(before.value()) + ", now " + std::to_string(now.value());
    if (difference == 0)
        return pair + ": the same";
    return pair + ": " + std::to_string(std::abs(difference)) + (difference > 0 ? " higher" : " lower");
}

} // namespace glidepath::coach
