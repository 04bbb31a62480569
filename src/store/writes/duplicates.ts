/**
 * Copies of one article, as outlets take them over from an agency, form a group around its fullest text, the original:
 * `articles.duplicate_of` of the others is its id.
 */
import { isCopy, KEYS } from '../sketch.ts'
import type { Draft } from './drafts.ts'
import { touchedBy, type Touched } from './refresh.ts'
import { shareResolutions } from './resolve-forecast.ts'
import type { Transaction } from './transaction.ts'

/** Outlets print what they take over within days; a notice that comes again every season is another one. */
const DAYS_APART = 14
/** Articles that are looked at for some drafts together; where there are more, a key must not stand in so many. */
const MOST_NEAR = 1000
const COMMON = 100

interface Original {
  id: string
  sketch: number[]
  publishedOn: string | null
}

interface Size {
  /** Of the text, as UTF-8. */
  bytes: number
  hash: Buffer
}

/** The longest text speaks for its copies, whichever came first; of two as long, that of the lesser hash. */
const isFuller = (one: Size, other: Size): boolean =>
  one.bytes === other.bytes ? one.hash.compare(other.hash) < 0 : one.bytes > other.bytes

/** Words to lock, so that two copies that are stored at once see each other; most share the least hashes of all. */
export const copyLocks = (sketch: readonly number[]): string[] =>
  sketch.slice(0, 3).map((hash) => `copy ${hash}`)

/** What is asked of an article that may be a copy. */
export type Groupable = Pick<Draft, 'id' | 'revises' | 'sketch' | 'duplicateOf' | 'publishedOn' | 'hash'> & {
  article: { text: string }
}

/** One that takes the place of the original of its group. */
export interface Succession {
  id: string
  former: string
}

/** A copy that becomes the original of its group. */
export interface Heir {
  id: string
  /** What stood in it as a copy. */
  before: Touched
}

/**
 * Says of each draft which article it is a copy of. The successions it gives are for `succeed`, once the drafts are stored;
 * `heirs` are stored articles that are copies no more.
 */
export async function groupCopies(
  transaction: Transaction,
  drafts: readonly Groupable[],
): Promise<{ successions: Succession[]; heirs: Heir[] }> {
  const seeking: Groupable[] = []
  const heirs: Heir[] = []
  for (const draft of drafts) {
    const fullest = draft.revises ? await fullestCopy(transaction, draft.id) : undefined
    if (fullest && isCopy(draft.sketch, fullest.sketch) && isFuller(sizeOf(draft), fullest)) continue // still the original
    if (fullest) heirs.push(...(await orphan(transaction, draft.id)))
    if (draft.sketch.length > 0) seeking.push(draft)
  }
  const stored = await originalsNear(transaction, seeking)
  const originals: Groupable[] = []
  const successions: Succession[] = []
  const isOf = (draft: Groupable, one: Original | Groupable): boolean =>
    successions.every(({ former }) => former !== one.id) &&
    sameTime(one, draft) &&
    isCopy(draft.sketch, one.sketch)
  for (const draft of seeking) {
    const known = originals.find((one) => isOf(draft, one))
    const original = known ?? stored(draft.id, draft.sketch).find((one) => isOf(draft, one))
    const fuller =
      original && isFuller(sizeOf(draft), known ? sizeOf(known) : await storedSize(transaction, original.id))
    if (fuller) successions.push({ id: draft.id, former: original.id })
    if (original) await shareResolutions(transaction, original.id, draft.id)
    if (original && !fuller) draft.duplicateOf = original.id
    else originals.push(draft)
  }
  return { successions, heirs }
}

export async function succeed(transaction: Transaction, successions: readonly Succession[]): Promise<void> {
  for (const { id, former } of successions)
    await transaction.rows(
      'UPDATE articles SET duplicate_of = $1 WHERE (duplicate_of = $2 OR id = $2) AND id <> $1',
      [id, former],
    )
}

