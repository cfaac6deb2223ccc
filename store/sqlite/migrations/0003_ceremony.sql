-- What the server has asked of a browser in a ceremony of WebAuthn, until it is answered.
CREATE TABLE ceremony (
    id TEXT NOT NULL PRIMARY KEY,
    purpose TEXT NOT NULL,
    bound_to TEXT NOT NULL,
    state TEXT NOT NULL,
    expires_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX ceremony_expires ON ceremony (expires_ms);
