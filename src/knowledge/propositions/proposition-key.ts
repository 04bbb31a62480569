/** What a claim says, where no visit and no treaty tells it: two claims with one key say the same, however sure. Pure. */

/** Names are keys (see `persons/`). */
export interface Stated {
  type: string
  status: string | null
  /** Whether its source says how likely it is. */
  hedged: boolean
  /** The treaty it is about. */
  treaty: { title: string | null; label: string; parties: readonly string[] } | null
  obligation: string | null
  /** Code of the state, else name of who joins or leaves. */
  member: string | null
  organization: string | null
}

/** A clause that is not, or not any more, or is doubted: what it would oblige to tells it, not the draft it stands in. */
const WOULD_BE = new Set(['proposed', 'unlikely', 'rejected', 'disputed'])

/** Words of a pact's name that say what it obliges to, as the clauses of `extract/lexicon/obligations.ts` are typed. */
const NAMED: readonly (readonly [words: RegExp, obligation: string])[] = [
  [/\b(?:mutual|collective)? ?(?:defen[cs]e|assistance|security guarantees?)\b/, 'defense'],
  [/\bnon ?aggression\b/, 'nonaggression'],
  [/\bneutrality\b/, 'neutrality'],
  [/\b(?:cease ?fire|truce|armistice)\b/, 'ceasefire'],
  [/\b(?:arms (?:control|reduction)|disarmament|non ?proliferation|nuclear)\b/, 'arms_control'],
  [/\b(?:free )?trade\b/, 'trade'],
  [/\b(?:border|boundary|territor\w+)\b/, 'territory'],
]

/** Null where the visit or treaty of the claim tells what it says, or nothing does. */
export function propositionKey(stated: Stated): string | null {
  const { type, status, hedged, treaty, member, organization } = stated
  if (type === 'membership') return member && organization && `membership: ${member} of ${organization}`
  if (type !== 'forecast' && !(type === 'treaty_clause' && (hedged || WOULD_BE.has(status ?? ''))))
    return null
  if (!treaty || treaty.title !== null) return null
  const states = statesOf(treaty.parties)
  const obligation = stated.obligation ?? NAMED.find(([words]) => words.test(treaty.label))?.[1] ?? null
  return states.length > 1 && obligation ? `clause: ${obligation} between ${states.join(' and ')}` : null
}

/** Russia is a party to what the Soviet Union was (its note to all missions of 13 January 1992). */
const statesOf = (parties: readonly string[]): string[] =>
  [...new Set(parties.map((party) => (party === 'SU' ? 'RU' : party)))].sort()
