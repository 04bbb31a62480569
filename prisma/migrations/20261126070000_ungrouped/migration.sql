-- Articles that were stored before copies were known have no sketch: the worker makes it, and groups them.
ALTER TABLE articles ALTER COLUMN sketch DROP NOT NULL;
UPDATE articles SET sketch = NULL WHERE sketch = '{}';
CREATE INDEX articles_ungrouped_idx ON articles ((sketch IS NULL)) WHERE sketch IS NULL;
