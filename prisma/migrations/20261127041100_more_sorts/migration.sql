-- CreateIndex
CREATE INDEX "articles_ingested_at_id_idx" ON "articles"("ingested_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "treaties_article_count_id_idx" ON "treaties"("article_count" DESC, "id" DESC);

-- Of a treaty its claims, the last added first.
-- DropIndex
DROP INDEX "claims_treaty_id_idx";

-- CreateIndex
CREATE INDEX "claims_treaty_id_id_idx" ON "claims"("treaty_id", "id" DESC);
