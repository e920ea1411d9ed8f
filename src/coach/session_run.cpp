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
/// How much of a long hold or walk a power cut may cost.
constexpr Duration kSignOfLife = 15s;

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

void addRecords(const session::SessionEngine& engine, const session::Event& event, WallTime now,
                journal::SessionEntry& entry) {
    const auto& step = engine.script().steps[event.step];
    if (event.kind == EventKind::SetFinished) {
        entry.sets.push_back(recordOf(engine, *step.set, event.outcome, entry.session));
        entry.sets.back().worked = event.worked;
    } else if (event.kind == EventKind::RepetitionFinished && !engine.progress()[*step.set].left) {
        entry.sets.push_back(recordOf(engine, *step.set, session::Outcome::Partial, entry.session));
    } else if (event.kind == EventKind::SessionFinished) {
        const auto outcome = event.outcome == session::Outcome::Done ? journal::SessionOutcome::Finished
                                                                     : journal::SessionOutcome::EndedEarly;
        entry.ending = journal::SessionEntry::Ending{now, outcome, event.at - Instant{}};
    }
}

journal::SessionEntry entryOf(const session::SessionEngine& engine, journal::RecordId session,
                              std::optional<session::Command> command, const std::vector<session::Event>& events,
                              WallTime now) {
    journal::SessionEntry entry;
    entry.session = session;
    entry.command = command;
    entry.events = events;
    for (const session::Event& event : events)
        addRecords(engine, event, now, entry);
    return entry;
}

} // namespace

journal::SessionEntry endingOf(const journal::UnfinishedSession& unfinished) {
    session::SessionEngine engine = replay(unfinished);
    const session::Command end{CommandKind::End, unfinished.last};
    const Duration length = unfinished.last - Instant{};
    const WallTime at{unfinished.record.started.utc + length, unfinished.record.started.offset};
    return entryOf(engine, unfinished.record.id, end, engine.handle(end.kind, end.at), at);
}

SessionRun::SessionRun(session::Script script, std::optional<journal::RecordId> ratingBefore, const Clock& clock,
                       journal::SessionWriter& writer)
    : m_engine{std::move(script), Instant{}}, m_session{0}, m_clock{clock}, m_writer{writer}, m_last{look()},
      m_origin{m_last.running.time_since_epoch()} {
    m_writer.begin({m_engine.script().plan, clock.wall(), ratingBefore});
    write(std::nullopt, m_engine.advanceTo(Instant{}));
}

SessionRun::SessionRun(const journal::UnfinishedSession& unfinished, const Clock& clock, journal::SessionWriter& writer)
    : m_engine{replay(unfinished)}, m_session{unfinished.record.id}, m_clock{clock}, m_writer{writer}, m_last{look()},
      m_origin{m_last.running - unfinished.last} {
    if (m_engine.state() != session::State::Finished)
        perform(CommandKind::Interrupt, unfinished.last);
}

std::vector<session::Event> SessionRun::advance() {
    return advance(look());
}

std::vector<session::Event> SessionRun::handle(CommandKind command) {
    const Look now = look();
    std::vector<session::Event> events = advance(now);
    const auto more = perform(command, instantOf(now.running));
    events.insert(events.end(), more.begin(), more.end());
    return events;
}

std::optional<Duration> SessionRun::untilDeadline() const {
    const auto due = m_engine.nextDeadline();
    if (!due)
        return std::nullopt;
    return std::max(Duration{}, *due - instantOf(m_clock.running()));
}

/// The clock is read once for everything that happens at one moment, so that the journal replays exactly.
SessionRun::Look SessionRun::look() const {
    return {m_clock.running(), m_clock.runningWithSleep()};
}

Instant SessionRun::instantOf(Instant running) const {
    return Instant{running.time_since_epoch() - m_origin};
}

std::vector<session::Event> SessionRun::advance(Look now) {
    std::vector<session::Event> events = noticeGap(now);
    const auto more = m_engine.advanceTo(instantOf(now.running));
    write(std::nullopt, more);
    events.insert(events.end(), more.begin(), more.end());
    giveSignOfLife(instantOf(now.running));
    return events;
}

std::vector<session::Event> SessionRun::perform(CommandKind command, Instant at) {
    const auto events = m_engine.handle(command, at);
    if (!events.empty())
        write(session::Command{command, at}, events);
    return events;
}

/// When nobody has looked for a while, nobody has seen or heard the steps of that time either: the session pauses where
/// it was last looked at.
std::vector<session::Event> SessionRun::noticeGap(Look now) {
    const Look last = std::exchange(m_last, now);
    const bool slept = (now.withSleep - now.running) - (last.withSleep - last.running) > kGap / 2;
    const bool stoodStill = now.running - last.running > kGap;
    if (!m_engine.nextDeadline() || (!slept && !stoodStill))
        return {};
    return perform(CommandKind::Interrupt, instantOf(last.running));
}

/// A hold or a walk may last for minutes without anything to report. Should the program die, no more is lost of it than
/// since the last sign of life.
void SessionRun::giveSignOfLife(Instant now) {
    if (!m_engine.nextDeadline() || now - m_lastWritten < kSignOfLife)
        return;
    journal::SessionEntry entry;
    entry.session = m_session;
    entry.seen = now;
    m_writer.write(std::move(entry));
    m_lastWritten = now;
}

void SessionRun::write(std::optional<session::Command> command, const std::vector<session::Event>& events) {
    if (!command && events.empty())
        return;
    m_lastWritten = command ? command->at : events.back().at;
    m_writer.write(entryOf(m_engine, m_session, command, events, m_clock.wall()));
}

} // namespace glidepath::coach
