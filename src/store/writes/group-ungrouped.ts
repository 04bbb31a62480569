import type { Database } from '../database.ts'
import { sketchOf } from '../sketch.ts'
import { hashOf } from './article-rows.ts'
import { copyLocks, groupCopies, succeed, type Groupable } from './duplicates.ts'
import { refresh, touchedBy } from './refresh.ts'
import { regroupVisits } from './regroup-visits.ts'
import { inTransaction } from './transaction.ts'

/** Articles of one transaction. */
const TOGETHER = 50

const UNGROUPED = `
  SELECT id, text, published_on::text AS "publishedOn" FROM articles WHERE sketch IS NULL
  LIMIT ${TOGETHER} FOR UPDATE SKIP LOCKED`

/** Groups some of the articles that were stored before copies were known. Gives how many; 0 when none is left. */
export async function groupUngrouped(database: Database): Promise<number> {
  return inTransaction(database, async (transaction) => {
    const rows = await transaction.rows<{ id: string; text: string; publishedOn: string | null }>(UNGROUPED)
    if (rows.length === 0) return 0
    const articles = rows.map(({ id, text, publishedOn }): Groupable => ({
      id,
      article: { text },
      publishedOn,
      hash: hashOf(text),
      sketch: sketchOf(text),
      revises: false,
      duplicateOf: null,
    }))
    await transaction.lock(articles.flatMap(({ sketch }) => copyLocks(sketch)))
    const { successions } = await groupCopies(transaction, articles)
    const copies = articles.flatMap(({ id, duplicateOf }) => (duplicateOf === null ? [] : id))
    const regraded = [...new Set([...copies, ...successions.map(({ former }) => former)])]
    const touched = await touchedBy(transaction, regraded)
    await transaction.rows(
      `UPDATE articles a SET sketch = r.sketch, duplicate_of = r.duplicate_of
       FROM json_to_recordset($1) AS r (id uuid, sketch int[], duplicate_of uuid) WHERE a.id = r.id`,
      [JSON.stringify(articles.map((one) => ({ ...one, duplicate_of: one.duplicateOf })))],
    )
    await succeed(transaction, successions)
    await transaction.lock(touched.visitKeys)
    await regroupVisits(transaction, [...touched.visitKeys].sort(), [])
    await refresh(transaction, [touched], regraded)
    return rows.length
  })
}
