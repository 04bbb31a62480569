-- What stood in a revision that a later one replaced: in a table beside each, no more as JSON, and by either clock. The columns that say
-- of which article a row is and when it was known go first, so that those of the table itself may grow.
-- `src/store/knowledge/then-views.ts` makes views of them, `former-tables.ts` lets them follow their tables.
DROP SCHEMA IF EXISTS known CASCADE;
CREATE SCHEMA former;
DO $$
DECLARE
  kept text;
  key text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['articles', 'claims', 'quotations', 'appearances', 'treaty_mentions', 'person_mentions', 'claim_persons',
    'claim_organizations', 'quotation_persons', 'visits', 'treaties', 'persons', 'person_portraits', 'person_aliases'] LOOP
    EXECUTE format('CREATE TABLE former.%1$I (told_in uuid NOT NULL REFERENCES public.articles (id) ON DELETE CASCADE,
      published_from timestamptz NOT NULL, published_until timestamptz NOT NULL,
      ingested_from timestamptz NOT NULL, ingested_until timestamptz NOT NULL, LIKE public.%1$I)', kept);
    FOREACH key IN ARRAY ARRAY['told_in', 'id', 'article_id', 'visit_id', 'visit_key', 'treaty_id', 'proposition_id', 'claim_id',
      'quotation_id', 'person_id', 'portrait_id'] LOOP
      IF EXISTS (SELECT FROM information_schema.columns WHERE table_schema = 'former' AND table_name = kept AND column_name = key) THEN
        EXECUTE format('CREATE INDEX ON former.%I (%I)', kept, key);
      END IF;
    END LOOP;
    EXECUTE format('INSERT INTO former.%1$I SELECT r.article_id, a.sorted_at, r.known_until, r.known_from, r.known_until, t.*
      FROM former_rows r JOIN articles a ON a.id = r.article_id, jsonb_populate_record(NULL::public.%1$I, r.row) t WHERE r.kind = %1$L', kept);
  END LOOP;
END $$;
DROP TABLE former_rows;
