-- The timelines (`entry`) are the truth. `child` and `listing` are derived from them.
-- Times are milliseconds since 1970-01-01T00:00:00Z. JSON is kept as text: what was written is
-- what is read, to the byte.

-- SQLite's name for it, so that both databases are asked in the same words.
CREATE FUNCTION json_each(document TEXT) RETURNS TABLE (value TEXT)
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE ROWS 8
    AS $$ SELECT json_array_elements_text(document::json) $$;

CREATE TABLE child (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL CHECK (version > 0),
    summary TEXT COLLATE "C" NOT NULL,
    register_id TEXT COLLATE "C",
    name_key TEXT COLLATE "C" NOT NULL,
    kana_key TEXT COLLATE "C" NOT NULL,
    birth_date DATE NOT NULL,
    ward TEXT COLLATE "C" NOT NULL,
    area TEXT COLLATE "C" NOT NULL,
    household TEXT COLLATE "C",
    language TEXT COLLATE "C" NOT NULL,
    interpreter BOOLEAN NOT NULL,
    responsible TEXT COLLATE "C",
    visit_state TEXT COLLATE "C" NOT NULL,
    visit_to TEXT COLLATE "C",
    visit_on DATE,
    visit_at TEXT COLLATE "C" NOT NULL,
    visit_until DATE
);
CREATE INDEX child_register ON child (register_id) WHERE register_id IS NOT NULL;
CREATE INDEX child_household ON child (household) WHERE household IS NOT NULL;
CREATE INDEX child_birth ON child (birth_date);
CREATE INDEX child_visitor ON child (visit_to, visit_on) WHERE visit_to IS NOT NULL;
CREATE INDEX child_appointment ON child (visit_on) WHERE visit_state = 'appointment';

CREATE TABLE entry (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    child TEXT COLLATE "C" NOT NULL REFERENCES child (id),
    seq BIGINT NOT NULL CHECK (seq > 0),
    -- What it counts as: of a correction, what it says instead.
    kind TEXT COLLATE "C" NOT NULL,
    on_day DATE NOT NULL,
    corrects TEXT COLLATE "C",
    doc TEXT COLLATE "C" NOT NULL,
    UNIQUE (child, seq)
);
CREATE INDEX entry_attempt ON entry (on_day) WHERE kind = 'attempt';
CREATE INDEX entry_corrects ON entry (corrects) WHERE corrects IS NOT NULL;

CREATE TABLE listing (
    child TEXT COLLATE "C" NOT NULL REFERENCES child (id),
    list TEXT COLLATE "C" NOT NULL,
    item TEXT COLLATE "C" NOT NULL,
    ward TEXT COLLATE "C" NOT NULL,
    from_day DATE NOT NULL,
    until_day DATE,
    due DATE NOT NULL,
    unseen_since DATE NOT NULL,
    youth BIGINT NOT NULL,
    birth_date DATE NOT NULL,
    attempts BIGINT NOT NULL,
    PRIMARY KEY (child, list, item, from_day)
);
-- Serves the rows of a page in their order. It has every column of `listing` that a page asks for:
-- with one missing, SQLite reads and sorts the whole list instead …
CREATE INDEX listing_order ON listing
    (list, unseen_since, due, youth, item, child, from_day, until_day, ward, birth_date, attempts);
-- … and the numbers.
CREATE INDEX listing_day ON listing (list, from_day, until_day, ward, item, birth_date);

CREATE TABLE group_session (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    checkup TEXT COLLATE "C" NOT NULL,
    ward TEXT COLLATE "C" NOT NULL,
    place TEXT COLLATE "C" NOT NULL,
    on_day DATE NOT NULL,
    at_time TEXT COLLATE "C" NOT NULL,
    capacity BIGINT NOT NULL CHECK (capacity >= 0),
    booked BIGINT NOT NULL DEFAULT 0 CHECK (booked BETWEEN 0 AND capacity),
    version BIGINT NOT NULL
);
CREATE INDEX group_session_day ON group_session (on_day);

CREATE TABLE booking (
    session TEXT COLLATE "C" NOT NULL REFERENCES group_session (id),
    child TEXT COLLATE "C" NOT NULL REFERENCES child (id),
    checkup TEXT COLLATE "C" NOT NULL,
    entry TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (session, child)
);
CREATE UNIQUE INDEX booking_checkup ON booking (child, checkup);

CREATE TABLE handover (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    child TEXT COLLATE "C" NOT NULL REFERENCES child (id),
    from_ward TEXT COLLATE "C" NOT NULL,
    receiver TEXT COLLATE "C" NOT NULL,
    to_ward TEXT COLLATE "C",
    sent_on DATE NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    state_on DATE NOT NULL,
    -- The entries that sent it and that brought it to its state.
    sent_entry TEXT COLLATE "C" NOT NULL,
    state_entry TEXT COLLATE "C" NOT NULL
);
CREATE INDEX handover_child ON handover (child);
CREATE INDEX handover_waiting ON handover (sent_on) WHERE state = 'sent';

