import type pg from 'pg'
import { groupPortraits, proposals } from '../../knowledge/persons/group-portraits.ts'
import type { Verdicts } from '../../knowledge/verdicts.ts'
import { day, dayOrInstant } from '../reads/json.ts'
import { row, rows } from '../statement.ts'
import type { View } from '../store.ts'
import { comparable, IN_BLOCKS, type PortraitRow } from '../writes/portraits.ts'
import { PERSONS } from '../writes/kinds.ts'
import { verdictsOf } from '../writes/verdict-rows.ts'
import { calledBy, knownAt, knownValues, latestStated } from './known.ts'

/** Of each kind of topic, and of people quoted beside. */
const MOST = 20

/** A JSON array, the most frequent first, then in order of the alphabet. */
const mostOf = (item: string, from: string): string =>
  `(SELECT coalesce(json_agg(${item} ORDER BY t.n DESC, t.label), '[]') FROM (${from} ORDER BY n DESC, label LIMIT ${MOST}) t)`

/**
 * `k`: articles that speak of the person, known then; `story`: one for a text and its copies; `own`: the one of them that is
 * counted, the original where it is known.
 */
const PROFILE = `
  WITH k AS MATERIALIZED (
    SELECT a.id, a.source_id, coalesce(a.duplicate_of, a.id) AS story, a.published_at, a.published_on, a.sorted_at,
      row_number() OVER (PARTITION BY coalesce(a.duplicate_of, a.id)
        ORDER BY a.duplicate_of IS NOT NULL, a.sorted_at, a.id) = 1 AS own
    FROM articles a
    WHERE a.id IN (SELECT m.article_id FROM person_portraits pp JOIN person_mentions m ON m.portrait_id = pp.id WHERE pp.person_id = $1)
      AND ${knownAt('$2', '$3')}),
  stated AS MATERIALIZED (
    SELECT x.article_id, x.role, x.affiliation, x.official, x.stated_on, k.own, k.story FROM appearances x JOIN k ON k.id = x.article_id
    WHERE x.person_id = $1),
  said AS MATERIALIZED (
    SELECT q.id, k.own, k.published_at, k.published_on, k.sorted_at FROM quotation_persons qp
    JOIN quotations q ON q.id = qp.quotation_id JOIN k ON k.id = q.article_id WHERE qp.person_id = $1),
  claimed AS MATERIALIZED (
    SELECT DISTINCT c.id, c.countries, c.treaty_id FROM claim_persons cp JOIN claims c ON c.id = cp.claim_id
    JOIN k ON k.id = c.article_id WHERE cp.person_id = $1 AND k.own),
  spelt AS MATERIALIZED (
    SELECT s.name, count(*) FILTER (WHERE k.own) AS n FROM person_portraits pp JOIN person_mentions m ON m.portrait_id = pp.id
    JOIN k ON k.id = m.article_id CROSS JOIN LATERAL unnest(m.spellings) s(name) WHERE pp.person_id = $1 GROUP BY 1)
  SELECT json_build_object('id', e.id, 'name', called.name,
    'aliases', (SELECT coalesce(json_agg(name ORDER BY name), '[]') FROM spelt WHERE name <> called.name),
    'role', latest.role, 'affiliation', latest.affiliation, 'official', coalesce(latest.official, false),
    'fictional', e.fictional,
    'lastQuotedAt', (SELECT ${dayOrInstant('published_at', '0', 'published_on')} FROM said WHERE published_on IS NOT NULL
      ORDER BY sorted_at DESC LIMIT 1),
    'counts', json_build_object('articles', (SELECT count(DISTINCT article_id) FROM stated WHERE own),
      'quotations', (SELECT count(*) FROM said WHERE own), 'claims', (SELECT count(*) FROM claimed)),
    'names', (SELECT coalesce(json_agg(json_build_object('name', name, 'articles', n) ORDER BY n DESC, name), '[]') FROM spelt),
    'affiliations', (
      SELECT coalesce(json_agg(json_build_object('role', h.role, 'affiliation', h.affiliation, 'official', h.official,
        'from', ${day('h.first')}, 'to', ${day('h.last')}, 'articles', h.articles)
        ORDER BY h.last DESC NULLS LAST, h.role, h.affiliation), '[]')
      FROM (SELECT role, affiliation, official, min(stated_on) AS first, max(stated_on) AS last,
              count(DISTINCT story) AS articles
            FROM stated WHERE num_nonnulls(role, affiliation) > 0 GROUP BY role, affiliation, official) h),
    'sources', ${mostOf(
      `json_build_object('id', t.id, 'name', t.label, 'articles', t.n)`,
      `SELECT s.id, s.name AS label, count(DISTINCT by.story) AS n FROM (
         SELECT source_id, story FROM k
         UNION ALL SELECT r.source_id, k.story FROM k JOIN printings r ON r.article_id = k.id
           WHERE $2::timestamptz IS NULL OR r.first_seen <= $2 OR $3 = 'published') by
       JOIN sources s ON s.id = by.source_id GROUP BY 1, 2`,
    )},
    'topics', json_build_object(
      'countries', ${mostOf(
        `json_build_object('country', t.label, 'claims', t.n)`,
        'SELECT u.country AS label, count(*) AS n FROM claimed, unnest(countries) u(country) GROUP BY 1',
      )},
      'treaties', ${mostOf(
        `json_build_object('id', t.id, 'label', t.label, 'claims', t.n)`,
        'SELECT tr.id, tr.label, count(*) AS n FROM claimed JOIN treaties tr ON tr.id = treaty_id GROUP BY 1, 2',
      )}),
    'quotedWith', ${mostOf(
      `json_build_object('id', t.id, 'name', t.label, 'articles', t.n)`,
      `SELECT o.id, o.name AS label, count(DISTINCT x.article_id) AS n FROM k JOIN appearances x ON x.article_id = k.id
       JOIN persons o ON o.id = x.person_id WHERE k.own AND o.id <> $1 AND NOT o.local
         AND EXISTS (SELECT FROM stated WHERE stated.article_id = k.id) GROUP BY 1, 2`,
    )})::text AS json
  FROM persons e LEFT JOIN LATERAL (${latestStated('stated x WHERE true')}) latest ON true
    CROSS JOIN LATERAL (${calledBy('k a', 'true')}) called
  WHERE e.id = $1 AND EXISTS (SELECT FROM stated)`

