-- The children that a row of the audit names stand in the row itself, as its hash has them. Which
-- rows name a child is an index over that, and follows a little later, many rows at once: a list of
-- a hundred children would otherwise touch a hundred pages with every reading.
ALTER TABLE audit ADD COLUMN children TEXT;
UPDATE audit SET children = (
    SELECT json_group_array(c.child ORDER BY c.child) FROM audit_child c
    WHERE c.chain = audit.chain AND c.seq = audit.seq);

CREATE TABLE audit_child_first (
    child TEXT NOT NULL,
    chain INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (child, chain, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO audit_child_first SELECT child, chain, seq FROM audit_child ORDER BY child, chain, seq;
DROP TABLE audit_child;
ALTER TABLE audit_child_first RENAME TO audit_child;

-- Up to which row of each chain the index has come.
CREATE TABLE audit_indexed (
    chain INTEGER NOT NULL PRIMARY KEY,
    seq INTEGER NOT NULL
) STRICT;
INSERT INTO audit_indexed SELECT chain, seq FROM audit_chain;

-- Lists that most of a city's children have left again: who is still on one is found by its end.
CREATE INDEX listing_open ON listing (list, coalesce(until_day, '9999-12-31'), from_day, ward)
    WHERE list IN ('visits', 'steps');

-- A search by a part of a name reads this instead of every child's row, in the order of the answer.
CREATE INDEX child_search ON child (kana_key, birth_date, id, name_key, register_id, ward);
