-- A forecast is about the treaty that it names.
ALTER TABLE claims DROP CONSTRAINT claims_check5,
  ADD CHECK (treaty_id IS NULL OR type IN ('treaty_clause', 'treaty_action', 'forecast'));

-- What a claim says: claims that say the same have the same id, however sure their sources are. A visit or a treaty tells, or a
-- key that `src/knowledge/propositions/` makes; for claims stored before, `chancery rebuild` does. Ids are UUIDs, version 3.
ALTER TABLE claims ADD COLUMN proposition_key TEXT;
ALTER TABLE claims ADD COLUMN proposition_id UUID GENERATED ALWAYS AS (overlay(overlay(md5(CASE
    WHEN visit_id IS NOT NULL THEN 'visit ' || visit_id::text
    WHEN proposition_key IS NOT NULL THEN proposition_key
    WHEN treaty_id IS NULL THEN NULL
    WHEN type = 'treaty_clause' THEN 'treaty_clause ' || treaty_id::text || ' ' || (details ->> 'obligation')
    WHEN type = 'treaty_action' THEN 'treaty_action ' || treaty_id::text || ' ' || (details ->> 'action') END)
    PLACING '3' FROM 13) PLACING 'a' FROM 17)::uuid) STORED;

CREATE INDEX claims_proposition_idx ON claims (proposition_id, sorted_at DESC, id DESC);

-- What a person says is planned or proposed is a forecast without a word of likelihood.
DROP INDEX claims_forecasts_idx;
CREATE INDEX claims_forecasts_idx ON claims (sorted_at DESC, id DESC)
  WHERE type = 'forecast' OR band IS NOT NULL OR (source_kind = 'person' AND status IN ('planned', 'proposed'));

-- Whoever spoke as being of an organisation.
CREATE INDEX appearances_organization_id_idx ON appearances (organization_id) WHERE organization_id IS NOT NULL;
