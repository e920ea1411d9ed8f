#pragma once

#include "figure/motion.h"

#include <cstddef>
#include <vector>

namespace glidepath::figure {

/// From one key pose to the next; a stay where they are the same.
struct Leg {
    std::size_t from{};
    std::size_t to{};
    double seconds{};
    Ease ease{};
};

/// What a moment's step shows: legs one after the other, then the last pose until the step ends.
struct Course {
    std::vector<Leg> legs;   ///< in the seconds they take here
    std::size_t resting{};   ///< the pose at the end, or all the time where there are no legs
    double elapsed{};        ///< since the first leg began
    double rounds{};         ///< done since the step began, of a figure that goes on
    double longestCatchUp{}; ///< seconds in which a figure that comes from elsewhere may get into a stay
    Facing facing{};
    Limbs limbs{};
};

/// What a dose's part, a wait or an activity looks like with this figure.
[[nodiscard]] Course courseOf(const Figure& figure, const Moment& moment);

/// The legs of a phase, in its own seconds.
[[nodiscard]] std::vector<Leg> legsOf(const Figure& figure, std::size_t phase);

/// The pose on a smooth cycle, the leg after the last one being the first.
[[nodiscard]] Pose onCycle(const std::vector<Leg>& legs, std::size_t leg, double w, const std::vector<KeyPose>& poses);

/// A leg and when it begins and ends.
struct Position {
    std::size_t leg{};
    double begin{};
    double end{};
};
/// Nothing behind the last leg.
[[nodiscard]] std::optional<Position> positionAt(const Course& course, double elapsed);

} // namespace glidepath::figure
