-- Why a group session is not held after all; NULL while it is.
ALTER TABLE group_session ADD COLUMN cancelled TEXT;
