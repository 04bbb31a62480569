import { groupPortraits } from '../../knowledge/persons/group-portraits.ts'
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
  /** The id that is to stay where two persons become one. */
  keep?: string | null
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

/**
 * Groups all portraits of these blocks into persons anew. A person keeps the id as long as most of what is stated of
 * him or her stays; one who parts from another has the id he or she had before.
 */
export async function groupBlocks(
  transaction: Transaction,
  blocks: readonly string[],
  { fresh = [], coming = new Map(), together = [], keep = null }: Coming = {},
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
  const former = await formerIds(transaction, groups)
  const grouped: Grouped = { personOf: new Map(), born: [], moves: [] }
  const taken = new Set<string>()
  for (const group of groups.sort((a, b) => mentionsIn(b) - mentionsIn(a))) {
    const known = oldId(group, taken, keep) ?? former(group, taken)
    const id = known ?? newId()
    taken.add(id)
    const [first] = group
    if (first && !stored.some(({ personId }) => personId === id)) grouped.born.push({ id, portrait: first })
    for (const { id: portrait, personId } of group) {
      grouped.personOf.set(portrait, id)
      if (personId !== '' && personId !== id) grouped.moves.push({ portrait, from: personId, to: id })
    }
  }
  return grouped
}

const mentionsIn = (group: readonly PortraitRow[]): number =>
  group.reduce((sum, { mentionCount }) => sum + mentionCount, 0)

/** The person that most of what is stated was of, unless a larger group has the id. */
function oldId(
  group: readonly PortraitRow[],
  taken: ReadonlySet<string>,
  keep: string | null,
): string | null {
  const votes = new Map<string, number>()
  for (const { personId, mentionCount } of group)
    if (personId !== '' && !taken.has(personId))
      votes.set(personId, (votes.get(personId) ?? 0) + (personId === keep ? Infinity : mentionCount + 1))
  const [best] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return best?.[0] ?? null
}

/** Ids of profiles that became part of others, by the portraits they had. */
async function formerIds(
  transaction: Transaction,
  groups: readonly (readonly PortraitRow[])[],
): Promise<(group: readonly PortraitRow[], taken: ReadonlySet<string>) => string | null> {
  const persons = [...new Set(groups.flat().flatMap(({ personId }) => personId || []))]
  const former =
    persons.length === 0
      ? []
      : await transaction.rows<{ id: string; portraits: string[] }>(
          'SELECT id, portraits FROM former_persons WHERE person_id = ANY ($1) ORDER BY id',
          [persons],
        )
  return (group, taken) =>
    former.find(
      ({ id, portraits }) => !taken.has(id) && group.some((portrait) => portraits.includes(portrait.id)),
    )?.id ?? null
}
