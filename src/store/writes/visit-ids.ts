/** Which of the visits known so far each group of claims is. */
import { inheritIds, type Former } from '../../knowledge/inherit-ids.ts'
import type { TravelRow } from '../knowledge/travel.ts'
import { formerVisits } from './former-visits.ts'
import type { Transaction } from './transaction.ts'

type Group = readonly TravelRow[]

/** Groups that are left out are new. `former`: what became part of visits that fall into several now. */
export async function heldIds(
  transaction: Transaction,
  groups: readonly Group[],
): Promise<{ ids: Map<Group, string>; former: readonly Former[] }> {
  const holders = new Map<string, Group[]>()
  for (const group of groups)
    for (const id of visitsIn(group)) holders.set(id, [...(holders.get(id) ?? []), group])
  const isTorn = (id: string): boolean => (holders.get(id)?.length ?? 0) > 1
  const parted = groups.filter((group) => visitsIn(group).some(isTorn))
  const ids = new Map(
    groups
      .filter((group) => !parted.includes(group))
      .flatMap((group) => {
        const id = mostHeld(group)
        return id === undefined ? [] : [[group, id] as const]
      }),
  )
  if (parted.length === 0) return { ids, former: [] }
  const former = await formerVisits(transaction, parted.flatMap(visitsIn))
  const parts = parted.map((group) => group.map(({ id, visitId }) => ({ id, visitId, mentionCount: 0 })))
  const inherited = inheritIds(parts, ({ visitId }) => visitId, former)
  for (const [n, group] of parted.entries()) {
    const id = inherited.get(parts[n] ?? [])
    if (id !== undefined) ids.set(group, id)
  }
  return { ids, former }
}

const visitsIn = (group: Group): string[] => [...new Set(group.flatMap(({ visitId }) => visitId ?? []))]

/** The visit that most of the group belonged to. */
function mostHeld(group: Group): string | undefined {
  const votes = (id: string): number => group.filter(({ visitId }) => visitId === id).length
  return visitsIn(group).sort((a, b) => votes(b) - votes(a) || (a < b ? -1 : 1))[0]
}
