import { DECADES } from '../../../lexicon/number-words.ts'
import { bcEnd } from '../month-words.ts'
import { digits, yearInWords } from '../numbers.ts'
import { NUMBER, one, type Pattern } from '../pattern.ts'
import { isCapital, skipHyphen, touches, wordAt, type Words } from '../words.ts'

// "in 2000", "the 2000 treaty", "480 BC", "fiscal 1990", "the year 1990"
//     ^^^^        ^^^^           ^^^^^^    ^^^^^^^^^^^    ^^^^^^^^^^^^^
export const year: Pattern = {
  name: 'year',
  starts: [NUMBER, 'fiscal', 'calendar', 'the', 'year', 'fy', 'ad', 'a.d.', "'", '’', '‘'],
  read(words, i) {
    const word = wordAt(words, i)
    if (word === "'" || word === '’' || word === '‘') return shortYear(words, i)
    let at = word === 'the' ? i + 1 : i
    const fiscal = wordAt(words, at) === 'fiscal' || wordAt(words, at) === 'fy'
    if (fiscal || wordAt(words, at) === 'calendar') at++
    if (wordAt(words, at) === 'year') at++
    else if (wordAt(words, at) === 'ad' || wordAt(words, at) === 'a.d.') at++
    const number = wordAt(words, at)
    const value = digits(number, 4)
    if (Number.isNaN(value)) return null
    const bc = bcEnd(words, at + 1)
    if (bc) return at === i ? one(i, bc, { kind: 'calendar', year: 1 - value }) : null
    const range = bcRange(words, i, value)
    if (range) return range
    const ad = wordAt(words, at + 1) === 'ad' || wordAt(words, at + 1) === 'a.d.' ? at + 2 : 0
    const named = at > i && wordAt(words, at - 1) !== 'the'
    if (ad && number.length > 1) return one(i, ad, { kind: 'calendar', year: value })
    if (
      number.length === 3 &&
      at === i &&
      IN.has(wordAt(words, i - 1)) &&
      !COUNTED.has(wordAt(words, i + 1)) &&
      !isPlural(wordAt(words, i + 1))
    ) {
      return one(i, i + 1, { kind: 'calendar', year: 1 - value, era: 'unsaid' })
    }
    if (number.length !== 4 || value < 1000 || value > 2200) return null
    if (named) return one(i, at + 1, { kind: 'calendar', year: value, ...(fiscal ? { fiscal } : {}) })
    if (at > i) return null
    return isYear(words, i, value)
      ? (yearRange(words, i, value) ?? one(i, i + 1, { kind: 'calendar', year: value }))
      : null
  },
}

/** Before a year of three digits, in a text that counts its years BC. */
const IN: ReadonlySet<string> = new Set([
  'in',
  'by',
  'since',
  'until',
  'during',
  'of',
  'before',
  'after',
  'late',
  'early',
  '(',
])

// "(264 to 241 BC)", "499–449 BC"
//   ^^^    ^^^^^^
function bcRange(words: Words, i: number, value: number) {
  const joint = wordAt(words, i + 1)
  if (joint !== 'to' && joint !== '-' && joint !== '–' && joint !== 'and' && joint !== 'or') return null
  const second = digits(wordAt(words, i + 2), 4)
  const bc = Number.isNaN(second) || second >= value ? 0 : bcEnd(words, i + 3)
  if (!bc) return null
  return [
    { from: i, to: i + 1, meaning: { kind: 'calendar' as const, year: 1 - value } },
    { from: i + 2, to: bc, meaning: { kind: 'calendar' as const, year: 1 - second } },
  ]
}

// "in '96"
//     ^^^
function shortYear(words: Words, i: number) {
  const word = wordAt(words, i + 1)
  if (!touches(words, i + 1) || word.length !== 2 || touches(words, i)) return null
  const value = digits(word, 2)
  return Number.isNaN(value)
    ? null
    : one(i, i + 2, { kind: 'calendar', year: (value < 40 ? 2000 : 1900) + value })
}

// "1915-17", "1961-1996"
//  ^^^^ ^^    ^^^^ ^^^^
function yearRange(words: Words, i: number, value: number) {
  const joint = wordAt(words, i + 1)
  if (
    (joint !== '-' && joint !== '–' && joint !== '—' && joint !== '/') ||
    !touches(words, i + 1) ||
    !touches(words, i + 2)
  )
    return null
  const word = wordAt(words, i + 2)
  const second =
    word.length === 2
      ? Math.floor(value / 100) * 100 + digits(word, 2)
      : word.length === 4
        ? digits(word, 4)
        : NaN
  if (!(second > value) || second > value + 200) return null
  if (touches(words, i + 3) && /^[-/]$/.test(wordAt(words, i + 3)) && touches(words, i + 4)) return null
  return [
    { from: i, to: i + 1, meaning: { kind: 'calendar' as const, year: value } },
    { from: i + 2, to: i + 3, meaning: { kind: 'calendar' as const, year: second } },
  ]
}

/** What a four-digit number counts when it is no year: a word of these, or a plural, follows. */
const COUNTED: ReadonlySet<string> = new Set(
  (
    'people men women percent per pct % million billion thousand hundred dozen kg km kilometers km2 miles mile meters metres ' +
    'feet foot ft tons tonnes gmt hours hrs edt est hertz mhz points point dollars pounds euros yen rubles troops soldiers ' +
    'votes seats jobs dead wounded horsepower square barrels shares degrees block other more or-so'
  ).split(' '),
)

