-- The children that a row of the audit names stand in the row itself, as its hash has them. Which
-- rows name a child is an index over that, and follows a little later, many rows at once: a list of
-- a hundred children would otherwise touch a hundred pages with every reading.
ALTER TABLE audit ADD COLUMN children TEXT COLLATE "C";
UPDATE audit SET children = coalesce((
    SELECT json_agg(c.child ORDER BY c.child)::text FROM audit_child c
    WHERE c.chain = audit.chain AND c.seq = audit.seq), '[]');

ALTER TABLE audit_child DROP CONSTRAINT audit_child_chain_seq_fkey;
ALTER TABLE audit_child DROP CONSTRAINT audit_child_pkey;
ALTER TABLE audit_child ADD PRIMARY KEY (child, chain, seq);
DROP INDEX audit_child_child;

-- Up to which row of each chain the index has come.
CREATE TABLE audit_indexed (
    chain BIGINT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL
);
INSERT INTO audit_indexed SELECT chain, seq FROM audit_chain;

-- Lists that most of a city's children have left again: who is still on one is found by its end.
CREATE INDEX listing_open ON listing (list, coalesce(until_day, '9999-12-31'), from_day, ward)
    WHERE list IN ('visits', 'steps');

-- A search by a part of a name reads this instead of every child's row, in the order of the answer.
CREATE INDEX child_search ON child (kana_key, birth_date, id, name_key, register_id, ward);
