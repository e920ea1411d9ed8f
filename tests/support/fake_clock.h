#pragma once

#include "base/time.h"

namespace glidepath::test {

/// A clock that moves only when a test says so. Begins on Friday 20 November 2026 at 08:00 in a zone one hour ahead.
class FakeClock : public Clock {
public:
    [[nodiscard]] Instant running() const override { return m_running; }
    [[nodiscard]] Instant runningWithSleep() const override { return m_running + m_slept; }
    [[nodiscard]] WallTime wall() const override { return m_wall; }

    void advance(Duration time) {
        m_running += time;
        m_wall.utc += time;
    }
    /// The computer sleeps: the running line stands still, everything else goes on.
    void sleep(Duration time) {
        m_slept += time;
        m_wall.utc += time;
    }
    /// Somebody sets the clock on the wall.
    void setWall(WallTime wall) { m_wall = wall; }

private:
    Instant m_running{std::chrono::hours{5}};
    Duration m_slept{};
    WallTime m_wall{std::chrono::sys_time<Duration>{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} +
                                                    std::chrono::hours{7}},
                    std::chrono::minutes{60}};
};

} // namespace glidepath::test
