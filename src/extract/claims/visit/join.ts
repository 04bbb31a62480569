import type { Timex } from '../../schemas.ts'
import type { EventStatus } from '../frames/status.ts'
import { dayAhead, dayGone, dayNearest } from './days.ts'
import { settle } from '../frames/status.ts'
import { inRightYear, isOfTheTelling } from './status.ts'
import type { Journey } from './scene.ts'

/** One visitor, one place, one status, one window. */
export interface Telling {
  visitor: string
  visitorCountry: string | null
  destination: string
  destinationCountry: string | null
  status: EventStatus | null
  date: Timex | null
  movedFrom: Timex | null
  first: number
  last: number
  kind: string | null
  requestedBy: string | null
  inferred: boolean
  /** Told as going along with another. */
  also: boolean
  /** Told in the headline. */
  headline: boolean
}

/** In which direction a weekday lies. */
const DAY_BY_STATUS: Partial<Record<EventStatus, typeof dayAhead>> = {
  planned: dayAhead,
  occurred: dayGone,
  cancelled: dayNearest,
  postponed: dayNearest,
  declined: dayNearest,
}

/** Journeys one by one; nobody visits his own country. */
export function tellingsOf(journey: Journey, published: string | null, headline = false): Telling[] {
  const { visitors, destinations, kind, requestedBy, first, last } = journey
  const moved = journey.status && DAY_BY_STATUS[journey.status]
  const dated = moved?.(journey.date, published) ?? inRightYear(journey.date, journey.status, published)
  const status = settle(journey.status, dated, published)
  const date = isOfTheTelling(dated, status, published) ? null : dated
  const old = journey.movedFrom ?? null
  const movedFrom = moved?.(old, published) ?? inRightYear(old, journey.status, published)
  return visitors.flatMap((visitor) =>
    destinations
      .filter(({ country }) => country === null || country !== visitor.country)
      .map((destination) => ({
        visitor: visitor.name,
        visitorCountry: visitor.country,
        destination: destination.name,
        destinationCountry: destination.country,
        status,
        date,
        movedFrom,
        first,
        last,
        kind,
        requestedBy,
        inferred: journey.inferred ?? false,
        also: journey.also ?? false,
        headline,
      })),
  )
}

const placeKey = (t: Telling): string => t.destinationCountry ?? t.destination
const pairKey = (t: Telling): string => `${t.visitor}|${placeKey(t)}`
const windowKey = (t: Telling): string => `${t.date?.from ?? ''}|${t.date?.to ?? ''}`

/**
 * What is told twice is one: the same journey with the same status and window, and a mention without a window of a journey
 * that has one. A mention that neither tense nor cue settles counts only when nothing else tells of the journey.
 */
export function joinTellings(all: readonly Telling[]): Telling[] {
  const tellings = withTours(all)
  const pairs = new Map<string, Telling[]>()
  for (const telling of tellings)
    if (!pairs.get(pairKey(telling))?.push(telling)) pairs.set(pairKey(telling), [telling])
  return [...pairs.values()].flatMap(joinPair).sort((a, b) => a.first - b.first)
}

function joinPair(all: readonly Telling[]): Telling[] {
  const pair = all.filter((one) => !isCorrected(one, all))
  const said = pair.filter(({ status, inferred }) => status !== null && !inferred)
  const settled = said.some(({ date }) => date) ? said : pair.filter(({ status }) => status !== null)
  const source =
    settled.length > 0 ? settled : pair.slice(0, 1).map((one) => ({ ...one, status: 'occurred' as const }))
  const distinct = new Map<string, Telling>()
  for (const one of source) {
    const key = `${one.status ?? ''}|${windowKey(one)}`
    const same = distinct.get(key)
    if (same) {
      same.kind ??= one.kind
      same.requestedBy ??= one.requestedBy
      same.movedFrom ??= one.movedFrom
    } else distinct.set(key, { ...one })
  }
  const kept = [...distinct.values()]
  const bare = (one: Telling): boolean => one.date === null
  const going = kept.some((one) => one.status === 'under_way')
  return kept.filter(
    (one) =>
      !(going && bare(one) && one.status === 'occurred') &&
      !kept.some((other) => isFirstDayOf(one, other)) &&
      (!bare(one) ||
        !kept.some((other) => other !== one && !bare(other) && covers(other.status, one.status))),
  )
}

/** "As Berg heads to Lima": who the text says will come on Friday is not there yet, whatever the headline says. */
const isCorrected = ({ headline, status, date }: Telling, all: readonly Telling[]): boolean =>
  headline &&
  date === null &&
  (status === 'under_way' || status === 'occurred' || status === null) &&
  all.some((other) => !other.headline && other.status === 'planned' && other.date) &&
  !all.some((other) => !other.headline && (other.status === 'under_way' || other.status === 'occurred'))

/** "lands in Lima on May 3 for a three-day visit, his first to Peru": the day is the first of the other's. */
const isFirstDayOf = ({ status, date }: Telling, other: Telling): boolean =>
  status === other.status &&
  date?.from != null &&
  date.from === date.to &&
  other.date?.from === date.from &&
  other.date.to !== date.to &&
  daysOf(other.date) <= LONGEST_STAY
const daysOf = ({ from, to }: Timex): number => (Date.parse(to ?? '') - Date.parse(from ?? '')) / 86_400_000
/** In days. */
const LONGEST_STAY = 10

/**
 * A stop without a date lies in the dates of the tour told before it: "She will tour the Gulf from May 3 to 6. … She will
 * then travel to Doha"; one who "also" goes, goes with the one told before.
 */
function withTours(tellings: readonly Telling[]): Telling[] {
  let tour: Telling | null = null
  return tellings.map((one, i) => {
    if (one.destinationCountry === null && one.date && one.status === 'planned') tour = one
    if (one.date || one.status !== 'planned') return one
    const companion = tellings
      .slice(Math.max(0, i - 3), i)
      .find(
        (other) =>
          other.date &&
          other.destinationCountry === one.destinationCountry &&
          other.status === one.status &&
          other.visitor !== one.visitor,
      )
    if (companion && one.also) return { ...one, date: companion.date }
    return tour && tour.visitor === one.visitor && one.destinationCountry !== null
      ? { ...one, date: tour.date }
      : one
  })
}

/** A dated journey of this status makes an undated mention of that status the same one. */
const covers = (dated: EventStatus | null, undated: EventStatus | null): boolean =>
  dated === undated ||
  ((dated === 'under_way' || dated === 'occurred') &&
    (undated === 'occurred' || undated === 'under_way' || undated === 'planned'))
