#include "coach/demo_story.h"

#include <algorithm>
#include <cmath>

namespace glidepath::coach::demo {

namespace {

/// Straight from one value to another over the whole time.
int along(int first, int last, int day) {
    return static_cast<int>(std::lround(first + (last - first) * day / (kDays - 1.0)));
}

int flareRise(int day) {
    if (!isFlare(day))
        return 0;
    return day < 36 ? 2 : 1;
}

} // namespace

int legPain(int day) {
    return std::clamp(along(7, 3, day) + flareRise(day), 0, 10);
}

int backPain(int day) {
    return std::clamp(along(5, 2, day) + flareRise(day) / 2, 0, 10);
}

FarthestPoint farthest(int leg) {
    if (leg >= 7)
        return FarthestPoint::Foot;
    if (leg >= 5)
        return FarthestPoint::Calf;
    return leg >= 4 ? FarthestPoint::Thigh : FarthestPoint::Buttock;
}

bool isFlare(int day) {
    return day >= 33 && day <= 38;
}

bool isMissed(int day, Dice& dice) {
    const bool away = (day >= 15 && day <= 17) || (day >= 44 && day <= 45);
    return dice.percent(7) || away;
}

} // namespace glidepath::coach::demo
