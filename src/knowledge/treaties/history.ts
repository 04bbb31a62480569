/** What was done to a treaty, by all that is claimed of it: each action with every version of its date. Pure. */
import { sameMoment } from '../visits/instants.ts'
import { gap, isoDay, tellWindow } from '../visits/visit-claim.ts'

/** Days since 1970; ±Infinity is open, NaN in both is undated. */
export interface ActionClaim {
  id: string
  /** Sorts claims by what they are: digest of the article's text, place in it. */
  place: string
  /** The article that its own is a copy of, else its own. */
  originalId: string
  action: string
  status: string
  from: number
  to: number
  edtf: string | null
  /** The states that do it, as the text says. */
  actors: readonly string[]
  /** The words that tell it. */
  evidence: string
  /** The day of the article. */
  told: number
}

export interface ActionVersion {
  action: string
  /** All that any of its claims names. */
  actors: string[]
  status: string
  from: string | null
  to: string | null
  edtf: string | null
  claimIds: string[]
  /** Articles that are copies of none. */
  articles: number
}

export interface History {
  /** Earliest day first, undated last. */
  actions: ActionVersion[]
  conflicts: { claimIds: string[]; reason: string }[]
}

/** These happen to a treaty once; states ratify, suspend and leave it one by one. */
const ONCE = new Set(['signed', 'entered_into_force', 'terminated'])

/** A state does these once, but for one that comes back years later. */
const ONCE_EACH = new Set(['ratified', 'withdrawn'])
const YEAR = 366

/** States do these one by one: what one did is no other date of what another did. */
const BY_ONE = new Set([...ONCE_EACH, 'suspended', 'rejected', 'violated'])

/** "joined the pact in 1975": who comes later signs later. */
const JOINS = /\b(?:join(?:s|ed|ing)?|acced(?:es?|ed|ing)|accession|admitted)\b/i
/** "signed the pact": somebody did. Of many parties each may on a day of its own. */
const SIGNS = /^(?:sign|initial|conclud)\p{Ll}*\b/iu

/** `parties`: of the treaty. */
export function historyOf(claims: readonly ActionClaim[], parties: readonly string[] = []): History {
  const many = parties.length > 2
  const sorted = [...claims].sort(
    (a, b) => order(a.from, b.from) || order(a.to, b.to) || order(a.place, b.place),
  )
  const same = new Map<string, ActionClaim[]>()
  for (const claim of sorted) {
    const by = BY_ONE.has(claim.action) || claim.status === NOT_DONE ? [...claim.actors].sort().join(' ') : ''
    const key = `${claim.action} ${claim.status} ${claim.from} ${claim.to} ${claim.edtf} ${by}`
    same.set(key, [...(same.get(key) ?? []), claim])
  }
  const versions = [...same.values()].map((claims) => ({ claims, version: versionOf(claims) }))
  const denied = versions.flatMap((one) =>
    versions.flatMap((other) => {
      const pair = one.claims.flatMap((a) => other.claims.flatMap((b) => (denies(a, b) ? [{ a, b }] : [])))[0]
      return pair
        ? [{ claimIds: [...one.version.claimIds, ...other.version.claimIds], reason: denial(pair) }]
        : []
    }),
  )
  const conflicts = versions.flatMap((one, i) =>
    versions.slice(i + 1).flatMap((other) => {
      const [[a], [b]] = [one.claims, other.claims]
      return a && b && clash(a, b, parties) && !(isOfOne(one.claims, many) || isOfOne(other.claims, many))
        ? {
            claimIds: [...one.version.claimIds, ...other.version.claimIds],
            reason: `${a.action.replaceAll('_', ' ')} ${tellWindow(a)}, but ${tellWindow(b)}`,
          }
        : []
    }),
  )
  return { actions: versions.map(({ version }) => version), conflicts: [...conflicts, ...denied] }
}

const NOT_DONE = 'not_done'

/** Whether one tells that it happened, and the other, later or of the same time, that it did not. */
const denies = (a: ActionClaim, b: ActionClaim): boolean =>
  a.action === b.action &&
  a.status === 'occurred' &&
  b.status === NOT_DONE &&
  b.actors.some((state) => a.actors.includes(state)) &&
  (isDated(b) ? isDated(a) && b.from <= a.from && a.to <= b.to : (isDated(a) ? a.to : a.told) <= b.told)

function denial({ a, b }: { a: ActionClaim; b: ActionClaim }): string {
  const done = a.action.replaceAll('_', ' ')
  const told = isoDay(b.told)
  const then = isDated(b) ? ` ${tellWindow(b)}` : told === null ? '' : ` as of ${told}`
  return `${done}${isDated(a) ? ` ${tellWindow(a)}` : ''}, but not ${done}${then}`
}

const isDated = ({ from, to }: ActionClaim): boolean => Number.isFinite(from) && Number.isFinite(to)

const clash = (a: ActionClaim, b: ActionClaim, parties: readonly string[]): boolean =>
  a.action === b.action &&
  [a, b].every((claim) => claim.status === 'occurred' && isDated(claim)) &&
  gap(a, b) > 0 &&
  (ONCE.has(a.action) || (ONCE_EACH.has(a.action) && gap(a, b) < YEAR && sameActor(a, b))) &&
  !(gap(a, b) === 1 && isOneMoment(a, b, parties))

const sameActor = (a: ActionClaim, b: ActionClaim): boolean =>
  a.actors.length === 1 && b.actors.length === 1 && a.actors[0] === b.actors[0]

/** "at 23:30 on 8 May" in Washington is on 9 May in Geneva: each source may tell the time of any state that it is about. */
function isOneMoment(a: ActionClaim, b: ActionClaim, parties: readonly string[]): boolean {
  const states = [...new Set([...a.actors, ...b.actors, ...parties])].slice(0, MOST_ZONES)
  const at = (claim: ActionClaim, state: string) => ({
    ...{ ...claim, isLocalTime: false },
    ...{ destinationCountry: state, visitorCountry: null },
  })
  return states.some((x) => states.some((y) => sameMoment(at(a, x), at(b, y)) !== null))
}
const MOST_ZONES = 8

const isOfOne = (claims: readonly ActionClaim[], many: boolean): boolean =>
  claims.every(
    ({ action, actors, evidence }) =>
      !ONCE_EACH.has(action) &&
      (JOINS.test(evidence) || (many && (actors.length === 1 || SIGNS.test(evidence)))),
  )

function versionOf(claims: readonly ActionClaim[]): ActionVersion {
  const { action, status, from, to, edtf } = claims[0] as ActionClaim
  return {
    action,
    actors: [...new Set(claims.flatMap(({ actors }) => actors))].sort(),
    status,
    from: isoDay(from),
    to: isoDay(to),
    edtf,
    claimIds: claims.map(({ id }) => id),
    articles: new Set(claims.map(({ originalId }) => originalId)).size,
  }
}

/** What is unknown comes last. */
function order(a: number | string, b: number | string): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b))
  return a < b ? -1 : a > b ? 1 : 0
}
