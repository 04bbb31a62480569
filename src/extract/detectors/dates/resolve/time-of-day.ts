import type { HourMeaning } from '../meaning.ts'
import { isPeriod, type Period, type Resolved } from '../period.ts'
import { pad } from '../render.ts'

/** Adds the clock or the part of the day, where the period is a day. */
export function timed(resolved: Resolved, { part, clock }: Pick<HourMeaning, 'part' | 'clock'>): Resolved {
  if (!part && !clock) return resolved
  if (typeof resolved === 'string') return `${resolved}${timeValue(part, clock)}`
  if (!isPeriod(resolved)) return resolved
  return resolved.grain === 'day' ? atTime(resolved, part, clock) : resolved
}

/** "T17:00", "TNI". */
export const timeValue = (part: HourMeaning['part'], clock: HourMeaning['clock']): string =>
  clock ? `T${pad(clock.hour)}:${pad(clock.minute)}` : part ? `T${part}` : ''

/** The day at that time, in the zone that the text names. */
export function atTime(day: Period, part: HourMeaning['part'], clock: HourMeaning['clock']): Period {
  const zone = clock?.zone ?? null
  return { ...day, time: timeValue(part, clock), ...(zone === null ? {} : { zone }) }
}
