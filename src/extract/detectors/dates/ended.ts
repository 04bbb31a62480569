/** Years and quarters of accounts: "the year ended March 31" began on April 1. */
import type { Meaning, Reading } from './meaning.ts'
import { addMonths, isPeriod, type Resolved } from './period.ts'
import { moved } from './resolve/shift.ts'
import { wordAt, type Words } from './words.ts'

// "the year ended March 31", "the three months ending Sept. 30, 2023"
//  ^^^^^^^^       ^^^^^^^^    ^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^
/** Gives a stretch whose last day is named the days that it spans. */
export function endStretches(words: Words, readings: readonly Reading[], resolved: Resolved[]): void {
  for (let i = 0; i + 1 < readings.length; i++) {
    const [a, b] = [readings[i] as Reading, readings[i + 1] as Reading]
    if (b.from !== a.to + 1 || !ENDS.has(wordAt(words, a.to))) continue
    const end = resolved[i + 1] as Resolved
    const back = isPeriod(end) && end.grain === 'day' ? lengthOf(a.meaning) : null
    if (!isPeriod(end) || !back) continue
    const window: [number, number] = [back(end.first + 1), end.first]
    const stretch = resolved[i] as Resolved
    resolved[i] = typeof stretch === 'string' ? { value: stretch, window } : { ...stretch, window }
  }
}

const ENDS: ReadonlySet<string> = new Set(['ended', 'ending'])

/** Goes back from the day behind a stretch to its first. */
function lengthOf(meaning: Meaning): ((day: number) => number) | null {
  if (meaning.kind === 'duration') {
    const [amount] = meaning.amounts
    if (meaning.amounts.length !== 1 || !amount?.count) return null
    const { count, unit } = amount
    return (day) => moved(day, -count, unit)
  }
  const unit =
    meaning.kind === 'calendar'
      ? meaning.quarter && 'quarter'
      : meaning.kind === 'holding' || meaning.kind === 'relative'
        ? meaning.unit
        : undefined
  if (unit !== 'quarter' && unit !== 'year' && unit !== 'week') return null
  return (day) => (unit === 'week' ? day - 7 : addMonths(day, unit === 'year' ? -12 : -3))
}
