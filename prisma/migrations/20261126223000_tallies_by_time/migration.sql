-- The sums of one day, month or year stand in one row: a window is read in some fifty rows, where it took some two thousand.
ALTER TABLE claim_tallies RENAME TO value_tallies;
ALTER TABLE value_tallies RENAME CONSTRAINT claim_tallies_pkey TO value_tallies_pkey;

CREATE TABLE "claim_tallies" (
    "edge" TEXT NOT NULL CHECK (edge IN ('from', 'to')),
    "grain" TEXT NOT NULL CHECK (grain IN ('day', 'month', 'year')),
    "at" DATE NOT NULL,
    "facet" TEXT[],
    "value" TEXT[],
    "n" INTEGER[],

    CONSTRAINT "claim_tallies_pkey" PRIMARY KEY ("edge", "grain", "at")
);

INSERT INTO claim_tallies (edge, grain, at, facet, value, n)
SELECT edge, grain, at, array_agg(facet), array_agg(value), array_agg(n) FROM value_tallies WHERE n <> 0 GROUP BY 1, 2, 3;

DROP TABLE value_tallies;

-- Adds up the oldest of what was written, so many claims at most, or all; gives how many. Rows are read and written anew, so
-- nobody else may write them meanwhile: what the statement after the lock reads is what stands there.
CREATE OR REPLACE FUNCTION add_up_claims(most integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  added integer;
BEGIN
  LOCK TABLE claim_tallies IN SHARE ROW EXCLUSIVE MODE;
  WITH taken AS (
    DELETE FROM claim_tally_changes WHERE id IN (SELECT id FROM claim_tally_changes ORDER BY id LIMIT most) RETURNING *),
  counted AS MATERIALIZED (
    SELECT edge, at, facet, value, sum(n) AS n
    FROM taken, claim_values(type, status, band, countries, date_from),
      LATERAL (VALUES ('from', date_from), ('to', date_to)) e(edge, at)
    GROUP BY 1, 2, 3, 4 HAVING sum(n) <> 0),
  sums AS MATERIALIZED (
    SELECT edge, grain, date_trunc(grain, at::timestamp)::date AS at, facet, value, n
    FROM counted, unnest(ARRAY['day', 'month', 'year']) grain),
  known AS (
    SELECT edge, grain, at, u.facet, u.value, u.n
    FROM (SELECT DISTINCT edge, grain, at FROM sums) s JOIN claim_tallies t USING (edge, grain, at),
      unnest(t.facet, t.value, t.n) u(facet, value, n)),
  total AS (
    SELECT edge, grain, at, facet, value, sum(n)::int AS n
    FROM (SELECT * FROM sums UNION ALL SELECT * FROM known) together GROUP BY 1, 2, 3, 4, 5),
  written AS (
    INSERT INTO claim_tallies AS t (edge, grain, at, facet, value, n)
    SELECT edge, grain, at, array_agg(facet) FILTER (WHERE n <> 0), array_agg(value) FILTER (WHERE n <> 0),
      array_agg(n) FILTER (WHERE n <> 0)
    FROM total GROUP BY 1, 2, 3
    ON CONFLICT (edge, grain, at) DO UPDATE SET facet = excluded.facet, value = excluded.value, n = excluded.n)
  SELECT count(*) INTO added FROM taken;
  RETURN added;
END $$;
