/** Which of the wholes known so far each group is: which person a group of portraits, which treaty a group of forms. Pure. */

/** A part: a portrait of a person, a way to name a treaty; and how many articles have it. */
export interface Part {
  id: string
  mentionCount: number
}

/** The id of a whole that became part of another, with the parts it had. */
export interface Former {
  id: string
  wholeId: string
  parts: readonly string[]
}

interface Claim<P> {
  group: readonly P[]
  id: string
  /** By how much of what is stated; more goes first, then fewer of `beside`. */
  votes: number
  beside: number
}

/**
 * A whole keeps its id as long as most of what is stated of it stays. Where one falls into several, what came with one that
 * was merged has that one's id again, and what was there before keeps its own, however little it is. `heldBy`: whose a part
 * was until now, if anybody's. `wanted`: ids for parts, as an editor says. Groups that are left out are new.
 */
export function inheritIds<P extends Part>(
  groups: readonly (readonly P[])[],
  heldBy: (part: P) => string | null,
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
  const cameAlong = new Set(former.flatMap(({ wholeId, parts }) => parts.map((id) => `${wholeId} ${id}`)))
  const current = claimsOf(groups, heldBy)
  settle(claimsOf(groups, ({ id }) => wanted.get(id) ?? null))
  settle(
    current.map((one) => {
      const isParted = current.some(({ id, group }) => id === one.id && group !== one.group)
      if (!isParted) return one
      const own = one.group.filter(
        (part) => heldBy(part) === one.id && !cameAlong.has(`${one.id} ${part.id}`),
      )
      return { ...one, votes: votesOf(own) }
    }),
  )
  settle(
    groups.flatMap((group) =>
      former.map(({ id, parts }) => ({
        ...{ group, id, beside: parts.length },
        votes: votesOf(group.filter((part) => parts.includes(part.id))),
      })),
    ),
  )
  settle(current)
  return inherited
}

/** What each group says to be, by those of its parts that say so. */
const claimsOf = <P extends Part>(
  groups: readonly (readonly P[])[],
  idOf: (part: P) => string | null,
): Claim<P>[] =>
  groups.flatMap((group) =>
    [...new Set(group.flatMap((part) => idOf(part) ?? []))].map((id) => ({
      ...{ group, id, beside: 0 },
      votes: votesOf(group.filter((part) => idOf(part) === id)),
    })),
  )

const votesOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { mentionCount }) => sum + mentionCount + 1, 0)
