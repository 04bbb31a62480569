import type pg from 'pg'
import { scoreOf, type Forecast } from '../../knowledge/ledger/score.ts'
import { isId } from '../ids.ts'
import { SORTS, type ForecastFilters } from '../query.ts'
import { row, rows } from '../statement.ts'
import { ASSERTED_BY, claimConditions, EVIDENCE, LIKELIHOOD } from './claims.ts'
import { experts } from './experts.ts'
import { ARTICLE_REF, arrayOf, day, instant, joinArticle } from './json.ts'
import { page, type List } from './pages.ts'
import type { Page, PageRequest } from '../query.ts'

export { OUTCOMES, scoreOf, SMALL } from '../../knowledge/ledger/score.ts'

export const IS_FORECAST = `(c.type = 'forecast' OR c.band IS NOT NULL)`

/**
 * What a resolution is kept under, with its article: the text it stands in, the words of the claim and those of its hedge.
 * A claim that is found again by another version of the engine has another id, but points at the same words.
 */
export const RESOLUTION_KEY = `sha256(convert_to(
  concat_ws(E'\\n', c.within, c.evidence_text, coalesce(c.hedge ->> 'text', '')), 'UTF8'))`

const RESOLVED = `resolutions r WHERE r.article_id = c.article_id AND r.key = ${RESOLUTION_KEY}`

const RESOLUTION = `(SELECT json_build_object('outcome', r.outcome, 'evidence', r.evidence, 'note', r.note,
  'resolvedAt', ${instant('r.resolved_at')}) FROM ${RESOLVED})`

const EXPERTS = arrayOf(
  `json_build_object('id', e.id, 'name', e.name)`,
  `claim_persons cp JOIN persons e ON e.id = cp.person_id
   WHERE cp.claim_id = c.id AND cp.part = 'asserter' AND NOT e.local`,
  'e.name, e.id',
)

const ITEM = `json_build_object('id', c.id, 'type', c.type, 'status', c.status, 'assertedBy', ${ASSERTED_BY},
  'experts', ${EXPERTS}, 'likelihood', ${LIKELIHOOD}, 'evidence', ${EVIDENCE}, 'within', c.within,
  'settledBy', json_build_object('words', coalesce(c.details -> 'proposition' ->> 'text', c.evidence_text),
    'from', ${day('c.date_from')}, 'to', ${day('c.date_to')}),
  'resolution', ${RESOLUTION}, 'article', ${ARTICLE_REF})`

const FORECASTS: List = {
  from: 'claims c JOIN articles a ON a.id = c.article_id',
  id: 'c.id',
  sorts: { publishedAt: { column: 'c.sorted_at', type: 'timestamptz' } },
  sort: SORTS.forecasts[0],
  joins: `JOIN claims c ON c.id = p.id ${joinArticle('c')}`,
  item: ITEM,
}

export interface ForecastReads {
  list(filters: ForecastFilters, page: PageRequest): Promise<Page>
  get(id: string): Promise<string | null>
  /** JSON of how often an expert's forecasts came true; null when there is no such expert. Copies of articles are left out. */
  ledger(expertId: string): Promise<string | null>
}

export const forecasts = (pool: pg.Pool): ForecastReads => ({
  list({ outcome, ...filters }, request) {
    const where = claimConditions(filters).add(IS_FORECAST)
    if (outcome !== undefined) where.anyOf(`coalesce((SELECT r.outcome FROM ${RESOLVED}), 'open')`, outcome)
    return page(pool, FORECASTS, where, request)
  },

  async get(id) {
    if (!isId(id)) return null
    const text = `SELECT ${ITEM}::text AS json FROM claims c ${joinArticle('c')} WHERE c.id = $1 AND ${IS_FORECAST}`
    return (await row<{ json: string }>(pool, text, [id]))?.json ?? null
  },

  async ledger(expertId) {
    const expert = await experts(pool).find(expertId)
    if (!expert) return null
    const said = await rows<Forecast & pg.QueryResultRow>(
      pool,
      `SELECT c.band, (SELECT r.outcome FROM ${RESOLVED}) AS outcome
       FROM claim_persons cp JOIN claims c ON c.id = cp.claim_id JOIN articles a ON a.id = c.article_id
       WHERE cp.person_id = $1 AND cp.part = 'asserter' AND ${IS_FORECAST} AND a.duplicate_of IS NULL`,
      [expert.id],
    )
    return JSON.stringify({ expert, ...scoreOf(said) })
  },
})
