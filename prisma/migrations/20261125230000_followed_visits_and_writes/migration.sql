-- A calendar follows a visit that is moved: it must know which of two entries is the newer one.
ALTER TABLE "visits" ADD COLUMN "sequence" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT date_trunc('milliseconds'::text, now());

-- CreateTable
CREATE TABLE "idempotent_writes" (
    "api_key_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "fingerprint" BYTEA NOT NULL,
    "result" JSON NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotent_writes_pkey" PRIMARY KEY ("api_key_id","key")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "api_key_id" UUID,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "request_id" TEXT,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "idempotent_writes_created_at_idx" ON "idempotent_writes"("created_at");

ALTER TABLE visits ADD CHECK (sequence >= 0);
ALTER TABLE idempotent_writes
  ADD CHECK (length(key) BETWEEN 1 AND 200),
  ADD CHECK (length(fingerprint) = 32);
