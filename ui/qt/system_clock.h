#pragma once

#include "base/time.h"

namespace glidepath::ui {

/// The computer's clocks: monotonic for what runs, local time for the diary.
class SystemClock : public Clock {
public:
    [[nodiscard]] Instant running() const override;
    [[nodiscard]] WallTime wall() const override;
    [[nodiscard]] Instant runningWithSleep() const override;
};

} // namespace glidepath::ui
