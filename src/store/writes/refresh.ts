import { forgetPersons, refreshPersons } from './refresh-persons.ts'
import { forgetTreaties, refreshTreaties } from './refresh-treaties.ts'
import { balance, joined, NO_SHARES, sharesOf, type Shares } from './shares.ts'
import type { Transaction } from './transaction.ts'

/** What one write touched, and so has to be made anew. */
export interface Touched {
  persons: string[]
  treaties: string[]
  /** What stood in articles that were replaced, retracted, or became copies. */
  gone: Shares
  visits: string[]
  visitKeys: string[]
  /** Persons who gained or lost what articles stated before. */
  moved: string[]
  /** Treaties that did. */
  movedTreaties: string[]
}

export const NOTHING: Touched = {
  persons: [],
  treaties: [],
  gone: NO_SHARES,
  visits: [],
  visitKeys: [],
  moved: [],
  movedTreaties: [],
}

const TOUCHED = `
  SELECT
    ARRAY(SELECT DISTINCT visit_id FROM claims WHERE article_id = ANY ($1) AND visit_id IS NOT NULL) AS visits,
    ARRAY(SELECT DISTINCT visit_key FROM claims WHERE article_id = ANY ($1) AND visit_key IS NOT NULL) AS "visitKeys"`

/** What stands in articles; asked before they are replaced or retracted, which nobody else does meanwhile. */
export async function touchedBy(transaction: Transaction, articles: readonly string[]): Promise<Touched> {
  if (articles.length === 0) return NOTHING
  const gone = await sharesOf(transaction, articles)
  const [found] = await transaction.rows<Pick<Touched, 'visits' | 'visitKeys'>>(TOUCHED, [articles])
  return {
    ...NOTHING,
    ...found,
    persons: gone.persons.map(({ id }) => id),
    treaties: gone.treaties.map(({ id }) => id),
    gone,
  }
}

/** Counts anew what is derived, now that `articles` are stored, and forgets what no article speaks of any more. */
export async function refresh(
  transaction: Transaction,
  touched: readonly Touched[],
  articles: readonly string[] = [],
): Promise<void> {
  const come = await sharesOf(transaction, articles)
  const gone = joined(touched.map(({ gone }) => gone))
  const moved = new Set(touched.flatMap(({ moved }) => moved))
  const people = touched.flatMap(({ persons }) => [...persons, ...moved])
  await refreshPersons(transaction, marked(balance(people, come.persons, gone.persons), moved))
  const regrouped = new Set(touched.flatMap(({ movedTreaties }) => movedTreaties))
  const pacts = touched.flatMap(({ treaties }) => [...treaties, ...regrouped])
  await refreshTreaties(transaction, marked(balance(pacts, come.treaties, gone.treaties), regrouped))
  await forgetPersons(transaction, [...idsOf(gone.persons), ...moved])
  await forgetTreaties(transaction, [...idsOf(gone.treaties), ...regrouped])
}

/** What gained or lost what stood in other articles is counted as a whole. */
const marked = (shares: readonly { id: string }[], moved: ReadonlySet<string>): { id: string }[] =>
  shares.map((share) => (moved.has(share.id) ? { ...share, whole: true } : share))

const idsOf = (shares: readonly { id: string }[]): string[] => shares.map(({ id }) => id)
