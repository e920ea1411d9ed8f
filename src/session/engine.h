#pragma once

#include "session/event.h"
#include "session/script.h"

#include <optional>
#include <vector>

namespace glidepath::session {

enum class State { Running, Paused, CountIn, Finished };

/// Everything a screen needs to know about one instant of a session.
struct Frame {
    State state{};
    std::size_t step{}; ///< index of the current step; the last one when finished
    Duration elapsed{}; ///< in the current step
    Duration length{};  ///< of the current step; 0 for a self-paced one, which has no end of its own
    Duration countIn{}; ///< left of the count-in
    Duration pausedFor{};
    Duration sessionElapsed{}; ///< since the session began, pauses included
    Duration sessionLeft{};    ///< planned time still to come, pauses not counted
    int repetitions{};         ///< planned in the current set, after "less"
    int repetitionsDone{};     ///< finished in the current set
    friend bool operator==(const Frame&, const Frame&) = default;
};

/// Runs a script. Knows no clock: every call says what the time is, on the session's own line, and every deadline that
/// has passed since the last call is reported with its own due time. So the events do not depend on how often it is
/// called, and a list of commands with their instants replays a session exactly. A time before the last one counts as
/// the last one.
class SessionEngine {
public:
    SessionEngine(Script script, Instant begin);

    [[nodiscard]] std::vector<Event> advanceTo(Instant now);
    [[nodiscard]] std::vector<Event> handle(CommandKind command, Instant now);

    [[nodiscard]] Frame frame() const;
    /// When the next thing happens by itself; nothing while paused, while the person sets the pace, and at the end.
    [[nodiscard]] std::optional<Instant> nextDeadline() const;
    [[nodiscard]] const Script& script() const { return m_script; }
    [[nodiscard]] State state() const { return m_state; }
    /// What has been done of a set so far.
    struct SetProgress {
        std::vector<bool> finished;  ///< for each planned repetition; empty for holds and activities
        int repetitions{};           ///< how many of them are finished
        Duration worked{};           ///< time at work, pauses not counted
        std::optional<Outcome> left; ///< as what the set was left; nothing while it may still go on
        friend bool operator==(const SetProgress&, const SetProgress&) = default;
    };
    [[nodiscard]] const std::vector<SetProgress>& progress() const { return m_progress; }

    friend bool operator==(const SessionEngine&, const SessionEngine&) = default;

private:
    using Events = std::vector<Event>;

    Script m_script;
    std::vector<SetProgress> m_progress;              ///< one for each planned set
    std::vector<int> m_lightened;                     ///< how often "less" was asked, for each exercise
    std::vector<std::optional<std::size_t>> m_leftAt; ///< the step at which an exercise was skipped; Back returns there
    State m_state{State::Running};
    std::size_t m_step{};
    Instant m_begin{};
    Instant m_now{};
    Instant m_since{};         ///< when the present state began to count
    Duration m_elapsed{};      ///< in the current step, up to m_since
    bool m_steppedBack{false}; ///< Back was the last thing that moved the session
    Events m_pending;          ///< the beginning, reported by the first call

    [[nodiscard]] const Step& step() const { return m_script.steps[m_step]; }
    [[nodiscard]] Duration elapsedInStep() const;
    [[nodiscard]] std::optional<std::size_t> liveStepAfter(std::size_t step) const;
    [[nodiscard]] std::optional<std::size_t> liveStepBefore(std::size_t step) const;
    [[nodiscard]] std::optional<std::size_t> stepBefore() const;
    [[nodiscard]] bool anythingDone(std::size_t exercise) const;
    [[nodiscard]] Outcome outcomeOf(std::size_t exercise) const;

    void note(Events& events, EventKind kind, Outcome outcome = Outcome::Done) const;
    void noteAt(std::size_t step, Events& events, EventKind kind, Outcome outcome) const;
    void settle();
    void enter(State state, EventKind kind, Events& events);
    void passDeadline(Events& events);
    void finishStep(Events& events);
    void finishRepetition(const Step& done, Events& events);
    void reopen(std::size_t exercise);
    void moveTo(std::size_t step, Events& events);
    void moveOn(std::optional<std::size_t> next, Events& events);
    void leaveSet(std::size_t set, Outcome outcome, Events& events);
    void leaveExercise(Outcome outcome, Events& events);
    void finish(Outcome outcome, Events& events);

    void pause(EventKind kind, Events& events);
    void resume(Events& events);
    void back(Events& events);
    void skip(Events& events);
    void less(Events& events);
    void confirm(Events& events);
    void end(Events& events);
};

/// Whether a set counts as done at least in part: one finished repetition, or a second of a hold or an activity.
[[nodiscard]] bool anythingDone(const PlannedSet& set, const SessionEngine::SetProgress& progress);

} // namespace glidepath::session
