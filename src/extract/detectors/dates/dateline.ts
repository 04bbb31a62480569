/** The dateline: the place and day that a report is filed from, at the head of the text. */
import { dayOf, isRealDay, type Day } from './calendar.ts'
import type { CalendarMeaning, Reading } from './meaning.ts'
import { isCapital, wordAt, type Words } from './words.ts'

/** Behind a headline and a byline of more words than this the story has begun. */
const LONGEST_HEAD = 60
/** A place of more words than this is a sentence. */
const LONGEST_PLACE = 8
const IN_PLACES: ReadonlySet<string> = new Set('. , - de la le el al au da do del du'.split(' '))

// "TOKYO, Nov. 3 (Wire) - The minister …", "Geneva, 18 June 2024 – …", "BEIJING, Wednesday - …", "June 18, 2024" on a line
//         ^^^^^^                                    ^^^^^^^^^^^^                ^^^^^^^^^           ^^^^^^^^^^^^^
/** The dateline's date: behind nothing on its line but a place, and before a dash, the agency or the line's end. */
export function datelineOf(words: Words, readings: readonly Reading[]): Reading | null {
  const heads = readings
    .slice(0, 8)
    .filter((reading) => reading.from < LONGEST_HEAD && opensLine(words, reading))
  const filed = heads.find(({ to }) => opensStory(words, to))
  if (filed) return filed
  const [alone = null] = heads.filter((reading) => closesLine(words, reading))
  // many dates, each on a line of its own, head the parts of a chronicle
  const isOnly = readings.every(
    (other) => other === alone || !opensLine(words, other) || !closesLine(words, other),
  )
  return isOnly ? alone : null
}

/** Its day, if it tells the year. */
export function dayOfDateline(dateline: Reading): Day | null {
  const { year, month, day } = dateline.meaning as CalendarMeaning
  const whole = year !== undefined && month !== undefined && day !== undefined && isRealDay(year, month, day)
  return whole ? dayOf(year, month, day) : null
}

const isDay = ({ meaning }: Reading): boolean =>
  meaning.kind === 'calendar' &&
  !meaning.within &&
  meaning.turn === undefined &&
  (meaning.month === undefined ? meaning.weekday !== undefined && !meaning.part : meaning.day !== undefined)

function opensLine(words: Words, reading: Reading): boolean {
  const { from } = reading
  if (!isDay(reading)) return false
  if (startsLine(words, from)) return true
  if (!/^[.,]$/.test(wordAt(words, from - 1))) return false
  for (let i = from - 1; i >= Math.max(0, from - LONGEST_PLACE); i--) {
    if (!isCapital(words, i) && !IN_PLACES.has(wordAt(words, i))) return false
    if (startsLine(words, i)) return true
  }
  return false
}

/** "(Wire)", "- The", ". /TASS/": an agency or a dash, and a sentence that begins. */
function opensStory(words: Words, to: number): boolean {
  const at = wordAt(words, to) === '.' ? to + 1 : to
  let next = at
  while (/^[-–—(/]$/.test(wordAt(words, next))) next++
  return next > at && !/^[a-z]/.test(words.text.slice(words.start[next], words.end[next]))
}

const breakBetween = (words: Words, i: number): boolean =>
  words.text.slice(words.end[i - 1], words.start[i]).includes('\n')
const startsLine = (words: Words, i: number): boolean => i === 0 || breakBetween(words, i)
const closesLine = (words: Words, { to }: Reading): boolean => to < words.length && breakBetween(words, to)
