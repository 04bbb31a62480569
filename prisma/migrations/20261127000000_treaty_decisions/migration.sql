-- What editors say of ways to name a treaty, and the ids of treaties that became part of others: as for people. What fits any
-- treaty has a form too, of its article alone; what is stored before has none until `chancery rebuild`.
CREATE TABLE "treaty_verdicts" (
    "a" UUID NOT NULL,
    "b" UUID NOT NULL,
    "verdict" TEXT NOT NULL CHECK (verdict IN ('same', 'different')),
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "treaty_verdicts_pkey" PRIMARY KEY ("a","b"),
    CHECK (a < b)
);

-- CreateTable
CREATE TABLE "former_treaties" (
    "id" UUID NOT NULL,
    "treaty_id" UUID NOT NULL,
    "forms" UUID[],

    CONSTRAINT "former_treaties_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "treaty_verdicts_b_idx" ON "treaty_verdicts"("b");

-- CreateIndex
CREATE INDEX "former_treaties_treaty_id_idx" ON "former_treaties"("treaty_id");

-- AddForeignKey
ALTER TABLE "former_treaties" ADD CONSTRAINT "former_treaties_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaties"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Null only within the transaction that stores it: which treaty it is of is told once all forms stand.
ALTER TABLE "treaty_forms" ALTER COLUMN "treaty_id" DROP NOT NULL;
