/** What a visit is by all that is claimed of it: the best status and window, and what cannot both hold. Pure. */
import { bestStatus } from './best-status.ts'
import { bestWindow } from './best-window.ts'
import { compare } from './compare.ts'
import { comparePairs, type Pair } from './conflicts.ts'
import { offPairs } from './off-conflicts.ts'
import { overtakenIn, type Overtaken } from './overtaken.ts'
import { placesAmong } from './state-names.ts'
import { isDated, isDoubt, isFirm, isoDay, isReport, type VisitEvidence, type Window } from './visit-claim.ts'

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
  /** How likely the claim that `status` is taken from says it is; null where it does not hedge. */
  likelihood: string | null
  /** It is not made when it was to be: `from` and `to` are the days it was meant for. */
  isOff: boolean
  from: number
  to: number
  /** ISO 8601-2 of that window: whether its days are one stay, or one of several. */
  edtf: string | null
  windowFrom: VisitEvidence | undefined
  windowReason: string
  agreement: 'single' | 'agree' | 'conflict'
  conflicts: Pair[]
  /** Dates that differ and are one moment all the same. */
  reconciled: Pair[]
  overtaken: Overtaken[]
}

export function summarise(group: readonly VisitEvidence[]): VisitSummary {
  const newestFirst = [...group].sort(
    (a, b) => compare(b.publishedAt, a.publishedAt) || compare(a.place, b.place),
  )
  const overtaken = overtakenIn(group)
  const history = new Set(overtaken.map(({ claim }) => claim))
  const holds = (claim: VisitEvidence): boolean => !history.has(claim)
  const holding = group.filter(holds)
  const [ofDays, reconciled] = comparePairs(holding)
  const conflicts = [...offPairs(group, holding, overtaken), ...ofDays]
  const originals = new Set(group.map(({ originalId }) => originalId)).size // copies are no second source
  const all = <T>(pick: (claim: VisitEvidence) => T | null): T[] =>
    newestFirst.flatMap((claim) => pick(claim) ?? [])
  const reports = newestFirst.some(isReport) ? newestFirst.filter(isReport) : newestFirst
  const [statusFrom, statusReason] = bestStatus(reports, holds)
  const status = statusFrom?.status ?? ''
  const hasDays = reports.some((claim) => isFirm(claim) && isDated(claim) && holds(claim))
  const isOff =
    statusFrom?.likelihood == null &&
    (status === 'declined' || status === 'cancelled' || (status === 'postponed' && !hasDays))
  const ofReports = bestWindow(reports, holds, isOff)
  const isOpen = ofReports[0] === undefined && !isOff
  const [windowFrom, windowReason, window] = isOpen
    ? (likelyWindow(newestFirst, holds) ?? ofReports)
    : ofReports
  return {
    visitor:
      fullest(all(({ visitor, isNameless }) => (isNameless ? null : visitor))) ??
      fullest(all(({ visitor }) => visitor)) ??
      '',
    visitorCountry: all(({ visitorCountry }) => visitorCountry)[0] ?? null,
    personId: most(all(({ personId }) => personId)),
    destination: most(placesAmong(written(all(({ destination }) => destination)))),
    destinationCountry: all(({ destinationCountry }) => destinationCountry)[0] ?? null,
    status,
    statusFrom,
    statusReason,
    likelihood: statusFrom?.likelihood ?? null,
    isOff,
    from: window.from,
    to: window.to,
    edtf: edtfOf(windowFrom, window),
    windowFrom,
    windowReason,
    agreement: conflicts.length > 0 ? 'conflict' : originals > 1 ? 'agree' : 'single',
    conflicts,
    reconciled,
    overtaken,
  }
}

/** Where no report names a day: the one that is thought likely. */
function likelyWindow(
  newestFirst: readonly VisitEvidence[],
  holds: (claim: VisitEvidence) => boolean,
): ReturnType<typeof bestWindow> | null {
  const likely = newestFirst.filter((claim) => !isReport(claim) && !isDoubt(claim))
  const [claim, , window] = bestWindow(likely, holds, false)
  return claim ? [claim, 'no report names a day; this is when it is thought likely', window] : null
}

/** As its claim tells it, else as its days are; null where none are known. */
function edtfOf(claim: VisitEvidence | undefined, window: Window): string | null {
  if (claim?.edtf && claim.from === window.from && claim.to === window.to) return claim.edtf
  const [from, to] = [isoDay(window.from), isoDay(window.to)]
  if (!isDated(window)) return null
  return from === to ? from : `${from ?? '..'}/${to ?? '..'}`
}

/** "BIDEN" is how a headline or a transcript writes it; where nobody else does, it is put as names are. */
function written(names: readonly string[]): readonly string[] {
  const mixed = names.filter((name) => name !== name.toUpperCase())
  if (mixed.length > 0) return mixed
  return names.map((name) => name.replace(LOUD, (word) => word.charAt(0) + word.slice(1).toLowerCase()))
}
/** "UN" and "UAE" are no words. */
const LOUD = /\p{Lu}{4,}/gu

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
