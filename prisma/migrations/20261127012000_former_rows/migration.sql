-- What stood in a revision that a later one replaced, row by row, and what was known of those it names: by the clock of ingestion it
-- is asked for as it was. `src/store/knowledge/then-views.ts` makes views of it.
CREATE TABLE former_rows (
    id BIGSERIAL NOT NULL,
    article_id UUID NOT NULL,
    -- The table that the row stood in.
    kind TEXT NOT NULL,
    known_from TIMESTAMPTZ(3) NOT NULL,
    known_until TIMESTAMPTZ(3) NOT NULL,
    row JSONB NOT NULL,

    CONSTRAINT former_rows_pkey PRIMARY KEY (id)
);

CREATE INDEX former_rows_article_id_idx ON former_rows (article_id);
CREATE INDEX former_rows_kind_known_until_known_from_idx ON former_rows (kind, known_until, known_from);

ALTER TABLE former_rows ADD CONSTRAINT former_rows_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles(id) ON DELETE CASCADE ON UPDATE CASCADE;
