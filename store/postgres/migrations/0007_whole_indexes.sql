-- Most of those who search do so in their own wards.
DROP INDEX child_search;
CREATE INDEX child_search ON child (ward, kana_key, birth_date, id, name_key, register_id);
