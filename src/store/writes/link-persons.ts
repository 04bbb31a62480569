import { pairOf } from '../../knowledge/persons/group-portraits.ts'
import { newId } from '../ids.ts'
import { nameKey } from '../name-key.ts'
import type { Role } from './cast.ts'
import { movePortraits } from './move-portraits.ts'
import { magnitude, portraitOf } from './portraits.ts'
import { groupBlocks, type Grouped } from './regroup-persons.ts'
import type { Transaction } from './transaction.ts'

/** Whom one article names. */
export interface Named {
  articleId: string
  roles: readonly Role[]
}

export interface LinkedPersons {
  /** Of each article, ids by key of the role. */
  ids: Map<string, string>[]
  /** To be grouped again: somebody is another now. */
  visitKeys: string[]
  /** To be counted again, for the same reason. */
  persons: string[]
}

type Painted = ReturnType<typeof portraitOf> & { articleId: string; role: Role }

/** One word is no full name, for many presidents are called Kim: its bearer belongs to this article and has no profile. */
export const isLocal = (key: string): boolean => !key.includes(' ')

/**
 * Finds or makes the person behind each role. The caller holds locks on their blocks, and on those of `faded`: portraits that
 * lost articles. What is stated in words that are known is of who is known by them; for other words their block is grouped anew.
 */
export async function linkPersons(
  transaction: Transaction,
  articles: readonly Named[],
  faded: readonly string[] = [],
): Promise<LinkedPersons> {
  const ids = articles.map(({ roles }) => new Map(roles.map(({ key }) => [key, newId()])))
  const painted = articles.flatMap(({ articleId, roles }) =>
    roles.flatMap((role): Painted[] => (isLocal(role.key) ? [] : [{ ...portraitOf(role), articleId, role }])),
  )
  const { personOf, born, moves } = await group(transaction, painted)
  articles.forEach(({ roles }, n) => {
    for (const role of roles) {
      const known = isLocal(role.key) ? undefined : personOf.get(portraitOf(role).id)
      if (known) ids[n]?.set(role.key, known)
    }
  })
  await insertLocals(transaction, articles, ids)
  await insertBorn(transaction, born)
  await paint(transaction, painted, personOf)
  const aliases = articles.flatMap(({ roles }, n) =>
    roles.flatMap(({ key, name, spellings }) =>
      [name, ...spellings].map((one) => ({ person_id: ids[n]?.get(key), name: one, name_key: nameKey(one) })),
    ),
  )
  await transaction.insert(
    'person_aliases',
    'person_id uuid, name text, name_key text',
    aliases,
    'ON CONFLICT DO NOTHING',
  )
  const moved = await movePortraits(transaction, moves)
  const parted = await forgetPortraits(transaction, faded)
  if (parted.persons.length > 0)
    for (const [n, { roles }] of articles.entries())
      for (const role of roles) {
        const known = isLocal(role.key) ? undefined : parted.personOf.get(portraitOf(role).id)
        if (known) ids[n]?.set(role.key, known)
      }
  return {
    ids,
    visitKeys: [...moved.visitKeys, ...parted.visitKeys],
    persons: [...moved.persons, ...parted.persons],
  }
}

/** Forgets those of these portraits that no article paints any more, and groups anew whom they held together or apart. */
export async function forgetPortraits(
  transaction: Transaction,
  faded: readonly string[],
): Promise<Omit<LinkedPersons, 'ids'> & { personOf: ReadonlyMap<string, string> }> {
  const blocks =
    faded.length === 0
      ? []
      : await transaction.rows<{ block: string }>(
          `WITH gone AS (DELETE FROM person_portraits WHERE id = ANY ($1) AND mention_count = 0)
           SELECT DISTINCT block FROM person_portraits WHERE id = ANY ($1) ORDER BY 1`,
          [faded],
        )
  return regroupPersons(
    transaction,
    blocks.map(({ block }) => block),
  )
}

/** `keep`: the id that is to stay where two persons become one. */
export async function regroupPersons(
  transaction: Transaction,
  blocks: readonly string[],
  keep: string | null = null,
): Promise<Omit<LinkedPersons, 'ids'> & { personOf: ReadonlyMap<string, string> }> {
  if (blocks.length === 0) return { personOf: new Map(), visitKeys: [], persons: [] }
  const { personOf, born, moves } = await groupBlocks(transaction, blocks, { keep })
  await insertBorn(transaction, born)
  return { personOf, ...(await movePortraits(transaction, moves)) }
}

async function group(transaction: Transaction, painted: readonly Painted[]): Promise<Grouped> {
  if (painted.length === 0) return { personOf: new Map(), born: [], moves: [] }
  const coming = countOf(painted)
  const known = await transaction.rows<{ id: string; person_id: string; mention_count: number }>(
    'SELECT id, person_id, mention_count FROM person_portraits WHERE id = ANY ($1)',
    [[...coming.keys()]],
  )
  // Until many more articles state it, what is known stays as it is.
  const steady = new Map(
    known
      .filter(({ id, mention_count: n }) => magnitude(n) === magnitude(n + (coming.get(id) ?? 0)))
      .map(({ id, person_id }) => [id, person_id]),
  )
  const isKnown = new Set(known.map(({ id }) => id))
  const fresh = new Map(painted.filter(({ id }) => !isKnown.has(id)).map((one) => [one.id, one]))
  const together = togetherIn(painted)
  const changed = [...painted.filter(({ id }) => !steady.has(id)), ...together.flat()]
  if (changed.length === 0) return { personOf: steady, born: [], moves: [] }
  const grouped = await groupBlocks(transaction, [...new Set(changed.map(({ block }) => block))].sort(), {
    fresh: [...fresh.values()],
    coming,
    together: together.map(([a, b]) => pairOf(a.id, b.id)),
  })
  for (const [id, person] of steady) if (!grouped.personOf.has(id)) grouped.personOf.set(id, person)
  return grouped
}

function countOf(painted: readonly Painted[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { id } of painted) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** Two of one article who might else be taken for one. */
function togetherIn(painted: readonly Painted[]): [Painted, Painted][] {
  const pairs: [Painted, Painted][] = []
  painted.forEach((one, i) => {
    for (const other of painted.slice(i + 1)) {
      if (other.articleId !== one.articleId) break // those of one article stand together
      if (other.block === one.block && other.id !== one.id) pairs.push([one, other])
    }
  })
  return pairs
}

const PERSON_COLUMNS = 'id uuid, name text, name_key text, country text, fictional boolean, local boolean'

async function insertLocals(
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

async function insertBorn(transaction: Transaction, born: Grouped['born']): Promise<void> {
  const persons = born.map(({ id, portrait }) => ({
    ...portrait,
    id,
    name_key: portrait.nameKey,
    local: false,
  }))
  await transaction.insert('persons', PERSON_COLUMNS, persons, 'ON CONFLICT (id) DO NOTHING')
}

async function paint(
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
