-- Whole words of names are looked for in every filter by organisation, and what is like them where there are none.
CREATE INDEX "organizations_name_key_trgm_idx" ON "organizations" USING GIN ("name_key" gin_trgm_ops);
