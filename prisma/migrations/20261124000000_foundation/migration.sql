-- Names and words are compared without accents; search stems English.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TEXT SEARCH CONFIGURATION chancery (COPY = english);
ALTER TEXT SEARCH CONFIGURATION chancery
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "sources" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "sources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "articles" (
    "id" UUID NOT NULL,
    "source_id" UUID,
    "url" TEXT,
    "title" TEXT,
    "standfirst" TEXT,
    "byline" TEXT,
    "language" TEXT,
    "status" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "published_offset" SMALLINT,
    "published_on" DATE,
    "modified_at" TIMESTAMPTZ(3),
    "modified_offset" SMALLINT,
    "ingested_at" TIMESTAMPTZ(3) NOT NULL,
    "sorted_at" TIMESTAMPTZ(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "fictional" BOOLEAN NOT NULL DEFAULT false,
    "text" TEXT NOT NULL,
    "captions" JSON NOT NULL,
    "text_sha256" BYTEA NOT NULL,
    "countries" TEXT[] NOT NULL,
    "quotation_count" INTEGER NOT NULL DEFAULT 0,
    "expert_count" INTEGER NOT NULL DEFAULT 0,
    "claim_count" INTEGER NOT NULL DEFAULT 0,
    "search" tsvector GENERATED ALWAYS AS ((setweight(to_tsvector('chancery'::regconfig, COALESCE(title, ''::text)), 'A'::"char") || setweight(to_tsvector('chancery'::regconfig, COALESCE(standfirst, ''::text)), 'B'::"char")) || to_tsvector('chancery'::regconfig, "left"(text, 200000))) STORED,

    CONSTRAINT "articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_revisions" (
    "article_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "title" TEXT,
    "standfirst" TEXT,
    "byline" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "published_offset" SMALLINT,
    "published_on" DATE,
    "modified_at" TIMESTAMPTZ(3),
    "modified_offset" SMALLINT,
    "ingested_at" TIMESTAMPTZ(3) NOT NULL,
    "text" TEXT NOT NULL,
    "captions" JSON NOT NULL,
    "text_sha256" BYTEA NOT NULL,

    CONSTRAINT "article_revisions_pkey" PRIMARY KEY ("article_id","revision")
);

-- CreateTable
CREATE TABLE "tombstones" (
    "article_id" UUID NOT NULL,
    "url" TEXT,
    "text_sha256" BYTEA NOT NULL,
    "retracted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tombstones_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "persons" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "country" CHAR(2),
    "fictional" BOOLEAN NOT NULL DEFAULT false,
    "role" TEXT,
    "affiliation" TEXT,
    "official" BOOLEAN NOT NULL DEFAULT false,
    "last_quoted_at" TIMESTAMPTZ(3),
    "article_count" INTEGER NOT NULL DEFAULT 0,
    "quotation_count" INTEGER NOT NULL DEFAULT 0,
    "claim_count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "persons_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_aliases" (
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,

    CONSTRAINT "person_aliases_pkey" PRIMARY KEY ("person_id","name")
);

-- CreateTable
CREATE TABLE "organizations" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "country" CHAR(2),

    CONSTRAINT "organizations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appearances" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "organization_id" UUID,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT,
    "affiliation" TEXT,
    "official" BOOLEAN NOT NULL,
    "country" CHAR(2),
    "stated_on" DATE,
    "mentions" JSON NOT NULL,

    CONSTRAINT "appearances_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quotations" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "speaker_start" INTEGER,
    "speaker_end" INTEGER,
    "speaker_text" TEXT,
    "speaker_kind" TEXT,
    "speaker_name" TEXT,
    "speaker_names" TEXT[] NOT NULL,
    "cue_start" INTEGER,
    "cue_end" INTEGER,
    "cue_text" TEXT,
    "continues_id" UUID,
    "sorted_at" TIMESTAMPTZ(3) NOT NULL,
    "search" tsvector GENERATED ALWAYS AS (to_tsvector('chancery'::regconfig, "left"(text, 200000))) STORED,

    CONSTRAINT "quotations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quotation_persons" (
    "quotation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "sorted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "quotation_persons_pkey" PRIMARY KEY ("quotation_id","person_id")
);

-- CreateTable
CREATE TABLE "claims" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "status" TEXT,
    "band" TEXT,
    "hedge" JSON,
    "source_kind" TEXT NOT NULL,
    "asserted_by" JSON NOT NULL,
    "date" JSON,
    "date_from" DATE NOT NULL,
    "date_to" DATE NOT NULL,
    "date_window" daterange GENERATED ALWAYS AS (daterange(date_from, date_to, '[]'::text)) STORED,
    "details" JSON NOT NULL,
    "evidence_start" INTEGER NOT NULL,
    "evidence_end" INTEGER NOT NULL,
    "evidence_text" TEXT NOT NULL,
    "within" TEXT NOT NULL,
    "countries" TEXT[] NOT NULL,
    "quotation_id" UUID,
    "visit_id" UUID,
    "treaty_id" UUID,
    "visit_key" TEXT,
    "search" tsvector GENERATED ALWAYS AS (to_tsvector('chancery'::regconfig, "left"(evidence_text, 200000))) STORED,

    CONSTRAINT "claims_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_persons" (
    "claim_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "part" TEXT NOT NULL,

    CONSTRAINT "claim_persons_pkey" PRIMARY KEY ("claim_id","person_id","part")
);

-- CreateTable
CREATE TABLE "claim_organizations" (
    "claim_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,

    CONSTRAINT "claim_organizations_pkey" PRIMARY KEY ("claim_id","organization_id")
);

-- CreateTable
CREATE TABLE "visits" (
    "id" UUID NOT NULL,
    "visitor" TEXT NOT NULL,
    "visitor_person_id" UUID,
    "visitor_country" CHAR(2),
    "destination" TEXT,
    "destination_country" CHAR(2),
    "status" TEXT NOT NULL,
    "date_from" DATE NOT NULL,
    "date_to" DATE NOT NULL,
    "agreement" TEXT NOT NULL,
    "claim_count" INTEGER NOT NULL,
    "article_count" INTEGER NOT NULL,

    CONSTRAINT "visits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit_conflicts" (
    "visit_id" UUID NOT NULL,
    "first_id" UUID NOT NULL,
    "second_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "visit_conflicts_pkey" PRIMARY KEY ("first_id","second_id")
);

-- CreateTable
CREATE TABLE "treaties" (
    "id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "title" TEXT,
    "year" INTEGER,
    "parties" TEXT[] NOT NULL,
    "name_key" TEXT NOT NULL,
    "article_count" INTEGER NOT NULL DEFAULT 0,
    "clause_count" INTEGER NOT NULL DEFAULT 0,
    "action_count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "treaties_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "treaty_mentions" (
    "article_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "treaty_id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "label_key" TEXT NOT NULL,
    "title" TEXT,
    "title_key" TEXT,
    "year" INTEGER,
    "parties" TEXT[] NOT NULL,
    "mentions" JSON NOT NULL,

    CONSTRAINT "treaty_mentions_pkey" PRIMARY KEY ("article_id","ordinal")
);

-- CreateTable
CREATE TABLE "api_keys" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "prefix" TEXT NOT NULL,
    "scopes" TEXT[] NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "secrets" (
    "name" TEXT NOT NULL,
    "value" BYTEA NOT NULL,

    CONSTRAINT "secrets_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "sources_name_key" ON "sources"("name");

-- CreateIndex
CREATE UNIQUE INDEX "articles_url_key" ON "articles"("url");

-- CreateIndex
CREATE UNIQUE INDEX "articles_text_sha256_key" ON "articles"("text_sha256");

-- CreateIndex
CREATE INDEX "articles_sorted_at_id_idx" ON "articles"("sorted_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "articles_source_id_sorted_at_id_idx" ON "articles"("source_id", "sorted_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "articles_countries_idx" ON "articles" USING GIN ("countries");

-- CreateIndex
CREATE INDEX "articles_search_idx" ON "articles" USING GIN ("search");

-- CreateIndex
CREATE INDEX "persons_name_key_id_idx" ON "persons"("name_key", "id");

-- CreateIndex
CREATE INDEX "person_aliases_name_key_idx" ON "person_aliases"("name_key");

-- CreateIndex
CREATE INDEX "person_aliases_name_key_trgm_idx" ON "person_aliases" USING GIN ("name_key" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "organizations_name_key_key" ON "organizations"("name_key");

-- CreateIndex
CREATE INDEX "appearances_person_id_stated_on_idx" ON "appearances"("person_id", "stated_on");

-- CreateIndex
CREATE INDEX "appearances_organization_id_idx" ON "appearances"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "appearances_article_id_ordinal_key" ON "appearances"("article_id", "ordinal");

-- CreateIndex
CREATE INDEX "quotations_sorted_at_id_idx" ON "quotations"("sorted_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "quotations_continues_id_idx" ON "quotations"("continues_id");

-- CreateIndex
CREATE INDEX "quotations_search_idx" ON "quotations" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "quotations_article_id_ordinal_key" ON "quotations"("article_id", "ordinal");

-- CreateIndex
CREATE INDEX "quotation_persons_person_id_sorted_at_quotation_id_idx" ON "quotation_persons"("person_id", "sorted_at" DESC, "quotation_id" DESC);

-- CreateIndex
CREATE INDEX "claims_type_window_idx" ON "claims"("type", "date_from" DESC, "id" DESC) INCLUDE ("date_to");

-- CreateIndex
CREATE INDEX "claims_window_idx" ON "claims"("date_from" DESC, "id" DESC) INCLUDE ("date_to");

-- CreateIndex
CREATE INDEX "claims_quotation_id_idx" ON "claims"("quotation_id");

-- CreateIndex
CREATE INDEX "claims_visit_id_idx" ON "claims"("visit_id");

-- CreateIndex
CREATE INDEX "claims_visit_key_idx" ON "claims"("visit_key");

-- CreateIndex
CREATE INDEX "claims_treaty_id_idx" ON "claims"("treaty_id");

-- CreateIndex
CREATE INDEX "claims_countries_idx" ON "claims" USING GIN ("countries");

-- CreateIndex
CREATE INDEX "claims_search_idx" ON "claims" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "claims_article_id_ordinal_key" ON "claims"("article_id", "ordinal");

-- CreateIndex
CREATE INDEX "claim_persons_person_id_claim_id_idx" ON "claim_persons"("person_id", "claim_id");

-- CreateIndex
CREATE INDEX "claim_organizations_organization_id_claim_id_idx" ON "claim_organizations"("organization_id", "claim_id");

-- CreateIndex
CREATE INDEX "visits_window_idx" ON "visits"("date_from" DESC, "id" DESC) INCLUDE ("date_to");

-- CreateIndex
CREATE INDEX "visits_visitor_person_id_idx" ON "visits"("visitor_person_id");

-- CreateIndex
CREATE INDEX "visit_conflicts_visit_id_idx" ON "visit_conflicts"("visit_id");

-- CreateIndex
CREATE INDEX "visit_conflicts_second_id_idx" ON "visit_conflicts"("second_id");

-- CreateIndex
CREATE INDEX "treaties_name_key_id_idx" ON "treaties"("name_key", "id");

-- CreateIndex
CREATE INDEX "treaties_parties_idx" ON "treaties" USING GIN ("parties");

-- CreateIndex
CREATE INDEX "treaties_name_key_trgm_idx" ON "treaties" USING GIN ("name_key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "treaty_mentions_treaty_id_idx" ON "treaty_mentions"("treaty_id");

-- CreateIndex
CREATE INDEX "treaty_mentions_label_key_idx" ON "treaty_mentions"("label_key");

-- CreateIndex
CREATE INDEX "treaty_mentions_title_key_idx" ON "treaty_mentions"("title_key");

-- CreateIndex
CREATE UNIQUE INDEX "api_keys_hash_key" ON "api_keys"("hash");

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_revisions" ADD CONSTRAINT "article_revisions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_aliases" ADD CONSTRAINT "person_aliases_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotations" ADD CONSTRAINT "quotations_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotations" ADD CONSTRAINT "quotations_continues_id_fkey" FOREIGN KEY ("continues_id") REFERENCES "quotations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation_persons" ADD CONSTRAINT "quotation_persons_quotation_id_fkey" FOREIGN KEY ("quotation_id") REFERENCES "quotations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation_persons" ADD CONSTRAINT "quotation_persons_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_quotation_id_fkey" FOREIGN KEY ("quotation_id") REFERENCES "quotations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visits"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaties"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_persons" ADD CONSTRAINT "claim_persons_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_persons" ADD CONSTRAINT "claim_persons_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_organizations" ADD CONSTRAINT "claim_organizations_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_organizations" ADD CONSTRAINT "claim_organizations_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visits" ADD CONSTRAINT "visits_visitor_person_id_fkey" FOREIGN KEY ("visitor_person_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_conflicts" ADD CONSTRAINT "visit_conflicts_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visits"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_conflicts" ADD CONSTRAINT "visit_conflicts_first_id_fkey" FOREIGN KEY ("first_id") REFERENCES "claims"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_conflicts" ADD CONSTRAINT "visit_conflicts_second_id_fkey" FOREIGN KEY ("second_id") REFERENCES "claims"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treaty_mentions" ADD CONSTRAINT "treaty_mentions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treaty_mentions" ADD CONSTRAINT "treaty_mentions_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaties"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema file cannot say.

ALTER TABLE sources ADD CHECK (length(name) BETWEEN 1 AND 200);

ALTER TABLE articles
  ADD CHECK (status IN ('extracted', 'unsupported-language')),
  ADD CHECK (language ~ '^[a-z]{2}$'),
  ADD CHECK (length(url) <= 2000),
  ADD CHECK (length(text) > 0),
  ADD CHECK (length(text_sha256) = 32),
  ADD CHECK (revision >= 1),
  ADD CHECK (published_offset BETWEEN -1439 AND 1439),
  ADD CHECK (modified_offset BETWEEN -1439 AND 1439),
  ADD CHECK ((published_at IS NULL) = (published_offset IS NULL)),
  ADD CHECK ((modified_at IS NULL) = (modified_offset IS NULL)),
  ADD CHECK (published_at IS NULL OR published_on IS NOT NULL),
  ADD CHECK (quotation_count >= 0 AND expert_count >= 0 AND claim_count >= 0),
  ADD CHECK (array_to_string(countries, ',', '?') ~ '^([A-Z]{2}(,[A-Z]{2})*)?$');

ALTER TABLE article_revisions
  ADD CHECK (revision >= 1),
  ADD CHECK (length(text_sha256) = 32);

ALTER TABLE persons
  ADD CHECK (length(name) BETWEEN 1 AND 300),
  ADD CHECK (country ~ '^[A-Z]{2}$'),
  ADD CHECK (article_count >= 0 AND quotation_count >= 0 AND claim_count >= 0);

ALTER TABLE person_aliases ADD CHECK (length(name) BETWEEN 1 AND 300);

ALTER TABLE organizations
  ADD CHECK (length(name) BETWEEN 1 AND 300),
  ADD CHECK (kind IN ('intergovernmental', 'government', 'institute', 'media', 'party', 'armed_group', 'company', 'other')),
  ADD CHECK (country ~ '^[A-Z]{2}$');

ALTER TABLE appearances
  ADD CHECK (ordinal >= 0),
  ADD CHECK (country ~ '^[A-Z]{2}$');

ALTER TABLE quotations
  ADD CHECK (ordinal >= 0),
  ADD CHECK (0 <= start_offset AND start_offset < end_offset),
  ADD CHECK (type IN ('direct', 'indirect', 'mixed')),
  ADD CHECK (speaker_kind IN ('person', 'organization', 'collective', 'anonymous', 'hearsay', 'document', 'author', 'unknown')),
  ADD CHECK (0 <= speaker_start AND speaker_start < speaker_end),
  ADD CHECK (num_nulls(speaker_start, speaker_end, speaker_text, speaker_kind) IN (0, 4)),
  ADD CHECK (0 <= cue_start AND cue_start < cue_end),
  ADD CHECK (num_nulls(cue_start, cue_end, cue_text) IN (0, 3)),
  ADD CHECK (continues_id <> id);

ALTER TABLE claims
  ADD CHECK (ordinal >= 0),
  ADD CHECK (type IN ('visit', 'treaty_clause', 'treaty_action', 'meeting', 'membership', 'forecast')),
  ADD CHECK (band IN ('almost_no_chance', 'very_unlikely', 'unlikely', 'roughly_even', 'likely', 'very_likely', 'almost_certain')),
  ADD CHECK ((band IS NULL) = (hedge IS NULL)),
  ADD CHECK (source_kind IN ('person', 'organization', 'collective', 'anonymous', 'hearsay', 'document', 'author', 'unknown')),
  ADD CHECK (date_from <= date_to),
  ADD CHECK (0 <= evidence_start AND evidence_start < evidence_end),
  ADD CHECK (within ~ '^(text|captions/[0-9]+)$'),
  ADD CHECK (visit_id IS NULL OR type = 'visit'),
  ADD CHECK ((visit_key IS NOT NULL) = (type = 'visit')),
  ADD CHECK (treaty_id IS NULL OR type IN ('treaty_clause', 'treaty_action')),
  ADD CHECK (array_to_string(countries, ',', '?') ~ '^([A-Z]{2}(,[A-Z]{2})*)?$');

ALTER TABLE claim_persons ADD CHECK (part IN ('asserter', 'visitor', 'participant', 'other'));

ALTER TABLE visits
  ADD CHECK (visitor_country ~ '^[A-Z]{2}$'),
  ADD CHECK (destination_country ~ '^[A-Z]{2}$'),
  ADD CHECK (status IN ('requested', 'invited', 'planned', 'under_way', 'occurred', 'declined', 'postponed', 'cancelled')),
  ADD CHECK (agreement IN ('single', 'agree', 'conflict')),
  ADD CHECK (date_from <= date_to),
  ADD CHECK (claim_count >= 0 AND article_count >= 0);

ALTER TABLE visit_conflicts ADD CHECK (first_id < second_id);

ALTER TABLE treaties
  ADD CHECK (length(label) BETWEEN 1 AND 300),
  ADD CHECK (year BETWEEN 1 AND 9999),
  ADD CHECK (article_count >= 0 AND clause_count >= 0 AND action_count >= 0),
  ADD CHECK (array_to_string(parties, ',', '?') ~ '^([A-Z]{2}(,[A-Z]{2})*)?$');

ALTER TABLE treaty_mentions
  ADD CHECK (year BETWEEN 1 AND 9999),
  ADD CHECK (array_to_string(parties, ',', '?') ~ '^([A-Z]{2}(,[A-Z]{2})*)?$');

ALTER TABLE api_keys
  ADD CHECK (length(name) BETWEEN 1 AND 100),
  ADD CHECK (length(hash) = 32),
  ADD CHECK (cardinality(scopes) > 0 AND scopes <@ ARRAY['read', 'write', 'admin']);

-- "obligation" and "action" are asked for by name; the rest of `details` only travels.
CREATE INDEX claims_obligation_idx ON claims ((details ->> 'obligation'), date_from DESC, id DESC)
  WHERE type = 'treaty_clause';
