import { FIRM, gap, type VisitClaim } from './visit-groups.ts'

/** A claim with what a visit shows of it. */
export interface VisitEvidence extends VisitClaim {
  visitId: string | null
  /** The article that its own is a copy of, else its own. */
  originalId: string
  visitor: string
  visitorCountry: string | null
  destination: string | null
  destinationCountry: string | null
  sources: string
  /** Sorts articles by time of publication. */
  sortedAt: string
}

export interface VisitSummary {
  visitor: string
  visitorCountry: string | null
  destination: string | null
  destinationCountry: string | null
  status: string
  from: number
  to: number
  agreement: 'single' | 'agree' | 'conflict'
  conflicts: Conflict[]
}

export interface Conflict {
  first: string
  second: string
  reason: string
}

/** From wish to fact: of one article the furthest counts. */
const PROGRESS = [
  'requested',
  'invited',
  'declined',
  'planned',
  'postponed',
  'cancelled',
  'under_way',
  'occurred',
]

export function summarise(group: readonly VisitEvidence[]): VisitSummary {
  const newestFirst = [...group].sort((a, b) => compare(b.sortedAt, a.sortedAt) || compare(a.id, b.id))
  const latest = newestFirst.filter(({ articleId }) => articleId === newestFirst[0]?.articleId)
  const status = latest.reduce(
    (furthest, { status }) => (rank(status) > rank(furthest) ? status : furthest),
    '',
  )
  const conflicts = conflictsOf(group)
  const originals = new Set(group.map(({ originalId }) => originalId)).size // copies are no second source
  const first = <T>(pick: (claim: VisitEvidence) => T | null): T | null =>
    newestFirst.map(pick).find((value) => value !== null) ?? null
  const window = bestWindow(newestFirst)
  return {
    visitor: first(({ visitor }) => visitor) ?? '',
    visitorCountry: first(({ visitorCountry }) => visitorCountry),
    destination: first(({ destination }) => destination),
    destinationCountry: first(({ destinationCountry }) => destinationCountry),
    status,
    from: window?.from ?? NaN,
    to: window?.to ?? NaN,
    agreement: conflicts.length > 0 ? 'conflict' : originals > 1 ? 'agree' : 'single',
    conflicts,
  }
}

const rank = (status: string): number => PROGRESS.indexOf(status)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The narrowest window of the newest article that says when it is or was; failing that, of one that says when it might. */
function bestWindow(newestFirst: readonly VisitEvidence[]): VisitEvidence | undefined {
  const dated = newestFirst.filter(({ from, to }) => !Number.isNaN(from) && !Number.isNaN(to))
  const firm = dated.filter(({ status }) => FIRM.has(status))
  const choice = firm.length > 0 ? firm : dated
  return choice
    .filter(({ articleId }) => articleId === choice[0]?.articleId)
    .sort((a, b) => a.to - a.from - (b.to - b.from))[0]
}

/** Two sources that say when it is or was, and cannot both be right. A date that was only asked for conflicts with none. */
function conflictsOf(group: readonly VisitEvidence[]): Conflict[] {
  const firm = group.filter(
    ({ status, from, to }) => FIRM.has(status) && !Number.isNaN(from) && !Number.isNaN(to),
  )
  const conflicts: Conflict[] = []
  for (const [index, a] of firm.entries())
    for (const b of firm.slice(index + 1)) {
      const sameSource = a.articleId === b.articleId && a.sources === b.sources
      if (sameSource || gap(a, b) === 0) continue
      const [first, second] = a.id < b.id ? [a, b] : [b, a]
      conflicts.push({ first: first.id, second: second.id, reason: `${tell(first)}, but ${tell(second)}` })
    }
  return conflicts
}

const tell = ({ status, from, to }: VisitClaim): string => {
  const word = status.replace('_', ' ')
  return from === to ? `${word} on ${isoDay(from)}` : `${word} between ${isoDay(from)} and ${isoDay(to)}`
}

/** YYYY-MM-DD of a day since 1970; "an open end" where there is none. */
const isoDay = (day: number): string =>
  Number.isFinite(day) ? new Date(day * 86_400_000).toISOString().slice(0, 10) : 'an open end'
