-- Times of day are UTC milliseconds with the offset the person's clock had; local_date is the day they lived it on.
-- Times within a session (session_command, session_event) are milliseconds since that session began.

CREATE TABLE session (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    began_at_ms INTEGER NOT NULL,
    began_offset_min INTEGER NOT NULL CHECK (began_offset_min BETWEEN -840 AND 840),
    local_date TEXT NOT NULL CHECK (local_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    ended_at_ms INTEGER,
    ended_offset_min INTEGER CHECK (ended_offset_min BETWEEN -840 AND 840),
    outcome TEXT NOT NULL CHECK (outcome IN ('running', 'finished', 'ended-early')),
    length_ms INTEGER NOT NULL CHECK (length_ms >= 0),
    routine_id TEXT NOT NULL CHECK (length(routine_id) BETWEEN 1 AND 64),
    title TEXT NOT NULL,
    phase INTEGER NOT NULL CHECK (phase >= 0),
    version TEXT NOT NULL CHECK (version IN ('full', 'short')),
    wait_new_position_s INTEGER NOT NULL CHECK (wait_new_position_s >= 0),
    wait_same_position_s INTEGER NOT NULL CHECK (wait_same_position_s >= 0),
    wait_other_side_s INTEGER NOT NULL CHECK (wait_other_side_s >= 0),
    wait_count_in_s INTEGER NOT NULL CHECK (wait_count_in_s >= 0),
    CHECK ((ended_at_ms IS NULL) = (ended_offset_min IS NULL)),
    CHECK ((ended_at_ms IS NULL) = (outcome = 'running'))
) STRICT;
CREATE INDEX session_by_date ON session (local_date);
CREATE INDEX session_running ON session (began_at_ms) WHERE outcome = 'running';

-- The plan, with everything needed to run the session again when the content has changed. body_position is not held to a
-- list, as content may learn new ones.
CREATE TABLE session_exercise (
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    exercise_id TEXT NOT NULL CHECK (length(exercise_id) BETWEEN 1 AND 64),
    name TEXT NOT NULL,
    body_position TEXT NOT NULL CHECK (length(body_position) > 0),
    alternating INTEGER NOT NULL CHECK (alternating IN (0, 1)),
    first_side TEXT CHECK (first_side IN ('left', 'right')),
    second_side TEXT CHECK (second_side IN ('left', 'right')),
    sets INTEGER NOT NULL CHECK (sets >= 1),
    rest_s INTEGER NOT NULL CHECK (rest_s >= 0),
    work TEXT NOT NULL CHECK (work IN ('repetitions', 'hold', 'activity')),
    repetitions INTEGER CHECK (repetitions >= 0),
    tempo_lift_s INTEGER CHECK (tempo_lift_s >= 0),
    tempo_hold_s INTEGER CHECK (tempo_hold_s >= 0),
    tempo_lower_s INTEGER CHECK (tempo_lower_s >= 0),
    tempo_pause_s INTEGER CHECK (tempo_pause_s >= 0),
    pace TEXT CHECK (pace IN ('timed', 'key-each-repetition', 'key-at-end')),
    hold_s INTEGER CHECK (hold_s >= 0),
    activity_min INTEGER CHECK (activity_min >= 0),
    PRIMARY KEY (session_id, position),
    CHECK (second_side IS NULL OR first_side IS NOT NULL),
    CHECK (first_side <> second_side),
    CHECK ((work = 'repetitions') = (repetitions IS NOT NULL)),
    CHECK ((work = 'repetitions') = (tempo_lift_s IS NOT NULL)),
    CHECK ((work = 'repetitions') = (tempo_hold_s IS NOT NULL)),
    CHECK ((work = 'repetitions') = (tempo_lower_s IS NOT NULL)),
    CHECK ((work = 'repetitions') = (tempo_pause_s IS NOT NULL)),
    CHECK ((work = 'repetitions') = (pace IS NOT NULL)),
    CHECK ((work = 'hold') = (hold_s IS NOT NULL)),
    CHECK ((work = 'activity') = (activity_min IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE session_command (
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL CHECK (seq > 0),
    kind TEXT NOT NULL CHECK (length(kind) > 0),
    at_ms INTEGER NOT NULL CHECK (at_ms >= 0),
    PRIMARY KEY (session_id, seq)
) STRICT, WITHOUT ROWID;

-- outcome, repetitions and worked_ms are there for the kinds of event that have them. Events of steps and repetitions are
-- removed when the session ends.
CREATE TABLE session_event (
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL CHECK (seq > 0),
    kind TEXT NOT NULL CHECK (length(kind) > 0),
    at_ms INTEGER NOT NULL CHECK (at_ms >= 0),
    step INTEGER NOT NULL CHECK (step >= 0),
    outcome TEXT CHECK (outcome IN ('done', 'partial', 'skipped')),
    repetitions INTEGER CHECK (repetitions >= 0),
    worked_ms INTEGER CHECK (worked_ms >= 0),
    PRIMARY KEY (session_id, seq)
) STRICT, WITHOUT ROWID;

-- side is 'none' where the exercise has no sides, so that it can be part of the key.
CREATE TABLE set_done (
    session_id INTEGER NOT NULL,
    exercise_position INTEGER NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('none', 'left', 'right')),
    number INTEGER NOT NULL CHECK (number >= 1),
    planned_repetitions INTEGER NOT NULL CHECK (planned_repetitions >= 0),
    repetitions INTEGER NOT NULL CHECK (repetitions >= 0),
    worked_ms INTEGER NOT NULL CHECK (worked_ms >= 0),
    outcome TEXT NOT NULL CHECK (outcome IN ('done', 'partial', 'skipped')),
    PRIMARY KEY (session_id, exercise_position, side, number),
    FOREIGN KEY (session_id, exercise_position) REFERENCES session_exercise (session_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What was not answered is NULL, never 0.
CREATE TABLE rating (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    at_ms INTEGER NOT NULL,
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    local_date TEXT NOT NULL CHECK (local_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    session_id INTEGER REFERENCES session (id) ON DELETE SET NULL,
    moment TEXT NOT NULL CHECK (moment IN ('before', 'after', 'other')),
    leg INTEGER CHECK (leg BETWEEN 0 AND 10),
    back INTEGER CHECK (back BETWEEN 0 AND 10),
    farthest TEXT CHECK (farthest IN ('none', 'back', 'buttock', 'thigh', 'calf', 'foot')),
    CHECK (leg IS NOT NULL OR back IS NOT NULL OR farthest IS NOT NULL)
) STRICT;
CREATE INDEX rating_by_date ON rating (local_date);
CREATE INDEX rating_by_session ON rating (session_id) WHERE session_id IS NOT NULL;

CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY CHECK (length(key) > 0),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
