#include "session/event.h"

#include "base/names.h"

namespace glidepath::session {

namespace {

constexpr auto kCommands = names<CommandKind>({{CommandKind::Pause, "pause"},
                                               {CommandKind::Interrupt, "interrupt"},
                                               {CommandKind::Resume, "resume"},
                                               {CommandKind::Back, "back"},
                                               {CommandKind::Skip, "skip"},
                                               {CommandKind::Less, "less"},
                                               {CommandKind::Confirm, "confirm"},
                                               {CommandKind::End, "end"}});

constexpr auto kEvents = names<EventKind>({{EventKind::SessionStarted, "session-started"},
                                           {EventKind::StepStarted, "step-started"},
                                           {EventKind::RepetitionFinished, "repetition-finished"},
                                           {EventKind::SetFinished, "set-finished"},
                                           {EventKind::ExerciseFinished, "exercise-finished"},
                                           {EventKind::WaitSkipped, "wait-skipped"},
                                           {EventKind::ExerciseSkipped, "exercise-skipped"},
                                           {EventKind::SteppedBack, "stepped-back"},
                                           {EventKind::Lightened, "lightened"},
                                           {EventKind::Paused, "paused"},
                                           {EventKind::Interrupted, "interrupted"},
                                           {EventKind::CountInStarted, "count-in-started"},
                                           {EventKind::Resumed, "resumed"},
                                           {EventKind::SessionFinished, "session-finished"}});

constexpr auto kOutcomes =
    names<Outcome>({{Outcome::Done, "done"}, {Outcome::Partial, "partial"}, {Outcome::Skipped, "skipped"}});

} // namespace

std::string_view name(CommandKind kind) {
    return kCommands.of(kind);
}
std::string_view name(EventKind kind) {
    return kEvents.of(kind);
}
std::string_view name(Outcome outcome) {
    return kOutcomes.of(outcome);
}
std::optional<CommandKind> parseCommandKind(std::string_view text) {
    return kCommands.parse(text);
}
std::optional<EventKind> parseEventKind(std::string_view text) {
    return kEvents.parse(text);
}
std::optional<Outcome> parseOutcome(std::string_view text) {
    return kOutcomes.parse(text);
}

} // namespace glidepath::session
