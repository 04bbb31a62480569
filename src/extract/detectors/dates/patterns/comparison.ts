import type { Meaning } from '../meaning.ts'
import { NUMBER, one, type Pattern, type ReadInner } from '../pattern.ts'
import { digits } from '../numbers.ts'
import { wordAt, type Words } from '../words.ts'

const YEAR_BEFORE: Meaning = {
  kind: 'shift',
  amounts: [{ count: 1, unit: 'year' }],
  sign: -1,
  anchor: 'account',
}

// "the year-earlier quarter", "a year-ago loss", "the 1988 period", "the corresponding period last year"
//  ^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^             ^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
/** Periods that accounts compare: the same quarter or year, one year before. */
export const comparison: Pattern = {
  name: 'comparison',
  starts: [
    ...['year', 'last', 'this', 'next'],
    ...[NUMBER, 'comparable', 'corresponding', 'same', 'quarter', 'year'].map((word) => `the ${word}`),
  ],
  read(words, i, inner) {
    const the = wordAt(words, i) === 'the'
    const at = the ? i + 1 : i
    const word = wordAt(words, at)
    if (word === 'comparable' || word === 'corresponding' || word === 'same' || word === 'quarter')
      return the ? samePeriod(words, i, inner) : null
    if (word === 'year' && wordAt(words, at + 1) === '-') return yearBefore(words, i, at, inner)
    const value = digits(word, 4)
    const next = wordAt(words, at + 1)
    if (the && value > 1800 && value < 2100 && (next === 'period' || next === 'quarter')) {
      return one(i, at + 2, { kind: 'relative', unit: 'quarter', steps: 0, anchor: 'account', year: value })
    }
    // "this year's third quarter", "last year's quarter"
    if (the || next !== 'year' || wordAt(words, at + 2) !== "'s") return null
    const within = {
      kind: 'relative',
      unit: 'year',
      steps: word === 'last' ? -1 : word === 'next' ? 1 : 0,
      anchor: 'published',
    } as const
    const held = inner(at + 3)?.[0]
    if (held?.meaning.kind === 'calendar' && (held.meaning.quarter || held.meaning.half))
      return one(i, held.to, { ...held.meaning, within })
    const plain = wordAt(words, at + 3) === 'quarter' || wordAt(words, at + 3) === 'period'
    return plain
      ? one(i, at + 4, {
          kind: 'shift',
          amounts: [{ count: -within.steps, unit: 'year' }],
          sign: -1,
          anchor: 'account',
        })
      : null
  },
}

function yearBefore(words: Words, i: number, at: number, inner: ReadInner) {
  const word = wordAt(words, at + 2)
  if (word !== 'earlier' && word !== 'ago') return null
  const held = wordAt(words, at + 3)
  if (held === 'quarter' || held === 'period') return one(i, at + 4, YEAR_BEFORE)
  const quarter = inner(at + 3)?.[0]
  if (quarter?.meaning.kind === 'calendar' && quarter.meaning.quarter)
    return one(i, quarter.to, {
      kind: 'shift',
      amounts: [{ count: 1, unit: 'year' }],
      sign: -1,
      anchor: quarter.meaning,
    })
  return one(at, at + 3, YEAR_BEFORE)
}

// "the corresponding period last year", "the quarter a year ago", "the same period of 2023", "the comparable year-ago quarter"
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
function samePeriod(words: Words, i: number, inner: ReadInner) {
  const bare = wordAt(words, i + 1) === 'quarter'
  const at = bare ? i + 1 : i + 2
  if (!bare && wordAt(words, at) === 'year') {
    const before = yearBefore(words, at, at, inner)?.[0]
    return before ? one(i, before.to, before.meaning) : null
  }
  const period = wordAt(words, at)
  if (period !== 'period' && period !== 'quarter') return null
  const of = wordAt(words, at + 1) === 'of' || wordAt(words, at + 1) === 'in' ? at + 2 : at + 1
  const year = inner(of)?.[0]
  const meaning = year?.meaning
  if (!year || !meaning) return null
  if (meaning.kind === 'shift' && meaning.sign < 0 && meaning.amounts[0]?.unit === 'year')
    return one(i, year.to, { ...meaning, anchor: 'account' })
  if (meaning.kind === 'relative' && meaning.unit === 'year' && !bare)
    return one(i, year.to, {
      kind: 'shift',
      amounts: [{ count: -meaning.steps, unit: 'year' }],
      sign: -1,
      anchor: 'account',
    })
  return meaning.kind === 'calendar' && meaning.year !== undefined && meaning.month === undefined && !bare
    ? one(i, year.to, { kind: 'relative', unit: 'quarter', steps: 0, anchor: 'account', year: meaning.year })
    : null
}
