-- CreateIndex
CREATE INDEX "printings_source_id_article_id_idx" ON "printings"("source_id", "article_id");
