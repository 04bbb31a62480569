/** "five years", "the past five years", "in two weeks". */
import type { Day } from '../calendar.ts'
import type { Amount, DurationMeaning } from '../meaning.ts'
import { holding, lastDay, shift, type Resolved } from '../period.ts'
import { durationValue } from './duration-value.ts'
import { GRAIN_OF, type Setting } from './setting.ts'
import { moved } from './shift.ts'

/** A duration that hangs on publication spans days: "the past five years", "the next two weeks". */
export function resolveDuration(
  { amounts, toward: side, reach }: DurationMeaning,
  setting: Setting,
): Resolved {
  const value = durationValue(amounts)
  const toward = side ?? (reach && setting.published !== null && setting.tense() > 0 ? 1 : undefined)
  const day = setting.published
  const [first] = amounts
  if (!toward || day === null || setting.historical || !first || first.count === null) return value
  const whole = amounts.length === 1 && !reach ? GRAIN_OF[first.unit] : undefined
  if (whole === 'quarter' || whole === 'decade' || whole === 'century') {
    const now = holding(whole, day)
    const edge = shift(now, toward < 0 ? -first.count : first.count)
    const window: [Day, Day] = toward < 0 ? [edge.first, now.first - 1] : [shift(now, 1).first, lastDay(edge)]
    return { value, window }
  }
  let edge = day
  for (const { count, unit } of amounts) edge = moved(edge, (count ?? 1) * toward, unit)
  if (edge === day) return value
  if (reach === 'within') return { value, window: [day, edge] }
  if (reach === 'in') {
    const stretch = holding(GRAIN_OF[(amounts[amounts.length - 1] as Amount).unit] ?? 'day', edge)
    return { value, window: [edge, lastDay(stretch)] }
  }
  return { value, window: toward < 0 ? [edge, day] : [day + 1, edge] }
}
