import { groupPortraits } from '../../knowledge/persons/group-portraits.ts'
import { inheritIds } from '../../knowledge/inherit-ids.ts'
import { newId } from '../ids.ts'
import { formerOf, type Move } from './former.ts'
import { PERSONS } from './kinds.ts'
import { comparable, IN_BLOCKS, type PortraitRow } from './portraits.ts'
import type { Transaction } from './transaction.ts'
import { verdictsOf } from './verdict-rows.ts'

export interface Grouped {
  /** Person of each portrait of the blocks. */
  personOf: Map<string, string>
  /** Those who are not stored yet, each with a portrait. */
  born: { id: string; portrait: PortraitRow }[]
  moves: Move[]
}

/** What articles on their way in bring. */
export interface Coming {
  /** Portraits that are not stored yet. */
  fresh?: readonly Omit<PortraitRow, 'personId' | 'mentionCount'>[]
  /** How many of the articles paint each portrait. */
  coming?: ReadonlyMap<string, number>
  /** Pairs of portraits that one of the articles names. */
  together?: readonly string[]
  /** Ids that portraits are to have, as an editor says. */
  wanted?: ReadonlyMap<string, string>
}

/** Groups all portraits of these blocks into persons anew. */
export async function groupBlocks(
  transaction: Transaction,
  blocks: readonly string[],
  { fresh = [], coming = new Map(), together = [], wanted }: Coming = {},
): Promise<Grouped> {
  const stored = await transaction.rows<PortraitRow & Record<string, unknown>>(IN_BLOCKS, [blocks])
  const all = [...stored, ...fresh.map((one) => ({ ...one, personId: '', mentionCount: 0 }))].map((one) => ({
    ...one,
    mentionCount: one.mentionCount + (coming.get(one.id) ?? 0),
  }))
  const verdicts = await verdictsOf(
    transaction,
    PERSONS,
    all.map(({ id }) => id),
  )
  for (const pair of together) if (!verdicts.has(pair)) verdicts.set(pair, 'together')
  const groups = groupPortraits(all.map(comparable), verdicts).map((group) =>
    group.map(({ portrait }) => portrait.row),
  )
  const persons = [...new Set(stored.map(({ personId }) => personId))]
  const former = await formerOf(transaction, PERSONS, persons)
  const inherited = inheritIds(groups, ({ personId }) => personId || null, former, wanted)
  const grouped: Grouped = { personOf: new Map(), born: [], moves: [] }
  for (const group of groups) {
    const id = inherited.get(group) ?? newId()
    const [first] = group
    if (first && !stored.some(({ personId }) => personId === id)) grouped.born.push({ id, portrait: first })
    for (const { id: portrait, personId } of group) {
      grouped.personOf.set(portrait, id)
      if (personId !== '' && personId !== id) grouped.moves.push({ part: portrait, from: personId, to: id })
    }
  }
  return grouped
}
