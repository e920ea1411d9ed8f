#pragma once

#include "base/answers.h"
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
    Duration
        length{}; ///< on the session's own line, pauses included; of a running one how far it is known to have come
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
    std::optional<Pattern> pattern{};
    std::optional<Sensation> sensation{};
    std::optional<YesOrNo> newOrStronger{}; ///< than the day before
    std::optional<YesOrNo> eases{};         ///< some position eases it; asked only of severe pain that never stops
    std::optional<YesOrNo> hardDay{};       ///< it keeps the person from work, sleep or daily life
    [[nodiscard]] bool empty() const;
    friend bool operator==(const Rating&, const Rating&) = default;
};

/// How it was two hours after a session. At most one a session: the last answer counts.
struct LaterReport {
    RecordId session{};
    WallTime at;
    Later later{};
    friend bool operator==(const LaterReport&, const LaterReport&) = default;
};

/// How one exercise of a session felt, told because it stood out. At most one an exercise: the last counts.
struct FeelReport {
    RecordId session{};
    int exercise{}; ///< position in the plan, from 0
    Feel feel{};
    friend bool operator==(const FeelReport&, const FeelReport&) = default;
};

enum class ScreeningReason {
    Asked,      ///< before the first exercise, when it is time again, or because the person wished
    Correction, ///< the answers before it were given wrongly
};

/// The warning signs, every one of them answered. In the order of their numbers, not of their times: a clock can be
/// set back, and a lock must not open by that.
struct Screening {
    RecordId id{};
    WallTime at;
    ScreeningReason reason{ScreeningReason::Asked};
    std::vector<std::string> yes; ///< ids of the signs that were answered with yes; all others with no
    friend bool operator==(const Screening&, const Screening&) = default;
};

/// The person records that they were examined after a screening with a yes, and that exercise is fine.
struct Clearance {
    RecordId id{};
    RecordId screening{}; ///< the newest one at that time
    WallTime at;
    std::string who;  ///< "my doctor", in the person's words
    std::string when; ///< in the person's words
    friend bool operator==(const Clearance&, const Clearance&) = default;
};

enum class DecisionKind {
    Entered,     ///< the phase to begin in, after the first screening
    Advanced,    ///< to a phase further on, as proposed
    SteppedBack, ///< to a gentler phase, as proposed
    MovedByHand, ///< to a phase of the person's own choice
    Stayed,      ///< a proposed change was declined
    Undone,      ///< the newest change of phase that is not undone yet does not count
    PutBack,     ///< an exercise that rested or was put aside is offered again
    LeftOut,     ///< an exercise is put aside by the person's own wish
    GateFits,    ///< the questions of a gate were answered as it wants them
    GateDoesNotFit,
    PutAway,      ///< advice is not shown for a while
    NotToday,     ///< nothing more is offered on this day
    StartLighter, ///< after days away: sessions of this day are lighter
};

/// What the person decided about the programme, or agreed to. `reason` is what the program said at that time.
struct Decision {
    RecordId id{};
    WallTime at;
    DecisionKind kind{};
    std::optional<int> fromPhase{};
    std::optional<int> toPhase{}; ///< of changes of phase
    std::string subject{};        ///< the id of an exercise or gate; empty where there is none
    std::string rule{};           ///< the id of the rule that proposed it; empty where none did
    std::string reason{};
    friend bool operator==(const Decision&, const Decision&) = default;
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
    std::vector<LaterReport> laters{};   ///< by session
    std::vector<FeelReport> feels{};     ///< by session, then in the order of the plan
    std::vector<Screening> screenings{}; ///< by number
    std::vector<Clearance> clearances{}; ///< by number
    std::vector<Decision> decisions{};   ///< by number
};

[[nodiscard]] std::string_view name(Moment moment); ///< "before"…
[[nodiscard]] std::string_view name(SessionOutcome outcome);
[[nodiscard]] std::string_view name(ScreeningReason reason);
[[nodiscard]] std::string_view name(DecisionKind kind); ///< "stepped-back"
[[nodiscard]] std::optional<ScreeningReason> parseScreeningReason(std::string_view text);
[[nodiscard]] std::optional<DecisionKind> parseDecisionKind(std::string_view text);
[[nodiscard]] std::optional<Moment> parseMoment(std::string_view text);
[[nodiscard]] std::optional<SessionOutcome> parseSessionOutcome(std::string_view text);

} // namespace glidepath::journal
