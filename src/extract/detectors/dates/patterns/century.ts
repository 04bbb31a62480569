import { CARDINALS, ORDINALS } from '../../../lexicon/number-words.ts'
import { bcEnd } from '../month-words.ts'
import { ordinal } from '../numbers.ts'
import { NUMBER, one, type Pattern, withThe } from '../pattern.ts'
import { skipHyphen, wordAt } from '../words.ts'

// "the 19th century", "the fifth century BC", "eighteenth-century"
//  ^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^
export const century: Pattern = {
  name: 'century',
  starts: withThe([NUMBER, ...ORDINALS.keys(), ...CARDINALS.keys()]),
  read(words, i) {
    const nth = ordinal(words, wordAt(words, i) === 'the' ? i + 1 : i)
    if (!nth || nth.value > 30) return null
    const at = skipHyphen(words, nth.next)
    if (wordAt(words, at) !== 'century') return null
    const bc = bcEnd(words, at + 1)
    return one(i, bc || at + 1, { kind: 'calendar', century: bc ? -nth.value * 100 : (nth.value - 1) * 100 })
  },
}
