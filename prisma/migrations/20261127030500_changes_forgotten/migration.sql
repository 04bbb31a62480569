-- Changes are kept for so many days. Who comes with a place before this one missed some, and is told so.
CREATE TABLE "changes_forgotten" (
    "one" BOOLEAN NOT NULL DEFAULT true CHECK (one),
    "xid" BIGINT NOT NULL,
    "id" BIGINT NOT NULL,

    CONSTRAINT "changes_forgotten_pkey" PRIMARY KEY ("one")
);
