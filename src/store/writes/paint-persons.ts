/** The rows of whom articles name: persons who were not known, their portraits, their names. */
import type { Role } from './cast.ts'
import { comeBack } from './former.ts'
import { PERSONS } from './kinds.ts'
import { portraitOf } from './portraits.ts'
import type { Grouped } from './group-blocks.ts'
import type { Transaction } from './transaction.ts'

/** Whom one article names. */
export interface Named {
  articleId: string
  roles: readonly Role[]
}

/** A role as what an article states of its bearer. */
export type Painted = ReturnType<typeof portraitOf> & { articleId: string; role: Role }

/** One word is no full name, for many presidents are called Kim: its bearer belongs to this article and has no profile. */
export const isLocal = (key: string): boolean => !key.includes(' ')

export function countOf(painted: readonly Painted[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { id } of painted) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

const PERSON_COLUMNS = 'id uuid, name text, name_key text, country text, fictional boolean, local boolean'

export async function insertLocals(
  transaction: Transaction,
  articles: readonly Named[],
  ids: readonly ReadonlyMap<string, string>[],
): Promise<void> {
  const locals = articles.flatMap(({ roles }, n) =>
    roles
      .filter(({ key }) => isLocal(key))
      .map((role) => ({ ...role, id: ids[n]?.get(role.key), name_key: role.key, local: true })),
  )
  await transaction.insert('persons', PERSON_COLUMNS, locals)
}

/** Some are born again: what led from their id to another is forgotten. */
export async function insertBorn(transaction: Transaction, born: Grouped['born']): Promise<void> {
  const persons = born.map(({ id, portrait }) => ({
    ...portrait,
    id,
    name_key: portrait.nameKey,
    local: false,
  }))
  await transaction.insert('persons', PERSON_COLUMNS, persons, 'ON CONFLICT (id) DO NOTHING')
  await comeBack(
    transaction,
    PERSONS,
    born.map(({ id }) => id),
  )
}

export async function paint(
  transaction: Transaction,
  painted: readonly Painted[],
  personOf: ReadonlyMap<string, string>,
): Promise<void> {
  const counts = countOf(painted)
  const portraits = [...new Map(painted.map((one) => [one.id, one])).values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1)) // in one order, so that two writers do not wait for each other
    .map((one) => ({
      ...one,
      name_key: one.nameKey,
      person_id: personOf.get(one.id),
      mention_count: counts.get(one.id),
    }))
  await transaction.insert(
    'person_portraits',
    `id uuid, person_id uuid, block text, name text, name_key text, country text, affiliation text, title text,
     official boolean, fictional boolean, mention_count int`,
    portraits,
    `ON CONFLICT (id) DO UPDATE SET mention_count = person_portraits.mention_count + excluded.mention_count`,
  )
  await transaction.insert(
    'person_mentions',
    'article_id uuid, portrait_id uuid, spellings text[]',
    painted.map(({ articleId, id, role }) => ({
      article_id: articleId,
      portrait_id: id,
      spellings: [...new Set([role.name, ...role.spellings])],
    })),
  )
}
