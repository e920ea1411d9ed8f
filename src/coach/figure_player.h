#pragma once

#include "base/body.h"
#include "base/time.h"
#include "catalogue/dose.h"
#include "figure/motion.h"

#include <chrono>
#include <optional>
#include <vector>

namespace glidepath::coach {

/// Where a preview is on its own line of time; zero is the beginning of the first repetition. Finer than a session's,
/// so that half the speed loses nothing.
using PlayerTime = std::chrono::microseconds;

/// The longest that a preview stays in one pose: long enough to be seen, short enough to be waited for.
inline constexpr std::chrono::seconds kLongestStay{3};

/// One part of a repetition, and how long a preview gives it.
struct PlayedPart {
    figure::Doing doing{};
    PlayerTime length{};
    friend bool operator==(const PlayedPart&, const PlayedPart&) = default;
};

/// What the figure of an exercise goes through again and again outside of a session. Takes some time.
struct FigureLoop {
    figure::Work work{};
    std::vector<PlayedPart> parts;   ///< of one repetition, at least one
    std::optional<Side> firstSide{}; ///< that is shown first; nothing where a side cannot be chosen
    [[nodiscard]] PlayerTime length() const;
    friend bool operator==(const FigureLoop&, const FigureLoop&) = default;
};

/// At the dose's own tempo, long stays shortened. A dose in seconds or minutes says nothing about the movement, so it
/// goes as the figure has it.
[[nodiscard]] FigureLoop figureLoop(const figure::Figure& figure, const catalogue::Work& work);

enum class PlaySpeed {
    Normal,
    Slow, ///< half of it
};

/// Where a preview is, and how it goes on.
struct FigurePlay {
    bool isPlaying{false};
    PlaySpeed speed{PlaySpeed::Normal};
    std::optional<Side> side{};
    PlayerTime at{};
    friend bool operator==(const FigurePlay&, const FigurePlay&) = default;
};

/// The same preview after so much time before the screen; one that is paused stands.
[[nodiscard]] FigurePlay after(FigurePlay play, PlayerTime passed);

/// What the figure does then. Repetitions are counted up without end.
[[nodiscard]] figure::Moment momentOf(const FigureLoop& loop, const FigurePlay& play);

/// The time of the key pose that comes next, and of the one before. From the first it goes back into an earlier
/// repetition of the same side.
[[nodiscard]] PlayerTime nextPose(const FigureLoop& loop, const figure::Figure& figure, const FigurePlay& play);
[[nodiscard]] PlayerTime previousPose(const FigureLoop& loop, const figure::Figure& figure, const FigurePlay& play);

/// The key pose in which the figure is, or to which it moves: 1 is that in which a repetition begins.
struct PoseNumber {
    int number{};
    int of{}; ///< in one repetition
    friend bool operator==(const PoseNumber&, const PoseNumber&) = default;
};
[[nodiscard]] PoseNumber poseNumber(const FigureLoop& loop, const figure::Figure& figure, const FigurePlay& play);

} // namespace glidepath::coach
