/** What a visit is by all that is claimed of it: the best status and window, and what cannot both hold. Pure. */
import { sameMoment } from './instants.ts'
import { FIRM, gap, isDated, isoDay, type VisitEvidence } from './visit-claim.ts'

export interface VisitSummary {
  visitor: string
  visitorCountry: string | null
  /** The visitor, where it is someone we know. */
  personId: string | null
  destination: string | null
  destinationCountry: string | null
  status: string
  statusFrom: VisitEvidence | undefined
  statusReason: string
  from: number
  to: number
  windowFrom: VisitEvidence | undefined
  windowReason: string
  agreement: 'single' | 'agree' | 'conflict'
  conflicts: Pair[]
  /** Dates that differ and are one moment all the same. */
  reconciled: Pair[]
}

/** Two claims, by id. */
export interface Pair {
  first: string
  second: string
  reason: string
}

/** From wish to fact: of one article the furthest counts. */
export const PROGRESS = [
  'requested',
  'invited',
  'declined',
  'planned',
  'postponed',
  'cancelled',
  'under_way',
  'occurred',
]
/** Who has set out or come is not made to stay at home by an article that tells of the plan again. */
const DONE = ['occurred', 'under_way']
const UNDONE = new Set(['postponed', 'cancelled', 'declined'])

export function summarise(group: readonly VisitEvidence[]): VisitSummary {
  const newestFirst = [...group].sort(
    (a, b) => compare(b.publishedAt, a.publishedAt) || compare(a.place, b.place),
  )
  const [conflicts, reconciled] = comparePairs(group)
  const originals = new Set(group.map(({ originalId }) => originalId)).size // copies are no second source
  const all = <T>(pick: (claim: VisitEvidence) => T | null): T[] =>
    newestFirst.flatMap((claim) => pick(claim) ?? [])
  const [statusFrom, statusReason] = bestStatus(newestFirst)
  const [windowFrom, windowReason] = bestWindow(newestFirst)
  return {
    visitor: fullest(all(({ visitor }) => visitor)) ?? '',
    visitorCountry: all(({ visitorCountry }) => visitorCountry)[0] ?? null,
    personId: most(all(({ personId }) => personId)),
    destination: most(written(all(({ destination }) => destination))),
    destinationCountry: all(({ destinationCountry }) => destinationCountry)[0] ?? null,
    status: statusFrom?.status ?? '',
    statusFrom,
    statusReason,
    from: windowFrom?.from ?? NaN,
    to: windowFrom?.to ?? NaN,
    windowFrom,
    windowReason,
    agreement: conflicts.length > 0 ? 'conflict' : originals > 1 ? 'agree' : 'single',
    conflicts,
    reconciled,
  }
}

/** "BIDEN" is how a headline writes it. */
function written(names: readonly string[]): readonly string[] {
  const mixed = names.filter((name) => name !== name.toUpperCase())
  return mixed.length > 0 ? mixed : names
}

/** The one that stands most often; of equals the first. */
function most(values: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce<[string | null, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    [null, 0],
  )[0]
}

/** The most common of those with a given name, where there are any. */
function fullest(names: readonly string[]): string | null {
  const full = written(names).filter((name) => name.includes(' '))
  return most(full.length > 0 ? full : written(names))
}

const rank = ({ status }: VisitEvidence): number => PROGRESS.indexOf(status)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

type Chosen = [claim: VisitEvidence | undefined, reason: string]

function bestStatus(newestFirst: readonly VisitEvidence[]): Chosen {
  const [newest] = newestFirst
  const latest = newestFirst.filter(({ articleId }) => articleId === newest?.articleId)
  const furthest = latest.reduce(
    (best, claim) => (rank(claim) > rank(best) ? claim : best),
    latest[0] as VisitEvidence,
  )
  const undone = newestFirst.findIndex(({ status }) => UNDONE.has(status))
  const since = undone < 0 ? newestFirst : newestFirst.slice(0, undone)
  const done = DONE.map((word) => since.find(({ status }) => status === word)).find(
    (claim) => claim !== undefined,
  )
  return done && rank(done) > rank(furthest)
    ? [done, 'an article says so, and none since that it was called off']
    : [furthest, 'it is the furthest that the latest article goes']
}

/** The narrowest window of the newest article that says when it is or was; failing that, of one that says when it might. */
function bestWindow(newestFirst: readonly VisitEvidence[]): Chosen {
  const dated = newestFirst.filter(isDated)
  const firm = dated.filter(({ status }) => FIRM.has(status))
  const choice = firm.length > 0 ? firm : dated
  const narrowest = (claims: readonly VisitEvidence[]): VisitEvidence | undefined =>
    [...claims].sort((a, b) => a.to - a.from - (b.to - b.from))[0]
  const latest = narrowest(choice.filter(({ articleId }) => articleId === choice[0]?.articleId))
  if (!latest) return [undefined, 'no article names a day']
  const within = (claim: VisitEvidence): boolean => claim.from >= latest.from && claim.to <= latest.to
  const best = narrowest(choice.filter(within))
  const when = firm.length > 0 ? 'when it is or was' : 'when it might be, and none says when it is'
  return [best, `it is the narrowest window within what the latest article says of ${when}`]
}

/** Of a trip that thousands tell of, no more pairs are told. */
const MOST_PAIRS = 100

/** Two sources that say when it is or was, and cannot both be right. A date that was only asked for conflicts with none. */
function comparePairs(group: readonly VisitEvidence[]): [conflicts: Pair[], reconciled: Pair[]] {
  const firm = group.filter((claim) => FIRM.has(claim.status) && isDated(claim))
  const [conflicts, reconciled]: [Pair[], Pair[]] = [[], []]
  if (haveDayInCommon(firm)) return [conflicts, reconciled]
  for (let i = 0; i < firm.length; i++)
    for (let j = i + 1; j < firm.length && conflicts.length + reconciled.length < MOST_PAIRS; j++) {
      const [a, b] = [firm[i] as VisitEvidence, firm[j] as VisitEvidence]
      const distance = gap(a, b)
      const sameSource = a.articleId === b.articleId && a.sources === b.sources
      if (sameSource || distance === 0 || areOfOneStay(a, b)) continue
      const [first, second] = a.place < b.place ? [a, b] : [b, a]
      const moment = distance === 1 ? sameMoment(first, second) : null
      const pair = { first: first.id, second: second.id }
      if (moment !== null) reconciled.push({ ...pair, reason: moment })
      else conflicts.push({ ...pair, reason: `${tell(first)}, but ${tell(second)}` })
    }
  return [conflicts, reconciled]
}

function haveDayInCommon(claims: readonly VisitEvidence[]): boolean {
  let [from, to] = [-Infinity, Infinity]
  for (const claim of claims) {
    if (claim.from > from) from = claim.from
    if (claim.to < to) to = claim.to
  }
  return from <= to
}

/** What was done on one day and what was done on another are both true. */
const areOfOneStay = (a: VisitEvidence, b: VisitEvidence): boolean =>
  DONE.includes(a.status) && DONE.includes(b.status) && !(a.arrival && b.arrival)

function tell({ status, from, to }: VisitEvidence): string {
  const word = status.replace('_', ' ')
  return from === to ? `${word} on ${isoDay(from)}` : `${word} between ${ends(from)} and ${ends(to)}`
}
const ends = (day: number): string => isoDay(day) ?? 'an open end'