/** Prepositions that a year follows, and a count seldom does. */
const STRONG: ReadonlySet<string> = new Set(
  (
    'in since by until till during before after early late mid year through throughout between circa ca c spring summer ' +
    'autumn fall winter for from of to and or on ( - – — / , ; the a an this that its their his her our than around about ' +
    'pre post ended ending compared under as'
  ).split(' '),
)

const SURE: ReadonlySet<string> = new Set(
  'in since by until till during before after early late mid year through throughout circa spring summer autumn fall winter'.split(
    ' ',
  ),
)

const NOT_BEFORE: ReadonlySet<string> = new Set(
  '$ £ € ¥ # flight number no route highway unit room page model boeing resolution'.split(' '),
)

/** Whether a bare four-digit number is a year, by the words beside it. */
function isYear(words: Words, i: number, value: number): boolean {
  const before = wordAt(words, i - 1)
  const after = wordAt(words, i + 1)
  if (NOT_BEFORE.has(before) || COUNTED.has(after)) return false
  if (before === '.' && NOT_BEFORE.has(wordAt(words, i - 2))) return false
  if (
    before === '-' &&
    touches(words, i) &&
    touches(words, i - 1) &&
    digits(wordAt(words, i - 2)) >= 0 &&
    wordAt(words, i - 2).length !== 4
  )
    return false
  if (touches(words, i) && /^[a-z$£€#@/:+=]/.test(before)) return false
  if (touches(words, i + 1) && (after === '/' || after === ':' || after === '@' || after === '°'))
    return false
  if (
    after === '-' &&
    touches(words, i + 1) &&
    /^[a-z]/.test(wordAt(words, i + 2)) &&
    !isCapital(words, i + 2)
  )
    return value > 1900 && value < 2050
  if (SURE.has(before)) return value >= 1900 || !isPlural(after) || value % 100 !== 0
  if (value < 1400 || value > 2060) return false
  if (value % 100 === 0 && isPlural(after)) return false
  if (STRONG.has(before)) return value >= 1700
  return value >= 1800 && value <= 2050 && value % 100 !== 0
}

const isPlural = (word: string): boolean => word.length > 3 && word.endsWith('s') && !word.endsWith('ss')

// "the 1990s", "the early 1960s", "the '80s", "the nineties"
//  ^^^^^^^^^    ^^^^^^^^^^^^^^^    ^^^^^^^^    ^^^^^^^^^^^^
export const decade: Pattern = {
  name: 'decade',
  starts: [NUMBER, 'the', 'nineteen', ...DECADES.keys(), "'", '’', '‘'],
  read(words, i) {
    const the = wordAt(words, i) === 'the'
    const at = the ? i + 1 : i
    const spoken =
      wordAt(words, at) === 'nineteen' ? DECADES.get(wordAt(words, skipHyphen(words, at + 1))) : undefined
    if (spoken !== undefined)
      return one(i, skipHyphen(words, at + 1) + 1, { kind: 'calendar', decade: 1900 + spoken })
    const named = DECADES.get(wordAt(words, at))
    if (named !== undefined)
      return the || before(words, at) ? one(i, at + 1, { kind: 'calendar', decade: 1900 + named }) : null
    const mark = /^['’‘]$/.test(wordAt(words, at))
    const number = mark ? at + 1 : at
    const word = wordAt(words, number)
    const plural = word.endsWith('s') ? number + 1 : wordAt(words, number + 1) === "'s" ? number + 2 : 0
    if (!plural) return null
    const value = digits(word.endsWith('s') ? word.slice(0, -1) : word, 4)
    const bc = bcEnd(words, plural)
    if (bc && value % 10 === 0) return one(i, bc, { kind: 'calendar', decade: -value })
    if (value >= 1000 && value < 2200 && value % 10 === 0)
      return one(i, plural, { kind: 'calendar', decade: value })
    const short =
      value >= 10 &&
      value <= 90 &&
      value % 10 === 0 &&
      (the || mark) &&
      !before(words, number, /^(his|her|their|its|my)$/)
    return short ? one(i, plural, { kind: 'calendar', decade: (value === 10 ? 2000 : 1900) + value }) : null
  },
}

const before = (words: Words, i: number, what = /^(early|mid|late|-|the)$/): boolean =>
  what.test(wordAt(words, i - 1))

// "nineteen ninety-six", "the year two thousand"
//  ^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^
export const spokenYear: Pattern = {
  name: 'year in words',
  starts: ['fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'two', 'year', 'the'],
  read(words, i) {
    const at = wordAt(words, i) === 'the' ? i + 1 : i
    const named = wordAt(words, at) === 'year'
    if (at > i && !named) return null
    const value = yearInWords(words, named ? at + 1 : at)
    if (!value || (!named && (value.value % 100 === 0 || wordAt(words, i + 1) === 'hundred'))) return null
    if (!named && /s$/.test(wordAt(words, value.next)) && !/^(in|since|of)$/.test(wordAt(words, i - 1)))
      return null
    return one(i, value.next, { kind: 'calendar', year: value.value })
  },
}
