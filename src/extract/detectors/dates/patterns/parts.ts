import type { Unit } from '../../../lexicon/time-words.ts'
import type { Meaning, Portion, Reading } from '../meaning.ts'
import { one, type Pattern, type ReadInner, withThe } from '../pattern.ts'
import { skipHyphen, wordAt, type Words } from '../words.ts'
import { plainStretch } from './relative.ts'

/** Right before a stretch: "early June". */
const EARLY: ReadonlySet<string> = new Set(['early', 'late', 'mid', 'earlier', 'later', 'sometime', 'middle'])
/** Before "of" and a stretch: "the end of June". */
const PARTS: ReadonlySet<string> = new Set(
  'end beginning start middle rest close turn remainder part half eve height'.split(' '),
)
const SIZES: ReadonlySet<string> = new Set(
  'early late latter first second last very latest better good'.split(' '),
)

/** Which part these words say; "most of June" and "a good part of June" say none. */
const PORTION: ReadonlyMap<string, Portion> = new Map<string, Portion>([
  ['early', 'early'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['first', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['latter', 'late'],
  ['second', 'late'],
  ['last', 'late'],
  ['end', 'late'],
  ['close', 'late'],
  ['turn', 'turn'],
])
/** Abbreviations of offices: end of the year, of the month. */
const ENDS: ReadonlyMap<string, Unit> = new Map([
  ['eoy', 'year'],
  ['eom', 'month'],
])
/** On which side of publication it lies. */
const SIDE: ReadonlyMap<string, -1 | 1> = new Map([
  ['earlier', -1],
  ['later', 1],
  ['rest', 1],
  ['remainder', 1],
])

// "early June", "mid-2024", "late last year", "the end of March", "earlier this month", "the middle of the year"
//  ^^^^^^^^^^    ^^^^^^^^    ^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^
/** A part of a stretch stands for the stretch: TIMEX3 keeps its value, and no day is invented. */
export const part: Pattern = {
  name: 'part',
  starts: ['a', ...withThe(['most', 'much', ...EARLY, ...PARTS, ...SIZES, ...ENDS.keys()])],
  core: ENDS.keys(),
  read(words, i, inner) {
    const at = wordAt(words, i) === 'the' ? i + 1 : i
    const end = ENDS.get(wordAt(words, at))
    if (end)
      return one(i, at + 1, { kind: 'relative', unit: end, steps: 0, anchor: 'published', portion: 'late' })
    if (EARLY.has(wordAt(words, at))) {
      const after = earlyEnd(words, at)
      if (wordAt(words, at) === 'mid' && wordAt(words, after) === 'year')
        // "by mid-year"
        return one(
          i,
          after + 1,
          narrowed({ kind: 'relative', unit: 'year', steps: 0, anchor: 'published' }, 'mid'),
        )
      const link = wordAt(words, after - 1)
      const read = stretchAt(words, after, inner, link === 'in' || link === 'on')
      if (read) return one(i, read.to, narrowed(read.meaning, wordAt(words, at)))
    }
    const of = portionEnd(words, i)
    const read = of ? stretchAt(words, of, inner, true) : null
    if (!read) return null
    const word = wordAt(words, of - 2)
    return one(
      i,
      read.to,
      narrowed(read.meaning, word === 'part' || word === 'half' ? wordAt(words, of - 3) : word),
    )
  },
}

function narrowed(meaning: Meaning, word: string): Meaning {
  if ((meaning.kind !== 'relative' && meaning.kind !== 'calendar') || meaning.part) return meaning
  const side = SIDE.get(word)
  if (side && meaning.kind === 'relative' && meaning.steps === 0) return { ...meaning, side }
  const portion = PORTION.get(word)
  return portion ? { ...meaning, portion } : meaning
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
  return PARTS.has(wordAt(words, at)) && wordAt(words, at + 1) === 'of' ? at + 2 : 0
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
