/** TIMEX3 values of durations: "P5Y", "PT24H", "P2Y6M", "PXM". */
import type { Unit } from '../../../lexicon/time-words.ts'
import type { Amount } from '../meaning.ts'

const DURATION: Readonly<Record<Unit, [prefix: string, factor: number, letter: string]>> = {
  second: ['PT', 1, 'S'],
  minute: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  night: ['P', 1, 'D'],
  weekend: ['P', 1, 'WE'],
  week: ['P', 1, 'W'],
  fortnight: ['P', 2, 'W'],
  month: ['P', 1, 'M'],
  quarter: ['P', 3, 'M'],
  half: ['P', 6, 'M'],
  season: ['P', 3, 'M'],
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
  millennium: ['P', 1000, 'Y'],
}

const VAGUE: Partial<Record<Unit, string>> = {
  quarter: 'PXQ',
  decade: 'PXDE',
  century: 'PXC',
  weekend: 'PXWE',
}

/** "P5Y", "PT24H", "P2Y6M", "PXM". */
export function durationValue(amounts: readonly Amount[]): string {
  const [first] = amounts
  if (!first) return 'PXX'
  if (first.count === null)
    return VAGUE[first.unit] ?? `${DURATION[first.unit][0]}X${DURATION[first.unit][2]}`
  let value = 'P'
  for (const { count, unit } of amounts) {
    const [prefix, factor, letter] = DURATION[unit]
    if (prefix === 'PT' && !value.includes('T')) value += 'T'
    value += amountValue((count ?? 1) * factor, letter)
  }
  return value
}

/** Half a year is six months, half a day twelve hours: ISO 8601 allows a fraction, TimeML spells it out. */
function amountValue(count: number, letter: string): string {
  const whole = Math.floor(count)
  const rest = count - whole
  if (rest === 0) return `${count}${letter}`
  if (letter === 'Y') return `${whole ? `${whole}Y` : ''}${Math.round(rest * 12)}M`
  return `${Math.round(count * 100) / 100}${letter}`
}
