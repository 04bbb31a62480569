import type pg from 'pg'
import { historyOf, type ActionClaim } from '../../knowledge/treaties/history.ts'
import { isId } from '../ids.ts'
import { nameKey } from '../name-key.ts'
import { SORTS } from '../query.ts'
import { explainTreaty } from '../knowledge/treaty-forms.ts'
import { knownAt, knownValues } from '../knowledge/known.ts'
import { row, rows } from '../statement.ts'
import type { TreatyReads } from '../store.ts'
import { ASSERTED_BY, asksOfClaim, claimConditions, EVIDENCE, EXPERTS, LIKELIHOOD } from './claims.ts'
import { Conditions, speaks } from './conditions.ts'
import { ARTICLE_REF, arrayOf, days, joinArticle } from './json.ts'
import { page, type List } from './pages.ts'

const SUMMARY = `json_build_object('id', t.id, 'label', t.label, 'title', t.title, 'year', t.year,
  'parties', to_json(t.parties),
  'counts', json_build_object('articles', t.article_count, 'clauses', t.clause_count, 'actions', t.action_count))`

/** The same by the articles that were known then. */
export const summaryThen = (known: string): string =>
  `json_build_object('id', t.id, 'label', t.label, 'title', t.title, 'year', t.year, 'parties', to_json(t.parties),
  'counts', json_build_object(
    'articles', (SELECT count(DISTINCT a.id) FROM treaty_mentions m JOIN articles a ON a.id = m.article_id
      WHERE m.treaty_id = t.id AND a.duplicate_of IS NULL AND ${known}),
    'clauses', (${claimsThen('treaty_clause', known)}), 'actions', (${claimsThen('treaty_action', known)})))`

const claimsThen = (type: string, known: string): string =>
  `SELECT count(*) FROM claims c JOIN articles a ON a.id = c.article_id
   WHERE c.treaty_id = t.id AND c.type = '${type}' AND a.duplicate_of IS NULL AND ${known}`

export const TREATIES: List = {
  from: 'treaties t',
  id: 't.id',
  sorts: {
    name: { column: 't.name_key', type: 'text' },
    articles: { column: 't.article_count', type: 'int' },
  },
  sort: SORTS.treaties[0],
  joins: 'JOIN treaties t ON t.id = p.id',
  item: SUMMARY,
}

const WORDING = `json_build_object('claimId', c.id, 'status', c.status, 'likelihood', ${LIKELIHOOD},
  'content', c.details -> 'content', 'evidence', ${EVIDENCE},
  'assertedBy', ${ASSERTED_BY}, 'experts', ${EXPERTS}, 'article', ${ARTICLE_REF})`

const KNOWN = knownAt('$2', '$3')
/** Whether any article named it then. `treaty`: its alias. */
const namedThen = (treaty: string): string =>
  `EXISTS (SELECT FROM treaty_mentions m JOIN articles a ON a.id = m.article_id WHERE m.treaty_id = ${treaty}.id AND ${KNOWN})`

const SPEAKS = speaks(KNOWN)

/** The ladder: per obligation what each source says of it, oldest first. `treaty`: alias of whose. */
const clausesOf = (treaty: string): string => `(
  SELECT coalesce(json_agg(json_build_object('obligation', obligation, 'wordings', wordings) ORDER BY obligation), '[]')
  FROM (SELECT c.details ->> 'obligation' AS obligation,
          json_agg(${WORDING} ORDER BY a.sorted_at, a.id, c.ordinal) AS wordings
        FROM claims c ${joinArticle('c')} WHERE c.treaty_id = ${treaty}.id AND c.type = 'treaty_clause' AND ${KNOWN} AND ${SPEAKS} GROUP BY 1) ladder)`

/** What is foretold of a treaty, but for what clauses say already, be it one of another treaty taken up ("such a clause"), oldest first. `treaty`: its alias. */
const foretoldOf = (treaty: string): string =>
  arrayOf(
    `json_build_object('claimId', c.id, 'likelihood', ${LIKELIHOOD}, 'content', c.details -> 'proposition', 'evidence', ${EVIDENCE},
       'assertedBy', ${ASSERTED_BY}, 'experts', ${EXPERTS}, 'article', ${ARTICLE_REF})`,
    `claims c ${joinArticle('c')} WHERE c.treaty_id = ${treaty}.id AND c.type = 'forecast' AND ${KNOWN} AND ${SPEAKS}
       AND NOT EXISTS (SELECT FROM claims said WHERE said.article_id = c.article_id
         AND said.type = 'treaty_clause' AND said.evidence_start < c.evidence_end AND said.evidence_end > c.evidence_start
         AND (said.treaty_id = c.treaty_id OR (said.details -> 'content' ->> 'start')::int < said.evidence_start))`,
    'a.sorted_at, a.id, c.ordinal',
  )

const EVENTS = arrayOf(
  `json_build_object('claimId', c.id, 'action', c.details ->> 'action', 'actors', coalesce(c.details -> 'actors', '[]'), 'status', c.status, 'date', c.date,
     'evidence', ${EVIDENCE}, 'assertedBy', ${ASSERTED_BY}, 'experts', ${EXPERTS}, 'article', ${ARTICLE_REF})`,
  `claims c ${joinArticle('c')} WHERE c.treaty_id = t.id AND c.type = 'treaty_action' AND ${KNOWN}`,
  'a.sorted_at, a.id, c.ordinal',
)

