/** Dates that name fields of the calendar: "May 3", "the third quarter", "Friday the 13th". */
import { civil, dayOf, isRealDay, weekdayOf, type Day } from '../calendar.ts'
import type { CalendarMeaning } from '../meaning.ts'
import { addMonths, holding, isPeriod, period, type Resolved } from '../period.ts'
import { inYear, partial } from './fields.ts'
import { anchorPeriod, type ResolveInner, type Setting } from './setting.ts'
import { resolveWeekday } from './weekday.ts'
import { yearFor } from './year.ts'

/** A calendar meaning names some fields; the year, and for weekdays the week, may be left to the reader. */
export function resolveCalendar(c: CalendarMeaning, setting: Setting, inner: ResolveInner): Resolved {
  if (c.decade !== undefined) return holding('decade', dayOf(c.decade))
  if (c.century !== undefined) return holding('century', dayOf(c.century))
  const within = c.within ? inner(c.within, setting) : null
  if (within !== null && !isPeriod(within)) return partial(c)
  if (c.month === undefined && c.day !== undefined && !within) return resolveDayOfMonth(c, c.day, setting)
  if (c.weekday !== undefined && c.day === undefined) {
    if (within) return period('day', holding('week', within.first).first + c.weekday - 1)
    return resolveWeekday(c, c.weekday, setting)
  }
  if (within && c.day !== undefined && c.month === undefined) {
    const { year, month } = civil(within.first)
    return isRealDay(year, month, c.day) ? period('day', dayOf(year, month, c.day)) : partial(c)
  }
  const year = c.year ?? (within ? civil(within.first).year : undefined)
  if (year !== undefined) return inYear(c, year) ?? partial(c)
  const found = yearFor(c, setting)
  return found === null ? partial(c) : (inYear(c, found) ?? partial(c))
}

/** "the 27th", "Friday the 13th": in the month of the story, or the nearest where the verb and the weekday fit. */
function resolveDayOfMonth(c: CalendarMeaning, day: number, setting: Setting): Resolved {
  const base = anchorPeriod('narrative', setting)
  if (!base || base.grain === 'year') return partial(c)
  if (base.grain === 'month' && !c.weekday) {
    const { year, month } = civil(base.first) // "In March the king yielded. On the 18th …"
    return isRealDay(year, month, day) ? period('day', dayOf(year, month, day)) : partial(c)
  }
  const candidates: Day[] = []
  for (let months = -12; months <= 12; months++) {
    const { year, month } = civil(addMonths(holding('month', base.first).first, months))
    const found = isRealDay(year, month, day) ? dayOf(year, month, day) : null
    if (found !== null && (!c.weekday || weekdayOf(found) === c.weekday)) candidates.push(found)
  }
  const told = setting.narrative !== null && !c.weekday ? 0 : setting.tense()
  const near = (a: Day): number =>
    Math.abs(a - base.first - (told === 0 ? 0 : 1)) +
    (told !== 0 && Math.sign(a - base.first) === -told ? 500 : 0)
  candidates.sort((a, b) => near(a) - near(b))
  const [best] = candidates
  return best === undefined ? partial(c) : period('day', best)
}
