-- One sentence is one line of the ledger: of what is said twice the claim that tells most is it. `chancery rebuild` tells for
-- claims stored before; of forecasts that share their hedge with another claim it is told here.
ALTER TABLE claims ADD COLUMN echo BOOLEAN NOT NULL DEFAULT false;
UPDATE claims f SET echo = true FROM claims c
  WHERE f.type = 'forecast' AND f.band IS NOT NULL AND c.article_id = f.article_id AND c.type <> 'forecast' AND c.band IS NOT NULL
    AND c.within = f.within AND c.hedge ->> 'start' = f.hedge ->> 'start';

DROP INDEX claims_forecasts_idx;
CREATE INDEX claims_forecasts_idx ON claims (sorted_at DESC, id DESC)
  WHERE (type = 'forecast' OR band IS NOT NULL OR (source_kind = 'person' AND status IN ('planned', 'proposed'))) AND NOT echo;

-- Outlets that printed the very text of an article.
CREATE TABLE printings (
    article_id UUID NOT NULL,
    source_id UUID NOT NULL,
    url TEXT,
    first_seen TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT printings_pkey PRIMARY KEY (article_id, source_id)
);

ALTER TABLE printings ADD CONSTRAINT printings_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles(id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE printings ADD CONSTRAINT printings_source_id_fkey FOREIGN KEY (source_id) REFERENCES sources(id) ON DELETE RESTRICT ON UPDATE CASCADE;
