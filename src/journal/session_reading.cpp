#include "journal/session_reading.h"

#include "journal/row.h"
#include "journal/words.h"

#include <algorithm>
#include <unordered_map>

namespace glidepath::journal {

namespace {

constexpr const char* kSessionColumns =
    "SELECT id, began_at_ms, began_offset_min, ended_at_ms, ended_offset_min, outcome, length_ms, routine_id, title, "
    "phase,"
    " version, wait_new_position_s, wait_same_position_s, wait_other_side_s, wait_count_in_s FROM session ";
constexpr const char* kExerciseColumns =
    "SELECT session_id, exercise_id, name, body_position, alternating, first_side, second_side, sets, rest_s, work,"
    " repetitions, tempo_lift_s, tempo_hold_s, tempo_lower_s, tempo_pause_s, pace, hold_s, activity_min, share,"
    " fewer_side, fewer_amount"
    " FROM session_exercise ";
constexpr const char* kSetColumns =
    "SELECT session_id, exercise_position, side, number, planned_repetitions, repetitions,"
    " worked_ms, outcome FROM set_done ";

using Sessions = std::vector<SessionRecord>;

/// Where each session stands in a list. Rows come in runs of one session, so the last answer is kept.
class Places {
public:
    explicit Places(const Sessions& sessions) {
        m_places.reserve(sessions.size());
        for (std::size_t place = 0; place < sessions.size(); ++place)
            m_places.emplace(sessions[place].id, place);
    }
    [[nodiscard]] std::size_t of(RecordId session) {
        if (session != m_session) {
            const auto found = m_places.find(session);
            if (found == m_places.end())
                throw Unreadable{};
            m_session = session;
            m_place = found->second;
        }
        return m_place;
    }

private:
    std::unordered_map<RecordId, std::size_t> m_places;
    RecordId m_session{0};
    std::size_t m_place{0};
};

std::optional<WallTime> endedIn(Row& row) {
    if (row.nextIsNothing()) {
        row.pass(2);
        return std::nullopt;
    }
    return row.wallTime();
}

// The order of the initialisers is the order of the columns; braces promise that they are read in it.
programme::Waits waitsIn(Row& row) {
    return {.newPosition = row.seconds(),
            .samePosition = row.seconds(),
            .otherSide = row.seconds(),
            .countIn = row.seconds()};
}

programme::SessionPlan planIn(Row& row) {
    return {.routine = meaning(RoutineId::parse(row.text())),
            .title = std::string{row.text()},
            .phase = row.number(),
            .version = meaning(kVersions.parse(row.text())),
            .exercises = {},
            .waits = waitsIn(row)};
}

SessionRecord sessionIn(Row row) {
    return {.id = row.longNumber(),
            .started = row.wallTime(),
            .ended = endedIn(row),
            .outcome = meaning(parseSessionOutcome(row.text())),
            .length = row.milliseconds(),
            .plan = planIn(row)};
}

std::vector<Side> sidesIn(Row& row) {
    std::vector<Side> sides;
    for (int column = 0; column < 2; ++column) {
        if (row.nextIsNothing())
            row.pass();
        else
            sides.push_back(meaning(parseSide(row.text())));
    }
    return sides;
}

catalogue::Tempo tempoIn(Row& row) {
    return {.lift = row.seconds(), .hold = row.seconds(), .lower = row.seconds(), .pause = row.seconds()};
}

/// The columns from `work` to `activity_min`.
programme::PlannedWork workIn(Row& row) {
    const std::string_view kind = row.text();
    programme::PlannedWork work;
    if (kind == "repetitions")
        work = programme::PlannedRepetitions{
            .count = row.number(), .tempo = tempoIn(row), .pace = meaning(programme::parsePace(row.text()))};
    else
        row.pass(6);
    if (kind == "hold")
        work = programme::PlannedHold{row.seconds()};
    else
        row.pass();
    if (kind == "activity")
        work = programme::PlannedActivity{row.minutes()};
    else
        row.pass();
    return work;
}

std::optional<programme::FewerOn> fewerIn(Row& row) {
    if (row.nextIsNothing()) {
        row.pass(2);
        return std::nullopt;
    }
    return programme::FewerOn{.side = meaning(parseSide(row.text())), .amount = row.number()};
}

programme::PlannedExercise exerciseIn(Row& row) {
    return {.id = meaning(ExerciseId::parse(row.text())),
            .name = std::string{row.text()},
            .position = meaning(catalogue::parsePosition(row.text())),
            .alternating = row.number() != 0,
            .sides = sidesIn(row),
            .sets = row.number(),
            .rest = row.seconds(),
            .work = workIn(row),
            .share = meaning(kShares.parse(row.text())),
            .fewer = fewerIn(row)};
}

Sessions sessionsIn(SQLite::Statement& rows) {
    Sessions sessions;
    while (rows.executeStep())
        sessions.push_back(sessionIn(Row{rows}));
    return sessions;
}

void addExercises(SQLite::Statement& rows, Sessions& sessions) {
    Places places{sessions};
    while (rows.executeStep()) {
        Row row{rows};
        SessionRecord& session = sessions[places.of(row.longNumber())];
        session.plan.exercises.push_back(exerciseIn(row));
    }
}

std::optional<Side> setSideIn(Row& row) {
    const std::string_view text = row.text();
    if (text == kNoSide)
        return std::nullopt;
    return meaning(parseSide(text));
}

const programme::PlannedExercise& exerciseAt(const SessionRecord& session, int position) {
    if (position < 0 || static_cast<std::size_t>(position) >= session.plan.exercises.size())
        throw Unreadable{};
    return session.plan.exercises[static_cast<std::size_t>(position)];
}

SetRecord setIn(Row& row, const SessionRecord& session) {
    const int position = row.number();
    return {.session = session.id,
            .exercise = position,
            .id = exerciseAt(session, position).id,
            .side = setSideIn(row),
            .number = row.number(),
            .plannedRepetitions = row.number(),
            .repetitions = row.number(),
            .worked = row.milliseconds(),
            .outcome = meaning(session::parseOutcome(row.text()))};
}

/// Sets come from the table by position, side as a word, and number; the plan may begin with the other side.
void putInOrderOfPlan(std::vector<SetRecord>::iterator first, std::vector<SetRecord>::iterator last,
                      const programme::SessionPlan& plan) {
    const auto isSecond = [&](const SetRecord& set) {
        const auto& sides = plan.exercises[static_cast<std::size_t>(set.exercise)].sides;
        return set.side && !sides.empty() && *set.side != sides.front();
    };
    std::stable_sort(first, last, [&](const SetRecord& one, const SetRecord& two) {
        return one.exercise != two.exercise ? one.exercise < two.exercise : !isSecond(one) && isSecond(two);
    });
}

std::vector<SetRecord> setsIn(SQLite::Statement& rows, const Sessions& sessions) {
    Places places{sessions};
    std::vector<std::vector<SetRecord>> bySession(sessions.size());
    std::size_t count = 0;
    for (; rows.executeStep(); ++count) {
        Row row{rows};
        const std::size_t place = places.of(row.longNumber());
        bySession[place].push_back(setIn(row, sessions[place]));
    }
    std::vector<SetRecord> sets;
    sets.reserve(count);
    for (std::size_t place = 0; place < sessions.size(); ++place) {
        auto& done = bySession[place];
        putInOrderOfPlan(done.begin(), done.end(), sessions[place].plan);
        std::move(done.begin(), done.end(), std::back_inserter(sets));
    }
    return sets;
}

SQLite::Statement rowsOf(SQLite::Database& database, const char* columns, RecordId session, const char* order) {
    SQLite::Statement rows{database, std::string{columns} + "WHERE session_id = ? " + order};
    Parameters{rows}.add(session);
    return rows;
}

std::vector<session::Command> commandsOf(SQLite::Database& database, RecordId session) {
    SQLite::Statement rows = rowsOf(database, "SELECT kind, at_ms FROM session_command ", session, "ORDER BY seq");
    std::vector<session::Command> commands;
    while (rows.executeStep()) {
        Row row{rows};
        const session::CommandKind kind = meaning(session::parseCommandKind(row.text()));
        commands.push_back({kind, Instant{row.milliseconds()}});
    }
    return commands;
}

Instant lastOf(SQLite::Database& database, RecordId session) {
    SQLite::Statement rows = rowsOf(database,
                                    "SELECT ifnull(max(at_ms), 0) FROM (SELECT session_id, at_ms FROM session_event"
                                    " UNION ALL SELECT session_id, at_ms FROM session_command"
                                    " UNION ALL SELECT id, length_ms FROM session) ",
                                    session, "");
    rows.executeStep();
    return Instant{Row{rows}.milliseconds()};
}

} // namespace

Result<Sessions> readSessions(SQLite::Database& database) {
    return attempt(kNotRead, database, [&] {
        SQLite::Statement sessionRows{database, std::string{kSessionColumns} + "ORDER BY began_at_ms, id"};
        Sessions sessions = sessionsIn(sessionRows);
        SQLite::Statement exerciseRows{database, std::string{kExerciseColumns} + "ORDER BY session_id, position"};
        addExercises(exerciseRows, sessions);
        return sessions;
    });
}

Result<std::vector<SetRecord>> readSets(SQLite::Database& database, const Sessions& sessions) {
    return attempt(kNotRead, database, [&] {
        SQLite::Statement rows{database,
                               std::string{kSetColumns} + "ORDER BY session_id, exercise_position, side, number"};
        return setsIn(rows, sessions);
    });
}

Result<std::optional<SessionRecord>> readNewestRunning(SQLite::Database& database) {
    return attempt(kNotRead, database, [&]() -> std::optional<SessionRecord> {
        SQLite::Statement rows{database, std::string{kSessionColumns} +
                                             "WHERE outcome = 'running' ORDER BY began_at_ms DESC, id DESC LIMIT 1"};
        Sessions found = sessionsIn(rows);
        if (found.empty())
            return std::nullopt;
        SQLite::Statement exercises = rowsOf(database, kExerciseColumns, found.front().id, "ORDER BY position");
        addExercises(exercises, found);
        return std::move(found.front());
    });
}

Result<UnfinishedSession> readUnfinished(SQLite::Database& database, SessionRecord session) {
    return attempt(kNotRead, database, [&] {
        const RecordId id = session.id;
        SQLite::Statement rows = rowsOf(database, kSetColumns, id, "ORDER BY exercise_position, side, number");
        std::vector<SetRecord> sets = setsIn(rows, {session});
        return UnfinishedSession{.record = std::move(session),
                                 .commands = commandsOf(database, id),
                                 .last = lastOf(database, id),
                                 .sets = std::move(sets)};
    });
}

} // namespace glidepath::journal