CREATE TABLE handover_file (
    direction TEXT COLLATE "C" NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    municipality TEXT COLLATE "C" NOT NULL,
    sha256 TEXT COLLATE "C" NOT NULL,
    children TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    at_ms BIGINT NOT NULL,
    PRIMARY KEY (direction, id)
);

CREATE TABLE import_run (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    format TEXT COLLATE "C" NOT NULL,
    file_name TEXT COLLATE "C" NOT NULL,
    sha256 TEXT COLLATE "C" NOT NULL,
    staff TEXT COLLATE "C" NOT NULL,
    at_ms BIGINT NOT NULL
);
CREATE INDEX import_run_time ON import_run (at_ms);

CREATE TABLE import_row (
    run TEXT COLLATE "C" NOT NULL REFERENCES import_run (id),
    number BIGINT NOT NULL,
    verdict TEXT COLLATE "C" NOT NULL,
    code TEXT COLLATE "C" NOT NULL,
    column_name TEXT COLLATE "C" NOT NULL,
    child TEXT COLLATE "C",
    content TEXT COLLATE "C" NOT NULL,
    decided_by TEXT COLLATE "C",
    decided_ms BIGINT,
    decision TEXT COLLATE "C",
    decided_child TEXT COLLATE "C",
    PRIMARY KEY (run, number)
);

CREATE TABLE account (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    login TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT COLLATE "C" NOT NULL,
    role TEXT COLLATE "C" NOT NULL,
    wards TEXT COLLATE "C" NOT NULL,
    password_hash TEXT COLLATE "C",
    totp_secret TEXT COLLATE "C",
    totp_step BIGINT NOT NULL,
    recovery TEXT COLLATE "C" NOT NULL,
    disabled BOOLEAN NOT NULL,
    created_ms BIGINT NOT NULL,
    version BIGINT NOT NULL
);

CREATE TABLE passkey (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    staff TEXT COLLATE "C" NOT NULL REFERENCES account (id),
    name TEXT COLLATE "C" NOT NULL,
    credential TEXT COLLATE "C" NOT NULL,
    created_ms BIGINT NOT NULL,
    last_used_ms BIGINT
);
CREATE INDEX passkey_staff ON passkey (staff);

CREATE TABLE link (
    hash TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    staff TEXT COLLATE "C" NOT NULL REFERENCES account (id),
    purpose TEXT COLLATE "C" NOT NULL,
    expires_ms BIGINT NOT NULL
);
CREATE INDEX link_staff ON link (staff);

CREATE TABLE sign_in (
    hash TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    staff TEXT COLLATE "C" NOT NULL REFERENCES account (id),
    data TEXT COLLATE "C" NOT NULL,
    created_ms BIGINT NOT NULL,
    last_used_ms BIGINT NOT NULL,
    expires_ms BIGINT NOT NULL
);
CREATE INDEX sign_in_staff ON sign_in (staff);

CREATE TABLE failure (
    key TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    count BIGINT NOT NULL,
    last_ms BIGINT NOT NULL
);

CREATE TABLE saved_view (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    staff TEXT COLLATE "C" NOT NULL REFERENCES account (id),
    name TEXT COLLATE "C" NOT NULL,
    query TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL
);
CREATE INDEX saved_view_staff ON saved_view (staff);

-- Where each audit chain ends. One row is locked by whoever hangs a row on its chain.
CREATE TABLE audit_chain (
    chain BIGINT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    hash TEXT COLLATE "C" NOT NULL
);
-- As many chains as connections that a server uses at most, and more: a writer takes one that is
-- free, so that nobody waits for another's commit.
INSERT INTO audit_chain (chain, seq, hash) SELECT chain, 0, '' FROM generate_series(0, 31) AS chain;

CREATE TABLE audit (
    chain BIGINT NOT NULL REFERENCES audit_chain (chain),
    seq BIGINT NOT NULL,
    at_ms BIGINT NOT NULL,
    staff TEXT COLLATE "C" NOT NULL,
    action TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    previous TEXT COLLATE "C" NOT NULL,
    hash TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (chain, seq)
);
CREATE INDEX audit_staff ON audit (staff, at_ms);

CREATE TABLE audit_child (
    chain BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    child TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (chain, seq, child),
    FOREIGN KEY (chain, seq) REFERENCES audit (chain, seq)
);
CREATE INDEX audit_child_child ON audit_child (child);
