/** Lends a year to a date that has none from the one it is joined to: "between May and July 1940". */
import type { CalendarMeaning, Meaning, Reading } from './meaning.ts'
import { addMonths, isPeriod, type Resolved } from './period.ts'
import { wordAt, type Words } from './words.ts'

const JOINTS: ReadonlySet<string> = new Set([
  'and',
  'or',
  'to',
  '-',
  '–',
  '—',
  'through',
  'until',
  'till',
  '/',
  ',',
])

export function shareFields(words: Words, found: Reading[]): Reading[] {
  const readings = found.some(isBeforeChrist) ? found : found.filter((reading) => !isUnsaid(reading))
  for (let i = readings.length - 2; i >= 0; i--) {
    const [a, b] = [readings[i] as Reading, readings[i + 1] as Reading]
    const dayOfHour = lendableDay(words, a, b)
    if (dayOfHour) readings[i] = { ...a, meaning: dayOfHour }
    if (b.from !== a.to + 1 || !JOINTS.has(wordAt(words, a.to))) continue
    const year = lendable(a.meaning, b.meaning, RANGES.has(wordAt(words, a.to)))
    if (year) readings[i] = { ...a, meaning: { ...(a.meaning as CalendarMeaning), ...year } }
  }
  return readings
}

// "9:15 p.m. (1815 GMT) on Saturday"
//  ^^^^^^^^^  ^^^^^^^^
/** An hour told in two zones is of the day behind. */
function lendableDay(words: Words, a: Reading, b: Reading): Meaning | null {
  if (a.meaning.kind !== 'hour' || !a.meaning.clock || a.meaning.anchor !== 'narrative') return null
  for (let i = a.to; i < b.from; i++) if (!BETWEEN.has(wordAt(words, i))) return null
  if (!/^[()]$/.test(wordAt(words, a.to))) return null
  const { meaning } = b
  const isDay =
    meaning.kind === 'calendar'
      ? (meaning.day ?? meaning.weekday)
      : meaning.kind === 'relative' && meaning.unit === 'today'
  return isDay ? { ...(meaning as CalendarMeaning), clock: a.meaning.clock } : null
}
const BETWEEN: ReadonlySet<string> = new Set(['(', ')', 'on', ','])

const RANGES: ReadonlySet<string> = new Set(['to', '-', '–', '—', 'through', 'until', 'till'])

/** A range does not end before it begins: "from May to September", told in between; "Monday through Friday". */
export function orderRanges(words: Words, readings: readonly Reading[], resolved: Resolved[]): void {
  for (let i = 0; i + 1 < readings.length; i++) {
    const [a, b] = [readings[i] as Reading, readings[i + 1] as Reading]
    if (b.from !== a.to + 1) continue
    const weekdays = isBareWeekday(a.meaning) && isBareWeekday(b.meaning)
    if (!weekdays && !(lacksYear(a.meaning) && lacksYear(b.meaning))) continue
    const joint = wordAt(words, a.to)
    const between = joint === 'and' && wordAt(words, a.from - 1) === 'between'
    const [first, second] = [resolved[i] as Resolved, resolved[i + 1] as Resolved]
    if ((!between && !RANGES.has(joint)) || !isPeriod(first) || !isPeriod(second)) continue
    if (second.first >= first.first) continue
    if (weekdays) resolved[i + 1] = { ...second, first: second.first + 7 }
    else resolved[i] = { ...first, first: addMonths(first.first, -12) }
  }
}

const lacksYear = (meaning: Reading['meaning']): boolean =>
  meaning.kind === 'calendar' &&
  meaning.month !== undefined &&
  meaning.year === undefined &&
  !meaning.within &&
  meaning.turn === undefined

const isBareWeekday = (meaning: Reading['meaning']): boolean =>
  meaning.kind === 'calendar' &&
  meaning.weekday !== undefined &&
  meaning.day === undefined &&
  meaning.turn === undefined &&
  !meaning.within

/** "Nov.-Feb. 2017" began in 2016. */
function lendable(
  a: Reading['meaning'],
  b: Reading['meaning'],
  range: boolean,
): Pick<CalendarMeaning, 'year'> | null {
  if (a.kind !== 'calendar' || b.kind !== 'calendar') return null
  if (a.year !== undefined || a.within || a.turn !== undefined || b.year === undefined) return null
  const needsYear = a.month !== undefined || a.season !== undefined || a.quarter !== undefined
  const hasMore = b.month !== undefined || b.season !== undefined || b.quarter !== undefined
  const before = range && a.month !== undefined && b.month !== undefined && a.month > b.month
  return needsYear && hasMore ? { year: before ? b.year - 1 : b.year } : null
}

/** "in 480" is a year where the text counts years BC, else a number. */
const isUnsaid = ({ meaning }: Reading): boolean => meaning.kind === 'calendar' && meaning.era === 'unsaid'
const isBeforeChrist = (reading: Reading): boolean =>
  reading.meaning.kind === 'calendar' && (reading.meaning.year ?? 1) <= 0 && !isUnsaid(reading)
