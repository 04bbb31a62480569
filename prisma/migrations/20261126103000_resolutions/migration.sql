-- CreateTable
CREATE TABLE "resolutions" (
    "article_id" UUID NOT NULL,
    "key" BYTEA NOT NULL CHECK (length(key) = 32),
    "outcome" TEXT NOT NULL CHECK (outcome IN ('true', 'false', 'void')),
    "evidence" JSON,
    "note" TEXT CHECK (length(note) BETWEEN 1 AND 2000),
    "resolved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "resolutions_pkey" PRIMARY KEY ("article_id","key"),
    CHECK (num_nonnulls(evidence, note) > 0)
);

CREATE INDEX claims_forecasts_idx ON claims (sorted_at DESC, id DESC) WHERE type = 'forecast' OR band IS NOT NULL;
