import { weekdayOf, type Day } from '../calendar.ts'
import type { NthMeaning } from '../meaning.ts'
import { holding, isPeriod, lastDay, period, shift, type Period, type Resolved } from '../period.ts'
import { GRAIN_OF, unresolved, type ResolveInner, type Setting } from './setting.ts'

/** "the third week of October" (weeks that have their Thursday in it), "the first Friday of next month". */
export function resolveNth(
  { nth, unit, weekday, within }: NthMeaning,
  setting: Setting,
  inner: ResolveInner,
): Resolved {
  const stretch = inner(within, setting)
  const grain = weekday ? 'day' : (GRAIN_OF[unit] ?? 'day')
  if (!isPeriod(stretch)) return unresolved(grain)
  const [first, last] = [stretch.first, lastDay(stretch)]
  let found: Period
  if (weekday)
    found = period(
      'day',
      nth > 0 ? nextWeekday(first, weekday) + (nth - 1) * 7 : nextWeekday(last - 6, weekday),
    )
  else if (grain === 'week')
    found = holding('week', nth > 0 ? nextWeekday(first, 4) + (nth - 1) * 7 : nextWeekday(last - 6, 4))
  else found = nth > 0 ? shift(holding(grain, first), nth - 1) : holding(grain, last)
  return found.first > last ? unresolved(grain) : found
}

/** The first such weekday on or after `day`. */
const nextWeekday = (day: Day, weekday: number): Day => day + ((weekday - weekdayOf(day) + 7) % 7)
