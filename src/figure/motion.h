#pragma once

#include "base/body.h"
#include "figure/body.h"
#include "figure/figure.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace glidepath::figure {

/// What the person is doing: the kinds of steps of a session's script, one by one.
enum class Doing { GetReady, Lift, Hold, Lower, Pause, SelfPaced, Go, Rest, ChangeSide };

/// What the dose asks for.
enum class Work { Repetitions, TimedHold, Activity };

/// A moment of a session as the figure needs it. The sides are the person's.
struct Moment {
    std::size_t step{}; ///< any number that changes with the step: its place in the script
    Doing doing{};
    Work work{Work::Repetitions};
    double elapsed{};           ///< seconds since the step began, without pauses
    double length{};            ///< seconds of the step
    int repetition{};           ///< 1-based; 0 where nothing is counted
    std::optional<Side> side{}; ///< as in the script: of a wait, the side that comes next
    friend bool operator==(const Moment&, const Moment&) = default;
};

/// Whether the whole picture is mirrored: the near side is then the person's left.
enum class Facing { AsWritten, Mirrored };
/// Whether the other limbs do the exercise.
enum class Limbs { AsWritten, Swapped };

/// A region that is shown, and how much: it comes and goes with the pose it belongs to.
struct Shown {
    Highlight highlight;
    double strength{1};
};

/// What is to be drawn at one moment.
struct Frame {
    Body body;
    std::vector<Shown> highlights;
    Facing facing{};
    Limbs limbs{};
    bool isStill{};  ///< nothing moves until the step ends
    double rounds{}; ///< of a figure that goes on: how many it has done since the step began
};

/// The figure at a moment as if everything before had been done to its end. A pure function of its arguments.
[[nodiscard]] Frame frameAt(const Anatomy& anatomy, const Figure& figure, const Moment& moment);

/// The figure in one of its key poses, for pictures on paper and where movement is not wanted.
[[nodiscard]] Frame frameOf(const Anatomy& anatomy, const Figure& figure, std::size_t pose,
                            Facing facing = Facing::AsWritten);

/// The key pose in which a moment's part ends: what is shown of it where movement is not wanted.
[[nodiscard]] Frame stillAt(const Anatomy& anatomy, const Figure& figure, const Moment& moment);

/// A figure that goes through the moments of a session. A step that was cut short, skipped or begun again is carried on
/// from where the figure is, so that no joint jumps. A value: a copy goes on by itself, and the same moments give the
/// same frames.
class Motion {
public:
    Motion(std::shared_ptr<const Anatomy> anatomy, const Figure& figure);

    [[nodiscard]] Frame show(const Moment& moment);

    /// The figure with the limbs as the frame has them: props, order and arrows to be drawn with it.
    [[nodiscard]] const Figure& figure(Limbs limbs) const;

private:
    /// Where and when a step was taken up that does not begin where the figure was.
    struct TakenUp {
        Pose from;
        std::vector<Shown> highlights;
        double at{};
    };
    friend class FrameMaker;

    void takeUp(const Moment& moment);

    std::shared_ptr<const Anatomy> m_anatomy;
    std::shared_ptr<const Figure> m_asWritten;
    std::shared_ptr<const Figure> m_swapped;
    std::optional<Moment> m_last;
    std::optional<Frame> m_shown;
    std::optional<TakenUp> m_takenUp;
};

} // namespace glidepath::figure
