#include "coach/session_run.h"

#include <algorithm>
#include <utility>

namespace glidepath::coach {

namespace {

using namespace std::chrono_literals;
using session::CommandKind;
using session::EventKind;

/// Longer than any redraw or slow disk, shorter than a person would call a break.
constexpr Duration kGap = 2s;

journal::SetRecord recordOf(const session::SessionEngine& engine, std::size_t set, session::Outcome outcome,
                            journal::RecordId session) {
    const session::PlannedSet& planned = engine.script().sets[set];
    const auto& progress = engine.progress()[set];
    return {session,
            static_cast<int>(planned.exercise),
            engine.script().plan.exercises[planned.exercise].id,
            planned.side,
            planned.number,
            planned.repetitions,
            progress.repetitions,
            progress.worked,
            outcome};
}

session::SessionEngine replay(const journal::UnfinishedSession& unfinished) {
    session::SessionEngine engine{session::unroll(unfinished.record.plan), Instant{}};
    for (const session::Command& command : unfinished.commands)
        (void)engine.handle(command.kind, command.at);
    (void)engine.advanceTo(unfinished.last);
    return engine;
}

} // namespace

SessionRun::SessionRun(session::Script script, std::optional<journal::RecordId> ratingBefore, const Clock& clock,
                       journal::SessionWriter& writer)
    : m_engine{std::move(script), Instant{}}, m_session{0}, m_clock{clock}, m_writer{writer},
      m_origin{clock.running().time_since_epoch()}, m_lastRunning{clock.running()}, m_lastWithSleep{
                                                                                        clock.runningWithSleep()} {
    m_writer.begin({m_engine.script().plan, clock.wall(), ratingBefore});
    write(std::nullopt, m_engine.advanceTo(Instant{}));
}

SessionRun::SessionRun(const journal::UnfinishedSession& unfinished, const Clock& clock, journal::SessionWriter& writer)
    : m_engine{replay(unfinished)}, m_session{unfinished.record.id}, m_clock{clock}, m_writer{writer},
      m_origin{clock.running() - unfinished.last}, m_lastRunning{clock.running()}, m_lastWithSleep{
                                                                                       clock.runningWithSleep()} {
    if (m_engine.state() != session::State::Finished)
        perform(CommandKind::Interrupt, unfinished.last);
}

std::vector<session::Event> SessionRun::advance() {
    std::vector<session::Event> events = noticeGap();
    const auto more = m_engine.advanceTo(now());
    write(std::nullopt, more);
    events.insert(events.end(), more.begin(), more.end());
    return events;
}

std::vector<session::Event> SessionRun::handle(CommandKind command) {
    std::vector<session::Event> events = advance();
    const auto more = perform(command, now());
    events.insert(events.end(), more.begin(), more.end());
    return events;
}

std::optional<Duration> SessionRun::untilDeadline() const {
    const auto due = m_engine.nextDeadline();
    if (!due)
        return std::nullopt;
    return std::max(Duration{}, *due - now());
}

Instant SessionRun::now() const {
    return Instant{m_clock.running().time_since_epoch() - m_origin};
}

std::vector<session::Event> SessionRun::perform(CommandKind command, Instant at) {
    const auto events = m_engine.handle(command, at);
    if (!events.empty())
        write(session::Command{command, at}, events);
    return events;
}

/// When nobody has looked for a while, nobody has seen or heard the steps of that time either: the session pauses where
/// it was last looked at.
std::vector<session::Event> SessionRun::noticeGap() {
    const Instant running = m_clock.running();
    const Instant withSleep = m_clock.runningWithSleep();
    const bool slept = (withSleep - running) - (m_lastWithSleep - m_lastRunning) > kGap / 2;
    const bool stoodStill = running - m_lastRunning > kGap;
    const Instant lastSeen{m_lastRunning.time_since_epoch() - m_origin};
    m_lastRunning = running;
    m_lastWithSleep = withSleep;
    if (!m_engine.nextDeadline() || (!slept && !stoodStill))
        return {};
    return perform(CommandKind::Interrupt, lastSeen);
}

void SessionRun::write(std::optional<session::Command> command, const std::vector<session::Event>& events) {
    if (!command && events.empty())
        return;
    journal::SessionEntry entry;
    entry.session = m_session;
    entry.command = command;
    entry.events = events;
    for (const session::Event& event : events)
        addRecords(event, entry);
    m_writer.write(std::move(entry));
}

void SessionRun::addRecords(const session::Event& event, journal::SessionEntry& entry) const {
    const auto& step = m_engine.script().steps[event.step];
    if (event.kind == EventKind::SetFinished) {
        entry.sets.push_back(recordOf(m_engine, *step.set, event.outcome, m_session));
        entry.sets.back().worked = event.worked;
    } else if (event.kind == EventKind::RepetitionFinished && !m_engine.progress()[*step.set].finished) {
        entry.sets.push_back(recordOf(m_engine, *step.set, session::Outcome::Partial, m_session));
    } else if (event.kind == EventKind::SessionFinished) {
        const auto outcome = event.outcome == session::Outcome::Done ? journal::SessionOutcome::Finished
                                                                     : journal::SessionOutcome::EndedEarly;
        entry.ending = journal::SessionEntry::Ending{m_clock.wall(), outcome, event.at - Instant{}};
    }
}

} // namespace glidepath::coach
