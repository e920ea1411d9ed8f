#include "ui/qt/system_clock.h"

#include <QDateTime>

#include <time.h>

namespace glidepath::ui {

namespace {

Instant read(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return Instant{std::chrono::duration_cast<Duration>(std::chrono::seconds{time.tv_sec} +
                                                        std::chrono::nanoseconds{time.tv_nsec})};
}

} // namespace

Instant SystemClock::running() const {
    return read(CLOCK_MONOTONIC);
}

Instant SystemClock::runningWithSleep() const {
    return read(CLOCK_BOOTTIME);
}

WallTime SystemClock::wall() const {
    const QDateTime now = QDateTime::currentDateTime();
    return {std::chrono::sys_time<Duration>{Duration{now.toMSecsSinceEpoch()}},
            std::chrono::minutes{now.offsetFromUtc() / 60}};
}

} // namespace glidepath::ui