/** JSON of an expert, as `serve/resources/experts.ts` has it, by what was known then; null where nobody was quoted. */
export async function expertProfile(pool: pg.Pool, id: string, view: View): Promise<string | null> {
  const [profile, explanation] = await Promise.all([
    row<{ json: string }>(pool, PROFILE, [id, ...knownValues(view)]),
    view.explain ? explain(pool, id) : null,
  ])
  if (!profile) return null
  return explanation
    ? `${profile.json.slice(0, -1)},"explanation":${JSON.stringify(explanation)}}`
    : profile.json
}

/** Which portraits were put together, and why; and what may be the same person and is left to an editor. */
async function explain(pool: pg.Pool, id: string) {
  const own = await rows<{ block: string }>(
    pool,
    'SELECT DISTINCT block FROM person_portraits WHERE person_id = $1 ORDER BY 1',
    [id],
  )
  const runs = {
    rows: <R extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) =>
      rows<R>(pool, text, values as readonly string[][]),
  }
  const all = (
    await rows<PortraitRow & pg.QueryResultRow>(pool, IN_BLOCKS, [own.map(({ block }) => block)])
  ).map(comparable)
  const verdicts: Verdicts = await verdictsOf(
    runs,
    PERSONS,
    all.map((one) => one.id),
  )
  const groups = groupPortraits(all, verdicts)
  const isOwn = ({ row: { personId } }: (typeof all)[number]) => personId === id
  const others = new Map<string, typeof all>()
  for (const one of all.filter((one) => !isOwn(one)))
    others.set(one.row.personId, [...(others.get(one.row.personId) ?? []), one])
  const proposed = proposals(all.filter(isOwn), [...others.values()], verdicts)
  return {
    portraits: groups.flat().flatMap(({ portrait, to, score, reasons }) => {
      const { name, country, affiliation, title, official, mentionCount } = portrait.row
      const shown = { id: portrait.id, name, country, affiliation, title, official, articles: mentionCount }
      return isOwn(portrait) ? [{ ...shown, joinedTo: to?.id ?? null, score, reasons }] : []
    }),
    proposals: proposed.map(({ portraits, score, reasons }) => ({
      expert: { id: portraits[0]?.row.personId, name: portraits[0]?.name },
      score,
      reasons,
    })),
  }
}
