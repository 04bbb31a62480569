/** "two weeks ago", "three days later", "the day after May 3". */
import type { Unit } from '../../../lexicon/time-words.ts'
import type { Day } from '../calendar.ts'
import type { Amount, ShiftMeaning } from '../meaning.ts'
import { addMonths, holding, isCoarser, isPeriod, type Period, type Resolved } from '../period.ts'
import { pad } from '../render.ts'
import { anchorPeriod, GRAIN_OF, unresolved, type ResolveInner, type Setting } from './setting.ts'

export function resolveShift(meaning: ShiftMeaning, setting: Setting, inner: ResolveInner): Resolved {
  const [first] = meaning.amounts
  if (!first || first.count === null) return meaning.sign < 0 ? 'PAST_REF' : 'FUTURE_REF'
  const base =
    typeof meaning.anchor === 'string'
      ? anchorPeriod(isYearBefore(meaning) ? 'account' : meaning.anchor, setting)
      : inner(meaning.anchor, setting)
  const anchor = base === null || !isPeriod(base) ? null : base
  const finest = (meaning.amounts[meaning.amounts.length - 1] as Amount).unit
  if (!anchor) return unresolved(GRAIN_OF[finest] ?? 'day')
  return shiftBy(anchor, meaning.amounts, meaning.sign, typeof meaning.anchor !== 'string')
}

/** "a year ago", "a year earlier": where results are told, their quarter a year before. */
const isYearBefore = ({ amounts, sign }: ShiftMeaning): boolean =>
  sign < 0 && amounts.length === 1 && amounts[0]?.unit === 'year' && amounts[0].count === 1

/** Moves by the amounts; the answer is as fine as the amount's unit, or as the anchor where that is coarser. */
function shiftBy(anchor: Period, amounts: readonly Amount[], sign: number, exact: boolean): Resolved {
  const clock = atClock(anchor, amounts, sign)
  if (clock) return clock
  let day = anchor.first
  for (const { count, unit } of amounts) day = moved(day, (count ?? 1) * sign, unit)
  const finest = (amounts[amounts.length - 1] as Amount).unit
  if (anchor.grain === 'quarter' && finest === 'year') return holding('quarter', day)
  const grain = exact ? 'day' : (GRAIN_OF[finest] ?? 'day')
  if (isCoarser(anchor.grain, grain)) return sign < 0 && grain === 'day' ? anchor : holding(anchor.grain, day)
  return holding(grain, day)
}

/** "It took off at 2:10 p.m. Ten minutes later": from a time of the clock to another. */
function atClock(anchor: Period, amounts: readonly Amount[], sign: number): Period | null {
  const [, hour, minute] = /^T(\d\d):(\d\d)/.exec(anchor.time ?? '') ?? []
  if (hour === undefined || minute === undefined) return null
  let minutes = Number(hour) * 60 + Number(minute)
  for (const { count, unit } of amounts) {
    const factor = MINUTES[unit]
    if (!factor) return null
    minutes += Math.round((count ?? 1) * factor) * sign
  }
  const days = Math.floor(minutes / 1440)
  const rest = minutes - days * 1440
  return { ...anchor, first: anchor.first + days, time: `T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}` }
}
const MINUTES: Partial<Record<Unit, number>> = { hour: 60, minute: 1 }

const MONTHS: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
}
const DAYS: Partial<Record<Unit, number>> = { day: 1, night: 1, week: 7, weekend: 7, fortnight: 14 }

/** The day so many units on; hours and less leave it where it is. */
export function moved(day: Day, count: number, unit: Unit): Day {
  const months = MONTHS[unit]
  if (months) return addMonths(day, Math.round(count * months))
  return day + Math.round(count * (DAYS[unit] ?? 0))
}
