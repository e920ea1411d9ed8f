#include "ui/tour/tour_clock.h"

namespace glidepath::ui {

WallTime TourClock::wall() const {
    using namespace std::chrono;
    constexpr sys_days kDay = year{2026} / November / 20;
    return {sys_time<Duration>{kDay + hours{11} + minutes{40}} + m_running.time_since_epoch(), minutes{0}};
}

} // namespace glidepath::ui
