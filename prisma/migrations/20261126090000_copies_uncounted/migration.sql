-- Counts leave out copies of other articles; whether somebody appears at all is counted apart.
ALTER TABLE "persons" ADD COLUMN "appearance_count" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE persons ADD CHECK (appearance_count >= 0);
UPDATE persons p SET
  appearance_count = (SELECT count(*) FROM appearances WHERE person_id = p.id),
  article_count = (SELECT count(DISTINCT a.id) FROM appearances JOIN articles a ON a.id = article_id
    WHERE person_id = p.id AND a.duplicate_of IS NULL),
  quotation_count = (SELECT count(*) FROM quotation_persons JOIN quotations q ON q.id = quotation_id
    JOIN articles a ON a.id = q.article_id WHERE person_id = p.id AND a.duplicate_of IS NULL),
  claim_count = (SELECT count(DISTINCT c.id) FROM claim_persons JOIN claims c ON c.id = claim_id
    JOIN articles a ON a.id = c.article_id WHERE person_id = p.id AND a.duplicate_of IS NULL);
UPDATE treaties t SET
  article_count = (SELECT count(DISTINCT a.id) FROM treaty_mentions JOIN articles a ON a.id = article_id
    WHERE treaty_id = t.id AND a.duplicate_of IS NULL),
  clause_count = (SELECT count(*) FROM claims c JOIN articles a ON a.id = c.article_id
    WHERE treaty_id = t.id AND a.duplicate_of IS NULL AND type = 'treaty_clause'),
  action_count = (SELECT count(*) FROM claims c JOIN articles a ON a.id = c.article_id
    WHERE treaty_id = t.id AND a.duplicate_of IS NULL AND type = 'treaty_action');
UPDATE visits v SET claim_count = counted.claims, article_count = counted.articles FROM (
  SELECT visit_id, count(*) FILTER (WHERE place = 1) AS claims, count(DISTINCT original) AS articles FROM (
    SELECT visit_id, coalesce(a.duplicate_of, a.id) AS original,
      rank() OVER (PARTITION BY visit_id, coalesce(a.duplicate_of, a.id) ORDER BY a.duplicate_of IS NOT NULL, a.id) AS place
    FROM claims c JOIN articles a ON a.id = c.article_id WHERE visit_id IS NOT NULL) placed
  GROUP BY visit_id) counted
WHERE counted.visit_id = v.id;

-- The latest that is stated of a person is one look into an index, however often he or she appears.
DROP INDEX "appearances_person_id_stated_on_idx";
CREATE INDEX appearances_latest_idx ON appearances
  (person_id, (num_nonnulls(role, affiliation) = 0), stated_on DESC NULLS LAST, id DESC);
-- Organizations are never deleted, and appearances never asked for by them.
DROP INDEX "appearances_organization_id_idx";
