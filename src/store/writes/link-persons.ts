import { pairOf } from '../../knowledge/verdicts.ts'
import { newId } from '../ids.ts'
import { nameKey } from '../name-key.ts'
import { groupBlocks, type Grouped } from './group-blocks.ts'
import { movePortraits } from './move-portraits.ts'
import {
  countOf,
  insertBorn,
  insertLocals,
  isLocal,
  paint,
  type Named,
  type Painted,
} from './paint-persons.ts'
import { magnitude, portraitOf } from './portraits.ts'
import { forgetPortraits, type Regrouped } from './regroup-persons.ts'
import type { Transaction } from './transaction.ts'

export interface LinkedPersons extends Omit<Regrouped, 'personOf'> {
  /** Of each article, ids by key of the role. */
  ids: Map<string, string>[]
}

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
