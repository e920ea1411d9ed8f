#pragma once

#include "base/time.h"
#include "guidance/heat_and_cold.h"

#include <chrono>
#include <optional>
#include <string>

namespace glidepath::coach {

/// What lies on the skin.
enum class Treatment { Heat, Cold };

/// How long warmth or cold is on the skin: one of them at a time. A value without a clock: each question comes with its
/// instant, on a line that goes on while the computer sleeps, because the skin does not wait for the lid to be opened.
/// Going back in time counts as no time at all, so what is left is never more than the length and never negative.
class HeatColdTimer {
public:
    enum class State {
        Idle,
        Running,
        Paused, ///< it has been taken off for a while
        Over,   ///< the time has passed, and nobody has said yet that they know
    };
    /// What is to be said, whatever else is on the screen.
    enum class Notice { None, Look, Over };
    struct Wish {
        Treatment treatment{};
        Duration length{};
        Duration lookAfter{}; ///< when to look at the skin; not said where the whole takes no longer
        friend bool operator==(const Wish&, const Wish&) = default;
    };

    /// Begins from the whole length; whatever ran before is forgotten.
    void start(const Wish& wish, Instant now);
    void pause(Instant now);   ///< means nothing unless it runs
    void carryOn(Instant now); ///< means nothing unless it is paused
    void stop();
    /// The person has seen the notice of this moment. After the last one there is nothing any more.
    void acknowledge(Instant now);

    [[nodiscard]] State state(Instant now) const;
    [[nodiscard]] Notice notice(Instant now) const;
    /// Nothing while idle.
    [[nodiscard]] std::optional<Wish> wish() const;
    [[nodiscard]] Duration left(Instant now) const;
    /// Until the next notice comes up by itself; nothing where none will.
    [[nodiscard]] std::optional<Duration> untilNextNotice(Instant now) const;

    friend bool operator==(const HeatColdTimer&, const HeatColdTimer&) = default;

private:
    struct Run {
        Wish wish;
        Duration before{};            ///< on the skin until the last pause
        std::optional<Instant> since; ///< nothing while paused
        bool looked{false};
        friend bool operator==(const Run&, const Run&) = default;
    };
    [[nodiscard]] static Duration passed(const Run& run, Instant now);

    std::optional<Run> m_run;
};

/// What pages show of a timer.
struct TimerView {
    HeatColdTimer::State state{HeatColdTimer::State::Idle};
    Treatment treatment{};       ///< meaningless while idle
    std::chrono::seconds left{}; ///< rounded up, so that it begins at the whole length and ends with its last second
    std::chrono::minutes length{};
    double passed{}; ///< 0 to 1
    friend bool operator==(const TimerView&, const TimerView&) = default;
};

[[nodiscard]] TimerView timerView(const HeatColdTimer& timer, Instant now);

[[nodiscard]] const guidance::Application& applicationOf(const guidance::HeatAndCold& content, Treatment treatment);

/// "12:40"
[[nodiscard]] std::string minutesAndSeconds(std::chrono::seconds time);
/// The one line on other pages: "Heat: 12:40 left". Empty while idle.
[[nodiscard]] std::string timerLine(const TimerView& view, const guidance::HeatAndCold& content);
/// The same for screen readers, in whole minutes, so that it changes once a minute: "Heat: 13 minutes left".
[[nodiscard]] std::string spokenTimerLine(const TimerView& view, const guidance::HeatAndCold& content);
/// The sentences of a notice; empty where there is none.
[[nodiscard]] std::string noticeText(const HeatColdTimer& timer, Instant now, const guidance::HeatAndCold& content);

} // namespace glidepath::coach
