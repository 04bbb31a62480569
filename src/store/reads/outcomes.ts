/** Later claims that may tell what became of a forecast. */
import type pg from 'pg'
import {
  daysPassed,
  proposeOutcome,
  TELLING,
  type LaterClaim,
} from '../../knowledge/ledger/propose-outcome.ts'
import { foretoldDeed } from '../../knowledge/propositions/foretold-deed.ts'
import { isId } from '../ids.ts'
import { row, rows } from '../statement.ts'
import { ASSERTED_BY, EVIDENCE } from './claims.ts'
import { ARTICLE_REF, day, joinArticle } from './json.ts'
import { doneByOther, DUE, IS_FORECAST, TOLD_FULLY } from './settlement.ts'

const FORETOLD = `SELECT ${DUE('from')} AS from, ${DUE('to')} AS to, coalesce(fully.words, c.evidence_text) AS words
  FROM claims c ${TOLD_FULLY} WHERE c.id = $1 AND ${IS_FORECAST}`

/** What is written with a capital, though not for beginning the sentence: what bears on a forecast must name it too. */
function namesIn(words: string): string {
  const names = [...words.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]+/gu)]
  const within = names.filter(({ index }) => index > 0)
  return (within.length > 0 ? within : names).map(([name]) => name).join(' ')
}

/**
 * Whether the claim `later` bears on the forecast `f`: states withdraw and ratify one by one, and a clause of a treaty tells nothing of
 * its signing.
 */
const bearsOn = (later: string, f: string): string => `NOT ${doneByOther(later, f)}
    AND NOT (${later}.type = 'treaty_clause' AND (${f}.type = 'treaty_action' OR coalesce(${f}.proposition_key LIKE 'deed: %', false)))`

/**
 * The very same first: also the clause that was foretold of a treaty, now in it, and the deed (`$4`) that was foretold. Then what shares
 * most words, then the oldest; copies are left out.
 */
const LATER = `
  WITH f AS (SELECT * FROM claims WHERE id = $1),
    near AS (
      SELECT c.id FROM claims c, f WHERE c.proposition_id = f.proposition_id
      UNION SELECT c.id FROM claims c, f WHERE c.treaty_id = f.treaty_id
      UNION (SELECT c.id FROM claims c, f WHERE $2 <> '' AND c.search @@ plainto_tsquery('chancery', $2) AND c.sorted_at > f.sorted_at LIMIT 500))
  SELECT c.type, c.status, coalesce(c.proposition_id = f.proposition_id, false) OR coalesce(c.treaty_id = f.treaty_id AND CASE c.type
      WHEN 'treaty_clause' THEN f.details ->> 'obligation' = c.details ->> 'obligation'
      WHEN 'treaty_action' THEN f.type <> 'treaty_clause' AND c.details ->> 'action' = $4 END, false) AS same, ${day('c.date_from')} AS from, ${day('c.date_to')} AS to,
    (SELECT count(*) FROM unnest(tsvector_to_array(f.search)) word WHERE word = ANY (tsvector_to_array(c.search)))::float8
      / greatest(1, cardinality(tsvector_to_array(f.search))) AS shared,
    json_build_object('claimId', c.id, 'type', c.type, 'status', c.status, 'evidence', ${EVIDENCE}, 'date', c.date,
      'assertedBy', ${ASSERTED_BY}, 'article', ${ARTICLE_REF})::text AS json
  FROM near JOIN claims c ON c.id = near.id ${joinArticle('c')}, f
  WHERE c.sorted_at > f.sorted_at AND c.status = ANY ($3) AND a.duplicate_of IS NULL AND ${bearsOn('c', 'f')}
  ORDER BY 3 DESC, shared DESC, c.sorted_at, c.id LIMIT 100`

/** The day of the latest article: until then, what came about may have been told. */
const latestDay = async (pool: pg.Pool): Promise<string | null> =>
  (
    await row<{ day: string | null }>(
      pool,
      `SELECT ${day('published_on')} AS day FROM articles WHERE published_on IS NOT NULL ORDER BY sorted_at DESC, id DESC LIMIT 1`,
    )
  )?.day ?? null

/** See `ForecastReads.outcomes`. */
export async function outcomesOf(pool: pg.Pool, id: string): Promise<string | null> {
  if (!isId(id)) return null
  const forecast = await row<{ from: string | null; to: string | null; words: string }>(pool, FORETOLD, [id])
  if (!forecast) return null
  const later = await rows<LaterClaim & { json: string }>(pool, LATER, [
    id,
    namesIn(forecast.words),
    TELLING,
    foretoldDeed(forecast.words),
  ])
  const proposed = later.flatMap(({ json, ...claim }) => {
    const outcome = proposeOutcome(forecast, claim)
    return outcome ? `${json.slice(0, -1)},${JSON.stringify(outcome).slice(1)}` : []
  })
  const came = later.some((claim) => proposeOutcome(forecast, claim)?.outcome === 'true')
  const passed = came ? null : daysPassed(forecast, await latestDay(pool))
  return `{"items":[${proposed.join(',')}],"passed":${JSON.stringify(passed)}}`
}
