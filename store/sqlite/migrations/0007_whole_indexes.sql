-- What a page of a list and its number ask for is all in the index: of a listing that is not in the
-- page nothing else is read. `until_day` stands there as it is as well, because SQLite takes a
-- column only where the index has it by name.
DROP INDEX listing_open;
CREATE INDEX listing_open ON listing
    (list, coalesce(until_day, '9999-12-31'), from_day, ward, due, unseen_since, youth, item, child,
     birth_date, attempts, until_day)
    WHERE list IN ('visits', 'steps');

-- Most of those who search do so in their own wards.
DROP INDEX child_search;
CREATE INDEX child_search ON child (ward, kana_key, birth_date, id, name_key, register_id);
