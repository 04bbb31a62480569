-- Who is told by an office alone may be who is told to hold it, and nobody else: these are found in the index.
ALTER TABLE "claims" ADD COLUMN "visitor_office" TEXT GENERATED ALWAYS AS (travel ->> 'office') STORED;

-- DropIndex
DROP INDEX "claims_visit_key_visitor_initial_idx";

-- CreateIndex
CREATE INDEX "claims_visit_key_visitor_initial_visitor_office_idx" ON "claims"("visit_key", "visitor_initial", "visitor_office");
