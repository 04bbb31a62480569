import { AUXILIARIES } from '../../../lexicon/function-words.ts'
import { MONTHS } from '../../../lexicon/time-words.ts'
import { DATED } from '../../../lexicon/year-context.ts'
import { daysInMonth } from '../calendar.ts'
import { TURNS, turnAt } from '../turns.ts'
import type { CalendarMeaning } from '../meaning.ts'
import { monthAt, yearAfter } from '../month-words.ts'
import { digits, type NumberRead } from '../numbers.ts'
import { NUMBER, one, type Pattern } from '../pattern.ts'
import { isCapital, skipComma, wordAt, type Words } from '../words.ts'

// "since June 2024", "last August", "in May", "next June 25"
//        ^^^^^^^^^    ^^^^^^^^^^^       ^^^
export const month: Pattern = {
  name: 'month',
  starts: [NUMBER, ...MONTHS.keys(), ...TURNS],
  read(words, i, inner) {
    const first = yearThenMonth(words, i)
    if (first) return first
    const turned = turnAt(words, i)
    const at = turned ? turned.next : i
    const named = monthAt(words, at)
    if (turned && (named || isOrdinal(wordAt(words, at)))) {
      const day = inner(at) // "next June 25", "next 6th of April"
      const meaning = day?.[0]?.meaning
      if (day?.length === 1 && meaning?.kind === 'calendar' && isDayWithoutYear(meaning)) {
        return one(i, (day[0] as { to: number }).to, { ...meaning, ...turned.fields, anchor: turned.anchor })
      }
    }
    if (!named || isNoDay(words, named)) return null
    if (turned) {
      if (wordAt(words, i) === 'that' && isSomeone(words, named.next)) return null
      return one(i, named.next, {
        kind: 'calendar',
        month: named.value,
        ...turned.fields,
        anchor: turned.anchor,
      })
    }
    const year = yearAfter(words, named.next)
    if (year) return one(i, year.next, { kind: 'calendar', month: named.value, ...year.fields })
    return isMonthName(words, i, named.next)
      ? one(i, named.next, { kind: 'calendar', month: named.value })
      : null
  },
}

/** "6th", not "six": what is counted is no day. */
const isOrdinal = (word: string): boolean => /^\d{1,2}(?:st|nd|rd|th)$/.test(word)

const isDayWithoutYear = ({ month, day, year }: CalendarMeaning): boolean =>
  month !== undefined && day !== undefined && year === undefined

// "in 2017 April"
//     ^^^^^^^^^^
function yearThenMonth(words: Words, i: number) {
  const year = wordAt(words, i).length === 4 ? digits(wordAt(words, i)) : NaN
  if (!(year >= 1900 && year < 2100)) return null
  const named = monthAt(words, skipComma(words, i + 1))
  if (!named || digits(wordAt(words, named.next), 4) > 0) return null
  return one(i, named.next, { kind: 'calendar', year, month: named.value })
}

/** Before a month, and seldom before the people and verbs that share its name. */
const BEFORE: ReadonlySet<string> = new Set(
  (
    'in since last next this until till by of from to and or through during early late mid before after between for ' +
    'on around about ending ended - – — / , ( starting beginning every each previous following'
  ).split(' '),
)

/** "May" the name and the verb, "March" the walk, "Jan" the man: months only where the words around say so. */
function isMonthName(words: Words, i: number, next: number): boolean {
  const word = wordAt(words, i)
  const before = wordAt(words, i - 1)
  if (!DOUBTFUL.has(word) && word.length > 3) return !followsName(words, next) || BEFORE.has(before)
  if (word.length < 4 && wordAt(words, next) === '-' && monthAt(words, next + 1)) return true // "Jan-Feb 2017"
  if (word === 'august' && /^[a-z]/.test(before) && !isCapital(words, i - 1) && !isCapital(words, next))
    return true
  if (DOUBTFUL.has(word) && isDated(words, i, next)) return true
  return BEFORE.has(before) && (!LOOSE.has(before) || !followsName(words, next))
}

const DOUBTFUL: ReadonlySet<string> = new Set(['may', 'march', 'april', 'june', 'august', 'sept'])
/** Words of BEFORE that a person's name follows as well. */
const LOOSE: ReadonlySet<string> = new Set([',', 'and', 'for', 'to', 'by', 'from', 'of'])

// "the May data", "China's June exports", "April inflation", "March's attack", "compared with April"
//      ^^^                 ^^^^            ^^^^^              ^^^^^                           ^^^^^
/** Whether what stands behind the name is dated, or what stands before compares. */
function isDated(words: Words, i: number, next: number): boolean {
  const before = wordAt(words, i - 1)
  if (before === 'than' || (before === 'with' && wordAt(words, i - 2) === 'compared'))
    return !followsName(words, next)
  const owned = wordAt(words, next) === "'s"
  const at = owned ? next + 1 : next
  if (isCapital(words, at) || (before && !owned && !OWNERS.has(before) && /^[a-z]/.test(before))) return false
  return (
    DATED.has(wordAt(words, at)) || (/^[a-z]/.test(wordAt(words, at)) && DATED.has(wordAt(words, at + 1)))
  )
}
const OWNERS: ReadonlySet<string> = new Set("the its his her their our this that 's".split(' '))

/** "hoped that May would win", "that June Carter sang". */
const isSomeone = (words: Words, next: number): boolean =>
  AUXILIARIES.has(wordAt(words, next)) || followsName(words, next)

/** "June 31": a slip, and not the whole of June. */
const isNoDay = (words: Words, { value, next }: NumberRead): boolean => {
  const day = digits(wordAt(words, next), 2)
  return day <= 31 && day > daysInMonth(2000, value) && /^[^a-z%-]?$/.test(wordAt(words, next + 1))
}

/** "May Smith", "the March of Dimes": whether a name goes on behind it. */
const followsName = (words: Words, next: number): boolean =>
  isCapital(words, next) && words.start[next] === (words.end[next - 1] as number) + 1
