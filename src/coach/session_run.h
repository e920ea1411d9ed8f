#pragma once

#include "base/time.h"
#include "journal/records.h"
#include "journal/session_writer.h"
#include "session/engine.h"

#include <optional>
#include <vector>

namespace glidepath::coach {

/// A session being done: asks the clock, drives the engine and sends everything that happens to the journal. Notices
/// when the computer slept or the program stood still, and pauses instead of running on.
class SessionRun {
public:
    /// Begins now. `clock` and `writer` outlive the run; `ratingBefore` is the rating given for this session.
    SessionRun(session::Script script, std::optional<journal::RecordId> ratingBefore, const Clock& clock,
               journal::SessionWriter& writer);
    /// Carries on what an earlier run of the program did not live to end: the commands are replayed up to the last
    /// thing that was written, and the session stands paused there.
    SessionRun(const journal::UnfinishedSession& unfinished, const Clock& clock, journal::SessionWriter& writer);

    /// Brings the session up to the present. To be called when untilDeadline() is over, whenever the screen is drawn,
    /// and at least once a second while there is a deadline: a longer silence counts as a standstill and pauses the
    /// session.
    std::vector<session::Event> advance();
    std::vector<session::Event> handle(session::CommandKind command);

    [[nodiscard]] const session::SessionEngine& engine() const { return m_engine; }
    [[nodiscard]] session::Frame frame() const { return m_engine.frame(); }
    /// From now to the next thing that happens by itself; nothing while nothing will. Never negative.
    [[nodiscard]] std::optional<Duration> untilDeadline() const;

private:
    /// The clock's two lines at one moment.
    struct Look {
        Instant running;
        Instant withSleep;
    };
    [[nodiscard]] Look look() const;
    [[nodiscard]] Instant instantOf(Instant running) const;
    std::vector<session::Event> advance(Look now);
    std::vector<session::Event> perform(session::CommandKind command, Instant at);
    std::vector<session::Event> noticeGap(Look now);
    void giveSignOfLife(Instant now);
    void write(std::optional<session::Command> command, const std::vector<session::Event>& events);

    session::SessionEngine m_engine;
    journal::RecordId m_session; ///< 0 for one that the writer has begun
    const Clock& m_clock;
    journal::SessionWriter& m_writer;
    Look m_last;
    Duration m_origin{};     ///< of the session's line on the clock's running line
    Instant m_lastWritten{}; ///< on the session's own line
};

/// The entry that ends an unfinished session where it was last seen, keeping what had been done of its running step.
[[nodiscard]] journal::SessionEntry endingOf(const journal::UnfinishedSession& unfinished);

} // namespace glidepath::coach
