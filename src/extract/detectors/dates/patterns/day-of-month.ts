import { CARDINALS, ORDINALS } from '../../../lexicon/number-words.ts'
import { WEEKDAYS } from '../../../lexicon/time-words.ts'
import { STREETS } from '../../../lexicon/year-context.ts'
import type { CalendarMeaning } from '../meaning.ts'
import { digits, monthDay, ordinal } from '../numbers.ts'
import { NUMBER, one, type Pattern, type ReadInner, withThe } from '../pattern.ts'
import { isCapital, wordAt, type Words } from '../words.ts'
import { weekdayAt } from './weekday.ts'

const BEFORE: ReadonlySet<string> = new Set([
  'on',
  'for',
  'by',
  'until',
  'till',
  'since',
  'from',
  'before',
  'after',
])

/** After a bare day: any other word makes it an ordinal of something ("on the 27th floor"). */
const AFTER: ReadonlySet<string> = new Set(
  '. , ; : ! ? ) and or but to in at when where while as with was were is are has had the a an alone it he she they by'.split(
    ' ',
  ),
)

// "the 20th of next month", "Friday the 13th", "from 4 to 22 this month", "on the 27th."
//  ^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^         ^    ^^^^^^^^^^^^^       ^^^^^^^^
export const dayOfMonth: Pattern = {
  name: 'day of a month',
  starts: [...WEEKDAYS.keys(), ...withThe([NUMBER, ...ORDINALS.keys(), ...CARDINALS.keys()])],
  read(words, i, inner) {
    const named = weekdayAt(words, i)
    const from = named ? named.next : i
    const the = wordAt(words, from) === 'the'
    const day = monthDay(words, the ? from + 1 : from)
    if (!day) return null
    const fields: CalendarMeaning = {
      kind: 'calendar',
      day: day.value,
      ...(named ? { weekday: named.value } : {}),
    }
    if (named)
      return (the || isDigits(words, from)) && closes(words, day.next) ? one(i, day.next, fields) : null
    const month = monthOf(words, day.next, inner)
    if (month) return one(i, month.to, { ...fields, within: month.meaning })
    const ranged = rangeOf(words, i, day.next, fields, inner)
    if (ranged) return ranged
    const word = wordAt(words, from + 1)
    const bare =
      the &&
      (ordinal(words, from + 1) === null
        ? isDigits(words, from + 1) && /^[.!?]?$/.test(wordAt(words, day.next)) // "on the 27."
        : !Number.isNaN(digits(word.slice(0, -2), 2)))
    return bare && BEFORE.has(wordAt(words, i - 1)) && closes(words, day.next)
      ? one(i, day.next, fields)
      : null
  },
}

/** "Sunday 31", "Mon 13th", but not "Monday three". */
const isDigits = (words: Words, i: number): boolean => /^\d/.test(wordAt(words, i))

const closes = (words: Words, i: number): boolean =>
  i >= words.length ||
  AFTER.has(wordAt(words, i)) ||
  (isCapital(words, i) && !isCapital(words, i + 1) && !isUnit(words, i))

/** "on the 5th Avenue", "on the 27th Infantry": what has a number for its name. */
const isUnit = (words: Words, i: number): boolean =>
  STREETS.has(wordAt(words, i)) || UNITS.has(wordAt(words, i))
const UNITS: ReadonlySet<string> = new Set(
  'infantry division regiment army brigade fleet corps battalion congress amendment parallel republic'.split(
    ' ',
  ),
)

/** "of next month", "day of June", "this month". */
function monthOf(words: Words, i: number, inner: ReadInner) {
  const at = wordAt(words, i) === 'day' ? i + 1 : i
  const of = wordAt(words, at) === 'of' || wordAt(words, at) === 'in' ? at + 1 : at
  const held = inner(of)?.[0]
  const { meaning } = held ?? {}
  if (meaning?.kind === 'relative' && meaning.unit === 'month') return held
  return at > i &&
    of > at &&
    meaning?.kind === 'calendar' &&
    meaning.month !== undefined &&
    meaning.day === undefined
    ? held
    : undefined
}

const RANGE_CUES: ReadonlySet<string> = new Set(['from', 'between'])

/** "4 to 22 this month", "from 4 to January 22": the first day, and the second with its month. */
function rangeOf(words: Words, i: number, end: number, fields: CalendarMeaning, inner: ReadInner) {
  if (!/^(to|-|–|and|until|till|through)$/.test(wordAt(words, end))) return null
  const whole = RANGE_CUES.has(wordAt(words, i - 1)) ? inner(end + 1)?.[0] : undefined
  const last = whole?.meaning
  if (whole && last?.kind === 'calendar' && last.month !== undefined && (last.day ?? 0) > (fields.day ?? 0))
    return [{ from: i, to: end, meaning: { ...last, ...fields } }, whole]
  const second = monthDay(words, end + 1)
  const month = second && monthOf(words, second.next, inner)
  if (!second || !month || second.value <= (fields.day ?? 0)) return null
  return [
    { from: i, to: end, meaning: { ...fields, within: month.meaning } },
    { from: end + 1, to: month.to, meaning: { ...fields, day: second.value, within: month.meaning } },
  ]
}
