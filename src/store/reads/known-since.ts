import type pg from 'pg'
import { isId } from '../ids.ts'
import { row } from '../statement.ts'
import type { View } from '../store.ts'

/** The articles `a` that speak of the thing with the id `$1`. */
const ARTICLES_OF = {
  article: 'articles a WHERE a.id = $1',
  quotation: 'quotations q JOIN articles a ON a.id = q.article_id WHERE q.id = $1',
  claim: 'claims c JOIN articles a ON a.id = c.article_id WHERE c.id = $1',
  forecast: 'claims c JOIN articles a ON a.id = c.article_id WHERE c.id = $1',
  proposition: 'claims c JOIN articles a ON a.id = c.article_id WHERE c.proposition_id = $1',
  visit: 'claims c JOIN articles a ON a.id = c.article_id WHERE c.visit_id = $1',
  treaty: 'treaty_mentions m JOIN articles a ON a.id = m.article_id WHERE m.treaty_id = $1',
  expert: 'appearances x JOIN articles a ON a.id = x.article_id WHERE x.person_id = $1',
}
export type KnownNoun = keyof typeof ARTICLES_OF

/** When it became known, by the clock: an ISO 8601 date-time in UTC. Null for what is not known. */
export const knownSince =
  (pool: pg.Pool) =>
  async (noun: KnownNoun, id: string, clock: View['clock']): Promise<string | null> => {
    if (!isId(id)) return null
    const time = clock === 'ingested' ? 'a.ingested_at' : 'a.sorted_at'
    const text = `SELECT to_char(min(${time}) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS since FROM ${ARTICLES_OF[noun]}`
    return (await row<{ since: string | null }>(pool, text, [id]))?.since ?? null
  }
