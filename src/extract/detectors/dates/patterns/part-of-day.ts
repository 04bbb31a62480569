import { DAY_PARTS } from '../../../lexicon/time-words.ts'
import { one, type Pattern, withThe } from '../pattern.ts'
import { skipHyphen, wordAt } from '../words.ts'

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
