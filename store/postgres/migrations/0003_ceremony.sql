-- What the server has asked of a browser in a ceremony of WebAuthn, until it is answered.
CREATE TABLE ceremony (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    purpose TEXT COLLATE "C" NOT NULL,
    bound_to TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    expires_ms BIGINT NOT NULL
);
CREATE INDEX ceremony_expires ON ceremony (expires_ms);
