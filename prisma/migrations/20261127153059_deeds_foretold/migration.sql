-- A deed that is foretold of a treaty says what the deed itself says when it is done, which its treaty and action tell.
ALTER TABLE claims ALTER COLUMN proposition_id SET EXPRESSION AS (overlay(overlay(md5(CASE
    WHEN visit_id IS NOT NULL THEN 'visit ' || visit_id::text
    WHEN treaty_id IS NOT NULL AND proposition_key LIKE 'deed: %'
      THEN 'treaty_action ' || treaty_id::text || ' ' || substr(proposition_key, 7)
    WHEN proposition_key IS NOT NULL THEN proposition_key
    WHEN treaty_id IS NULL THEN NULL
    WHEN type = 'treaty_clause' THEN 'treaty_clause ' || treaty_id::text || ' ' || (details ->> 'obligation')
      || CASE WHEN status = 'proposed' THEN ' to come' ELSE '' END
    WHEN type = 'treaty_action' THEN 'treaty_action ' || treaty_id::text || ' ' || (details ->> 'action') END)
    PLACING '3' FROM 13) PLACING 'a' FROM 17)::uuid);
