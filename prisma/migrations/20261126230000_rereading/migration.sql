-- Versions of the engine, the last of which reads what comes.
CREATE TABLE "engines" (
    "version" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
    -- Of the articles that older ones read: how far it is with reading them anew.
    "after" UUID,
    "read" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "touched_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "engines_pkey" PRIMARY KEY ("version")
);

CREATE FUNCTION current_engine() RETURNS TEXT LANGUAGE sql STABLE AS $$
  SELECT version FROM engines ORDER BY since DESC, version LIMIT 1
$$;

-- What was stored before was read by an unknown one.
ALTER TABLE "articles" ADD COLUMN "engine" TEXT;
ALTER TABLE "articles" ALTER COLUMN "engine" SET DEFAULT current_engine();

-- How what a version found in an article differs from what was found before.
CREATE TABLE "rereadings" (
    "article_id" UUID NOT NULL,
    "engine" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "reread_at" TIMESTAMPTZ(3) NOT NULL,
    "changes" JSON NOT NULL,

    CONSTRAINT "rereadings_pkey" PRIMARY KEY ("article_id", "engine", "revision")
);

-- AddForeignKey
ALTER TABLE "rereadings" ADD CONSTRAINT "rereadings_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
