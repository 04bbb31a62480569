-- How many claims begin and end on each day, month and year, by each value that facets count. What overlaps a window is what begins
-- by its end, less what ended before it: sums over a few rows, however many claims there are.
CREATE TABLE "claim_tallies" (
    "edge" TEXT NOT NULL CHECK (edge IN ('from', 'to')),
    "grain" TEXT NOT NULL CHECK (grain IN ('day', 'month', 'year')),
    "at" DATE NOT NULL,
    "facet" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "n" INTEGER NOT NULL,

    CONSTRAINT "claim_tallies_pkey" PRIMARY KEY ("edge", "grain", "at", "facet", "value")
);

-- Claims written (1) and taken away (-1) since they were last added up. Writers only append: none waits for another.
CREATE TABLE "claim_tally_changes" (
    "id" BIGSERIAL NOT NULL,
    "n" INTEGER NOT NULL CHECK (n IN (1, -1)),
    "type" TEXT NOT NULL,
    "status" TEXT,
    "band" TEXT,
    "countries" TEXT[],
    "date_from" DATE NOT NULL,
    "date_to" DATE NOT NULL,

    CONSTRAINT "claim_tally_changes_pkey" PRIMARY KEY ("id")
);

-- What a claim counts for.
CREATE FUNCTION claim_values(type text, status text, band text, countries text[], date_from date)
RETURNS TABLE (facet text, value text) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT facet, value FROM (
    VALUES ('total', ''), ('type', type), ('status', status), ('likelihood', band),
      ('month', CASE WHEN isfinite(date_from) THEN to_char(date_from, 'YYYY-MM') END)
    UNION ALL SELECT DISTINCT 'country', country FROM unnest(countries) country) f(facet, value)
  WHERE value IS NOT NULL
$$;

CREATE FUNCTION note_claims() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO claim_tally_changes (n, type, status, band, countries, date_from, date_to)
  SELECT CASE TG_OP WHEN 'DELETE' THEN -1 ELSE 1 END, type, status, band, countries, date_from, date_to FROM written;
  RETURN NULL;
END $$;

CREATE TRIGGER claims_inserted AFTER INSERT ON claims REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_claims();
CREATE TRIGGER claims_deleted AFTER DELETE ON claims REFERENCING OLD TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_claims();

-- A revision writes its claims anew.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what % are counted by is never changed in place', TG_TABLE_NAME;
END $$;

CREATE TRIGGER claims_counted BEFORE UPDATE OF type, status, band, countries, date_from, date_to ON claims
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Adds up the oldest of what was written, so many claims at most, or all; gives how many.
CREATE FUNCTION add_up_claims(most integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  added integer;
BEGIN
  WITH taken AS (
    DELETE FROM claim_tally_changes WHERE id IN (SELECT id FROM claim_tally_changes ORDER BY id LIMIT most) RETURNING *),
  counted AS MATERIALIZED (
    SELECT edge, at, facet, value, sum(n) AS n
    FROM taken, claim_values(type, status, band, countries, date_from),
      LATERAL (VALUES ('from', date_from), ('to', date_to)) e(edge, at)
    GROUP BY 1, 2, 3, 4 HAVING sum(n) <> 0),
  sums AS (
    INSERT INTO claim_tallies AS t (edge, grain, at, facet, value, n)
    SELECT edge, grain, date_trunc(grain, at::timestamp)::date, facet, value, sum(n)
    FROM counted, unnest(ARRAY['day', 'month', 'year']) grain
    GROUP BY 1, 2, 3, 4, 5
    ON CONFLICT (edge, grain, at, facet, value) DO UPDATE SET n = t.n + excluded.n)
  SELECT count(*) INTO added FROM taken;
  RETURN added;
END $$;

-- The same, for one at a time: 0 while somebody else is at it.
CREATE FUNCTION fold_claim_tallies(most integer) RETURNS integer LANGUAGE sql AS $$
  SELECT CASE WHEN pg_try_advisory_xact_lock(hashtextextended('claim tallies', 7)) THEN add_up_claims(most) ELSE 0 END
$$;

-- Counts all claims anew. For a transaction that sees one moment (REPEATABLE READ).
CREATE FUNCTION recount_claims() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM claim_tallies;
  DELETE FROM claim_tally_changes;
  INSERT INTO claim_tally_changes (n, type, status, band, countries, date_from, date_to)
  SELECT 1, type, status, band, countries, date_from, date_to FROM claims;
  PERFORM add_up_claims(NULL);
END $$;

SELECT recount_claims();
