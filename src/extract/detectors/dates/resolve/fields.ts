/** The period that named fields make in a year. */
import { feastRule } from '../../../lexicon/feasts.ts'
import { dayOf, easter, isRealDay, weekdayOf, type Day } from '../calendar.ts'
import type { CalendarMeaning } from '../meaning.ts'
import { period, seasonPeriod, type Period } from '../period.ts'
import { pad } from '../render.ts'

/** The period the fields name in `year`; null where that day does not exist. */
export function inYear(c: CalendarMeaning, year: number): Period | null {
  if (c.feast !== undefined) return period('day', feastDay(c.feast, year))
  if (c.season) return seasonPeriod(year, c.season)
  if (c.quarter) return period('quarter', dayOf(year, c.quarter * 3 - 2))
  if (c.half) return period('half', dayOf(year, c.half * 6 - 5))
  if (c.month === undefined) return period('year', dayOf(year))
  if (c.day === undefined) return period('month', dayOf(year, c.month))
  return isRealDay(year, c.month, c.day) ? period('day', dayOf(year, c.month, c.day)) : null
}

function feastDay(name: string, year: number): Day {
  const rule = feastRule(name)
  if (rule.startsWith('easter')) return easter(year) + Number(rule.slice(6))
  const [date = '', nth] = rule.split('#')
  const [month = 1, day = 1] = date.split('-').map(Number)
  if (nth === undefined) return dayOf(year, month, day)
  const [count = 1, after = 0] = nth.split('+').map(Number)
  if (count < 0) {
    const last = dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1) - 1
    return last - ((weekdayOf(last) - day + 7) % 7)
  }
  const first = dayOf(year, month)
  return first + ((day - weekdayOf(first) + 7) % 7) + (count - 1) * 7 + after
}

/** TIMEX3 with the unknown fields crossed out. */
export function partial(c: CalendarMeaning): string {
  if (c.month !== undefined) return `XXXX-${pad(c.month)}${c.day === undefined ? '' : `-${pad(c.day)}`}`
  if (c.day !== undefined) return `XXXX-XX-${pad(c.day)}`
  if (c.weekday !== undefined) return `XXXX-WXX-${c.weekday}`
  if (c.season) return `XXXX-${c.season}`
  if (c.quarter) return `XXXX-Q${c.quarter}`
  if (c.half) return `XXXX-H${c.half}`
  return 'XXXX-XX-XX'
}
