import { ChanceryError } from '../../errors.ts'
import type { Draft } from './drafts.ts'
import type { Transaction } from './transaction.ts'

interface Existing {
  id: string
  revision: number
}

/**
 * Gives the drafts whose very text is stored, each with its article. Of the others it says whether they revise the article
 * at their address, or take up the id of one that was retracted.
 * @throws `retracted` unless it is to be reinstated
 */
export async function findKnown(
  transaction: Transaction,
  drafts: readonly Draft[],
): Promise<Map<Draft, Existing>> {
  const known = new Map<Draft, Existing>()
  if (drafts.length === 0) return known
  const urls = drafts.flatMap(({ article }) => article.url ?? [])
  const rows = await transaction.rows<Existing & { hash: string; url: string | null }>(
    `SELECT id, revision, encode(text_sha256, 'hex') AS hash, url FROM articles
     WHERE text_sha256 = ANY ($1) OR url = ANY ($2)`,
    [drafts.map(({ hash }) => hash), urls],
  )
  const fresh: Draft[] = []
  for (const draft of drafts) {
    const { article, hash } = draft
    const same = rows.find((row) => row.hash === hash.toString('hex'))
    const older = article.url ? rows.find(({ url }) => url === article.url) : undefined
    if (same) known.set(draft, { id: same.id, revision: same.revision })
    else if (older) Object.assign(draft, { id: older.id, revision: older.revision + 1, revises: true })
    else fresh.push(draft)
  }
  await exhume(transaction, fresh)
  return known
}

/** What was retracted with one of these texts or at one of these addresses, and is to be stored again, has its old id. */
async function exhume(transaction: Transaction, drafts: readonly Draft[]): Promise<void> {
  if (drafts.length === 0) return
  const tombstones = await transaction.rows<{ id: string; day: string; hash: string; url: string | null }>(
    `SELECT article_id AS id, to_char(retracted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day,
       encode(text_sha256, 'hex') AS hash, url FROM tombstones
     WHERE text_sha256 = ANY ($1) OR url = ANY ($2) ORDER BY retracted_at DESC`,
    [drafts.map(({ hash }) => hash), drafts.flatMap(({ article }) => article.url ?? [])],
  )
  for (const draft of drafts) {
    const { article, hash } = draft
    const atAddress = tombstones.find(({ url }) => url !== null && url === article.url)
    const buried = atAddress ?? tombstones.find((one) => one.hash === hash.toString('hex'))
    if (!buried) continue
    if (!article.reinstate)
      throw new ChanceryError('retracted', `the article ${buried.id} was retracted on ${buried.day}`)
    await transaction.rows('DELETE FROM tombstones WHERE text_sha256 = $1 OR url = $2', [hash, article.url])
    draft.id = buried.id
  }
}
