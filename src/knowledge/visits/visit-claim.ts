/** What a claim says of a trip, as all that is derived from it reads it. */

/** Days since 1970, the last inclusive. */
export interface Window {
  from: number
  to: number
}

/** Of one visitor to one destination. Days since 1970; ±Infinity is open, NaN in both is undated. */
export interface VisitClaim extends Window {
  id: string
  /** Sorts claims by what they are, not by when they were stored: digest of the article's text, place in it. */
  place: string
  articleId: string
  status: string
  /** The days it was meant for before it was moved. */
  moved: Window | null
  /** Day of publication of its article; NaN when unknown. */
  published: number
  /** The visitor's name as a key. */
  visitorKey: string
  visitorCountry: string | null
  /** The office he or she is said to travel in, where one person holds it at a time (see office.ts). */
  office: string | null
  /** Whether the visitor is called by that office alone: "the Chilean president". */
  isNameless: boolean
  /** The visitor, where it is someone we know. */
  personId: string | null
}

/** A claim with what a visit shows of it. */
export interface VisitEvidence extends VisitClaim {
  /** The article that its own is a copy of, else its own. */
  originalId: string
  visitor: string
  destination: string | null
  destinationCountry: string | null
  /** ICD 203 band; null where its source does not hedge. */
  likelihood: string | null
  /** Kind and names (JSON) of who asserts it. */
  sources: string
  /** Whether it tells of coming there, which is one moment, and not of what was done on some day of the stay. */
  arrival: boolean
  /** Whether it tells of what is done there, or of leaving: on some day after coming. */
  ofStay: boolean
  /** ISO 8601-2; with a time of day where the text tells one. */
  edtf: string | null
  /** Whether that time is called local: of the place. */
  isLocalTime: boolean
  /** Sorts articles by time of publication: the empty string where it is unknown. */
  publishedAt: string
}

/** What says when a trip is or was; all others only when it might be. */
export const isFirm = (claim: VisitClaim): boolean =>
  isPlanOrFact(claim) || (claim.status === 'postponed' && hasNewDays(claim))
const FIRM: ReadonlySet<string> = new Set(['planned', 'under_way', 'occurred'])
export const isPlanOrFact = ({ status }: VisitClaim): boolean => FIRM.has(status)

/** Whether it tells that a trip is not made when it was to be. */
export const isMove = ({ status, moved }: VisitClaim): boolean => status === 'postponed' || moved !== null

/** Of what is moved: whether it tells to when. */
export const hasNewDays = ({ from, to, moved }: VisitClaim): boolean =>
  isDated({ from, to }) && !(from === moved?.from && to === moved.to)

/** Who has set out or come. */
export const isDone = ({ status }: VisitClaim): boolean => status === 'under_way' || status === 'occurred'

/** Whether who says so has a name. */
export const isNamed = ({ sources }: VisitEvidence): boolean => /^(?:person|organization) \["/.test(sources)

/** "It is unlikely that she will come": what somebody thinks of a trip, and no report of how far it is. */
export const isReport = ({ likelihood }: VisitEvidence): boolean => likelihood === null

/** "It is unlikely that she will come before April" says when she will not. */
export const isDoubt = ({ likelihood }: VisitEvidence): boolean =>
  likelihood !== null && DOUBTS.has(likelihood)
const DOUBTS: ReadonlySet<string> = new Set(['almost_no_chance', 'very_unlikely', 'unlikely', 'roughly_even'])

/** Copies of one article say what it says once: its own words go first. */
export function withoutCopies(claims: readonly VisitEvidence[]): VisitEvidence[] {
  const told = new Map<string, VisitEvidence>()
  for (const claim of [...claims].sort((a, b) => Number(isCopy(a)) - Number(isCopy(b)))) {
    const { originalId, status, from, to, edtf, likelihood, sources } = claim
    const words = JSON.stringify([originalId, status, `${from} ${to}`, edtf, likelihood, sources])
    if (!told.has(words)) told.set(words, claim)
  }
  return [...told.values()]
}
const isCopy = ({ articleId, originalId }: VisitEvidence): boolean => articleId !== originalId

export const isDated = ({ from, to }: Window): boolean => !(Number.isNaN(from) && Number.isNaN(to))

/** Days that a stay may last that nobody tells the length of. */
export const STAY = 3

/** Days between two windows, 0 when they overlap. */
export const gap = (a: Window, b: Window): number => Math.max(a.from - b.to, b.from - a.to, 0)

/** "2024-06-18 to 2024-06-19", "2024-06-18 or 2024-06-19", "from 2024-06-18", "no day". */
export function tellWindow({ from, to, edtf }: Window & { edtf?: string | null }): string {
  if (edtf && isChoice({ edtf })) return edtf.slice(1, -1).replaceAll(',', ' or ')
  const [first, last] = [isoDay(from), isoDay(to)]
  if (first === null && last === null) return 'no day'
  if (first === last) return String(first)
  if (first === null) return `until ${last}`
  return last === null ? `from ${first}` : `${first} to ${last}`
}

/** "July 10 or July 12": one of these days. */
export const isChoice = ({ edtf }: { edtf: string | null }): boolean => CHOICE.test(edtf ?? '')
const CHOICE = /^\[\d{4}-\d\d-\d\d(?:,\d{4}-\d\d-\d\d)+\]$/

/** YYYY-MM-DD of a day since 1970; null where there is none. */
export const isoDay = (day: number): string | null =>
  Number.isFinite(day) ? new Date(day * 86_400_000).toISOString().slice(0, 10) : null
