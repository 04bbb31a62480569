-- Of every kind of thing it is told what becomes of it, and of what is another's now, whose.
ALTER TABLE changes DROP CONSTRAINT changes_noun_check, DROP CONSTRAINT changes_change_check,
  ADD CHECK (noun IN ('article', 'visit', 'expert', 'treaty', 'forecast')),
  ADD CHECK (change IN ('appeared', 'changed', 'merged', 'retracted')),
  ADD COLUMN successor UUID;
