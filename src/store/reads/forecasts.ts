import type pg from 'pg'
import { TELLING } from '../../knowledge/ledger/propose-outcome.ts'
import { scoreOf, type Forecast } from '../../knowledge/ledger/score.ts'
import { isId } from '../ids.ts'
import { SORTS } from '../query.ts'
import type { ForecastFilters } from '../filters.ts'
import type { View } from '../store.ts'
import { knownAt, knownValues } from '../knowledge/known.ts'
import { row, rows } from '../statement.ts'
import { ASSERTED_BY, claimConditions, EVIDENCE, EXPERTS, HEDGE, LIKELIHOOD } from './claims.ts'
import { affiliations } from './affiliations.ts'
import { experts } from './experts.ts'
import { ARTICLE_REF, instant, joinArticle } from './json.ts'
import { outcomesOf } from './outcomes.ts'
import { doneByOther, DUE, IS_FORECAST, SETTLING, TOLD_FULLY } from './settlement.ts'
import { page, type List } from './pages.ts'
import { ALSO_IN } from './printed.ts'
import type { Page, PageRequest } from '../query.ts'

export { OUTCOMES, scoreOf, SMALL } from '../../knowledge/ledger/score.ts'

/**
 * What a resolution is kept under, with its article: the text it stands in, the words of the claim and those of its hedge.
 * A claim that is found again by another version of the engine has another id, but points at the same words.
 */
export const RESOLUTION_KEY = `sha256(convert_to(
  concat_ws(E'\\n', c.within, c.evidence_text, coalesce(c.hedge ->> 'text', '')), 'UTF8'))`

const RESOLVED = `resolutions r WHERE r.article_id = c.article_id AND r.key = ${RESOLUTION_KEY}`

/** What a retracted article said is told nowhere; that it was the evidence, is. */
const SHOWN_BY = `CASE WHEN r.evidence IS NOT NULL THEN (
  SELECT json_build_object('claimId', r.evidence -> 'claimId', 'articleId', r.evidence -> 'articleId', 'retracted', gone,
    'text', CASE WHEN NOT gone THEN r.evidence ->> 'text' END)
  FROM (SELECT EXISTS (SELECT FROM tombstones WHERE article_id = (r.evidence ->> 'articleId')::uuid) AS gone) look) END`

/** `then`: what else is asked of a resolution: that it was known. */
const resolution = (
  then: string,
): string => `(SELECT json_build_object('outcome', r.outcome, 'evidence', ${SHOWN_BY}, 'note', r.note,
  'resolvedAt', ${instant('r.resolved_at')}) FROM ${RESOLVED} AND ${then})`

/** An editor said it when it was said, whichever clock is asked. */
const saidBy = (at: string): string => `(${at}::timestamptz IS NULL OR r.resolved_at <= ${at}::timestamptz)`
/** Where `$2` and `$3` say as of when, and by which clock. */
const SAID_THEN = saidBy('$2')
const KNOWN = knownAt('$2', '$3')

const item = (
  then = 'true',
): string => `json_build_object('id', c.id, 'type', c.type, 'status', c.status, 'assertedBy', ${ASSERTED_BY},
  'experts', ${EXPERTS}, 'likelihood', ${LIKELIHOOD}, 'hedge', ${HEDGE}, 'evidence', ${EVIDENCE}, 'within', c.within,
  'settledBy', json_build_object('words', ${SETTLING},
    'from', ${DUE('from')}, 'to', ${DUE('to')}),
  'resolution', ${resolution(then)}, 'article', ${ARTICLE_REF}, 'alsoIn', ${ALSO_IN})`

const FORECASTS: List = {
  from: 'claims c JOIN articles a ON a.id = c.article_id',
  id: 'c.id',
  sorts: { publishedAt: { column: 'c.sorted_at', type: 'timestamptz' } },
  sort: SORTS.forecasts[0],
  joins: `JOIN claims c ON c.id = p.id ${joinArticle('c')} ${TOLD_FULLY}`,
  item: item(),
}

