-- Of all trips between two states only those are read that a visitor may be on who is named. NULL until it is noted, with `travel`.
ALTER TABLE "claims" ADD COLUMN "visitor_initial" TEXT;
ALTER TABLE former.claims ADD COLUMN "visitor_initial" TEXT;

-- DropIndex
DROP INDEX "claims_visit_key_idx";

-- CreateIndex
CREATE INDEX "claims_visit_key_visitor_initial_idx" ON "claims"("visit_key", "visitor_initial");
