/** Which of the persons known so far each group of portraits is. Pure. */

/** What is asked of a portrait: whose it was until now (empty: nobody's), and how many articles paint it. */
export interface Held {
  id: string
  personId: string
  mentionCount: number
}

/** The id of a profile that became part of a person's, with the portraits it had. */
export interface Former {
  id: string
  personId: string
  portraits: readonly string[]
}

interface Claim<P> {
  group: readonly P[]
  id: string
  /** By how much of what is stated; more goes first, then fewer of `beside`. */
  votes: number
  beside: number
}

/**
 * A person keeps the id as long as most of what is stated of him or her stays. Where one falls into several, what came with
 * a profile that was merged has that one's id again, and what was there before keeps its own, however little it is. `wanted`:
 * ids of portraits, as an editor says. Groups that are left out are new.
 */
export function inheritIds<P extends Held>(
  groups: readonly (readonly P[])[],
  former: readonly Former[],
  wanted: ReadonlyMap<string, string> = new Map(),
): Map<readonly P[], string> {
  const inherited = new Map<readonly P[], string>()
  const taken = new Set<string>()
  const settle = (claims: readonly Claim<P>[]): void => {
    const sorted = [...claims].sort(
      (a, b) => b.votes - a.votes || a.beside - b.beside || (a.id < b.id ? -1 : 1),
    )
    for (const { group, id, votes } of sorted) {
      if (votes === 0 || inherited.has(group) || taken.has(id)) continue
      inherited.set(group, id)
      taken.add(id)
    }
  }
  const claim = (group: readonly P[], id: string, some: readonly P[], beside = 0): Claim<P> => ({
    ...{ group, id, beside },
    votes: some.reduce((sum, { mentionCount }) => sum + mentionCount + 1, 0),
  })
  const cameAlong = new Set(
    former.flatMap(({ personId, portraits }) => portraits.map((id) => `${personId} ${id}`)),
  )
  const current = groups.flatMap((group) =>
    [...new Set(group.flatMap(({ personId }) => personId || []))].map((id) =>
      claim(
        group,
        id,
        group.filter(({ personId }) => personId === id),
      ),
    ),
  )
  settle(
    groups.flatMap((group) =>
      [...new Set(group.flatMap(({ id }) => wanted.get(id) ?? []))].map((id) =>
        claim(
          group,
          id,
          group.filter((portrait) => wanted.get(portrait.id) === id),
        ),
      ),
    ),
  )
  settle(
    current.map((one) => {
      const isParted = current.some(({ id, group }) => id === one.id && group !== one.group)
      if (!isParted) return one
      const own = one.group.filter(
        ({ id, personId }) => personId === one.id && !cameAlong.has(`${personId} ${id}`),
      )
      return claim(one.group, one.id, own)
    }),
  )
  settle(
    groups.flatMap((group) =>
      former.map(({ id, portraits }) =>
        claim(
          group,
          id,
          group.filter((portrait) => portraits.includes(portrait.id)),
          portraits.length,
        ),
      ),
    ),
  )
  settle(current)
  return inherited
}
