import { UNIT_PLURALS } from '../../../lexicon/time-words.ts'
import { amountsAt } from '../amounts.ts'
import { approximationEnd } from '../approximations.ts'
import { countAt } from '../counts.ts'
import { one, type Pattern, withThe } from '../pattern.ts'
import { skipHyphen, wordAt, type Words } from '../words.ts'
import { AMOUNT_STARTS } from './ago.ts'

/** Before an amount, and part of the expression: on which side of now it lies, or null. */
const LEAD: ReadonlyMap<string, -1 | 1 | null> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['preceding', -1],
  ['recent', -1],
  ['latest', -1],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
  ['first', null],
  ['final', null],
  ['entire', null],
  ['another', null],
  ['additional', null],
  ['early', null],
  ['intervening', null],
  ['ensuing', null],
])

// "for five years", "the past two months", "a three-year period", "the nine months", "nearly an hour"
//      ^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^
export const duration: Pattern = {
  name: 'duration',
  starts: ['these', 'those', ...withThe([...AMOUNT_STARTS, ...LEAD.keys()])],
  read(words, i) {
    const rough = approximationEnd(words, i)
    const the = /^(the|these|those|an|a)$/.test(wordAt(words, rough)) ? rough + 1 : rough
    const lead = LEAD.has(wordAt(words, the)) ? the + 1 : 0
    const toward = LEAD.get(wordAt(words, lead ? the : fillerIn(words, the)))
    const few = wordAt(words, lead || the) === 'few' || wordAt(words, lead || the) === 'couple'
    if (lead && wordAt(words, the) === 'another') {
      const single = UNIT_PLURALS.get(`${wordAt(words, lead)}s`)
      if (single) return one(i, lead + 1, { kind: 'duration', amounts: [{ count: 1, unit: single }] })
    }
    const direct = lead || the === rough ? null : amountsAt(words, rough)
    const at = lead || the
    const fortnight = lead && wordAt(words, lead) === 'fortnight'
    const read =
      direct ??
      amountsAt(words, at) ??
      (fortnight ? { amounts: [{ count: 2, unit: 'week' as const }], next: lead + 1 } : null) ??
      (lead ? plurals(words, lead) : null)
    if (!read) return null
    if (isRate(words, i, read.next)) return null
    const single = read.amounts.length === 1 ? read.amounts[0] : undefined
    if (single?.unit === 'second' && wordAt(words, i) === 'a') return null
    // "a two-year period", "the six-month term"
    const period = wordAt(words, read.next) === 'period' ? read.next + 1 : 0
    const old = skipHyphen(words, read.next)
    const next = wordAt(words, old) === 'old' && old > read.next ? old + 1 : period || orSo(words, read.next)
    const bare = !period && !lead && the > rough && direct === null && wordAt(words, rough) !== 'the'
    return one(bare && !few ? the : i, next, {
      kind: 'duration',
      amounts: read.amounts,
      ...(toward || takesTime(words, next) ? { toward: toward || 1 } : {}),
      ...reachOf(words, i, toward),
    })
  },
}

/** "the 5 past years": the word of the side stands behind the number. */
function fillerIn(words: Words, i: number): number {
  const count = countAt(words, i)
  return count && LEAD.get(wordAt(words, count.next)) ? count.next : i
}

/** "in two weeks' time", "in a year's time": ahead, whatever the verb. */
const takesTime = (words: Words, i: number): boolean =>
  /^(?:'s|'|’)$/.test(wordAt(words, i)) && wordAt(words, i + 1) === 'time'

/** "in the past two weeks" reaches over all of them, "in two weeks" to their end. */
function reachOf(words: Words, i: number, toward?: -1 | 1 | null): { reach?: 'in' | 'within' } {
  const before = wordAt(words, i - 1)
  if (before === 'within' && toward !== -1) return { reach: before }
  return before === 'in' && !toward ? { reach: before } : {}
}

const COUNTS: ReadonlySet<string> = new Set('million billion trillion percent %'.split(' '))
const NOT_COUNTED: ReadonlySet<string> = new Set('s was is has its his as lasts takes means times'.split(' '))

/** "$500 million a year", "four flights a week"; "a year-earlier loss" is the comparison's. */
function isRate(words: Words, i: number, next: number): boolean {
  const article = wordAt(words, i)
  if ((article !== 'a' && article !== 'an') || next !== i + 2) return false
  const before = wordAt(words, i - 1)
  if (NOT_COUNTED.has(before)) return false
  const code = before.charCodeAt(0)
  return (code >= 48 && code <= 57) || COUNTS.has(before) || (before.endsWith('s') && !before.endsWith('ss'))
}

const orSo = (words: Words, i: number): number =>
  wordAt(words, i) === 'or' && wordAt(words, i + 1) === 'so' ? i + 2 : i

/** "recent months", "the coming weeks": no number. */
function plurals(words: Words, i: number) {
  const unit = UNIT_PLURALS.get(wordAt(words, i))
  if (!unit) return null
  return { amounts: [{ count: null, unit }], next: i + 1 }
}

/** "for years", "within days", "took months", "lasted decades" */
const BEFORE_PLURAL: ReadonlySet<string> = new Set(
  'for in within after last lasts lasted lasting take takes took taken taking spend spends spent spending'.split(
    ' ',
  ),
)

// "for years", "weeks of talks"
//      ^^^^^    ^^^^^
export const vagueDuration: Pattern = {
  name: 'plural unit',
  starts: UNIT_PLURALS.keys(),
  read(words, i) {
    const before = wordAt(words, i - 1)
    const unit = UNIT_PLURALS.get(wordAt(words, i))
    if (!unit || unit === 'night' || unit === 'quarter') return null
    if (unit === 'minute' && before === 'the') return null // of a meeting
    const sure = BEFORE_PLURAL.has(before) || wordAt(words, i + 1) === 'of'
    return sure ? one(i, i + 1, { kind: 'duration', amounts: [{ count: null, unit }] }) : null
  },
}
