-- CreateTable
CREATE TABLE "changes" (
    "xid" BIGINT NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "noun" TEXT NOT NULL CHECK (noun IN ('article', 'visit', 'expert', 'forecast')),
    "change" TEXT NOT NULL CHECK (change IN ('appeared', 'changed', 'retracted')),
    "subject" UUID NOT NULL,
    "title" TEXT,
    "article_id" UUID,
    "source_id" UUID,
    "claims" JSONB NOT NULL,

    CONSTRAINT "changes_pkey" PRIMARY KEY ("xid","id")
);
