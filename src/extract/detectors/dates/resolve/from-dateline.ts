/** What a dateline without a year still tells: under "TOKYO, Nov. 3" tomorrow is XXXX-11-04, last month XXXX-10. */
import { dayOf, isRealDay } from '../calendar.ts'
import type { Meaning } from '../meaning.ts'
import { isPeriod } from '../period.ts'
import { timexOf } from '../render.ts'
import { resolve } from './resolve.ts'
import type { Setting } from './setting.ts'

/** Years unlike in their weekdays and in having February 29: what both agree on holds in any. */
const YEARS = [2001, 2004] as const

export function fromDateline(meaning: Meaning, setting: Setting): string | null {
  if (!setting.dateline || !('anchor' in meaning) || meaning.anchor !== 'published') return null
  const { month = 0, day = 0 } = setting.dateline
  const [common, leap] = YEARS.map((year) => {
    if (!isRealDay(year, month, day)) return null
    const meant = resolve(meaning, { ...setting, dateline: null, published: dayOf(year, month, day) })
    return isPeriod(meant) && (meant.grain === 'day' || meant.grain === 'month')
      ? timexOf(meant).replace(/^\d{4}/, 'XXXX')
      : null
  })
  return common && common === leap ? common : null
}
