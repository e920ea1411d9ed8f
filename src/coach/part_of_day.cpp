#include "coach/part_of_day.h"

namespace glidepath::coach {

namespace {

constexpr std::chrono::minutes kMorningEnds{11 * 60 + 30};
constexpr std::chrono::minutes kMiddayEnds{16 * 60};

} // namespace

programme::Slot partOfDay(WallTime now) {
    if (now.timeOfDay() < kMorningEnds)
        return programme::Slot::Morning;
    return now.timeOfDay() < kMiddayEnds ? programme::Slot::Midday : programme::Slot::Evening;
}

} // namespace glidepath::coach
