import { SEASONS } from '../../../lexicon/time-words.ts'
import { yearAfter, type YearRead } from '../month-words.ts'
import { one, type Pattern, withThe } from '../pattern.ts'
import { TURNS, turnAt } from '../turns.ts'
import { isCapital, wordAt, type Words } from '../words.ts'
import { yearRange } from './year-range.ts'

/** "spring water", "winter wheat": the word is part of another thing's name. */
const NOT_A_SEASON: ReadonlySet<string> = new Set([
  'water',
  'waters',
  'wheat',
  'onion',
  'onions',
  'rolls',
  'palace',
  'olympics',
  'olympic',
  'games',
  'squash',
])

/** "Mark Winter", "the Prague Spring", but "the Chinese Winter Offensive", "In Winter", "Late Summer". */
const isName = (words: Words, i: number): boolean =>
  isCapital(words, i) &&
  (isTitled(words, i) ||
    (isCapital(words, i + 1) && !EVENTS.has(wordAt(words, i + 1)) && !BESIDE.has(wordAt(words, i - 1))) ||
    (isCapital(words, i - 1) && !isCapital(words, i + 1) && !BESIDE.has(wordAt(words, i - 1))))
/** "the Spring Offensive" tells the season, "Winter Park" and "Summer Walker" do not. */
const EVENTS: ReadonlySet<string> = new Set(
  'offensive offensives war campaign uprising revolution congress session'.split(' '),
)
const isTitled = (words: Words, i: number): boolean =>
  /^(?:mr|mrs|ms|dr)$/.test(wordAt(words, wordAt(words, i - 1) === '.' ? i - 2 : i - 1))
const BESIDE: ReadonlySet<string> = new Set(
  'in last this next early late mid by the since during until'.split(' '),
)

// "last summer", "the spring of 1942", "winter 1941", "in autumn"
//  ^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^       ^^^^^^
export const season: Pattern = {
  name: 'season',
  starts: [...withThe(SEASONS.keys()), ...TURNS],
  read(words, i) {
    const turned = turnAt(words, i)
    const at = turned ? turned.next : wordAt(words, i) === 'the' ? i + 1 : i
    const found = SEASONS.get(wordAt(words, at))
    if (!found || NOT_A_SEASON.has(wordAt(words, at + 1)) || isName(words, at)) return null
    if (turned)
      return one(i, at + 1, { kind: 'calendar', season: found, anchor: turned.anchor, ...turned.fields })
    const year = yearAfter(words, at + 1)
    if (year && (year.fields.year !== undefined || year.fields.within))
      return one(i, overNewYear(words, year), { kind: 'calendar', season: found, ...year.fields })
    if (found === 'SU' || found === 'WI' || wordAt(words, at) === 'autumn')
      return one(i, at + 1, { kind: 'calendar', season: found })
    // "the fall of the wall", "spring water", "a spring": only where nothing else fits
    const before = wordAt(words, i - 1)
    const alone =
      !/^[a-z]/.test(wordAt(words, at + 1)) ||
      /^(and|or|when|but|the|as|to|by|with)$/.test(wordAt(words, at + 1))
    if (at > i && alone) return one(i, at + 1, { kind: 'calendar', season: found })
    const sure =
      before === 'in' ||
      before === 'during' ||
      before === 'by' ||
      before === 'until' ||
      before === 'since' ||
      before === 'of'
    const plain =
      (sure && (alone || found === 'SP')) || before === 'early' || before === 'late' || before === 'mid'
    return plain ? one(i, at + 1, { kind: 'calendar', season: found }) : null
  },
}

// "the winter of 1939/40", "winter 2022-23"
//  ^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^
/** A winter told by both its years goes by the first. */
function overNewYear(words: Words, { fields, next }: YearRead): number {
  return fields.year !== undefined && yearRange(words, next - 1, fields.year) ? next + 2 : next
}
