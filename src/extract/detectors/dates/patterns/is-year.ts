/** Whether a number of four digits is a year, by the words beside it. */
import { PREPOSITIONS } from '../../../lexicon/function-words.ts'
import {
  BEFORE_NUMBER,
  BEFORE_YEAR,
  BEFORE_YEAR_ONLY,
  CHANGES,
  COUNTED,
  DATED,
  MEASURED,
  MEASURES,
} from '../../../lexicon/year-context.ts'
import { isAddress } from '../addresses.ts'
import { digits } from '../numbers.ts'
import { isCapital, touches, wordAt, type Words } from '../words.ts'
import { yearRange } from './year-range.ts'

export function isYear(words: Words, i: number, value: number): boolean {
  const before = wordAt(words, i - 1)
  const after = wordAt(words, i + 1)
  if (BEFORE_NUMBER.has(before) || isMeasured(words, i) || isAddress(words, i)) return false
  if (COUNTED.has(after) || COUNTED.has(unitBehind(words, i))) return false
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
  if (value < 1000 || value > 2060) return false
  if (value % 100 === 0 && ((isPlural(after) && !isCapital(words, i + 1)) || countsPlural(words, i)))
    return false
  if (isCounted(words, i)) return false
  if (isOld(words, i, value)) return true
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

/** What the number counts, behind another word: "1900 to 2000 dollars", "1995 US dollars", "a 1950-gram loaf". */
function unitBehind(words: Words, i: number): string {
  const after = wordAt(words, i + 1)
  if (after === 'us' || after === '-') return wordAt(words, i + 2)
  const joins = /^(?:and|to|or)$/.test(after) && digits(wordAt(words, i + 2)) >= 0
  return joins ? wordAt(words, i + 3) : ''
}

// "(1555)", "(1526, 1556 and 1761)", "the edict of 1598", "the 1492 expulsion", "between 1347 and 1351", "The Truce, 1609, …"
//   ^^^^      ^^^^  ^^^^                           ^^^^        ^^^^                      ^^^^                        ^^^^
/** Whether a number of any century must be a year. */
function isOld(words: Words, i: number, value: number): boolean {
  const before = wordAt(words, i - 1)
  const after = wordAt(words, i + 1)
  if (before === '(') return /^[),;–—-]$/.test(after) || after === 'and'
  if (before === 'from' && /^dat(?:es|ed|ing)$/.test(wordAt(words, i - 2))) return true
  if (/^(?:[,]|and|to|until)$/.test(before)) {
    const sibling = digits(wordAt(words, i - 2), 4)
    if (sibling >= 1000 && sibling < value)
      return /^(?:between|from|of|[(,])$/.test(wordAt(words, i - 3))
        ? !isPlural(after)
        : !/^[a-z%]/.test(after)
    return before === ',' && after === ',' && isCapital(words, i - 2)
  }
  if (before === 'of') return value % 100 !== 0 && !isPlural(after) && after !== 'a' && after !== 'per'
  if (before === 'the') return DATED.has(after)
  if (before !== 'between' && before !== 'from') return false
  const last = /^(?:and|to)$/.test(after) ? digits(wordAt(words, i + 2), 4) : NaN
  return last > value && last < value + 400 && !isPlural(wordAt(words, i + 3))
}

/** "the hall seats 1850", "a total of 1945", "the index closed at 2010", "rose to 2015". */
function isMeasured(words: Words, i: number): boolean {
  const before = wordAt(words, i - 1)
  if (MEASURES.has(before)) return true
  if (before === 'of') return MEASURED.has(wordAt(words, i - 2))
  if (before === 'to') return CHANGES.has(wordAt(words, i - 2))
  if (before === 'from' && digits(wordAt(words, i - 2)) >= 0)
    return wordAt(words, i - 3) === 'to' && CHANGES.has(wordAt(words, i - 4)) // "rose to 2015 from 1998"
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

export const isPlural = (word: string): boolean =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss')
