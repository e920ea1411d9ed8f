#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace glidepath {

/// A length of time. Milliseconds are what a session is measured in.
using Duration = std::chrono::milliseconds;

/// The time line of something that runs: it never jumps and does not know the time of day. Who owns the line says where
/// its zero is; a session's line begins when the session does.
struct RunningLine {
    using duration = Duration;
    using rep = Duration::rep;
    using period = Duration::period;
    using time_point = std::chrono::time_point<RunningLine, Duration>;
    static constexpr bool is_steady = true;
};
using Instant = RunningLine::time_point;

/// A calendar day where the person lives, without a time of day.
using Date = std::chrono::local_days;

/// A moment as a diary keeps it: universal time, and the offset the person's clock had then, so that "the evening of
/// the 4th" stays the evening of the 4th after a journey or a clock change.
struct WallTime {
    std::chrono::sys_time<Duration> utc{};
    std::chrono::minutes offset{0}; ///< local time minus universal time, -14 h to +14 h

    [[nodiscard]] Date localDate() const;
    /// Time since local midnight.
    [[nodiscard]] Duration timeOfDay() const;
    friend bool operator==(const WallTime&, const WallTime&) = default;
};

/// The only source of time in the program. The core never calls it on its own; who drives the core passes the values
/// in.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;
    /// On a line of its own that stands still while the computer sleeps.
    [[nodiscard]] virtual Instant running() const = 0;
    [[nodiscard]] virtual WallTime wall() const = 0;
    /// On the same line as running(), but going on while the computer sleeps: the difference tells of a sleep.
    [[nodiscard]] virtual Instant runningWithSleep() const = 0;
};

/// A week by ISO 8601: Monday to Sunday, numbered 1 to 53 within its year.
struct IsoWeek {
    int year{};
    int week{};

    [[nodiscard]] static IsoWeek of(Date day);
    /// Reads "2026-W48"; nothing when it is not such a week.
    [[nodiscard]] static std::optional<IsoWeek> parse(std::string_view text);
    [[nodiscard]] Date monday() const;
    [[nodiscard]] std::string text() const; ///< "2026-W48"
    friend auto operator<=>(const IsoWeek&, const IsoWeek&) = default;
};

/// "2026-11-20"; the form the journal and exports use.
[[nodiscard]] std::string isoDate(Date day);
[[nodiscard]] std::optional<Date> parseIsoDate(std::string_view text);

} // namespace glidepath
