#include "session/engine.h"

#include "base/contract.h"
#include "session/less.h"

#include <algorithm>
#include <utility>

namespace glidepath::session {

namespace {

constexpr Duration kOneSecond{1000};
constexpr Duration kSecondBack{3000}; ///< a second Back within this time means the step before

bool isTimedWork(StepKind kind) {
    return isWork(kind) && kind != StepKind::SelfPaced;
}

/// A repetition is done when its movement is; the pause before the next one is not part of it. `next` is the step after
/// `done` in the same set.
bool endsRepetition(const Step& done, const Step* next) {
    if (done.repetition == 0 || done.kind == StepKind::Pause)
        return false;
    return next == nullptr || next->repetition != done.repetition || next->kind == StepKind::Pause;
}

} // namespace

SessionEngine::SessionEngine(Script script, Instant begin)
    : m_script{std::move(script)}, m_progress(m_script.sets.size()), m_lightened(m_script.plan.exercises.size()),
      m_leftAt(m_script.plan.exercises.size()), m_begin{begin}, m_now{begin}, m_since{begin} {
    expects(!m_script.steps.empty(), "a script has at least one step");
    for (std::size_t set = 0; set < m_progress.size(); ++set)
        m_progress[set].finished.resize(static_cast<std::size_t>(m_script.sets[set].repetitions));
    note(m_pending, EventKind::SessionStarted);
    moveTo(0, m_pending);
}

std::vector<Event> SessionEngine::advanceTo(Instant now) {
    Events events = std::exchange(m_pending, {});
    now = std::max(now, m_now);
    for (auto due = nextDeadline(); due && *due <= now; due = nextDeadline()) {
        m_now = *due;
        passDeadline(events);
    }
    m_now = now;
    return events;
}

std::vector<Event> SessionEngine::handle(CommandKind command, Instant now) {
    Events events = advanceTo(now);
    if (m_state == State::Finished)
        return events;
    switch (command) {
    case CommandKind::Pause:
        pause(EventKind::Paused, events);
        break;
    case CommandKind::Interrupt:
        pause(EventKind::Interrupted, events);
        break;
    case CommandKind::Resume:
        resume(events);
        break;
    case CommandKind::Back:
        back(events);
        break;
    case CommandKind::Skip:
        skip(events);
        break;
    case CommandKind::Less:
        less(events);
        break;
    case CommandKind::Confirm:
        confirm(events);
        break;
    case CommandKind::End:
        end(events);
        break;
    }
    return events;
}

std::optional<Instant> SessionEngine::nextDeadline() const {
    if (m_state == State::CountIn)
        return m_since + m_script.plan.waits.countIn;
    if (m_state != State::Running || step().kind == StepKind::SelfPaced)
        return std::nullopt;
    return m_since + (step().length - m_elapsed);
}

Frame SessionEngine::frame() const {
    Frame frame;
    frame.state = m_state;
    frame.step = m_step;
    frame.elapsed = elapsedInStep();
    frame.length = step().kind == StepKind::SelfPaced ? Duration{} : step().length;
    if (m_state == State::CountIn)
        frame.countIn = m_script.plan.waits.countIn - (m_now - m_since);
    if (m_state == State::Paused)
        frame.pausedFor = m_now - m_since;
    frame.sessionElapsed = m_now - m_begin;
    if (m_state != State::Finished) {
        frame.sessionLeft = std::max(Duration{}, step().length - frame.elapsed);
        for (auto next = liveStepAfter(m_step); next; next = liveStepAfter(*next))
            frame.sessionLeft += m_script.steps[*next].length;
    }
    if (step().set) {
        for (const Step& other : m_script.steps)
            if (other.set == step().set && !other.dropped)
                frame.repetitions = std::max(frame.repetitions, other.repetition);
        frame.repetitionsDone = m_progress[*step().set].repetitions;
    }
    return frame;
}

Duration SessionEngine::elapsedInStep() const {
    return m_state == State::Running ? m_elapsed + (m_now - m_since) : m_elapsed;
}

std::optional<std::size_t> SessionEngine::liveStepAfter(std::size_t step) const {
    for (std::size_t next = step + 1; next < m_script.steps.size(); ++next)
        if (!m_script.steps[next].dropped)
            return next;
    return std::nullopt;
}

std::optional<std::size_t> SessionEngine::liveStepBefore(std::size_t step) const {
    while (step > 0)
        if (!m_script.steps[--step].dropped)
            return step;
    return std::nullopt;
}

/// Back from a step: into an exercise that was skipped, it returns to where that happened.
std::optional<std::size_t> SessionEngine::stepBefore() const {
    const auto before = liveStepBefore(m_step);
    if (!before)
        return std::nullopt;
    const std::size_t exercise = m_script.steps[*before].exercise;
    return exercise != step().exercise && m_leftAt[exercise] ? m_leftAt[exercise] : before;
}

bool SessionEngine::anythingDone(std::size_t exercise) const {
    for (std::size_t set = 0; set < m_progress.size(); ++set)
        if (m_script.sets[set].exercise == exercise && session::anythingDone(m_script.sets[set], m_progress[set]))
            return true;
    return false;
}

Outcome SessionEngine::outcomeOf(std::size_t exercise) const {
    bool all = true;
    for (std::size_t set = 0; set < m_progress.size(); ++set)
        all = all && (m_script.sets[set].exercise != exercise || m_progress[set].left == Outcome::Done);
    if (all)
        return Outcome::Done;
    return anythingDone(exercise) ? Outcome::Partial : Outcome::Skipped;
}

void SessionEngine::note(Events& events, EventKind kind, Outcome outcome) const {
    noteAt(m_step, events, kind, outcome);
}

void SessionEngine::noteAt(std::size_t step, Events& events, EventKind kind, Outcome outcome) const {
    Event event;
    event.kind = kind;
    event.at = m_now;
    event.step = step;
    event.outcome = outcome;
    events.push_back(event);
}

/// Books the time that has run since m_since to the step and its set.
void SessionEngine::settle() {
    if (m_state != State::Running)
        return;
    const Duration spent = m_now - m_since;
    m_elapsed += spent;
    m_since = m_now;
    if (step().set)
        m_progress[*step().set].worked += spent;
}

void SessionEngine::enter(State state, EventKind kind, Events& events) {
    settle();
    m_state = state;
    m_since = m_now;
    note(events, kind);
}

void SessionEngine::passDeadline(Events& events) {
    if (m_state == State::CountIn)
        enter(State::Running, EventKind::Resumed, events);
    else
        finishStep(events);
}

void SessionEngine::finishStep(Events& events) {
    settle();
    const auto next = liveStepAfter(m_step);
    const Step& done = step();
    if (done.set) {
        const bool sameSet = next && m_script.steps[*next].set == done.set;
        if (endsRepetition(done, sameSet ? &m_script.steps[*next] : nullptr))
            finishRepetition(done, events);
        if (!sameSet)
            leaveSet(*done.set, Outcome::Done, events);
    }
    if (!next || m_script.steps[*next].exercise != done.exercise) {
        m_leftAt[done.exercise].reset();
        note(events, EventKind::ExerciseFinished, outcomeOf(done.exercise));
    }
    moveOn(next, events);
}

/// The step of a whole self-paced set stands for all its repetitions.
void SessionEngine::finishRepetition(const Step& done, Events& events) {
    SetProgress& progress = m_progress[*done.set];
    const bool wholeSet = isPacedAtEnd(m_script, done.exercise);
    for (int repetition = wholeSet ? 1 : done.repetition; repetition <= done.repetition; ++repetition)
        progress.finished[static_cast<std::size_t>(repetition - 1)] = true;
    progress.repetitions = static_cast<int>(std::count(progress.finished.begin(), progress.finished.end(), true));
    note(events, EventKind::RepetitionFinished);
    events.back().repetitions = progress.repetitions;
}

/// What was skipped or cut short can be done after all.
void SessionEngine::reopen(std::size_t exercise) {
    for (std::size_t set = 0; set < m_progress.size(); ++set)
        if (m_script.sets[set].exercise == exercise && m_progress[set].left != Outcome::Done)
            m_progress[set].left.reset();
}

/// Stands at the beginning of a step, in the state the session is in. A count-in goes on only before timed work.
void SessionEngine::moveTo(std::size_t step, Events& events) {
    m_step = step;
    m_elapsed = Duration{};
    m_steppedBack = false;
    if (m_state != State::Paused)
        m_since = m_now;
    if (m_state == State::CountIn && !isTimedWork(m_script.steps[step].kind))
        enter(State::Running, EventKind::Resumed, events);
    note(events, EventKind::StepStarted);
}

void SessionEngine::moveOn(std::optional<std::size_t> next, Events& events) {
    if (next)
        moveTo(*next, events);
    else
        finish(Outcome::Done, events);
}

/// A set that is left without one of its steps being current is reported at its first step.
void SessionEngine::leaveSet(std::size_t set, Outcome outcome, Events& events) {
    SetProgress& progress = m_progress[set];
    progress.left = outcome;
    std::size_t place = m_step;
    if (step().set != set)
        for (place = 0; m_script.steps[place].set != set;)
            ++place;
    noteAt(place, events, EventKind::SetFinished, outcome);
    events.back().repetitions = progress.repetitions;
    events.back().worked = progress.worked;
}

/// Leaves out what is left of the current exercise. A set of which something was done counts as `begun`.
void SessionEngine::leaveExercise(Outcome begun, Events& events) {
    const std::size_t exercise = step().exercise;
    for (std::size_t set = 0; set < m_script.sets.size(); ++set)
        if (m_script.sets[set].exercise == exercise && !m_progress[set].left)
            leaveSet(set, session::anythingDone(m_script.sets[set], m_progress[set]) ? begun : Outcome::Skipped,
                     events);
    m_leftAt[exercise] = m_step;
    const bool asDone = begun == Outcome::Done && anythingDone(exercise);
    note(events, EventKind::ExerciseFinished, asDone ? Outcome::Done : outcomeOf(exercise));
    auto next = liveStepAfter(m_step);
    while (next && m_script.steps[*next].exercise == exercise)
        next = liveStepAfter(*next);
    moveOn(next, events);
}

void SessionEngine::finish(Outcome outcome, Events& events) {
    m_state = State::Finished;
    note(events, EventKind::SessionFinished, outcome);
}

void SessionEngine::pause(EventKind kind, Events& events) {
    if (m_state != State::Paused)
        enter(State::Paused, kind, events);
}

void SessionEngine::resume(Events& events) {
    if (m_state != State::Paused)
        return;
    if (isTimedWork(step().kind) && m_script.plan.waits.countIn.count() > 0)
        enter(State::CountIn, EventKind::CountInStarted, events);
    else
        enter(State::Running, EventKind::Resumed, events);
}

void SessionEngine::back(Events& events) {
    settle();
    const bool again = m_steppedBack && m_elapsed < kSecondBack;
    const std::size_t target = again ? stepBefore().value_or(m_step) : m_step;
    if (m_script.steps[target].exercise != step().exercise)
        reopen(m_script.steps[target].exercise);
    m_step = target;
    note(events, EventKind::SteppedBack);
    moveTo(target, events);
    m_steppedBack = true;
}

void SessionEngine::skip(Events& events) {
    settle();
    if (!isWork(step().kind)) {
        note(events, EventKind::WaitSkipped);
        moveOn(liveStepAfter(m_step), events);
        return;
    }
    note(events, EventKind::ExerciseSkipped);
    leaveExercise(Outcome::Partial, events);
}

void SessionEngine::less(Events& events) {
    settle();
    int& times = m_lightened[step().exercise];
    bool changed = false;
    while (!changed && times < 3) {
        ++times;
        if (times == 1)
            changed = takeThirdOff(m_script, m_step, m_elapsed);
        else if (times == 2)
            changed = dropHolds(m_script, m_step) || takeThirdOff(m_script, m_step, m_elapsed);
        else
            break;
    }
    note(events, EventKind::Lightened);
    if (!changed)
        leaveExercise(Outcome::Done, events);
}

void SessionEngine::confirm(Events& events) {
    if (m_state == State::Running && step().kind == StepKind::SelfPaced)
        finishStep(events);
}

/// Also what was begun after the current place counts, when the person has gone back since.
void SessionEngine::end(Events& events) {
    settle();
    for (std::size_t exercise = 0; exercise < m_script.plan.exercises.size(); ++exercise) {
        std::optional<std::size_t> place;
        for (std::size_t set = 0; set < m_script.sets.size(); ++set) {
            const bool open = m_script.sets[set].exercise == exercise && !m_progress[set].left;
            if (!open || !session::anythingDone(m_script.sets[set], m_progress[set]))
                continue;
            leaveSet(set, Outcome::Partial, events);
            place = events.back().step;
        }
        if (place)
            noteAt(*place, events, EventKind::ExerciseFinished, outcomeOf(exercise));
    }
    finish(Outcome::Partial, events);
}

bool anythingDone(const PlannedSet& set, const SessionEngine::SetProgress& progress) {
    return set.repetitions > 0 ? progress.repetitions > 0 : progress.worked >= kOneSecond;
}

} // namespace glidepath::session
