#include "journal/session_writing.h"

#include "base/contract.h"
#include "journal/row.h"
#include "journal/words.h"

namespace glidepath::journal {

namespace {

constexpr const char* kNotSaved = "What you did could not be saved in the journal";

Duration sinceBegin(Instant at) {
    return at.time_since_epoch();
}

RecordId insertSession(SQLite::Database& database, const programme::SessionPlan& plan, WallTime at) {
    SQLite::Statement insert{database,
                             "INSERT INTO session (began_at_ms, began_offset_min, local_date, outcome, length_ms,"
                             " routine_id, title, phase, version, wait_new_position_s, wait_same_position_s,"
                             " wait_other_side_s, wait_count_in_s)"
                             " VALUES (?, ?, ?, 'running', 0, ?, ?, ?, ?, ?, ?, ?, ?)"};
    Parameters{insert}
        .addTimeAndDay(at)
        .add(plan.routine.text())
        .add(plan.title)
        .add(plan.phase)
        .add(kVersions.of(plan.version))
        .add(plan.waits.newPosition)
        .add(plan.waits.samePosition)
        .add(plan.waits.otherSide)
        .add(plan.waits.countIn);
    insert.exec();
    return database.getLastInsertRowid();
}

/// The columns from `work` to `activity_min`: those of other kinds of work stay empty.
struct WorkColumns {
    Parameters& parameters;
    void operator()(const programme::PlannedRepetitions& work) const {
        parameters.add("repetitions").add(work.count).add(work.tempo.lift).add(work.tempo.hold).add(work.tempo.lower);
        parameters.add(work.tempo.pause).add(name(work.pace)).addNothing().addNothing();
    }
    void operator()(const programme::PlannedHold& work) const {
        parameters.add("hold");
        withoutRepetitions();
        parameters.add(work.length).addNothing();
    }
    void operator()(const programme::PlannedActivity& work) const {
        parameters.add("activity");
        withoutRepetitions();
        parameters.addNothing().add(work.length);
    }
    void withoutRepetitions() const {
        parameters.addNothing().addNothing().addNothing().addNothing().addNothing().addNothing();
    }
};

std::optional<std::string_view> sideAt(const std::vector<Side>& sides, std::size_t place) {
    if (place >= sides.size())
        return std::nullopt;
    return name(sides[place]);
}

void addFewer(Parameters& parameters, const std::optional<programme::FewerOn>& fewer) {
    if (fewer)
        parameters.add(name(fewer->side)).add(fewer->amount);
    else
        parameters.addNothing().addNothing();
}

void insertExercise(SQLite::Statement& insert, RecordId session, std::size_t position,
                    const programme::PlannedExercise& exercise) {
    expects(exercise.sides.size() <= 2, "a person has two sides");
    insert.reset();
    Parameters parameters{insert};
    parameters.add(session)
        .add(static_cast<std::int64_t>(position))
        .add(exercise.id.text())
        .add(exercise.name)
        .add(name(exercise.position))
        .add(exercise.alternating ? 1 : 0)
        .add(sideAt(exercise.sides, 0))
        .add(sideAt(exercise.sides, 1))
        .add(exercise.sets)
        .add(exercise.rest);
    std::visit(WorkColumns{parameters}, exercise.work);
    parameters.add(kShares.of(exercise.share));
    addFewer(parameters, exercise.fewer);
    insert.exec();
}

void insertExercises(SQLite::Database& database, RecordId session, const programme::SessionPlan& plan) {
    SQLite::Statement insert{database,
                             "INSERT INTO session_exercise (session_id, position, exercise_id, name, body_position,"
                             " alternating, first_side, second_side, sets, rest_s, work, repetitions, tempo_lift_s,"
                             " tempo_hold_s, tempo_lower_s, tempo_pause_s, pace, hold_s, activity_min, share,"
                             " fewer_side, fewer_amount)"
                             " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
    for (std::size_t position = 0; position < plan.exercises.size(); ++position)
        insertExercise(insert, session, position, plan.exercises[position]);
}

void giveRatingTo(SQLite::Database& database, RecordId rating, RecordId session) {
    SQLite::Statement update{database, "UPDATE rating SET session_id = ? WHERE id = ?"};
    Parameters{update}.add(session).add(rating);
    update.exec();
}

void insertCommand(SQLite::Database& database, RecordId session, const session::Command& command) {
    SQLite::Statement insert{database,
                             "INSERT INTO session_command (session_id, seq, kind, at_ms) VALUES (?1,"
                             " (SELECT ifnull(max(seq), 0) + 1 FROM session_command WHERE session_id = ?1), ?2, ?3)"};
    Parameters{insert}.add(session).add(name(command.kind)).add(sinceBegin(command.at));
    insert.exec();
}

bool hasOutcome(session::EventKind kind) {
    return kind == session::EventKind::SetFinished || kind == session::EventKind::ExerciseFinished ||
           kind == session::EventKind::SessionFinished;
}

bool hasRepetitions(session::EventKind kind) {
    return kind == session::EventKind::SetFinished || kind == session::EventKind::RepetitionFinished;
}

template <class Value>
std::optional<Value> when(bool meant, Value value) {
    return meant ? std::optional{value} : std::nullopt;
}

void insertEvents(SQLite::Database& database, const SessionEntry& entry) {
    SQLite::Statement insert{
        database, "INSERT INTO session_event (session_id, seq, kind, at_ms, step, outcome, repetitions, worked_ms)"
                  " VALUES (?1, (SELECT ifnull(max(seq), 0) + 1 FROM session_event WHERE session_id = ?1),"
                  " ?2, ?3, ?4, ?5, ?6, ?7)"};
    for (const session::Event& event : entry.events) {
        insert.reset();
        Parameters{insert}
            .add(entry.session)
            .add(name(event.kind))
            .add(sinceBegin(event.at))
            .add(static_cast<std::int64_t>(event.step))
            .add(when(hasOutcome(event.kind), name(event.outcome)))
            .add(when(hasRepetitions(event.kind), event.repetitions))
            .add(when(event.kind == session::EventKind::SetFinished, event.worked));
        insert.exec();
    }
}

void replaceSets(SQLite::Database& database, const SessionEntry& entry) {
    SQLite::Statement insert{database,
                             "INSERT OR REPLACE INTO set_done (session_id, exercise_position, side, number,"
                             " planned_repetitions, repetitions, worked_ms, outcome) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"};
    for (const SetRecord& set : entry.sets) {
        expects(set.session == entry.session, "an entry speaks of one session");
        insert.reset();
        Parameters{insert}
            .add(entry.session)
            .add(set.exercise)
            .add(set.side ? name(*set.side) : kNoSide)
            .add(set.number)
            .add(set.plannedRepetitions)
            .add(set.repetitions)
            .add(set.worked)
            .add(name(set.outcome));
        insert.exec();
    }
}

/// The length of a running session is how far it is known to have come.
void keepSignOfLife(SQLite::Database& database, RecordId session, Instant seen) {
    SQLite::Statement update{database, "UPDATE session SET length_ms = max(length_ms, ?) WHERE id = ?"};
    Parameters{update}.add(sinceBegin(seen)).add(session);
    update.exec();
}

// Each step and repetition is kept for as long as the session may have to be carried on. Afterwards set_done says what
// came of them; they would make up nearly all of the file.
constexpr const char* kForgetSteps = "DELETE FROM session_event WHERE kind IN ('step-started', 'repetition-finished')"
                                     " AND session_id ";

void endSession(SQLite::Database& database, RecordId session, const SessionEntry::Ending& ending) {
    SQLite::Statement update{database,
                             "UPDATE session SET ended_at_ms = ?, ended_offset_min = ?, outcome = ?, length_ms = ?"
                             " WHERE id = ?"};
    Parameters{update}
        .add(ending.at.utc.time_since_epoch())
        .add(ending.at.offset)
        .add(name(ending.outcome))
        .add(ending.length)
        .add(session);
    update.exec();
    SQLite::Statement forget{database, std::string{kForgetSteps} + "= ?"};
    Parameters{forget}.add(session);
    forget.exec();
}

/// The other running sessions, as if each had been ended at the time of the last thing known of it.
std::vector<SessionEntry> endingsOfOthers(SQLite::Database& database, RecordId running) {
    SQLite::Statement rows{database,
                           "SELECT id, began_at_ms, began_offset_min,"
                           " max(length_ms, (SELECT ifnull(max(at_ms), 0) FROM session_event WHERE session_id = id),"
                           " (SELECT ifnull(max(at_ms), 0) FROM session_command WHERE session_id = id))"
                           " FROM session WHERE outcome = 'running' AND id <> ?"};
    Parameters{rows}.add(running);
    std::vector<SessionEntry> endings;
    while (rows.executeStep()) {
        Row row{rows};
        const RecordId id = row.longNumber();
        const WallTime began = row.wallTime();
        const Duration length = row.milliseconds();
        const SessionEntry::Ending ending{{began.utc + length, began.offset}, SessionOutcome::EndedEarly, length};
        endings.push_back({.session = id, .command = {}, .events = {}, .sets = {}, .ending = ending});
    }
    return endings;
}

void writeEntry(SQLite::Database& database, const SessionEntry& entry) {
    if (entry.command)
        insertCommand(database, entry.session, *entry.command);
    insertEvents(database, entry);
    replaceSets(database, entry);
    if (entry.seen)
        keepSignOfLife(database, entry.session, *entry.seen);
    if (entry.ending)
        endSession(database, entry.session, *entry.ending);
}

} // namespace

Result<RecordId> beginSession(SQLite::Database& database, const SessionBeginning& beginning) {
    expects(!beginning.plan.exercises.empty(), "a session has at least one exercise");
    return attemptToWrite("The session could not be entered in the journal", database, [&] {
        const RecordId id = insertSession(database, beginning.plan, beginning.at);
        insertExercises(database, id, beginning.plan);
        if (beginning.ratingBefore)
            giveRatingTo(database, *beginning.ratingBefore, id);
        return id;
    });
}

Result<void> recordEntry(SQLite::Database& database, const SessionEntry& entry) {
    return attemptToWrite(kNotSaved, database, [&] { writeEntry(database, entry); });
}

Result<void> endOthers(SQLite::Database& database, RecordId running) {
    return attemptToWrite(kNotSaved, database, [&] {
        for (const SessionEntry& entry : endingsOfOthers(database, running))
            writeEntry(database, entry);
    });
}

} // namespace glidepath::journal
