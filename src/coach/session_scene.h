#pragma once

#include "coach/session_view.h"

#include <string_view>

namespace glidepath::coach {

/// What the parts of a session view are made from: one instant of a session with the texts that belong to it.
struct SessionScene {
    const session::Script& script;
    session::Frame frame;
    const session::Step& step;
    const programme::PlannedExercise& planned;
    const catalogue::Exercise* exercise; ///< null where the content no longer has it
    SessionMoment moment{};
    SoreSide soreSide{};

    [[nodiscard]] const session::PlannedSet* set() const { return step.set ? &script.sets.at(*step.set) : nullptr; }
    [[nodiscard]] Duration left() const { return frame.length - frame.elapsed; }
    [[nodiscard]] bool countsRepetitions() const {
        return std::holds_alternative<programme::PlannedRepetitions>(planned.work);
    }
    /// Whether one key press ends the whole set; its step then counts all repetitions at once.
    [[nodiscard]] bool confirmsWholeSet() const {
        const auto* work = std::get_if<programme::PlannedRepetitions>(&planned.work);
        return work && work->pace == programme::Pace::KeyAtEnd;
    }
};

[[nodiscard]] RingView ringView(const SessionScene& scene);

/// The whole second that a person expects to read: rounded up, with 20 ms of slack for timers that fire early; 1 until
/// the very end.
[[nodiscard]] int secondsShown(Duration left);

/// The exercise's cue for a step; null where it has none.
[[nodiscard]] const catalogue::Cue* cueFor(const SessionScene& scene);

/// Part of a whole, from 0 to 1; 0 where the whole is nothing.
[[nodiscard]] double fraction(Duration part, Duration whole);

/// "1 second", "3 seconds"
[[nodiscard]] std::string counted(std::int64_t number, std::string_view one, std::string_view many);

} // namespace glidepath::coach
