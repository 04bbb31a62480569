-- A copy of an article that another outlet took over is known by what it says.
ALTER TABLE "articles" ADD COLUMN "duplicate_of" UUID,
  ADD COLUMN "sketch" INTEGER[];
UPDATE articles SET sketch = '{}';
ALTER TABLE "articles" ALTER COLUMN "sketch" SET NOT NULL;

-- CreateIndex
CREATE INDEX "articles_duplicate_of_idx" ON "articles"("duplicate_of");

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_duplicate_of_fkey" FOREIGN KEY ("duplicate_of") REFERENCES "articles"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE INDEX articles_copy_keys_idx ON articles USING GIN ((sketch[1:16])) WHERE duplicate_of IS NULL;
ALTER TABLE articles ADD CHECK (duplicate_of <> id);

-- What a revision says that the one before did not, and the other way round.
-- CreateTable
CREATE TABLE "article_changes" (
    "article_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "changes" JSON NOT NULL,

    CONSTRAINT "article_changes_pkey" PRIMARY KEY ("article_id","revision")
);

-- AddForeignKey
ALTER TABLE "article_changes" ADD CONSTRAINT "article_changes_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Names of items that a feed no longer carries are forgotten after a while.
ALTER TABLE "feed_items" ADD COLUMN "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now();
ALTER TABLE "feed_items" ALTER COLUMN "seen_at" DROP DEFAULT;
