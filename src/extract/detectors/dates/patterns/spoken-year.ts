import { yearInWords } from '../numbers.ts'
import { one, type Pattern } from '../pattern.ts'
import { wordAt } from '../words.ts'

// "nineteen ninety-six", "the year two thousand"
//  ^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^
export const spokenYear: Pattern = {
  name: 'year in words',
  starts: ['fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'two', 'year', 'the year'],
  read(words, i) {
    const at = wordAt(words, i) === 'the' ? i + 1 : i
    const named = wordAt(words, at) === 'year'
    if (at > i && !named) return null
    const value = yearInWords(words, named ? at + 1 : at)
    if (!value || (!named && (value.value % 100 === 0 || wordAt(words, i + 1) === 'hundred'))) return null
    if (!named && /s$/.test(wordAt(words, value.next)) && !/^(in|since|of)$/.test(wordAt(words, i - 1)))
      return null
    return one(i, value.next, { kind: 'calendar', year: value.value })
  },
}
