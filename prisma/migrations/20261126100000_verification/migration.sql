-- CreateTable
CREATE TABLE "nightly_verifications" (
    "night" DATE NOT NULL,
    "after" UUID,
    "articles" INTEGER NOT NULL DEFAULT 0,
    "hashes" INTEGER NOT NULL DEFAULT 0,
    "selectors" INTEGER NOT NULL DEFAULT 0,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "failed_articles" UUID[] NOT NULL DEFAULT '{}',
    "touched_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "nightly_verifications_pkey" PRIMARY KEY ("night")
);
