#pragma once

#include "base/time.h"

namespace glidepath::ui {

/// The clock of a tour: stands on the morning of Friday 20 November 2026 and moves only when it is told to, so that
/// every tour sees the same days.
class TourClock : public Clock {
public:
    [[nodiscard]] Instant running() const override { return m_running; }
    [[nodiscard]] Instant runningWithSleep() const override { return m_running; }
    [[nodiscard]] WallTime wall() const override;
    void advance(Duration time) { m_running += time; }

private:
    Instant m_running{};
};

} // namespace glidepath::ui
