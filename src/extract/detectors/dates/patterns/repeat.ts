import { CARDINALS } from '../../../lexicon/number-words.ts'
import { DAY_PARTS, MONTHS, SEASONS, SET_ADVERBS } from '../../../lexicon/time-words.ts'
import { unitAt } from '../amounts.ts'
import type { Reading } from '../meaning.ts'
import { cardinal } from '../numbers.ts'
import { NUMBER, one, type Pattern } from '../pattern.ts'
import { isCapital, wordAt, type Words } from '../words.ts'
import { weekdayAt } from './weekday.ts'

const PERIODS: ReadonlyMap<string, string> = new Map([
  ['hour', 'PT1H'],
  ['day', 'P1D'],
  ['night', 'P1D'],
  ['week', 'P1W'],
  ['month', 'P1M'],
  ['quarter', 'P1Q'],
  ['year', 'P1Y'],
  ['decade', 'P10Y'],
])

const EACH: ReadonlySet<string> = new Set(['every', 'each', 'per', 'a', 'an'])

// "every year", "each Thursday", "daily", "every two weeks", "twice a month"
//  ^^^^^^^^^^    ^^^^^^^^^^^^^    ^^^^^    ^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^
export const repeat: Pattern = {
  name: 'repeat',
  starts: [...SET_ADVERBS.keys(), ...EACH, 'once', 'twice', NUMBER, ...CARDINALS.keys()],
  read(words, i) {
    const word = wordAt(words, i)
    const adverb = SET_ADVERBS.get(word)
    if (adverb) return isPaper(words, i) ? null : one(i, i + 1, { kind: 'repeat', value: adverb })
    const times = timesEnd(words, i)
    const each = times || i
    if (times ? !EACH.has(wordAt(words, times)) : /^an?$/.test(word) || !EACH.has(word)) return null
    const other = wordAt(words, each + 1) === 'other' ? each + 2 : each + 1
    const unit = unitAt(words, other)
    const value = unit && PERIODS.get(unit)
    if (value && !wordAt(words, other).endsWith('s'))
      return one(i, other + 1, { kind: 'repeat', value: other > each + 1 ? value.replace('1', '2') : value })
    if (word !== 'every' && word !== 'each') return null
    const days = weekdaysAt(words, i)
    if (days) return days
    const month = MONTHS.get(wordAt(words, i + 1))
    if (month) return one(i, i + 2, { kind: 'repeat', value: `XXXX-${String(month).padStart(2, '0')}` })
    const season = SEASONS.get(wordAt(words, i + 1))
    if (season) return one(i, i + 2, { kind: 'repeat', value: `XXXX-${season}` })
    const part = DAY_PARTS.get(wordAt(words, i + 1))
    if (part) return one(i, i + 2, { kind: 'repeat', value: `XXXX-XX-XXT${part}` })
    const count = cardinal(words, i + 1)
    const counted = count && unitAt(words, count.next)
    const period = counted && PERIODS.get(counted)
    return period
      ? one(i, count.next + 1, { kind: 'repeat', value: period.replace('1', String(count.value)) })
      : null
  },
}

/** "the Daily Telegraph" */
const isPaper = (words: Words, i: number): boolean => isCapital(words, i) && isCapital(words, i + 1)

/** "twice", "three times": the index after it, else 0. */
function timesEnd(words: Words, i: number): number {
  const word = wordAt(words, i)
  if (word === 'once' || word === 'twice') return i + 1
  const count = cardinal(words, i)
  return count && wordAt(words, count.next) === 'times' ? count.next + 1 : 0
}

// "every Tuesday", "every Tuesday and Thursday"
//  ^^^^^^^^^^^^^    ^^^^^^^^^^^^^     ^^^^^^^^
function weekdaysAt(words: Words, i: number): Reading[] | null {
  const found: Reading[] = []
  const first = /^(?:other|second)$/.test(wordAt(words, i + 1)) ? i + 2 : i + 1 // "every other Tuesday"
  for (let from = i, at = first; ;) {
    const day = weekdayAt(words, at)
    if (!day) return found.length > 0 ? found : null
    found.push({ from, to: day.next, meaning: { kind: 'repeat', value: `XXXX-WXX-${day.value}` } })
    if (!/^(?:,|and|or)$/.test(wordAt(words, day.next))) return found
    from = at = day.next + 1
  }
}
