import { yearAfter } from '../month-words.ts'
import { digits, ordinal } from '../numbers.ts'
import { NUMBER, one, type Pattern, withThe } from '../pattern.ts'
import { ORDINALS } from '../../../lexicon/number-words.ts'
import { skipHyphen, wordAt, type Words } from '../words.ts'
import type { CalendarMeaning } from '../meaning.ts'

const LAST = new Set(['latter', 'last', 'final'])

// "the third quarter of 1989", "third-quarter", "the second half of 1944", "the 1989 third quarter"
//  ^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^
export const quarter: Pattern = {
  name: 'quarter',
  starts: [
    ...['its', 'their', 'year', 'q1', 'q2', 'q3', 'q4', 'h1', 'h2'],
    ...withThe([NUMBER, 'fiscal', ...ORDINALS.keys(), ...LAST]),
  ],
  core: ['q1', 'q2', 'q3', 'q4'],
  read(words, i, inner) {
    const short = shortQuarter(words, i)
    if (short) return short
    let at = wordAt(words, i) === 'the' ? i + 1 : i
    const yearFirst = digits(wordAt(words, at), 4)
    const hasYear = wordAt(words, at).length === 4 && yearFirst > 1800 && yearFirst < 2100
    if (hasYear) at++
    const fiscal = wordAt(words, at) === 'fiscal'
    if (fiscal) at = skipHyphen(words, at + 1)
    const last = LAST.has(wordAt(words, at))
    const nth = last ? { value: 0, next: at + 1 } : ordinal(words, at)
    if (!nth) return null
    let end = skipHyphen(words, nth.next)
    if (wordAt(words, end) === 'fiscal') end++
    const unit = wordAt(words, end)
    const year = hasYear ? yearFirst : null
    if (unit === 'quarter' && nth.value <= 4) {
      const fields: CalendarMeaning = {
        kind: 'calendar',
        quarter: nth.value || 4,
        ...(fiscal ? { fiscal } : {}),
      }
      const read = finish(words, i, end + 1, fields, year, inner)
      return last && !namesYear(read) ? null : read // "the last quarter" is the one before
    }
    if (unit !== 'half' || nth.value > 2) return null
    const read = finish(words, i, end + 1, { kind: 'calendar', half: nth.value || 2 }, year, inner)
    return namesYear(read) || (end > nth.next && RESULTS.has(wordAt(words, end + 1))) ? read : null
  },
}

/** "First-half sales fell"; "the first half" alone may be a match's. */
const RESULTS: ReadonlySet<string> = new Set(
  'sales profit profits loss losses revenue revenues results earnings net'.split(' '),
)

const namesYear = ([read]: ReturnType<typeof finish>): boolean =>
  read?.meaning.kind === 'calendar' && (read.meaning.year !== undefined || read.meaning.within !== undefined)

function finish(
  words: Words,
  i: number,
  end: number,
  fields: CalendarMeaning,
  year: number | null,
  inner: Parameters<Pattern['read']>[2],
) {
  if (year !== null) return one(i, end, { ...fields, year })
  const after = yearAfter(words, end)
  if (after) return one(i, after.next, { ...fields, ...after.fields })
  if (wordAt(words, end) === 'of' || wordAt(words, end) === 'in') {
    const whole = inner(end + 1)?.[0]
    const meaning = whole?.meaning
    if (
      whole &&
      ((meaning?.kind === 'relative' && meaning.unit === 'year') ||
        (meaning?.kind === 'calendar' && meaning.year !== undefined && !meaning.month))
    ) {
      return one(i, whole.to, { ...fields, within: meaning })
    }
  }
  return one(i, end, fields)
}

// "Q3 2016", "2019 H2", "Q4"
//  ^^^^^^^    ^^^^^^^    ^^
function shortQuarter(words: Words, i: number) {
  const word = wordAt(words, i)
  const glued = /^([1-4])q(\d\d|\d{4})$/.exec(word) // "1Q24"
  if (glued) {
    const told = Number(glued[2])
    return one(i, i + 1, {
      kind: 'calendar',
      quarter: Number(glued[1]),
      year: told < 100 ? 2000 + told : told,
    })
  }
  const before = word.length === 4 ? digits(word, 4) : NaN
  const at = Number.isNaN(before) ? i : skipHyphen(words, i + 1)
  const code = /^([qh])([1-4])$/.exec(wordAt(words, at))
  if (!code) return null
  const n = Number(code[2])
  const fields: CalendarMeaning =
    code[1] === 'q' ? { kind: 'calendar', quarter: n } : { kind: 'calendar', half: n }
  if (code[1] === 'h' && n > 2) return null
  if (!Number.isNaN(before)) return one(i, at + 1, { ...fields, year: before })
  const next = skipHyphen(words, at + 1)
  const year = wordAt(words, next).length === 4 ? digits(wordAt(words, next), 4) : NaN
  if (!Number.isNaN(year)) return one(i, next + 1, { ...fields, year })
  return code[1] === 'q' ? one(i, at + 1, fields) : null
}
