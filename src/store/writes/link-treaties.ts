import type { Treaty } from '../../extract/schemas.ts'
import { newId } from '../ids.ts'
import { nameKey } from '../name-key.ts'
import type { Transaction } from './transaction.ts'

/** A way some article names a treaty that the store knows. */
interface Known {
  treaty_id: string
  label_key: string
  title_key: string | null
  year: number | null
  parties: string[]
}

const KNOWN = `SELECT DISTINCT treaty_id, label_key, title_key, year, parties FROM treaty_mentions
  WHERE label_key = ANY ($1) OR title_key = ANY ($2) ORDER BY treaty_id`

export const treatyKeys = (treaties: readonly Treaty[]): string[] =>
  treaties.flatMap(({ label, title }) => [nameKey(label), ...(title ? [nameKey(title)] : [])])

/** Those that one article names. */
export interface Named {
  articleId: string
  treaties: readonly Treaty[]
}

/**
 * Finds or makes the treaty behind each mention, article by article; `ids[n][i]` belongs to `articles[n].treaties[i]`.
 * The caller holds locks on the names.
 */
export async function linkTreaties(
  transaction: Transaction,
  articles: readonly Named[],
): Promise<string[][]> {
  const all = articles.flatMap(({ treaties }) => treaties)
  if (all.length === 0) return articles.map(() => [])
  const titles = all.flatMap(({ title }) => (title ? [nameKey(title)] : []))
  const known = await transaction.rows<Known>(KNOWN, [all.map(({ label }) => nameKey(label)), titles])
  const linked = articles.flatMap(({ articleId, treaties }) => {
    const ones = linkAmong(treaties, known).map((one, ordinal) => ({ ...one, articleId, ordinal }))
    known.push(...ones.map(({ id, treaty }) => ({ treaty_id: id, ...keysOf(treaty) })))
    return ones
  })
  await transaction.insert(
    'treaties',
    'id uuid, label text, title text, year int, parties text[], name_key text',
    linked
      .filter(({ isNew }) => isNew)
      .map(({ id, treaty }) => ({
        ...treaty,
        label: clip(treaty.label),
        id,
        name_key: nameKey(named(treaty)),
      })),
  )
  await transaction.insert(
    'treaty_mentions',
    `article_id uuid, ordinal int, treaty_id uuid, label text, label_key text, title text, title_key text, year int,
     parties text[], mentions json`,
    linked.map(({ id, articleId, ordinal, treaty }) => ({
      ...treaty,
      ...keysOf(treaty),
      article_id: articleId,
      ordinal,
      treaty_id: id,
    })),
  )
  return articles.map(({ articleId }) =>
    linked.flatMap((one) => (one.articleId === articleId ? [one.id] : [])),
  )
}

function linkAmong(treaties: readonly Treaty[], known: readonly Known[]) {
  const taken = new Set<string>() // an article that tells two apart has two
  return treaties.map((treaty) => {
    const keys = keysOf(treaty)
    const same = new Set(known.filter((one) => isSame(treaty, keys, one)).map((one) => one.treaty_id))
    const [only] = same.size === 1 ? same : []
    const isNew = only === undefined || taken.has(only)
    const id = isNew ? newId() : only
    taken.add(id)
    return { id, isNew, treaty }
  })
}

const keysOf = ({ label, title, year, parties }: Treaty) => ({
  label_key: nameKey(label),
  title_key: title && nameKey(title),
  year,
  parties,
})

const clip = (label: string): string => label.slice(0, 300)

const named = ({ label, title }: Treaty): string =>
  title && nameKey(title) !== nameKey(label) ? `${title} ${label}` : label

/**
 * The same title with years that agree; or the same label with the same parties. A label alone links only when it is
 * a name: "New START" is one treaty, "the treaty" is any.
 */
function isSame(treaty: Treaty, keys: ReturnType<typeof keysOf>, known: Known): boolean {
  if (treaty.year !== null && known.year !== null && treaty.year !== known.year) return false
  const sameTitle = Boolean(treaty.title) && keys.title_key === known.title_key
  if (!sameTitle && keys.label_key !== known.label_key) return false
  const sameParties = [...treaty.parties].sort().join() === [...known.parties].sort().join()
  if (sameTitle)
    return treaty.year === known.year || sameParties || known.parties.length * treaty.parties.length === 0
  if (!sameParties) return false
  return treaty.parties.length > 0 || /\p{Lu}/u.test(treaty.label)
}
