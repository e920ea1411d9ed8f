#pragma once

#include "base/body.h"
#include "base/time.h"
#include "programme/session_plan.h"
#include "session/event.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace glidepath::journal {

/// The journal's own number of a session or rating, greater than 0.
using RecordId = std::int64_t;

enum class SessionOutcome {
    Running,    ///< begun and not ended: the program was stopped in the middle, or it is running now
    Finished,   ///< to the end of the script
    EndedEarly, ///< by the person; what was done is kept
};

/// One session: what was planned, when it was, how it ended. Belongs to the day it began on.
struct SessionRecord {
    RecordId id{};
    WallTime started;
    std::optional<WallTime> ended;
    SessionOutcome outcome{SessionOutcome::Running};
    Duration length{}; ///< on the session's own line, pauses included; of a running one how far it is known to have come
    programme::SessionPlan plan;
    friend bool operator==(const SessionRecord&, const SessionRecord&) = default;
};

/// What was done of one set.
struct SetRecord {
    RecordId session{};
    int exercise{}; ///< position in the plan, from 0
    ExerciseId id;
    std::optional<Side> side;
    int number{}; ///< of the set on this side, from 1
    int plannedRepetitions{};
    int repetitions{};
    Duration worked{};
    session::Outcome outcome{};
    friend bool operator==(const SetRecord&, const SetRecord&) = default;
};

enum class Moment { Before, After, Other };

/// A pain rating. What the person did not answer is not there: a gap, never a zero.
struct Rating {
    RecordId id{};
    WallTime at;
    std::optional<RecordId> session;
    Moment moment{Moment::Other};
    std::optional<PainScore> leg;
    std::optional<PainScore> back;
    std::optional<FarthestPoint> farthest;
    [[nodiscard]] bool empty() const { return !leg && !back && !farthest; }
    friend bool operator==(const Rating&, const Rating&) = default;
};

/// The first thing the journal hears of a session.
struct SessionBeginning {
    programme::SessionPlan plan;
    WallTime at;
    std::optional<RecordId> ratingBefore; ///< given for this session before it began
};

/// What happened at one moment of a session; written in one transaction, or not at all.
struct SessionEntry {
    RecordId session{}; ///< 0: the one that the writer has begun
    std::optional<session::Command> command;
    std::vector<session::Event> events;
    std::vector<SetRecord> sets; ///< each replaces what was known of the same set
    struct Ending {
        WallTime at;
        SessionOutcome outcome{};
        Duration length{};
        friend bool operator==(const Ending&, const Ending&) = default;
    };
    std::optional<Ending> ending;
    std::optional<Instant> seen{}; ///< the session was still running at this instant
};

/// A session that the program did not live to end, with all that is needed to carry it on.
struct UnfinishedSession {
    SessionRecord record;
    std::vector<session::Command> commands; ///< in their order
    Instant last{};                         ///< of the last event or command that was written
    std::vector<SetRecord> sets;
};

/// Everything the pages and statistics read: a snapshot in memory, sorted by time.
struct History {
    std::vector<SessionRecord> sessions;
    std::vector<SetRecord> sets; ///< by session, then in the order of the plan
    std::vector<Rating> ratings;
};

[[nodiscard]] std::string_view name(Moment moment); ///< "before"…
[[nodiscard]] std::string_view name(SessionOutcome outcome);
[[nodiscard]] std::optional<Moment> parseMoment(std::string_view text);
[[nodiscard]] std::optional<SessionOutcome> parseSessionOutcome(std::string_view text);

} // namespace glidepath::journal
