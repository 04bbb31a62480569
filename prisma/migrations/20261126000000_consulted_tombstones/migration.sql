-- An article that is sent is looked for among those that were retracted.
-- CreateIndex
CREATE INDEX "tombstones_text_sha256_idx" ON "tombstones"("text_sha256");

-- CreateIndex
CREATE INDEX "tombstones_url_idx" ON "tombstones"("url");
