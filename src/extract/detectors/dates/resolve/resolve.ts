/** Resolution: which day, week or year an expression means, given publication and the story so far. */
import type { Meaning } from '../meaning.ts'
import type { Resolved } from '../period.ts'
import { resolveCalendar } from './calendar-date.ts'
import { resolveDuration } from './duration.ts'
import { resolveNth } from './nth.ts'
import { resolveHolding, resolveHour, resolveRelative } from './relative.ts'
import type { Setting } from './setting.ts'
import { portioned } from './portion.ts'
import { resolveShift } from './shift.ts'
import { timed } from './time-of-day.ts'

export function resolve(meaning: Meaning, setting: Setting): Resolved {
  switch (meaning.kind) {
    case 'calendar':
      return portioned(timed(resolveCalendar(meaning, setting, resolve), meaning), meaning.portion)
    case 'relative':
      return portioned(timed(resolveRelative(meaning, setting), meaning), meaning.portion)
    case 'shift':
      return timed(resolveShift(meaning, setting, resolve), meaning)
    case 'hour':
      return resolveHour(meaning, setting)
    case 'holding':
      return resolveHolding(meaning, setting, resolve)
    case 'duration':
      return resolveDuration(meaning, setting)
    case 'nth':
      return resolveNth(meaning, setting, resolve)
    case 'repeat':
    case 'reference':
      return meaning.value
  }
}
