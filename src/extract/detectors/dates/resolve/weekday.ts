import { weekdayOf } from '../calendar.ts'
import type { CalendarMeaning } from '../meaning.ts'
import { holding, period, type Resolved } from '../period.ts'
import { partial } from './fields.ts'
import { anchorPeriod, type Setting } from './setting.ts'

/** "Tuesday" goes the way the verb points; "last Tuesday" is the latest gone, "next Tuesday" that of next week. */
export function resolveWeekday(c: CalendarMeaning, weekday: number, setting: Setting): Resolved {
  if (setting.week && c.turn === undefined) return period('day', setting.week.first + weekday - 1)
  const base = anchorPeriod(c.anchor ?? 'published', setting)
  const { narrative } = setting
  if (!base && c.anchor === undefined && narrative?.grain === 'day' && setting.historical)
    return period('day', narrative.first + ((weekday - weekdayOf(narrative.first) + 7) % 7)) // the story goes on
  if (!base || base.grain !== 'day') return partial(c)
  const today = base.first
  const back = (weekdayOf(today) - weekday + 7) % 7
  if (c.turn === -1) return period('day', today - (back || 7))
  if (c.turn === 1)
    return period(
      'day',
      c.soon || c.anchor === 'narrative'
        ? today + (7 - back)
        : holding('week', today).first + 7 + weekday - 1,
    )
  if (c.turn === 0) return period('day', holding('week', today).first + weekday - 1)
  if (setting.tense() > 0) return period('day', back === 0 ? today : today + (7 - back))
  return period('day', today - back)
}
