-- A rating may now hold any one of its answers alone. A CHECK cannot be altered, so the table is made anew.
CREATE TABLE new_rating (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    at_ms INTEGER NOT NULL,
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    local_date TEXT NOT NULL CHECK (local_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    session_id INTEGER REFERENCES session (id) ON DELETE SET NULL,
    moment TEXT NOT NULL CHECK (moment IN ('before', 'after', 'other')),
    leg INTEGER CHECK (leg BETWEEN 0 AND 10),
    back INTEGER CHECK (back BETWEEN 0 AND 10),
    farthest TEXT CHECK (farthest IN ('none', 'back', 'buttock', 'thigh', 'calf', 'foot')),
    pattern TEXT CHECK (pattern IN ('gone', 'comes-and-goes', 'never-stops')),
    sensation TEXT CHECK (sensation IN ('none', 'tingling', 'numb', 'both')),
    new_or_stronger TEXT CHECK (new_or_stronger IN ('no', 'yes')),
    eases TEXT CHECK (eases IN ('no', 'yes')),
    hard_day TEXT CHECK (hard_day IN ('no', 'yes')),
    CHECK (coalesce(leg, back, farthest, pattern, sensation, new_or_stronger, eases, hard_day) IS NOT NULL)
) STRICT;
INSERT INTO new_rating (id, at_ms, offset_min, local_date, session_id, moment, leg, back, farthest)
    SELECT id, at_ms, offset_min, local_date, session_id, moment, leg, back, farthest FROM rating;
DROP TABLE rating;
ALTER TABLE new_rating RENAME TO rating;
CREATE INDEX rating_by_date ON rating (local_date);
CREATE INDEX rating_by_session ON rating (session_id) WHERE session_id IS NOT NULL;

ALTER TABLE session_exercise ADD COLUMN share TEXT NOT NULL DEFAULT 'usual' CHECK (share IN ('usual', 'eased'));

CREATE TABLE later_report (
    session_id INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    at_ms INTEGER NOT NULL,
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    local_date TEXT NOT NULL CHECK (local_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    later TEXT NOT NULL CHECK (later IN ('easier', 'same', 'little-worse', 'clearly-worse'))
) STRICT;

CREATE TABLE feel_report (
    session_id INTEGER NOT NULL,
    exercise_position INTEGER NOT NULL,
    feel TEXT NOT NULL CHECK (feel IN ('fine', 'tingling', 'uncomfortable', 'more-pain', 'sharp-pain', 'numb-or-weak')),
    PRIMARY KEY (session_id, exercise_position),
    FOREIGN KEY (session_id, exercise_position) REFERENCES session_exercise (session_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- The order of screenings, clearances and decisions is that of their ids: a clock can be set back.
CREATE TABLE screening (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    at_ms INTEGER NOT NULL,
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    local_date TEXT NOT NULL CHECK (local_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason TEXT NOT NULL CHECK (reason IN ('asked', 'correction'))
) STRICT;

-- The signs that were answered with yes, in the order in which they were given; all others were answered with no.
CREATE TABLE screening_answer (
    screening_id INTEGER NOT NULL REFERENCES screening (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    sign_id TEXT NOT NULL CHECK (length(sign_id) BETWEEN 1 AND 64),
    PRIMARY KEY (screening_id, position),
    UNIQUE (screening_id, sign_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE clearance (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    screening_id INTEGER NOT NULL REFERENCES screening (id) ON DELETE CASCADE,
    at_ms INTEGER NOT NULL,
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    local_date TEXT NOT NULL CHECK (local_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    who TEXT NOT NULL,
    when_examined TEXT NOT NULL
) STRICT;

-- subject and rule_id are empty where a decision has none.
CREATE TABLE decision (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    at_ms INTEGER NOT NULL,
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    local_date TEXT NOT NULL CHECK (local_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    kind TEXT NOT NULL CHECK (kind IN ('entered', 'advanced', 'stepped-back', 'moved-by-hand', 'stayed', 'undone',
        'put-back', 'left-out', 'gate-fits', 'gate-does-not-fit', 'put-away', 'not-today', 'start-lighter')),
    from_phase INTEGER CHECK (from_phase >= 0),
    to_phase INTEGER CHECK (to_phase >= 0),
    subject TEXT NOT NULL CHECK (length(subject) <= 64),
    rule_id TEXT NOT NULL CHECK (length(rule_id) <= 64),
    reason TEXT NOT NULL,
    CHECK (to_phase IS NOT NULL OR kind NOT IN ('entered', 'advanced', 'stepped-back', 'moved-by-hand')),
    CHECK (subject <> '' OR kind NOT IN ('put-back', 'left-out', 'gate-fits', 'gate-does-not-fit'))
) STRICT;
