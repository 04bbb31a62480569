import { unitAt } from '../amounts.ts'
import { UNITS, type Unit } from '../../../lexicon/time-words.ts'
import { one, type Pattern } from '../pattern.ts'
import { digits, ordinal, yearInWords } from '../numbers.ts'
import { isYear } from './is-year.ts'
import { isCapital, skipHyphen, wordAt, type Words } from '../words.ts'

const STARTING: ReadonlySet<string> = new Set(['starting', 'beginning', 'commencing'])
const KNOWN: ReadonlySet<string> = new Set(['full', 'fiscal', 'whole', 'latest', 'comparable'])
const STRETCHES: ReadonlySet<Unit> = new Set<Unit>(['weekend', 'week', 'month', 'quarter', 'year'])

// "over the weekend", "in the quarter ended Sept. 30", "for the full year", "the latest period"
//       ^^^^^^^^^^^       ^^^^^^^^^^^                       ^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^
/** A stretch the reader knows already: which one, the story tells. */
export const stretch: Pattern = {
  name: 'stretch',
  starts: ['its', 'year', 'month', ...[...KNOWN, ...UNITS.keys()].map((word) => `the ${word}`)],
  read(words, i, inner) {
    const end = yearEnd(words, i)
    if (end) return end
    if (wordAt(words, i) !== 'the') return null
    const adjective = wordAt(words, i + 1)
    const at = KNOWN.has(adjective) ? i + 2 : i + 1
    const word = wordAt(words, at)
    if (adjective === 'latest' && word === 'period')
      return one(i, at + 1, { kind: 'relative', unit: 'quarter', steps: 0, anchor: 'account' })
    const unit = unitAt(words, at)
    if (!unit || word.endsWith('s') || !STRETCHES.has(unit) || wordAt(words, at + 1) === '-') return null
    if (wordAt(words, at + 1) === 'of') {
      // "the week of June 5", "the month of May"; "the year of the horse" is no date
      const held = inner(at + 2)?.[0] ?? dayAt(words, at + 2)
      if (!held || (held.meaning.kind !== 'calendar' && held.meaning.kind !== 'relative')) return null
      return unit === 'month'
        ? one(i, held.to, held.meaning)
        : one(i, held.to, { kind: 'holding', unit, meaning: held.meaning })
    }
    if (unit === 'year' && (yearInWords(words, at + 1) || digits(wordAt(words, at + 1), 4) > 0)) return null
    const verb = wordAt(words, at + 1)
    if (isCapital(words, at) && /^[ivx]+$/.test(verb)) return null // "the Year III"
    if (unit === 'week' && STARTING.has(verb)) {
      const first = inner(wordAt(words, at + 2) === 'on' ? at + 3 : at + 2)?.[0]
      if (first?.meaning.kind === 'calendar')
        return one(i, first.to, { kind: 'holding', unit, meaning: first.meaning })
    }
    if (verb === 'ended' || verb === 'ending') {
      const last = inner(at + 2)?.[0]
      if (last?.meaning.kind === 'calendar')
        return one(i, at + 1, {
          kind: 'holding',
          unit,
          meaning: { turn: verb === 'ended' ? -1 : undefined, ...last.meaning },
          ended: true,
        })
    }
    if (unit === 'week' && verb === 'after') return null
    const same = unit === 'year' && wordAt(words, i - 1) === ',' ? digits(wordAt(words, i - 2), 4) : 0
    if (same >= 1000 && isYear(words, i - 2, same)) return one(i, at + 1, { kind: 'calendar', year: same }) // "in 1987, the year the siege ended"
    return one(i, at + 1, {
      kind: 'relative',
      unit,
      steps: 0,
      anchor: unit === 'quarter' || unit === 'year' ? 'account' : 'narrative',
      ...(adjective === 'fiscal' ? { fiscal: true } : {}),
    })
  },
}

/** "the week of the 18th" */
function dayAt(words: Words, i: number) {
  const day = wordAt(words, i) === 'the' ? ordinal(words, i + 1) : null
  return day && day.value <= 31
    ? { to: day.next, meaning: { kind: 'calendar' as const, day: day.value } }
    : undefined
}

// "by year-end", "at month's end"
//     ^^^^^^^^       ^^^^^^^^^^^
function yearEnd(words: Words, i: number) {
  const unit = unitAt(words, i)
  if ((unit !== 'year' && unit !== 'month') || digits(wordAt(words, i + 2), 4) > 0) return null
  const owned = wordAt(words, i + 1) === "'s"
  const at = owned ? i + 2 : skipHyphen(words, i + 1)
  if (wordAt(words, at) !== 'end') return null
  if (owned) return one(i, at + 1, { kind: 'relative', unit, steps: 0, anchor: 'narrative' })
  return unit === 'year' ? one(i, at + 1, { kind: 'calendar', month: 12, day: 31 }) : null
}
