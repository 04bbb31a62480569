-- A date of which only the day is known is kept for changes and quotations too, as it is for publication.
ALTER TABLE "articles" ADD COLUMN "modified_on" DATE;
ALTER TABLE "article_revisions" ADD COLUMN "modified_on" DATE;
UPDATE articles SET modified_on = (modified_at AT TIME ZONE 'UTC' + make_interval(mins => modified_offset))::date;
UPDATE article_revisions SET modified_on = (modified_at AT TIME ZONE 'UTC' + make_interval(mins => modified_offset))::date;
ALTER TABLE articles ADD CHECK (modified_at IS NULL OR modified_on IS NOT NULL);

-- A name of one word tells nobody apart: whoever bears it belongs to one article, and has no profile.
ALTER TABLE "persons" ADD COLUMN "last_quoted_on" DATE,
  ADD COLUMN "local" BOOLEAN NOT NULL DEFAULT false;
UPDATE persons SET last_quoted_on = (last_quoted_at AT TIME ZONE 'UTC')::date, local = position(' ' IN name_key) = 0;

-- Visits are asked for by a part of the visitor's name.
ALTER TABLE "visits" ADD COLUMN "visitor_key" TEXT NOT NULL DEFAULT '';
UPDATE visits SET visitor_key = lower(unaccent(visitor));
ALTER TABLE "visits" ALTER COLUMN "visitor_key" DROP DEFAULT;

-- CreateIndex
CREATE INDEX "visits_visitor_key_trgm_idx" ON "visits" USING GIN ("visitor_key" gin_trgm_ops);
