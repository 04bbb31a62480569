import type { Database } from '../database.ts'
import { COMMAND_LINE, type Origin } from '../article-store.ts'
import { orphan } from './duplicates.ts'
import { forgetPortraits } from './regroup-persons.ts'
import { noteArticles, noteEvidenceLost, noteForecasts } from './note-changes.ts'
import { unmention } from './portraits.ts'
import { forgetForms } from './regroup-treaties.ts'
import { recordWrites } from './record-write.ts'
import { NOTHING, refresh, touchedBy } from './refresh.ts'
import { regroupVisits } from './regroup-visits.ts'
import { inTransaction, type Transaction } from './transaction.ts'
import { unmentionTreaties } from './treaty-forms.ts'

/** A tombstone in its place; what only it said is forgotten. False when there is no such article. */
export async function retractArticle(
  database: Database,
  id: string,
  origin: Origin = COMMAND_LINE,
): Promise<boolean> {
  return inTransaction(database, async (transaction) => {
    // As writers do: addresses and names in one order, then visits. Names again, should a revision have come between.
    await transaction.lock([...(await placesOf(transaction, id)), ...(await nameLocks(transaction, id))])
    const touched = await touchedBy(transaction, [id])
    await transaction.lock(await nameLocks(transaction, id))
    await transaction.lock(touched.visitKeys)
    const buried = await transaction.rows(
      `INSERT INTO tombstones (article_id, url, text_sha256, retracted_at)
       SELECT id, url, text_sha256, now() FROM articles WHERE id = $1 RETURNING article_id`,
      [id],
    )
    if (buried.length === 0) return false
    const heirs = await orphan(transaction, id)
    const changed = [touched, ...heirs.map(({ before }) => before)]
    await noteArticles(transaction, [{ id, change: 'retracted' }])
    await noteForecasts(transaction, [id], 'retracted')
    await noteEvidenceLost(transaction, id)
    const faded = await unmention(transaction, [id])
    const fadedForms = await unmentionTreaties(transaction, [id])
    await transaction.rows('DELETE FROM articles WHERE id = $1', [id])
    const parted = await forgetPortraits(transaction, faded)
    const pacts = await forgetForms(transaction, fadedForms)
    await transaction.lock(parted.visitKeys)
    const keys = [...new Set([...changed.flatMap(({ visitKeys }) => visitKeys), ...parted.visitKeys])].sort()
    await regroupVisits(
      transaction,
      keys,
      changed.flatMap(({ visits }) => visits),
    )
    await refresh(
      transaction,
      [...changed, { ...NOTHING, moved: parted.persons, movedTreaties: pacts.moved }],
      heirs.map((heir) => heir.id),
    )
    await recordWrites(transaction, [{ origin, action: 'article.retracted', subject: id }])
    return true
  })
}

/** What a writer of the same article locks as well. */
async function placesOf(transaction: Transaction, id: string): Promise<string[]> {
  const [article] = await transaction.rows<{ hash: string; url: string | null }>(
    `SELECT encode(text_sha256, 'hex') AS hash, url FROM articles WHERE id = $1`,
    [id],
  )
  return article ? [article.hash, ...(article.url === null ? [] : [article.url])] : []
}

/** What a writer of the same people or treaties locks as well. */
async function nameLocks(transaction: Transaction, id: string): Promise<string[]> {
  const named = await transaction.rows<{ word: string }>(
    `SELECT 'person ' || block AS word FROM person_mentions JOIN person_portraits ON id = portrait_id WHERE article_id = $1
     UNION SELECT 'treaty ' || key FROM treaty_mentions m JOIN treaty_forms f ON f.id = m.form_id, unnest(keys) key WHERE article_id = $1`,
    [id],
  )
  return named.map(({ word }) => word)
}
