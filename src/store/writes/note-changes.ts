/** What happened, for those who follow it: noted in the transaction in which it does. */
import { RESOLUTION_KEY } from '../reads/forecasts.ts'
import { IS_FORECAST } from '../reads/settlement.ts'
import type { Transaction } from './transaction.ts'

export type Change = 'appeared' | 'changed' | 'retracted'

/** To be followed by a SELECT of these columns, which begins with `NOW`. */
export const INTO_CHANGES =
  'INSERT INTO changes (xid, at, noun, change, subject, successor, title, article_id, source_ids, claims)'
export const NOW = 'pg_current_xact_id()::text::bigint, now()'

/** Of an article `a`. */
const OUTLETS = `array_remove(a.source_id || ARRAY(SELECT p.source_id FROM printings p WHERE p.article_id = a.id), NULL)`

/** A claim as it is asked for. */
const CLAIM = `jsonb_build_object('id', c.id, 'type', c.type, 'status', c.status, 'band', c.band, 'countries', to_jsonb(c.countries),
  'persons', (SELECT coalesce(jsonb_agg(DISTINCT cp.person_id), '[]') FROM claim_persons cp WHERE cp.claim_id = c.id),
  'visitId', c.visit_id, 'treatyId', c.treaty_id)`

const ARTICLES = `${INTO_CHANGES}
  SELECT ${NOW}, 'article', r.change, a.id, NULL, a.title, a.id, ${OUTLETS},
    (SELECT coalesce(jsonb_agg(${CLAIM} ORDER BY c.ordinal), '[]') FROM claims c WHERE c.article_id = a.id)
  FROM json_to_recordset($1) AS r (id uuid, change text) JOIN articles a ON a.id = r.id ORDER BY a.id`

/** Of articles as they stand: before one is deleted, after one is stored. */
export async function noteArticles(
  transaction: Transaction,
  articles: readonly { id: string; change: Change }[],
): Promise<void> {
  if (articles.length > 0) await transaction.rows(ARTICLES, [JSON.stringify(articles)])
}

const FORETOLD = `claims c JOIN articles a ON a.id = c.article_id WHERE c.article_id = ANY ($1) AND ${IS_FORECAST}`

/** Of all that articles foretell as they stand: before one is deleted, after one is stored. */
export async function noteForecasts(
  transaction: Transaction,
  articles: readonly string[],
  change: 'appeared' | 'retracted',
): Promise<void> {
  if (articles.length > 0)
    await transaction.rows(
      `${INTO_CHANGES} SELECT ${NOW}, 'forecast', $2, c.id, NULL, a.title, a.id, ${OUTLETS}, jsonb_build_array(${CLAIM})
       FROM ${FORETOLD} ORDER BY c.article_id, c.ordinal`,
      [articles, change],
    )
}

/** What an article foretells, by the ids of claims. */
export type Foretold = Map<string, object>

export const foretoldIn = async (transaction: Transaction, article: string): Promise<Foretold> =>
  new Map(
    (
      await transaction.rows<{ id: string; claim: object }>(
        `SELECT c.id, ${CLAIM} AS claim FROM ${FORETOLD} ORDER BY c.ordinal`,
        [[article]],
      )
    ).map(({ id, claim }) => [id, claim]),
  )

/** Of an article that was read anew: a forecast that it still makes has another id, its successor's. */
export async function noteForecastsAnew(
  transaction: Transaction,
  article: string,
  before: Foretold,
  successors: ReadonlyMap<unknown, unknown>,
): Promise<void> {
  const after = await foretoldIn(transaction, article)
  const successorOf = (id: string): string | null => {
    const successor = successors.get(id)
    return typeof successor === 'string' && after.has(successor) ? successor : null
  }
  const stayed = new Set([...before.keys()].map(successorOf))
  const noted = [
    ...[...before].map(([id, claim]) => {
      const successor = successorOf(id)
      const change = successor ? 'changed' : 'retracted'
      return { change, id, successor, claim: successor ? after.get(successor) : claim }
    }),
    ...[...after].flatMap(([id, claim]) =>
      stayed.has(id) ? [] : { change: 'appeared', id, successor: null, claim },
    ),
  ]
  if (noted.length === 0) return
  await transaction.rows(
    `${INTO_CHANGES} SELECT ${NOW}, 'forecast', r.change, r.id, r.successor, a.title, a.id, ${OUTLETS}, jsonb_build_array(r.claim)
     FROM articles a, ROWS FROM (json_to_recordset($2) AS (change text, id uuid, successor uuid, claim jsonb))
       WITH ORDINALITY AS r (change, id, successor, claim, place)
     WHERE a.id = $1 ORDER BY r.place`,
    [article, JSON.stringify(noted)],
  )
}

/** Of forecasts that are resolved by what this article says, of which it is about to be retracted. */
export const noteEvidenceLost = (transaction: Transaction, article: string): Promise<unknown> =>
  transaction.rows(
    `${INTO_CHANGES} SELECT ${NOW}, 'forecast', 'changed', c.id, NULL, a.title, a.id, ${OUTLETS}, jsonb_build_array(${CLAIM})
     FROM resolutions r JOIN claims c ON c.article_id = r.article_id AND r.key = ${RESOLUTION_KEY} JOIN articles a ON a.id = c.article_id
     WHERE r.evidence ->> 'articleId' = $1::text AND c.article_id <> $1::uuid AND ${IS_FORECAST} ORDER BY c.id`,
    [article],
  )

/** Of a forecast, in its article and in each copy: what became of it was said, or taken back. */
export const noteForecast = (transaction: Transaction, id: string): Promise<unknown> =>
  transaction.rows(
    `${INTO_CHANGES} SELECT ${NOW}, 'forecast', 'changed', c.id, NULL, a.title, a.id, ${OUTLETS}, jsonb_build_array(${CLAIM})
     FROM claims said JOIN articles own ON own.id = said.article_id
       JOIN articles a ON coalesce(own.duplicate_of, own.id) IN (a.id, a.duplicate_of) JOIN claims c ON c.article_id = a.id
     WHERE said.id = $1 AND ${IS_FORECAST} AND ${RESOLUTION_KEY} = (SELECT ${RESOLUTION_KEY} FROM claims c WHERE c.id = $1)
     ORDER BY c.article_id, c.ordinal`,
    [id],
  )
