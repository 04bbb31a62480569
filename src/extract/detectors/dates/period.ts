/** A stretch of the calendar of one grain: a day, a week, a month … It knows its neighbours and its own name. */
import type { Season } from '../../lexicon/time-words.ts'
import { SEASON_MONTH, civil, dayOf, daysInMonth, weekdayOf, type Day } from './calendar.ts'

export type Grain =
  'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century'

export interface Period {
  grain: Grain
  first: Day
  /** A part of the day or a time of the clock, as TIMEX3 writes it after the day: "TNI", "T17:00". */
  time?: string
  /** Hours east of UTC, where the text names the zone of a time of the clock. */
  zone?: number
  /** The days meant, where they are but a part of it that publication bounds: "later this year". */
  window?: [Day, Day]
  /** The days usually meant by "early", "mid" or "late"; the text does not name them. */
  about?: [Day, Day]
}

export const period = (grain: Grain, first: Day): Period => ({ grain, first })

/** The period of `grain` that holds `day`. */
export function holding(grain: Grain, day: Day): Period {
  const { year, month } = civil(day)
  switch (grain) {
    case 'day':
      return period(grain, day)
    case 'week':
      return period(grain, day - weekdayOf(day) + 1)
    case 'weekend':
      return period(grain, day - weekdayOf(day) + 6)
    case 'month':
      return period(grain, dayOf(year, month))
    case 'quarter':
      return period(grain, dayOf(year, month - ((month - 1) % 3)))
    case 'half':
      return period(grain, dayOf(year, month < 7 ? 1 : 7))
    case 'season':
      return month < 3 ? period(grain, dayOf(year - 1, 12)) : period(grain, dayOf(year, month - (month % 3)))
    case 'year':
      return period(grain, dayOf(year))
    case 'decade':
      return period(grain, dayOf(Math.floor(year / 10) * 10))
    case 'century':
      return period(grain, dayOf(Math.floor(year / 100) * 100))
  }
}

/** Whether what hangs on `anchor` can be no finer than it: three months after 1415, the day before some week. */
export const isCoarser = (anchor: Grain, unit: Grain): boolean =>
  unit === 'day' ? anchor !== 'day' : COARSE.indexOf(anchor) > COARSE.indexOf(unit)
const COARSE: readonly Grain[] = ['month', 'year', 'decade', 'century']

export const MONTHS_IN: Partial<Record<Grain, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
}

/** The day `months` later; the last of the month where the day does not exist (January 31 + 1 month). */
export function addMonths(day: Day, months: number): Day {
  const date = civil(day)
  const total = date.year * 12 + date.month - 1 + months
  const year = Math.floor(total / 12)
  const month = total - year * 12 + 1
  return dayOf(year, month, Math.min(date.day, daysInMonth(year, month)))
}

/** The `steps`th period of the same grain after (or before) this one. */
export function shift({ grain, first, time }: Period, steps: number): Period {
  const months = MONTHS_IN[grain]
  const moved = months ? addMonths(first, months * steps) : first + steps * (grain === 'day' ? 1 : 7)
  return time === undefined ? { grain, first: moved } : { grain, first: moved, time }
}

export function lastDay(stretch: Period): Day {
  if (stretch.grain === 'day') return stretch.first
  if (stretch.grain === 'weekend') return stretch.first + 1
  return shift(stretch, 1).first - 1
}

export const seasonOf = (stretch: Period): Season => {
  const { month } = civil(stretch.first)
  return month === 12 ? 'WI' : month === 3 ? 'SP' : month === 6 ? 'SU' : 'FA'
}

export const seasonPeriod = (year: number, season: Season): Period =>
  period('season', dayOf(year, SEASON_MONTH[season]))

/** A season's year by common use: "the winter of 1941" began in it. */
export const yearOf = (stretch: Period): number => civil(stretch.first).year

/** A TIMEX3 value that is no period, with the days it spans. */
export interface Span {
  value: string
  window: [Day, Day]
}

/** What an expression comes to: the period meant, or a TIMEX3 value that names none. */
export type Resolved = Period | Span | string

export const isPeriod = (resolved: Resolved): resolved is Period =>
  typeof resolved !== 'string' && 'grain' in resolved
