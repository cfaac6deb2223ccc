-- The timelines (`entry`) are the truth. `child` and `listing` are derived from them.
-- Days are ISO 8601 text, times are milliseconds since 1970-01-01T00:00:00Z.

CREATE TABLE child (
    id TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    summary TEXT NOT NULL,
    register_id TEXT,
    name_key TEXT NOT NULL,
    kana_key TEXT NOT NULL,
    birth_date TEXT NOT NULL,
    ward TEXT NOT NULL,
    area TEXT NOT NULL,
    household TEXT,
    language TEXT NOT NULL,
    interpreter INTEGER NOT NULL,
    responsible TEXT,
    visit_state TEXT NOT NULL,
    visit_to TEXT,
    visit_on TEXT,
    visit_at TEXT NOT NULL,
    visit_until TEXT
) STRICT;
CREATE INDEX child_register ON child (register_id) WHERE register_id IS NOT NULL;
CREATE INDEX child_household ON child (household) WHERE household IS NOT NULL;
CREATE INDEX child_birth ON child (birth_date);
CREATE INDEX child_visitor ON child (visit_to, visit_on) WHERE visit_to IS NOT NULL;
CREATE INDEX child_appointment ON child (visit_on) WHERE visit_state = 'appointment';

CREATE TABLE entry (
    id TEXT NOT NULL PRIMARY KEY,
    child TEXT NOT NULL REFERENCES child (id),
    seq INTEGER NOT NULL CHECK (seq > 0),
    -- What it counts as: of a correction, what it says instead.
    kind TEXT NOT NULL,
    on_day TEXT NOT NULL,
    corrects TEXT,
    doc TEXT NOT NULL,
    UNIQUE (child, seq)
) STRICT;
CREATE INDEX entry_attempt ON entry (on_day) WHERE kind = 'attempt';
CREATE INDEX entry_corrects ON entry (corrects) WHERE corrects IS NOT NULL;

CREATE TABLE listing (
    child TEXT NOT NULL REFERENCES child (id),
    list TEXT NOT NULL,
    item TEXT NOT NULL,
    ward TEXT NOT NULL,
    from_day TEXT NOT NULL,
    until_day TEXT,
    due TEXT NOT NULL,
    unseen_since TEXT NOT NULL,
    youth INTEGER NOT NULL,
    birth_date TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    PRIMARY KEY (child, list, item, from_day)
) STRICT, WITHOUT ROWID;
-- Serves the rows of a page in their order. It has every column of `listing` that a page asks for:
-- with one missing, SQLite reads and sorts the whole list instead …
CREATE INDEX listing_order ON listing
    (list, unseen_since, due, youth, item, child, from_day, until_day, ward, birth_date, attempts);
-- … and the numbers.
CREATE INDEX listing_day ON listing (list, from_day, until_day, ward, item, birth_date);

CREATE TABLE group_session (
    id TEXT NOT NULL PRIMARY KEY,
    checkup TEXT NOT NULL,
    ward TEXT NOT NULL,
    place TEXT NOT NULL,
    on_day TEXT NOT NULL,
    at_time TEXT NOT NULL,
    capacity INTEGER NOT NULL CHECK (capacity >= 0),
    booked INTEGER NOT NULL DEFAULT 0 CHECK (booked BETWEEN 0 AND capacity),
    version INTEGER NOT NULL
) STRICT;
CREATE INDEX group_session_day ON group_session (on_day);

CREATE TABLE booking (
    session TEXT NOT NULL REFERENCES group_session (id),
    child TEXT NOT NULL REFERENCES child (id),
    checkup TEXT NOT NULL,
    entry TEXT NOT NULL,
    PRIMARY KEY (session, child)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX booking_checkup ON booking (child, checkup);

CREATE TABLE handover (
    id TEXT NOT NULL PRIMARY KEY,
    child TEXT NOT NULL REFERENCES child (id),
    from_ward TEXT NOT NULL,
    receiver TEXT NOT NULL,
    to_ward TEXT,
    sent_on TEXT NOT NULL,
    state TEXT NOT NULL,
    state_on TEXT NOT NULL,
    -- The entries that sent it and that brought it to its state.
    sent_entry TEXT NOT NULL,
    state_entry TEXT NOT NULL
) STRICT;
CREATE INDEX handover_child ON handover (child);
CREATE INDEX handover_waiting ON handover (sent_on) WHERE state = 'sent';

CREATE TABLE handover_file (
    direction TEXT NOT NULL,
    id TEXT NOT NULL,
    municipality TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    children TEXT NOT NULL,
    state TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (direction, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_run (
    id TEXT NOT NULL PRIMARY KEY,
    format TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    staff TEXT NOT NULL,
    at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX import_run_time ON import_run (at_ms);

CREATE TABLE import_row (
    run TEXT NOT NULL REFERENCES import_run (id),
    number INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    code TEXT NOT NULL,
    column_name TEXT NOT NULL,
    child TEXT,
    content TEXT NOT NULL,
    decided_by TEXT,
    decided_ms INTEGER,
    decision TEXT,
    decided_child TEXT,
    PRIMARY KEY (run, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    wards TEXT NOT NULL,
    password_hash TEXT,
    totp_secret TEXT,
    totp_step INTEGER NOT NULL,
    recovery TEXT NOT NULL,
    disabled INTEGER NOT NULL,
    created_ms INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE passkey (
    id TEXT NOT NULL PRIMARY KEY,
    staff TEXT NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    credential TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    last_used_ms INTEGER
) STRICT;
CREATE INDEX passkey_staff ON passkey (staff);

CREATE TABLE link (
    hash TEXT NOT NULL PRIMARY KEY,
    staff TEXT NOT NULL REFERENCES account (id),
    purpose TEXT NOT NULL,
    expires_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX link_staff ON link (staff);

CREATE TABLE sign_in (
    hash TEXT NOT NULL PRIMARY KEY,
    staff TEXT NOT NULL REFERENCES account (id),
    data TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    last_used_ms INTEGER NOT NULL,
    expires_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX sign_in_staff ON sign_in (staff);

CREATE TABLE failure (
    key TEXT NOT NULL PRIMARY KEY,
    count INTEGER NOT NULL,
    last_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE saved_view (
    id TEXT NOT NULL PRIMARY KEY,
    staff TEXT NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;
CREATE INDEX saved_view_staff ON saved_view (staff);

-- Where each audit chain ends. One row is locked by whoever hangs a row on its chain.
CREATE TABLE audit_chain (
    chain INTEGER NOT NULL PRIMARY KEY,
    seq INTEGER NOT NULL,
    hash TEXT NOT NULL
) STRICT;
-- SQLite has one writer, so one chain.
INSERT INTO audit_chain (chain, seq, hash) VALUES (0, 0, '');

CREATE TABLE audit (
    chain INTEGER NOT NULL REFERENCES audit_chain (chain),
    seq INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    staff TEXT NOT NULL,
    action TEXT NOT NULL,
    reason TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (chain, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_staff ON audit (staff, at_ms);

CREATE TABLE audit_child (
    chain INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    child TEXT NOT NULL,
    PRIMARY KEY (chain, seq, child),
    FOREIGN KEY (chain, seq) REFERENCES audit (chain, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_child_child ON audit_child (child);
