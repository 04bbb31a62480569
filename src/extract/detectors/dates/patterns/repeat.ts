import { DAY_PARTS, MONTHS, SEASONS, SET_ADVERBS } from '../../../lexicon/time-words.ts'
import { unitAt } from '../amounts.ts'
import { cardinal } from '../numbers.ts'
import { one, type Pattern } from '../pattern.ts'
import { wordAt } from '../words.ts'
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

// "every year", "each Thursday", "daily", "every two weeks", "twice a month"
//  ^^^^^^^^^^    ^^^^^^^^^^^^^    ^^^^^    ^^^^^^^^^^^^^^^          ^^^^^^^
export const repeat: Pattern = {
  name: 'repeat',
  starts: [...SET_ADVERBS.keys(), 'every', 'each', 'per', 'a', 'everyday'],
  read(words, i) {
    const word = wordAt(words, i)
    const adverb = SET_ADVERBS.get(word)
    if (adverb) return one(i, i + 1, { kind: 'repeat', value: adverb })
    if (word === 'a') {
      const times = wordAt(words, i - 1)
      if (times !== 'once' && times !== 'twice' && times !== 'times') return null
    }
    const other = wordAt(words, i + 1) === 'other' ? i + 2 : i + 1
    const unit = unitAt(words, other)
    const value = unit && PERIODS.get(unit)
    if (value && !wordAt(words, other).endsWith('s'))
      return one(i, other + 1, { kind: 'repeat', value: other > i + 1 ? value.replace('1', '2') : value })
    if (word !== 'every' && word !== 'each') return null
    const day = weekdayAt(words, i + 1)
    if (day) return one(i, day.next, { kind: 'repeat', value: `XXXX-WXX-${day.value}` })
    const month = MONTHS.get(wordAt(words, i + 1))
    if (month) return one(i, i + 2, { kind: 'repeat', value: `XXXX-${String(month).padStart(2, '0')}` })
    const season = SEASONS.get(wordAt(words, i + 1))
    if (season) return one(i, i + 2, { kind: 'repeat', value: `XXXX-${season}` })
    const part = DAY_PARTS.get(wordAt(words, i + 1))
    if (part) return one(i, i + 2, { kind: 'repeat', value: `XXXX-XX-XXT${part}` })
    const count = cardinal(words, i + 1)
    const each = count && unitAt(words, count.next)
    const period = each && PERIODS.get(each)
    return period
      ? one(i, count.next + 1, { kind: 'repeat', value: period.replace('1', String(count.value)) })
      : null
  },
}
