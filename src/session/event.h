#pragma once

#include "base/time.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace glidepath::session {

/// What the person, or the computer, wants. A command that makes no sense in a state changes nothing.
enum class CommandKind {
    Pause,     ///< by the person
    Interrupt, ///< a pause that nobody asked for: the computer slept, the program was stopped
    Resume,
    Back,    ///< starts the step again; a second one goes to the step before
    Skip,    ///< ends a wait, or leaves out what is left of an exercise
    Less,    ///< a third off; then no holds; then the exercise ends as done
    Confirm, ///< self-paced: this repetition, or set, is done
    End,     ///< ends the session; everything done so far is kept
};

struct Command {
    CommandKind kind{};
    Instant at{};
    friend bool operator==(const Command&, const Command&) = default;
};

enum class EventKind {
    SessionStarted,
    StepStarted,
    RepetitionFinished,
    SetFinished,      ///< with its outcome, repetitions and time worked; also when it was cut short
    ExerciseFinished, ///< with its outcome
    WaitSkipped,
    ExerciseSkipped,
    SteppedBack,
    Lightened,
    Paused,
    Interrupted,
    CountInStarted,
    Resumed,
    SessionFinished, ///< with its outcome
};

enum class Outcome {
    Done,    ///< all of it, or what "less" left of it
    Partial, ///< begun and not finished
    Skipped, ///< nothing of it was done
};

/// Something that has happened, stamped with the instant at which it was due, however late anybody noticed.
struct Event {
    EventKind kind{};
    Instant at{};
    std::size_t step{}; ///< the step concerned
    Outcome outcome{};  ///< of SetFinished, ExerciseFinished, SessionFinished
    int repetitions{};  ///< of RepetitionFinished and SetFinished: finished in this set so far
    Duration worked{};  ///< of SetFinished: time at work in this set, pauses not counted
    friend bool operator==(const Event&, const Event&) = default;
};

[[nodiscard]] std::string_view name(CommandKind kind); ///< "pause", "skip"…
[[nodiscard]] std::string_view name(EventKind kind);   ///< "step-started"…
[[nodiscard]] std::string_view name(Outcome outcome);  ///< "done"…
[[nodiscard]] std::optional<CommandKind> parseCommandKind(std::string_view text);
[[nodiscard]] std::optional<EventKind> parseEventKind(std::string_view text);
[[nodiscard]] std::optional<Outcome> parseOutcome(std::string_view text);

} // namespace glidepath::session