/** The copies of an article that goes, or says something else, get an original of their own, which is given. */
export async function orphan(transaction: Transaction, id: string): Promise<Heir[]> {
  const fullest = await fullestCopy(transaction, id)
  if (!fullest) return []
  const before = await touchedBy(transaction, [fullest.id])
  await transaction.rows('UPDATE articles SET duplicate_of = NULL WHERE id = $1', [fullest.id])
  await succeed(transaction, [{ id: fullest.id, former: id }])
  return [{ id: fullest.id, before }]
}

const fullestCopy = async (
  transaction: Transaction,
  id: string,
): Promise<(Pick<Original, 'id' | 'sketch'> & Size) | undefined> =>
  (
    await transaction.rows<Pick<Original, 'id' | 'sketch'> & Size>(
      `SELECT id, sketch, octet_length(text) AS bytes, text_sha256 AS hash FROM articles WHERE duplicate_of = $1
       ORDER BY bytes DESC, hash LIMIT 1`,
      [id],
    )
  )[0]

/** Those of about the same days that share a telling key with one of the drafts. */
async function originalsNear(
  transaction: Transaction,
  drafts: readonly Groupable[],
): Promise<(id: string, sketch: readonly number[]) => Original[]> {
  const all = [...new Set(drafts.flatMap(({ sketch }) => sketch.slice(0, KEYS)))]
  if (all.length === 0) return () => []
  const days = drafts.flatMap(({ publishedOn }) => publishedOn ?? []).sort()
  const within = drafts.every(({ publishedOn }) => publishedOn !== null)
    ? [days[0], days.at(-1)]
    : [null, null]
  const find = (keys: readonly number[]) =>
    transaction.rows<Original>(
      `WITH near AS MATERIALIZED (
         SELECT id, sketch, published_on, duplicate_of FROM articles WHERE sketch[1:${KEYS}] && $1::int[])
       SELECT id, sketch, published_on::text AS "publishedOn" FROM near
       WHERE duplicate_of IS NULL AND (published_on IS NULL OR $2::date IS NULL OR
         published_on BETWEEN $2::date - ${DAYS_APART} AND $3::date + ${DAYS_APART})
       LIMIT ${MOST_NEAR}`,
      [keys, ...within],
    )
  let near = await find(all)
  if (near.length === MOST_NEAR) near = await find(await tellingKeys(transaction, all))
  const byKey = new Map<number, Original[]>()
  for (const original of near.sort((a, b) => (a.id < b.id ? -1 : 1)))
    for (const key of original.sketch.slice(0, KEYS)) {
      const others = byKey.get(key)
      if (others) others.push(original)
      else byKey.set(key, [original])
    }
  return (id, sketch) =>
    [...new Set(sketch.slice(0, KEYS).flatMap((key) => byKey.get(key) ?? []))].filter((one) => one.id !== id)
}

/** Words that an agency puts under everything are in so many texts that they tell of no copy: all but their keys. */
async function tellingKeys(transaction: Transaction, keys: readonly number[]): Promise<number[]> {
  const telling = await transaction.rows<{ key: number }>(
    `SELECT key FROM unnest($1::int[]) AS key WHERE (
       SELECT count(*) FROM (SELECT FROM articles WHERE sketch[1:${KEYS}] && ARRAY[key] LIMIT ${COMMON}) those) < ${COMMON}`,
    [keys],
  )
  return telling.map(({ key }) => key)
}

const sizeOf = ({ article, hash }: Groupable): Size => ({ bytes: Buffer.byteLength(article.text), hash })

async function storedSize(transaction: Transaction, id: string): Promise<Size> {
  const [size] = await transaction.rows<Size>(
    'SELECT octet_length(text) AS bytes, text_sha256 AS hash FROM articles WHERE id = $1',
    [id],
  )
  return size as Size // it was found a moment ago, under a lock
}

type Dated = Pick<Draft, 'publishedOn'>

function sameTime(a: Dated, b: Dated): boolean {
  if (a.publishedOn === null || b.publishedOn === null) return true
  const apart = Math.abs(Date.parse(a.publishedOn) - Date.parse(b.publishedOn))
  return apart <= DAYS_APART * 86_400_000
}
