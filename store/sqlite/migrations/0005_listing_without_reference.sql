-- Every listing was looked up in `child` when a city came in. Listings are derived from the
-- timelines, written together with their child, and no child is ever deleted. `hagukumi verify`
-- finds a listing without a child. SQLite takes no reference away from a table that stands.
CREATE TABLE listing_anew (
    child TEXT NOT NULL,
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
INSERT INTO listing_anew
    (child, list, item, ward, from_day, until_day, due, unseen_since, youth, birth_date, attempts)
SELECT child, list, item, ward, from_day, until_day, due, unseen_since, youth, birth_date, attempts
FROM listing ORDER BY child, list, item, from_day;
DROP TABLE listing;
ALTER TABLE listing_anew RENAME TO listing;
-- Serves the rows of a page in their order. It has every column of `listing` that a page asks for:
-- with one missing, SQLite reads and sorts the whole list instead …
CREATE INDEX listing_order ON listing
    (list, unseen_since, due, youth, item, child, from_day, until_day, ward, birth_date, attempts);
-- … and the numbers.
CREATE INDEX listing_day ON listing (list, from_day, until_day, ward, item, birth_date);
