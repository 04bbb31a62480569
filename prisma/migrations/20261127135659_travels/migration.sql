-- What grouping asks of a claim of a visit stands with it, so that no article on its way in reads all that is told of all trips between
-- two states. Who travels is known from the persons named; the rest is noted when such a trip is next looked at, or by `rebuild`.
ALTER TABLE "claims" ADD COLUMN "travel" JSON, ADD COLUMN "traveller_id" UUID;
ALTER TABLE former.claims ADD COLUMN "travel" JSON, ADD COLUMN "traveller_id" UUID;

UPDATE claims c SET traveller_id = cp.person_id FROM claim_persons cp JOIN persons p ON p.id = cp.person_id
WHERE cp.claim_id = c.id AND cp.part = 'visitor' AND NOT p.local AND c.visit_key IS NOT NULL;
UPDATE former.claims c SET traveller_id = cp.person_id FROM former.claim_persons cp
WHERE cp.claim_id = c.id AND cp.part = 'visitor' AND c.visit_key IS NOT NULL
  AND NOT EXISTS (SELECT FROM persons p WHERE p.id = cp.person_id AND p.local);
