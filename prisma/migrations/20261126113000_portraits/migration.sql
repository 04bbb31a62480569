-- CreateTable
CREATE TABLE "person_portraits" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "block" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "country" CHAR(2),
    "affiliation" TEXT,
    "title" TEXT,
    "official" BOOLEAN NOT NULL,
    "fictional" BOOLEAN NOT NULL,
    "mention_count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "person_portraits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_mentions" (
    "article_id" UUID NOT NULL,
    "portrait_id" UUID NOT NULL,
    "spellings" TEXT[],

    CONSTRAINT "person_mentions_pkey" PRIMARY KEY ("article_id","portrait_id")
);

-- CreateTable
CREATE TABLE "person_verdicts" (
    "a" UUID NOT NULL,
    "b" UUID NOT NULL,
    "verdict" TEXT NOT NULL CHECK (verdict IN ('same', 'different')),
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_verdicts_pkey" PRIMARY KEY ("a","b"),
    CHECK (a < b)
);

-- CreateTable
CREATE TABLE "former_persons" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "portraits" UUID[],

    CONSTRAINT "former_persons_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "person_portraits_block_idx" ON "person_portraits"("block");

-- CreateIndex
CREATE INDEX "person_portraits_person_id_idx" ON "person_portraits"("person_id");

-- CreateIndex
CREATE INDEX "person_mentions_portrait_id_idx" ON "person_mentions"("portrait_id");

-- CreateIndex
CREATE INDEX "person_verdicts_b_idx" ON "person_verdicts"("b");

-- CreateIndex
CREATE INDEX "former_persons_person_id_idx" ON "former_persons"("person_id");

-- AddForeignKey
ALTER TABLE "person_portraits" ADD CONSTRAINT "person_portraits_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_mentions" ADD CONSTRAINT "person_mentions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_mentions" ADD CONSTRAINT "person_mentions_portrait_id_fkey" FOREIGN KEY ("portrait_id") REFERENCES "person_portraits"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "former_persons" ADD CONSTRAINT "former_persons_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the articles stored before state of people. The id is a UUID (version 3) of what is stated, as `store/writes/portraits.ts`
-- makes it. Blocks are of the program's making: until `chancery rebuild` has made them, people are known by the same words alone.
CREATE TEMPORARY TABLE stated AS
SELECT *, to_hex((('x' || substr(digest, 17, 1))::bit(4)::int & 3) | 8) AS variant FROM (
  SELECT *, md5(decode('5d0c9f6e3a4b4c1e9b7a2f8d6c0e1a37', 'hex') || convert_to(concat_ws(E'\n', name, coalesce(country, ''),
    coalesce(affiliation, ''), coalesce(title, ''), official::text, fictional::text), 'UTF8')) AS digest
  FROM (
    SELECT DISTINCT ON (m.article_id, m.person_id) m.article_id, m.person_id, coalesce(x.name, p.name) AS name,
      coalesce(x.country, p.country) AS country, x.affiliation, CASE WHEN x.official THEN x.role END AS title,
      coalesce(x.official, false) AS official, p.fictional
    FROM (
      SELECT article_id, person_id FROM appearances
      UNION SELECT q.article_id, qp.person_id FROM quotation_persons qp JOIN quotations q ON q.id = qp.quotation_id
      UNION SELECT c.article_id, cp.person_id FROM claim_persons cp JOIN claims c ON c.id = cp.claim_id) m
    JOIN persons p ON p.id = m.person_id
    LEFT JOIN appearances x ON x.article_id = m.article_id AND x.person_id = m.person_id
    WHERE NOT p.local) named) hashed;

ALTER TABLE stated ADD COLUMN portrait_id UUID;
UPDATE stated SET portrait_id = (overlay(overlay(digest PLACING '3' FROM 13) PLACING variant FROM 17))::uuid;

-- One portrait that was of two people is of the first of them, until it is grouped again.
INSERT INTO person_portraits (id, person_id, block, name, name_key, country, affiliation, title, official, fictional, mention_count)
SELECT s.portrait_id, (array_agg(s.person_id ORDER BY s.person_id))[1], '', min(s.name), min(p.name_key), min(s.country),
  min(s.affiliation), min(s.title), bool_or(s.official), bool_or(s.fictional), count(*)
FROM stated s JOIN persons p ON p.id = s.person_id GROUP BY 1;
DELETE FROM stated s USING person_portraits pp WHERE pp.id = s.portrait_id AND pp.person_id <> s.person_id;
UPDATE person_portraits pp SET mention_count = (SELECT count(*) FROM stated WHERE portrait_id = pp.id);
INSERT INTO person_mentions (article_id, portrait_id, spellings) SELECT article_id, portrait_id, ARRAY[name] FROM stated;
DROP TABLE stated;
