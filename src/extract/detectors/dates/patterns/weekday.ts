import { DAY_PARTS, WEEKDAYS, WEEKDAY_PLURALS } from '../../../lexicon/time-words.ts'
import { one, type Pattern } from '../pattern.ts'
import { TURNS, turnAt } from '../turns.ts'
import { isCapital, skipComma, skipStop, wordAt, type Words } from '../words.ts'

// "met on Tuesday", "last Friday night", "the following Monday", "Tuesday of last week", "on Sundays"
//         ^^^^^^^    ^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^       ^^^^^^^
export const weekday: Pattern = {
  name: 'weekday',
  starts: [...WEEKDAYS.keys(), ...WEEKDAY_PLURALS.keys(), ...TURNS],
  read(words, i, inner) {
    const turned = turnAt(words, i)
    const at = turned ? turned.next : i
    const plural = WEEKDAY_PLURALS.get(wordAt(words, at))
    if (plural !== undefined && isCapital(words, at))
      return one(i, at + 1, { kind: 'repeat', value: `XXXX-WXX-${plural}` })
    const day = weekdayAt(words, at)
    if (!day) return null
    const part = DAY_PARTS.get(wordAt(words, day.next))
    const timed = part ? { part } : {}
    const next = part ? day.next + 1 : day.next
    if (part && wordAt(words, day.next).endsWith('s')) {
      return one(i, next, { kind: 'repeat', value: `XXXX-WXX-${day.value}T${part}` })
    }
    if (turned)
      return one(i, next, {
        kind: 'calendar',
        weekday: day.value,
        anchor: turned.anchor,
        ...turned.fields,
        ...timed,
      })
    const behind = turnBehind(words, i, next, day.value)
    if (behind) return behind
    const of = wordAt(words, next) === 'of' ? next + 1 : next
    const week = inner(of)?.[0]
    if (week?.meaning.kind === 'relative' && week.meaning.unit === 'week') {
      return one(i, week.to, { kind: 'calendar', weekday: day.value, within: week.meaning, ...timed })
    }
    return one(i, next, { kind: 'calendar', weekday: day.value, ...timed })
  },
}

// "Tuesday week", "Friday after next", "Friday last"
//  ^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^
function turnBehind(words: Words, i: number, next: number, weekday: number) {
  const skipped = wordAt(words, next) === 'after' && wordAt(words, next + 1) === 'next'
  const end = skipped ? next + 2 : next + 1
  const word = wordAt(words, next)
  if ((!skipped && word !== 'week' && word !== 'last') || /^[a-z]/.test(wordAt(words, end))) return null
  const day = { kind: 'calendar', weekday, turn: word === 'last' ? -1 : 1 } as const
  if (word === 'last') return one(i, end, day)
  const anchor = skipped ? day : { ...day, soon: true }
  return one(i, end, { kind: 'shift', amounts: [{ count: 1, unit: 'week' }], sign: 1, anchor })
}

/** Papers and places: "the Sunday Times", "Friday Harbor". */
const NAMES_AFTER: ReadonlySet<string> = new Set(
  'times telegraph herald mail mirror express post harbor mosque prayers island addams'.split(' '),
)

/** People, days of fame and sales: "Mr. Friday", "Bloody Sunday", "Cyber Monday". */
const NAMES_BEFORE: ReadonlySet<string> = new Set(
  'mr ms mrs sgt dr bloody super freaky ruby cyber fat man girl'.split(' '),
)
const isNamed = (words: Words, i: number): boolean => {
  const before = wordAt(words, i - 1) === '.' ? i - 2 : i - 1
  return NAMES_BEFORE.has(wordAt(words, before)) && isCapital(words, before)
}

/** "Friday", "Fri."; the short forms only with their stop or before a number: "Sun" is a paper, "Sat" a verb. */
export function weekdayAt(words: Words, i: number): { value: number; next: number } | null {
  const word = wordAt(words, i)
  const value = WEEKDAYS.get(word)
  if (value === undefined) return null
  if (isNamed(words, i)) return null
  if (word.length > 5)
    return wordAt(words, i + 1) === 'mosque' ||
      (NAMES_AFTER.has(wordAt(words, i + 1)) && isCapital(words, i + 1))
      ? null
      : { value, next: i + 1 }
  if (!isCapital(words, i)) return null
  const stop = skipStop(words, i + 1)
  const next = wordAt(words, skipComma(words, stop))
  if (stop === i + 1) return /^\d{1,2}(?:st|nd|rd|th)$/.test(next) ? { value, next: stop } : null // "Sat 14th"
  return /^[\da-z]/.test(next) && word !== 'sat' && word !== 'sun' ? { value, next: stop } : null
}
