-- Copies are looked for with every write, by hundreds of keys at once: a list of entries still to be merged would be read
-- for each. Without a condition, for else the planner reads all originals and compares key by key.
DROP INDEX articles_copy_keys_idx;
CREATE INDEX articles_copy_keys_idx ON articles USING GIN ((sketch[1:16])) WITH (fastupdate = off);
