/**
 * JSON of who else printed what article `a` says: outlets that printed its very text, its copies, and the article that it is a
 * copy of. Of most articles nobody did, which indexes tell at once.
 */
export const ALSO_IN = `(CASE WHEN a.duplicate_of IS NULL AND NOT EXISTS (SELECT FROM articles d WHERE d.duplicate_of = a.id)
    AND NOT EXISTS (SELECT FROM printings p WHERE p.article_id = a.id) THEN '[]' ELSE (
  SELECT coalesce(json_agg(json_build_object('articleId', x.id, 'url', x.url,
    'source', CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'name', o.name) END) ORDER BY o.name, x.url, x.id), '[]')
  FROM (SELECT d.id, d.source_id, d.url FROM articles d
      WHERE (d.duplicate_of = coalesce(a.duplicate_of, a.id) OR d.id = a.duplicate_of) AND d.id <> a.id
    UNION ALL SELECT p.article_id, p.source_id, p.url FROM printings p WHERE p.article_id = a.id) x
  LEFT JOIN sources o ON o.id = x.source_id) END)`
