import { COUNTED } from '../../../lexicon/year-context.ts'
import { bcEnd } from '../month-words.ts'
import { digits } from '../numbers.ts'
import { NUMBER, one, type Pattern, withThe } from '../pattern.ts'
import { touches, wordAt, type Words } from '../words.ts'
import { isPlural, isYear } from './is-year.ts'
import { bcRange, yearRange } from './year-range.ts'

/** "FY2025", "FY24" */
const FISCAL: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 70 }, (_, i) => 1980 + i).flatMap((year) => [
    [`fy${year}`, year] as const,
    [`fy${String(year).slice(2)}`, year] as const,
  ]),
)

// "in 2000", "the 2000 treaty", "480 BC", "fiscal 1990", "the year 1990"
//     ^^^^        ^^^^           ^^^^^^    ^^^^^^^^^^^    ^^^^^^^^^^^^^
export const year: Pattern = {
  name: 'year',
  starts: [
    ...withThe([NUMBER, 'fiscal', 'calendar', 'year', 'fy', 'ad', 'a.d.']),
    ...FISCAL.keys(),
    "'",
    '’',
    '‘',
  ],
  core: FISCAL.keys(),
  read(words, i) {
    const word = wordAt(words, i)
    const fiscalYear = FISCAL.get(word)
    if (fiscalYear) return one(i, i + 1, { kind: 'calendar', year: fiscalYear, fiscal: true })
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
