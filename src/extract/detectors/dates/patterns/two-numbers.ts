import { WEEKDAYS } from '../../../lexicon/time-words.ts'
import { BEFORE_NUMBER, COUNTED } from '../../../lexicon/year-context.ts'
import { digits } from '../numbers.ts'
import { NUMBER, one, type Pattern } from '../pattern.ts'
import { turnAt } from '../turns.ts'
import { touches, wordAt, type Words } from '../words.ts'
import { goesOn, isReal, threeNumbers, together, type Fields } from './iso.ts'

/** Words that a date of two numbers follows: alone it may be a score, a share or a ratio. */
const CUES: ReadonlySet<string> = new Set(
  'on by until till since from before after between to dated'.split(' '),
)

// "from 10/1 to 11/7", "due on 4-22", "10/1-11/2/2017", "Friday 5/12", "on 4.22"
//       ^^^^    ^^^^           ^^^^    ^^^^ ^^^^^^^^^    ^^^^^^^^^^^       ^^^^
/** A month and a day without a year. The month comes first, as American papers write it, unless that is no date. */
export const monthAndDayNumbers: Pattern = {
  name: 'month and day in numbers',
  starts: [NUMBER, ...WEEKDAYS.keys(), 'this', 'next', 'last'],
  read(words, i) {
    const turned = turnAt(words, i)
    const named = WEEKDAYS.has(wordAt(words, turned?.next ?? i))
    const at = (turned?.next ?? i) + (named ? 1 : 0)
    const cued = at > i || CUES.has(wordAt(words, i - 1))
    if (at === i && !startsNumber(words, i)) return null
    const range = numberRange(words, at)
    if (range && at === i) return range
    const date = slashed(words, at, cued) ?? dotted(words, at)
    if (!date) return null
    const turn = turned && !named ? turned.fields : {}
    return one(i, date.next, { kind: 'calendar', ...date.fields, ...turn })
  },
}

interface Read {
  fields: Fields
  next: number
}

/** Not the tail of a longer number or name: "UN-4/22", "$4/22", "case 2011-09". */
const startsNumber = (words: Words, i: number): boolean =>
  !goesOn(words, i) &&
  !BEFORE_NUMBER.has(wordAt(words, i - 1)) &&
  (!touches(words, i) || /^[-(]$/.test(wordAt(words, i - 1)))

/** "4/22"; "9/11" has but one year; "4-22" only after "on". Without a cue, only where it can be no fraction: "22/04", "4/22", but not "7/8". */
function slashed(words: Words, i: number, cued: boolean): Read | null {
  const mark = wordAt(words, i + 1)
  const [a, b] = [wordAt(words, i), wordAt(words, i + 2)]
  if ((mark !== '/' && mark !== '-') || !together(words, i, 3) || runsOn(words, i + 3)) return null
  const fields = monthAndDay(a, b)
  if (!fields) return null
  if (a === '9' && b === '11' && wordAt(words, i + 3) !== 'of')
    return { fields: { ...fields, year: 2001 }, next: i + 3 }
  const day = digits(b)
  const dashed = wordAt(words, i - 1) === 'on' && day > 12 && !/^[a-z]/.test(wordAt(words, i + 3)) // not "12-14 July"
  if (!cued && COUNTED.has(wordAt(words, i + 3))) return null // "12/25 votes"
  if (mark === '/' && wordAt(words, i + 3) === 'of') return null // "by 7/8 of the votes"
  const sure = mark === '/' ? cued : dashed
  const noFraction =
    mark === '/' &&
    !/^[\d-]/.test(wordAt(words, i - 1)) &&
    (digits(a) > 12 ? b.startsWith('0') : day > 12 && (day & (day - 1)) !== 0)
  return sure || noFraction ? { fields, next: i + 3 } : null
}

/** "on 4.22." */
function dotted(words: Words, i: number): Read | null {
  const [, a = '', b = ''] = /^(\d{1,2})\.(\d\d)$/.exec(wordAt(words, i)) ?? []
  const closed = !/^[\da-z%$-]/.test(wordAt(words, i + 1))
  const fields = a && closed && wordAt(words, i - 1) === 'on' ? monthAndDay(a, b) : null
  return fields && { fields, next: i + 1 }
}

/** "10/1-11/2/2017", "2/29-3/1": two dates, the second with the year of both. */
function numberRange(words: Words, i: number) {
  if (wordAt(words, i + 1) !== '/' || wordAt(words, i + 3) !== '-' || !together(words, i, 6)) return null
  const first = monthAndDay(wordAt(words, i), wordAt(words, i + 2))
  const whole = threeNumbers(words, i + 4)
  const short = wordAt(words, i + 5) === '/' && !runsOn(words, i + 7)
  const second = whole ?? (short ? monthAndDay(wordAt(words, i + 4), wordAt(words, i + 6)) : null)
  if (!first || !second) return null
  const year = whole ? { year: whole.year } : {}
  return [
    { from: i, to: i + 3, meaning: { kind: 'calendar', ...first, ...year } as const },
    { from: i + 4, to: i + (whole ? 9 : 7), meaning: { kind: 'calendar', ...second } as const },
  ]
}

/** Whether the number goes on behind: "4/22/", "4-22%", "4/22a". */
const runsOn = (words: Words, i: number): boolean =>
  touches(words, i) &&
  /^[\d%a-z/-]/.test(wordAt(words, i)) &&
  !(wordAt(words, i) === '-' && !touches(words, i + 1))

function monthAndDay(a: string, b: string): Fields | null {
  const [first, second] = [digits(a, 2), digits(b, 2)]
  const fields = first > 12 ? { month: second, day: first } : { month: first, day: second }
  return isReal(fields) ? fields : null
}

// "2015-03", "3/2015", "2016 / 11."
//  ^^^^^^^    ^^^^^^    ^^^^^^^^^
/** A year and a month. */
export const yearAndMonthNumbers: Pattern = {
  name: 'year and month in numbers',
  starts: [NUMBER],
  read(words, i) {
    const mark = wordAt(words, i + 1)
    if ((mark !== '/' && mark !== '-') || !startsNumber(words, i)) return null
    const [a, b] = [wordAt(words, i), wordAt(words, i + 2)]
    if ((a.length === 4) === (b.length === 4) || runsOn(words, i + 3)) return null
    const fields =
      a.length === 4 ? { year: digits(a), month: digits(b, 2) } : { year: digits(b), month: digits(a, 2) }
    if (!(fields.year >= 1900 && fields.year < 2100) || !isReal(fields)) return null
    if (a.length === 4 && mark === '-' && fields.month > fields.year % 100) return null // "1911-12" are two years
    // "in 2016 - 11 people", "resolution 2015-3 of"
    const loose = !together(words, i, 3) || (mark === '-' && b.length < 2)
    if (loose && /^[\da-z%$]/.test(wordAt(words, i + 3))) return null
    return one(i, i + 3, { kind: 'calendar', ...fields })
  },
}
