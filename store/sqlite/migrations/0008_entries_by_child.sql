-- A timeline stands in one place and in its order. What is written over years about one child lay
-- on as many pages as there were days; opening a child, and working out a whole city anew, went
-- through an index to each of them. One index fewer is kept for it.
CREATE TABLE entry_by_child (
    id TEXT NOT NULL UNIQUE,
    child TEXT NOT NULL REFERENCES child (id),
    seq INTEGER NOT NULL CHECK (seq > 0),
    -- What it counts as: of a correction, what it says instead.
    kind TEXT NOT NULL,
    on_day TEXT NOT NULL,
    corrects TEXT,
    doc TEXT NOT NULL,
    PRIMARY KEY (child, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO entry_by_child (id, child, seq, kind, on_day, corrects, doc)
SELECT id, child, seq, kind, on_day, corrects, doc FROM entry ORDER BY child, seq;
DROP TABLE entry;
ALTER TABLE entry_by_child RENAME TO entry;
CREATE INDEX entry_attempt ON entry (on_day) WHERE kind = 'attempt';
CREATE INDEX entry_corrects ON entry (corrects) WHERE corrects IS NOT NULL;
