/** A trip from request to arrival: at each stage every version of its date, with who says so. Pure. */
import { isoDay, type VisitEvidence, type Window } from './visit-claim.ts'
import { PROGRESS } from './best-status.ts'
import { compare } from './compare.ts'
import type { Overtaken } from './overtaken.ts'

/** One date that is told for one stage. */
export interface Version {
  from: string | null
  to: string | null
  edtf: string | null
  /** The days it was moved from: the same where no new ones are told. */
  movedFrom: { from: string | null; to: string | null } | null
  /** ICD 203 band; null where those who say so do not hedge. */
  likelihood: string | null
  /** Whether it is history: moved, called off or corrected since. */
  isOvertaken: boolean
  /** Oldest article first. */
  claimIds: string[]
  /** Articles that are copies of none. */
  articles: number
}

export interface Stage {
  stage: string
  /** When the first and the last article that speaks of it was published; null where none gives it. */
  firstToldAt: string | null
  lastToldAt: string | null
  /** The most told first. */
  versions: Version[]
}

export const lifecycleOf = (group: readonly VisitEvidence[], overtaken: readonly Overtaken[]): Stage[] =>
  PROGRESS.flatMap((stage) => {
    const claims = group
      .filter(({ status }) => status === stage)
      .sort((a, b) => compare(a.publishedAt, b.publishedAt) || compare(a.place, b.place))
    if (claims.length === 0) return []
    const told = claims.map(({ publishedAt }) => publishedAt).filter((at) => at !== '')
    return [
      {
        stage,
        firstToldAt: told[0] ?? null,
        lastToldAt: told.at(-1) ?? null,
        versions: versionsOf(claims, new Set(overtaken.map(({ claim }) => claim))),
      },
    ]
  })

function versionsOf(claims: readonly VisitEvidence[], history: ReadonlySet<VisitEvidence>): Version[] {
  const windows = new Map<string, VisitEvidence[]>()
  for (const claim of claims) {
    const key = `${claim.from} ${claim.to} ${claim.edtf} ${claim.likelihood} ${claim.moved?.from} ${claim.moved?.to} ${history.has(claim)}`
    windows.set(key, [...(windows.get(key) ?? []), claim])
  }
  return [...windows.values()]
    .map((same) => {
      const first = same[0] as VisitEvidence
      return {
        ...daysOf(first),
        edtf: first.edtf,
        movedFrom: first.moved && daysOf(first.moved),
        likelihood: first.likelihood,
        isOvertaken: history.has(first),
        claimIds: same.map(({ id }) => id),
        articles: new Set(same.map(({ originalId }) => originalId)).size,
      }
    })
    .sort((a, b) => b.articles - a.articles)
}

const daysOf = ({ from, to }: Window) => ({ from: isoDay(from), to: isoDay(to) })
