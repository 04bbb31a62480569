-- CreateTable
CREATE TABLE "former_visits" (
    "id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "claims" UUID[],

    CONSTRAINT "former_visits_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "former_visits_visit_id_idx" ON "former_visits"("visit_id");

-- AddForeignKey
ALTER TABLE "former_visits" ADD CONSTRAINT "former_visits_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visits"("id") ON DELETE CASCADE ON UPDATE CASCADE;
