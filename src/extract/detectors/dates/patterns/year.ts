import { PREPOSITIONS } from '../../../lexicon/function-words.ts'
import {
  BEFORE_NUMBER,
  BEFORE_YEAR,
  BEFORE_YEAR_ONLY,
  COUNTED,
  DATED,
  MEASURED,
  MEASURES,
} from '../../../lexicon/year-context.ts'
import { bcEnd } from '../month-words.ts'
import { digits } from '../numbers.ts'
import { NUMBER, one, type Pattern, withThe } from '../pattern.ts'
import { isCapital, touches, wordAt, type Words } from '../words.ts'
import { isAddress } from '../addresses.ts'
import { bcRange, yearRange } from './year-range.ts'

// "in 2000", "the 2000 treaty", "480 BC", "fiscal 1990", "the year 1990"
//     ^^^^        ^^^^           ^^^^^^    ^^^^^^^^^^^    ^^^^^^^^^^^^^
export const year: Pattern = {
  name: 'year',
  starts: [...withThe([NUMBER, 'fiscal', 'calendar', 'year', 'fy', 'ad', 'a.d.']), "'", '’', '‘'],
  read(words, i) {
    const word = wordAt(words, i)
    if (word === "'" || word === '’' || word === '‘') return shortYear(words, i)
    let at = word === 'the' ? i + 1 : i
    const fiscal = wordAt(words, at) === 'fiscal' || wordAt(words, at) === 'fy'
    if (fiscal || wordAt(words, at) === 'calendar') at++
    if (wordAt(words, at) === 'year') at++
    else if (isAnnoDomini(wordAt(words, at))) at++
    const number = wordAt(words, at)
    const value = digits(number, 4)
    if (Number.isNaN(value)) return null
    const bc = bcEnd(words, at + 1)
    if (bc) return at === i ? one(i, bc, { kind: 'calendar', year: 1 - value }) : null
    const beforeChrist = bcRange(words, i, value)
    if (beforeChrist) return beforeChrist
    const ad = isAnnoDomini(wordAt(words, at + 1)) ? at + 2 : 0
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
    if (named && isAnnoDomini(wordAt(words, at - 1)) && value > 0)
      return one(i, at + 1, { kind: 'calendar', year: value })
    if (number.length !== 4 || value < 1000 || value > 2200) return null
    if (named) return one(i, at + 1, { kind: 'calendar', year: value, ...(fiscal ? { fiscal } : {}) })
    if (at > i) return null
    if (!isYear(words, i, value)) return null
    const range = yearRange(words, i, value)
    return range ?? (runsOn(words, i) ? null : one(i, i + 1, { kind: 'calendar', year: value }))
  },
}

const isAnnoDomini = (word: string): boolean => word === 'ad' || word === 'a.d.'

/** Before a year of three digits, in a text that counts its years BC. */
const IN: ReadonlySet<string> = new Set('in by since until during of before after late early ('.split(' '))

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

/** "2015-1234": a telephone's or a file's number. */
const runsOn = (words: Words, i: number): boolean =>
  /^[-–—]$/.test(wordAt(words, i + 1)) &&
  touches(words, i + 1) &&
  touches(words, i + 2) &&
  /^\d\d/.test(wordAt(words, i + 2))

/** Whether a bare four-digit number is a year, by the words beside it. */
function isYear(words: Words, i: number, value: number): boolean {
  const before = wordAt(words, i - 1)
  const after = wordAt(words, i + 1)
  if (BEFORE_NUMBER.has(before) || COUNTED.has(after) || isMeasured(words, i) || isAddress(words, i))
    return false
  if (/^(?:\.|and|or)$/.test(before) && isNumbered(words, i)) return false
  if (
    before === '-' &&
    touches(words, i) &&
    touches(words, i - 1) &&
    digits(wordAt(words, i - 2)) >= 0 &&
    wordAt(words, i - 2).length !== 4
  )
    return false
  if (touches(words, i) && /^[a-z$£€#@/:+=]/.test(before)) return false
  if (touches(words, i + 1) && /^[/:@°]$/.test(after) && !(after === '/' && yearRange(words, i, value)))
    return false
  if (
    after === '-' &&
    touches(words, i + 1) &&
    /^[a-z]/.test(wordAt(words, i + 2)) &&
    !isCapital(words, i + 2)
  )
    return value > 1900 && value < 2050
  if (BEFORE_YEAR_ONLY.has(before)) return value >= 1900 || !isPlural(after) || value % 100 !== 0
  if (value < 1400 || value > 2060) return false
  if (value % 100 === 0 && ((isPlural(after) && !isCapital(words, i + 1)) || countsPlural(words, i)))
    return false
  if (isCounted(words, i)) return false
  if (BEFORE_YEAR.has(before)) return value >= 1700
  if (isPlural(after) && !isCapital(words, i + 1) && !DATED.has(after)) return false // "held 1914 crates"
  return value >= 1800 && value <= 2050 && value % 100 !== 0
}

/** "; 1850 rifles were found", "than 1914 crates": a plural that is not dated, behind a word that opens no "of 1968". */
const isCounted = (words: Words, i: number): boolean => {
  const after = wordAt(words, i + 1)
  const dated = DATED.has(after) || isCapital(words, i + 1) || !isPlural(after)
  return !dated && /^(?:[;,]|about|around|than|under|some|and|or)$/.test(wordAt(words, i - 1))
}

/** "the hall seats 1850", "a total of 1945", "the index closed at 2010." */
function isMeasured(words: Words, i: number): boolean {
  const before = wordAt(words, i - 1)
  if (MEASURES.has(before)) return true
  if (before === 'of') return MEASURED.has(wordAt(words, i - 2))
  return before === 'at' && !/^[a-z]/.test(wordAt(words, i + 1)) // but "at 1990 prices"
}

/** "No. 1812", "resolutions 1718 and 1874". */
const isNumbered = (words: Words, i: number): boolean =>
  BEFORE_NUMBER.has(wordAt(words, i - 2)) ||
  (digits(wordAt(words, i - 2)) >= 0 && BEFORE_NUMBER.has(wordAt(words, i - 3)))

/** "and 2000 police officers", but "the 2000 peace accords", "in 2000 trade unions". */
const countsPlural = (words: Words, i: number): boolean =>
  /^(?:and|or|than|about|around|to|from|for)$/.test(wordAt(words, i - 1)) &&
  /^[a-z]/.test(words.text.slice(words.start[i + 1], words.end[i + 1])) &&
  !PREPOSITIONS.has(wordAt(words, i + 1)) &&
  isPlural(wordAt(words, i + 2))

const isPlural = (word: string): boolean => word.length > 3 && word.endsWith('s') && !word.endsWith('ss')
