import { CARDINALS, ORDINALS } from '../../../lexicon/number-words.ts'
import { bcEnd } from '../month-words.ts'
import type { Reading } from '../meaning.ts'
import { ordinal, type NumberRead } from '../numbers.ts'
import { NUMBER, one, type Pattern, withThe } from '../pattern.ts'
import { skipHyphen, wordAt, type Words } from '../words.ts'

// "the 19th century", "the fifth century BC", "eighteenth-century"
//  ^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^
export const century: Pattern = {
  name: 'century',
  starts: withThe([NUMBER, ...ORDINALS.keys(), ...CARDINALS.keys()]),
  read(words, i) {
    const first = ordinal(words, wordAt(words, i) === 'the' ? i + 1 : i)
    if (!first || first.value > 30) return null
    const at = skipHyphen(words, first.next)
    if (wordAt(words, at) === 'century') {
      const bc = bcEnd(words, at + 1)
      return one(i, bc || at + 1, { kind: 'calendar', century: startOf(first.value, bc > 0) })
    }
    return centuries(words, i, first)
  },
}

const startOf = (nth: number, bc: boolean): number => (bc ? -nth * 100 : (nth - 1) * 100)

// "the 17th and 18th centuries", "the 4th, 3rd and 2nd centuries BC"
//  ^^^^^^^^     ^^^^^^^^^^^^^^    ^^^^^^^  ^^^     ^^^^^^^^^^^^^^^^
function centuries(words: Words, i: number, first: NumberRead): Reading[] | null {
  const found = [{ from: i, ...first }]
  for (let last = first; ; last = found.at(-1) as NumberRead) {
    const joint = wordAt(words, last.next)
    const from = JOINTS.has(joint) ? last.next + 1 : 0
    const nth = from ? ordinal(words, wordAt(words, from) === 'the' ? from + 1 : from) : null
    if (!nth || nth.value > 30) break
    found.push({ from, ...nth })
  }
  const end = (found.at(-1) as NumberRead).next
  if (found.length < 2 || wordAt(words, end) !== 'centuries') return null
  const bc = bcEnd(words, end + 1)
  return found.map(({ from, value, next }) => ({
    from,
    to: next === end ? bc || end + 1 : next,
    meaning: { kind: 'calendar', century: startOf(value, bc > 0) },
  }))
}

const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'to', ',', '-', '–'])