/** Russia is a party to what the Soviet Union was (its note to all missions of 13 January 1992). */
const statesOf = (treaty: string): string => `array_replace(${treaty}.parties, 'SU', 'RU')`

/** Treaties of the same states, whose clauses may be heirs of each other. */
const LINEAGE = arrayOf(
  `json_build_object('id', o.id, 'label', o.label, 'title', o.title, 'year', o.year, 'parties', to_json(o.parties),
     'clauses', ${clausesOf('o')}, 'forecasts', ${foretoldOf('o')})`,
  `treaties o WHERE o.parties && t.parties AND cardinality(o.parties) > 1
     AND ${statesOf('o')} @> ${statesOf('t')} AND ${statesOf('o')} <@ ${statesOf('t')} AND ${namedThen('o')}`,
  `NOT 'SU' = ANY (o.parties), o.year NULLS LAST, o.name_key, o.id`,
)

const treatyBy = (summary: string): string => `
  SELECT ${summary}::text AS json, t.parties, ${EVENTS}::text AS events, ${clausesOf('t')}::text AS clauses, ${foretoldOf('t')}::text AS forecasts,
  ${LINEAGE}::text AS lineage FROM treaties t WHERE t.id = $1 AND ${namedThen('t')}`

const ACTIONS = `
  SELECT c.id, encode(a.text_sha256, 'hex') || to_char(c.ordinal, '00000') AS place,
    coalesce(a.duplicate_of, a.id) AS "originalId", c.details ->> 'action' AS action, coalesce(c.status, '') AS status,
    ${days('c.date_from')} AS from, ${days('c.date_to')} AS to, c.date ->> 'edtf' AS edtf, c.evidence_text AS evidence,
    coalesce((a.published_on - date '1970-01-01')::float8, 'NaN') AS told,
    coalesce(c.details -> 'actors', '[]') AS actors
  FROM claims c JOIN articles a ON a.id = c.article_id WHERE c.treaty_id = $1 AND c.type = 'treaty_action' AND ${KNOWN}`

const ITS_CLAIMS = 'claims c JOIN articles a ON a.id = c.article_id WHERE c.treaty_id = t.id'

export const treaties = (pool: pg.Pool): TreatyReads => ({
  list(filters, request) {
    const where = new Conditions().sharing('t.parties', filters.country)
    const ofClaims = { ...filters, country: undefined, q: undefined }
    if (filters.person || asksOfClaim(filters)) where.some(ITS_CLAIMS, () => claimConditions(ofClaims, where))
    else
      where.inArticle(
        filters,
        'treaty_mentions m JOIN articles a ON a.id = m.article_id WHERE m.treaty_id = t.id',
      )
    if (filters.year !== undefined) where.add(`t.year = ${where.bind(filters.year)}::int`)
    if (filters.q !== undefined) {
      const key = where.bind(nameKey(filters.q))
      where.add(`(t.name_key LIKE ANY (spelt_patterns(${key})) OR ${key} <% t.name_key)`)
    }
    // What a copy calls by no name of its own is told by the original.
    if (filters.asOf === undefined) return page(pool, TREATIES, where.add('t.article_count > 0'), request)
    const known = knownAt(where.bind(filters.asOf), `${where.bind(filters.clock ?? 'published')}::text`)
    where.add(`EXISTS (SELECT FROM treaty_mentions m JOIN articles a ON a.id = m.article_id
      WHERE m.treaty_id = t.id AND a.duplicate_of IS NULL AND ${known})`)
    return page(pool, { ...TREATIES, item: summaryThen(known) }, where, request)
  },

  async find(id) {
    if (!isId(id)) return null
    const text = `SELECT id FROM treaties WHERE id = coalesce((SELECT treaty_id FROM former_treaties WHERE id = $1), $1)`
    return row<{ id: string }>(pool, text, [id])
  },

  async get(id, view = {}) {
    if (!isId(id)) return null
    const values = [id, ...knownValues(view)]
    const [treaty, claims, explanation] = await Promise.all([
      row<{
        json: string
        parties: string[]
        events: string
        clauses: string
        forecasts: string
        lineage: string
      }>(pool, treatyBy(view.asOf === undefined ? SUMMARY : summaryThen(KNOWN)), values),
      rows<ActionClaim>(pool, ACTIONS, values),
      view.explain ? explainTreaty(pool, id) : null,
    ])
    if (!treaty) return null
    const { actions, conflicts } = historyOf(claims, treaty.parties)
    const history = JSON.stringify({ actions, conflicts })
    const { json, events, clauses, forecasts, lineage } = treaty
    const explained = explanation ? `,${JSON.stringify(explanation).slice(1, -1)}` : ''
    return `${json.slice(0, -1)}${explained},"history":${history},"events":${events},"clauses":${clauses},"forecasts":${forecasts},"lineage":${lineage}}`
  },

  async clauses(id, view = {}) {
    if (!isId(id)) return null
    const text = `SELECT ${clausesOf('t')}::text AS json FROM treaties t WHERE t.id = $1 AND ${namedThen('t')}`
    return (await row<{ json: string }>(pool, text, [id, ...knownValues(view)]))?.json ?? null
  },
})
