-- A change is of every outlet that printed its article by then, so that who follows one of them is told.
ALTER TABLE "changes" ALTER COLUMN "source_id" TYPE uuid[] USING CASE WHEN "source_id" IS NOT NULL THEN ARRAY["source_id"] END;
ALTER TABLE "changes" RENAME COLUMN "source_id" TO "source_ids";
UPDATE "changes" ch SET "source_ids" = "source_ids" || p.ids
FROM (SELECT article_id, array_agg(source_id) AS ids FROM printings GROUP BY 1) p WHERE p.article_id = ch.article_id;
