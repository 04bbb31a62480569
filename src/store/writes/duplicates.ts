/**
 * Copies of one article, as outlets take them over from an agency, form a group around its fullest text, the original:
 * `articles.duplicate_of` of the others is its id.
 */
import { isCopy, KEYS } from '../sketch.ts'
import type { Draft } from './drafts.ts'
import type { Transaction } from './transaction.ts'

/** Outlets print what they take over within days; a notice that comes again every season is another one. */
const DAYS_APART = 14
/** By how much a copy has to be longer than the original to take its place. */
const FULLER = 1.2

interface Original {
  id: string
  sketch: number[]
  bytes: number
}

/** Words to lock, so that two copies that are stored at once see each other; most share the least hashes of all. */
export const copyLocks = (sketch: readonly number[]): string[] =>
  sketch.slice(0, 3).map((hash) => `copy ${hash}`)

/** A draft that takes the place of the original of its group. */
export interface Succession {
  id: string
  former: string
}

/** Says of each draft which article it is a copy of. What it gives is for `succeed`, once the drafts are stored. */
export async function groupCopies(transaction: Transaction, drafts: readonly Draft[]): Promise<Succession[]> {
  const seeking: Draft[] = []
  for (const draft of drafts)
    if (draft.sketch.length > 0 && !(draft.revises && (await leadsOn(transaction, draft))))
      seeking.push(draft)
  const stored = await originalsNear(transaction, seeking)
  const originals: Draft[] = []
  const successions: Succession[] = []
  for (const draft of seeking) {
    const known = originals.find((one) => sameTime(one, draft) && isCopy(draft.sketch, one.sketch))
    const original = known
      ? { id: known.id, bytes: bytesOf(known) }
      : (stored.get(draft.id) ?? []).find(({ sketch }) => isCopy(draft.sketch, sketch))
    const fuller = original && bytesOf(draft) > FULLER * original.bytes
    if (fuller) successions.push({ id: draft.id, former: original.id })
    if (original && !fuller) draft.duplicateOf = original.id
    else originals.push(draft)
  }
  return successions
}

export async function succeed(transaction: Transaction, successions: readonly Succession[]): Promise<void> {
  for (const { id, former } of successions)
    await transaction.rows(
      'UPDATE articles SET duplicate_of = $1 WHERE (duplicate_of = $2 OR id = $2) AND id <> $1',
      [id, former],
    )
}

/** The copies of an article that goes get an original of their own. */
export async function orphan(transaction: Transaction, id: string): Promise<void> {
  const fullest = await fullestCopy(transaction, id)
  if (!fullest) return
  await transaction.rows('UPDATE articles SET duplicate_of = NULL WHERE id = $1', [fullest.id])
  await succeed(transaction, [{ id: fullest.id, former: id }])
}

/** Whether a new revision still is the original of its group; its copies are left to themselves if not. */
async function leadsOn(transaction: Transaction, { id, sketch }: Draft): Promise<boolean> {
  const fullest = await fullestCopy(transaction, id)
  if (fullest && isCopy(sketch, fullest.sketch)) return true
  await orphan(transaction, id)
  return false
}

const fullestCopy = async (transaction: Transaction, id: string): Promise<Original | undefined> =>
  (
    await transaction.rows<Original>(
      `SELECT id, sketch FROM articles WHERE duplicate_of = $1 ORDER BY octet_length(text) DESC, id LIMIT 1`,
      [id],
    )
  )[0]

/** By the id of the draft. */
async function originalsNear(
  transaction: Transaction,
  drafts: readonly Draft[],
): Promise<Map<string, Original[]>> {
  const near = new Map<string, Original[]>()
  if (drafts.length === 0) return near
  const rows = await transaction.rows<Original & { draft: string }>(
    `SELECT d.id AS draft, a.id, a.sketch, octet_length(a.text) AS bytes
     FROM json_to_recordset($1) AS d (id uuid, keys int[], day date)
     JOIN articles a ON a.sketch[1:${KEYS}] && d.keys AND a.duplicate_of IS NULL AND a.id <> d.id
       AND coalesce(abs(a.published_on - d.day) <= ${DAYS_APART}, true) ORDER BY a.id`,
    [
      JSON.stringify(
        drafts.map(({ id, sketch, publishedOn }) => ({ id, keys: sketch.slice(0, KEYS), day: publishedOn })),
      ),
    ],
  )
  for (const { draft, ...original } of rows) near.set(draft, [...(near.get(draft) ?? []), original])
  return near
}

const bytesOf = ({ article }: Draft): number => Buffer.byteLength(article.text)

function sameTime(a: Draft, b: Draft): boolean {
  if (a.publishedOn === null || b.publishedOn === null) return true
  const apart = Math.abs(Date.parse(a.publishedOn) - Date.parse(b.publishedOn))
  return apart <= DAYS_APART * 86_400_000
}
