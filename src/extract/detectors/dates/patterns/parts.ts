import type { Meaning, Reading } from '../meaning.ts'
import { DAY_PARTS } from '../../../lexicon/time-words.ts'
import { one, type Pattern, type ReadInner, withThe } from '../pattern.ts'
import { skipHyphen, wordAt, type Words } from '../words.ts'
import { plainStretch } from './relative.ts'

const EARLY: ReadonlySet<string> = new Set(['early', 'late', 'mid', 'earlier', 'later', 'sometime', 'middle'])
const PORTIONS: ReadonlySet<string> = new Set([
  'end',
  'beginning',
  'start',
  'middle',
  'rest',
  'close',
  'turn',
  'remainder',
  'part',
  'half',
  'eve',
  'height',
])
const SIZES: ReadonlySet<string> = new Set([
  'early',
  'late',
  'latter',
  'first',
  'second',
  'last',
  'very',
  'latest',
  'better',
  'good',
])

// "early June", "mid-2024", "late last year", "the end of March", "earlier this month", "the middle of the year"
//  ^^^^^^^^^^    ^^^^^^^^    ^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^
/** A part of a stretch stands for the stretch: TIMEX3 keeps its value, and no day is invented. */
export const part: Pattern = {
  name: 'part',
  starts: ['a', ...withThe(['most', 'much', ...EARLY, ...PORTIONS, ...SIZES])],
  read(words, i, inner) {
    const after = EARLY.has(wordAt(words, i))
      ? earlyEnd(words, i)
      : wordAt(words, i) === 'the' && EARLY.has(wordAt(words, i + 1))
        ? earlyEnd(words, i + 1)
        : 0
    if (after) {
      const read = stretchAt(
        words,
        after,
        inner,
        wordAt(words, after - 1) === 'in' || wordAt(words, after - 1) === 'on',
      )
      if (read)
        return one(
          i,
          read.to,
          sided(read.meaning, SIDES.get(wordAt(words, wordAt(words, i) === 'the' ? i + 1 : i))),
        )
    }
    const of = portionEnd(words, i)
    if (!of) return null
    const read = stretchAt(words, of, inner, true)
    return read ? one(i, read.to, sided(read.meaning, REST.has(wordAt(words, of - 2)) ? 1 : undefined)) : null
  },
}

const SIDES: ReadonlyMap<string, -1 | 1> = new Map([
  ['earlier', -1],
  ['later', 1],
])
const REST: ReadonlySet<string> = new Set(['rest', 'remainder'])

/** "later this year", "the rest of the week": from publication on. */
function sided(meaning: Meaning, side: -1 | 1 | undefined): Meaning {
  return side && meaning.kind === 'relative' && meaning.steps === 0 && !meaning.part
    ? { ...meaning, side }
    : meaning
}

function earlyEnd(words: Words, i: number): number {
  const next = skipHyphen(words, i + 1)
  return wordAt(words, next) === 'in' || wordAt(words, next) === 'on' ? next + 1 : next
}

/** "the end of", "the latter part of", "most of the rest of": the index after "of", or 0. */
function portionEnd(words: Words, i: number): number {
  let at = wordAt(words, i) === 'the' || wordAt(words, i) === 'a' ? i + 1 : i
  if (wordAt(words, at) === 'most' || wordAt(words, at) === 'much')
    return wordAt(words, at + 1) === 'of' ? at + 2 : 0
  if (SIZES.has(wordAt(words, at))) at++
  return PORTIONS.has(wordAt(words, at)) && wordAt(words, at + 1) === 'of' ? at + 2 : 0
}

/** What may have parts: a stretch of the calendar, not a duration. `loose`: "the year" alone will do. */
function stretchAt(
  words: Words,
  i: number,
  inner: ReadInner,
  loose: boolean,
): { to: number; meaning: Meaning } | null {
  const read: Reading | undefined = inner(i)?.[0] ?? (loose ? plainStretch(words, i)?.[0] : undefined)
  if (!read) return null
  const { kind } = read.meaning
  return kind === 'calendar' || kind === 'relative' || kind === 'hour' ? read : null
}

// "the night of April 18", "the morning of 3 June 1944", "mid afternoon"
//  ^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^^^
export const partOfDay: Pattern = {
  name: 'part of a day',
  starts: withThe(['early', 'late', 'mid', ...DAY_PARTS.keys()]),
  read(words, i, inner) {
    let at = wordAt(words, i) === 'the' ? i + 1 : i
    if (wordAt(words, at) === 'early' || wordAt(words, at) === 'late' || wordAt(words, at) === 'mid')
      at = skipHyphen(words, at + 1)
    const found = DAY_PARTS.get(wordAt(words, at))
    if (!found) return null
    const of = wordAt(words, at + 1) === 'hours' ? at + 2 : at + 1
    const link = wordAt(words, of)
    const day = link === 'of' || link === 'on' ? inner(of + 1)?.[0] : inner(of)?.[0]
    if (!day) return null
    const { meaning } = day
    if (meaning.kind === 'calendar' && (meaning.day !== undefined || meaning.weekday !== undefined))
      return one(i, day.to, { ...meaning, part: found })
    if (meaning.kind === 'relative' && (meaning.unit === 'today' || meaning.unit === 'day'))
      return one(i, day.to, { ...meaning, part: found })
    return null
  },
}
