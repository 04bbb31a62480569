-- How articles name treaties, each way once: which of them are one treaty is told by all of them together, whatever the order in
-- which they came. What is stored before has none until `chancery rebuild`.
CREATE TABLE "treaty_forms" (
    "id" UUID NOT NULL,
    "treaty_id" UUID NOT NULL,
    "keys" TEXT[],
    "label" TEXT NOT NULL,
    "title" TEXT,
    "registry" TEXT,
    "year" INTEGER,
    "parties" TEXT[],
    "name_key" TEXT NOT NULL,
    "mention_count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "treaty_forms_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "treaty_forms_treaty_id_idx" ON "treaty_forms"("treaty_id");

-- CreateIndex
CREATE INDEX "treaty_forms_keys_idx" ON "treaty_forms" USING GIN ("keys");

-- AddForeignKey
ALTER TABLE "treaty_forms" ADD CONSTRAINT "treaty_forms_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaties"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "treaty_mentions" ADD COLUMN "form_id" UUID, ADD COLUMN "registry" TEXT;

-- CreateIndex
CREATE INDEX "treaty_mentions_form_id_idx" ON "treaty_mentions"("form_id");

-- AddForeignKey
ALTER TABLE "treaty_mentions" ADD CONSTRAINT "treaty_mentions_form_id_fkey" FOREIGN KEY ("form_id") REFERENCES "treaty_forms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
