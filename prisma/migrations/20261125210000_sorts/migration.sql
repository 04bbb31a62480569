-- Claims by publication, experts by how often and how lately they are quoted.
ALTER TABLE "claims" ADD COLUMN "sorted_at" TIMESTAMPTZ(3);
UPDATE claims c SET sorted_at = a.sorted_at FROM articles a WHERE a.id = c.article_id;
ALTER TABLE "claims" ALTER COLUMN "sorted_at" SET NOT NULL;
UPDATE persons SET last_quoted_on = '-infinity' WHERE last_quoted_on IS NULL;
ALTER TABLE "persons" ALTER COLUMN "last_quoted_on" SET NOT NULL,
  ALTER COLUMN "last_quoted_on" SET DEFAULT '-infinity';

-- CreateIndex
CREATE INDEX "claims_sorted_at_id_idx" ON "claims"("sorted_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "claims_type_sorted_at_id_idx" ON "claims"("type", "sorted_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "persons_last_quoted_on_id_idx" ON "persons"("last_quoted_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "persons_quotation_count_id_idx" ON "persons"("quotation_count" DESC, "id" DESC);
