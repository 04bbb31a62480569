import { groupPortraits } from '../../knowledge/persons/group-portraits.ts'
import { inheritIds, type Former } from '../../knowledge/persons/inherit-ids.ts'
import { pairOf, type Verdict } from '../../knowledge/verdicts.ts'
import { newId } from '../ids.ts'
import { comparable, IN_BLOCKS, type PortraitRow } from './portraits.ts'
import type { Transaction } from './transaction.ts'

/** A portrait that is now another person's. */
export interface Move {
  portrait: string
  from: string
  to: string
}

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

interface VerdictRow {
  a: string
  b: string
  verdict: Verdict
}

const VERDICTS = `
  SELECT a, b, verdict FROM person_verdicts WHERE a = ANY ($1) OR b = ANY ($1)
  UNION ALL
  SELECT m.portrait_id, o.portrait_id, 'together' FROM (
    SELECT article_id, array_agg(portrait_id) AS painted FROM person_mentions WHERE portrait_id = ANY ($1)
    GROUP BY 1 HAVING count(*) > 1) both_in
  CROSS JOIN LATERAL unnest(painted) m(portrait_id) CROSS JOIN LATERAL unnest(painted) o(portrait_id)
  WHERE m.portrait_id < o.portrait_id GROUP BY 1, 2`

/** What editors say of these portraits, and which of them one article names side by side. An editor is heard over an article. */
export async function verdictsOn(
  transaction: Pick<Transaction, 'rows'>,
  ids: readonly string[],
): Promise<Map<string, Verdict>> {
  const found = await transaction.rows<VerdictRow & Record<string, unknown>>(VERDICTS, [ids])
  const verdicts = new Map<string, Verdict>()
  for (const { a, b, verdict } of found)
    if (verdict !== 'together' || !verdicts.has(pairOf(a, b))) verdicts.set(pairOf(a, b), verdict)
  return verdicts
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
  const verdicts = await verdictsOn(
    transaction,
    all.map(({ id }) => id),
  )
  for (const pair of together) if (!verdicts.has(pair)) verdicts.set(pair, 'together')
  const groups = groupPortraits(all.map(comparable), verdicts).map((group) =>
    group.map(({ portrait }) => portrait.row),
  )
  const persons = [...new Set(stored.map(({ personId }) => personId))]
  const former = persons.length === 0 ? [] : await formerOf(transaction, persons)
  const inherited = inheritIds(groups, former, wanted)
  const grouped: Grouped = { personOf: new Map(), born: [], moves: [] }
  for (const group of groups) {
    const id = inherited.get(group) ?? newId()
    const [first] = group
    if (first && !stored.some(({ personId }) => personId === id)) grouped.born.push({ id, portrait: first })
    for (const { id: portrait, personId } of group) {
      grouped.personOf.set(portrait, id)
      if (personId !== '' && personId !== id) grouped.moves.push({ portrait, from: personId, to: id })
    }
  }
  return grouped
}

/** Profiles that became part of these persons. */
export const formerOf = (transaction: Transaction, persons: readonly string[]): Promise<Former[]> =>
  transaction.rows<Former & Record<string, unknown>>(
    'SELECT id, person_id AS "personId", portraits FROM former_persons WHERE person_id = ANY ($1) ORDER BY id',
    [persons],
  )
