-- PostgreSQL keeps no table in the order of a key: entries stay as they are. The number is that of
-- the other database, whose backups this one restores.
SELECT 1;