/** Whether a later claim that says the same tells what came of it. */
const proposed = (known: string | null): string => `EXISTS (
  SELECT FROM claims o ${known === null ? '' : `JOIN articles a ON a.id = o.article_id AND ${known}`}
  WHERE o.proposition_id = c.proposition_id AND o.sorted_at > c.sorted_at AND NOT ${doneByOther('o', 'c')}
    AND o.status IN (${TELLING.map((status) => `'${status}'`).join(', ')}))`

/** Who spoke in the article as being of it. */
const OF_MEMBERS = `EXISTS (SELECT FROM appearances x
  WHERE x.article_id = c.article_id AND x.person_id = cp.person_id AND x.organization_id = $1)`

/**
 * A claim that two people make together counts once for what both are of; and what an article, or a copy of it, tells twice in
 * other words but as likely counts once.
 */
async function score(pool: pg.Pool, who: string, id: string, view: View) {
  const said = await rows<Forecast & pg.QueryResultRow>(
    pool,
    `SELECT DISTINCT ON (c.article_id, coalesce(c.proposition_id, c.id), c.band) c.band, ${HEDGE} IS NOT NULL AS possible,
       (SELECT r.outcome FROM ${RESOLVED} AND ${SAID_THEN}) AS outcome FROM claims c JOIN articles a ON a.id = c.article_id
     WHERE c.id IN (SELECT cp.claim_id FROM claim_persons cp JOIN claims c ON c.id = cp.claim_id WHERE cp.part = 'asserter' AND ${who})
       AND ${IS_FORECAST} AND a.duplicate_of IS NULL AND ${KNOWN}
     ORDER BY c.article_id, coalesce(c.proposition_id, c.id), c.band, outcome NULLS LAST, c.ordinal`,
    [id, ...knownValues(view)],
  )
  return scoreOf(said)
}

export interface ForecastReads {
  list(filters: ForecastFilters, page: PageRequest): Promise<Page>
  get(id: string, view?: View): Promise<string | null>
  /** JSON of the later claims that bear on it, with what each says became of it, and whether its days are past; null when there is no such forecast. */
  outcomes(id: string): Promise<string | null>
  /** JSON of how often an expert's forecasts came true; null when there is no such expert. Copies of articles are left out. */
  ledger(expertId: string, view?: View): Promise<string | null>
  /** The same of all who spoke as being of it. */
  ledgerOfAffiliation(id: string, view?: View): Promise<string | null>
}

export const forecasts = (pool: pg.Pool): ForecastReads => ({
  list({ outcome, ...filters }, request) {
    const where = claimConditions(filters).add(IS_FORECAST)
    const { asOf, clock = 'published' } = filters
    if (asOf === undefined && outcome === undefined) return page(pool, FORECASTS, where, request)
    const then = asOf === undefined ? 'true' : saidBy(where.bind(asOf))
    if (outcome !== undefined) {
      const known = asOf === undefined ? null : knownAt(where.bind(asOf), `${where.bind(clock)}::text`)
      where.anyOf(
        `coalesce((SELECT r.outcome FROM ${RESOLVED} AND ${then}), CASE WHEN ${proposed(known)} THEN 'proposed' END, 'open')`,
        [...outcome, ...(outcome.includes('open') ? ['proposed'] : [])],
      )
    }
    return page(pool, { ...FORECASTS, item: item(then) }, where, request)
  },

  async get(id, view = {}) {
    if (!isId(id)) return null
    const text = `SELECT ${item(SAID_THEN)}::text AS json FROM claims c ${joinArticle('c')} ${TOLD_FULLY}
      WHERE c.id = $1 AND ${IS_FORECAST} AND ${KNOWN}`
    return (await row<{ json: string }>(pool, text, [id, ...knownValues(view)]))?.json ?? null
  },

  outcomes: (id) => outcomesOf(pool, id),

  async ledger(expertId, view = {}) {
    const expert = await experts(pool).find(expertId)
    return expert && JSON.stringify({ expert, ...(await score(pool, 'cp.person_id = $1', expert.id, view)) })
  },

  async ledgerOfAffiliation(id, view = {}) {
    const affiliation = await affiliations(pool).find(id)
    const told = affiliation && (await score(pool, OF_MEMBERS, affiliation.id, view))
    return told && JSON.stringify({ affiliation, ...told })
  },
})
