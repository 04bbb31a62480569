import { DECADES } from '../../../lexicon/number-words.ts'
import { bcEnd } from '../month-words.ts'
import { digits } from '../numbers.ts'
import { NUMBER, one, type Pattern, withThe } from '../pattern.ts'
import { skipHyphen, wordAt, type Words } from '../words.ts'

// "the 1990s", "the early 1960s", "the '80s", "the nineties"
//  ^^^^^^^^^    ^^^^^^^^^^^^^^^    ^^^^^^^^    ^^^^^^^^^^^^
export const decade: Pattern = {
  name: 'decade',
  starts: withThe([NUMBER, 'nineteen', ...DECADES.keys(), "'", '’', '‘']),
  read(words, i) {
    const the = wordAt(words, i) === 'the'
    const at = the ? i + 1 : i
    const spoken =
      wordAt(words, at) === 'nineteen' ? DECADES.get(wordAt(words, skipHyphen(words, at + 1))) : undefined
    if (spoken !== undefined)
      return one(i, skipHyphen(words, at + 1) + 1, { kind: 'calendar', decade: 1900 + spoken })
    const named = DECADES.get(wordAt(words, at))
    if (named !== undefined)
      return the || before(words, at) ? one(i, at + 1, { kind: 'calendar', decade: 1900 + named }) : null
    const mark = /^['’‘]$/.test(wordAt(words, at))
    const number = mark ? at + 1 : at
    const word = wordAt(words, number)
    const plural = word.endsWith('s') ? number + 1 : wordAt(words, number + 1) === "'s" ? number + 2 : 0
    if (!plural) return null
    const value = digits(word.endsWith('s') ? word.slice(0, -1) : word, 4)
    const bc = bcEnd(words, plural)
    if (bc && value % 10 === 0) return one(i, bc, { kind: 'calendar', decade: -value })
    if (value >= 1000 && value < 2200 && value % 10 === 0)
      return one(i, plural, { kind: 'calendar', decade: value })
    const short =
      value >= 10 &&
      value <= 90 &&
      value % 10 === 0 &&
      (the || mark) &&
      !before(words, number, /^(his|her|their|its|my)$/)
    return short ? one(i, plural, { kind: 'calendar', decade: (value === 10 ? 2000 : 1900) + value }) : null
  },
}

const before = (words: Words, i: number, what = /^(early|mid|late|-|the|in)$/): boolean =>
  what.test(wordAt(words, i - 1))
