-- Files that wait: handed in and not written yet, and handovers on their way to or from a city.

CREATE TABLE import_upload (
    id TEXT NOT NULL PRIMARY KEY,
    format TEXT NOT NULL,
    file_name TEXT NOT NULL,
    staff TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    sealed TEXT NOT NULL
) STRICT;

-- Doubtful rows that nobody has decided: they stay listed however old their run is.
CREATE INDEX import_row_open ON import_row (run) WHERE verdict = 'doubtful' AND decided_by IS NULL;

ALTER TABLE handover_file ADD COLUMN file TEXT;
ALTER TABLE handover_file ADD COLUMN answer TEXT;

-- How many imports there were when one was judged: of two that were judged at once, one is told.
ALTER TABLE import_run ADD COLUMN nth INTEGER;
CREATE UNIQUE INDEX import_run_nth ON import_run (nth);
