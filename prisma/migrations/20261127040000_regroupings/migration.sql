-- Versions of what puts together what many articles say, and how far each is with making it anew.
CREATE TABLE "regroupings" (
    "version" TEXT NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "after" TEXT NOT NULL DEFAULT '',
    "touched_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "regroupings_pkey" PRIMARY KEY ("version")
);
