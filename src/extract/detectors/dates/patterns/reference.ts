import { REFERENCES } from '../../../lexicon/time-references.ts'
import { one, type Pattern } from '../pattern.ts'
import { wordAt } from '../words.ts'

// "now", "recently", "in the near future", "these days"
//  ^^^    ^^^^^^^^       ^^^^^^^^^^^^^^^    ^^^^^^^^^^
/** Words that point at the present, the past or the future without saying when. Longest phrase first. */
export const reference: Pattern = {
  name: 'reference',
  starts: [...REFERENCES].flatMap(([first, phrases]) =>
    first === 'the' ? phrases.map(({ rest }) => `the ${rest[0]}`) : [first],
  ),
  read(words, i) {
    for (const { rest, value } of REFERENCES.get(wordAt(words, i)) ?? []) {
      if (rest.every((word, k) => wordAt(words, i + 1 + k) === word)) {
        const soon = wordAt(words, i) === 'soon'
        if (soon && (wordAt(words, i - 1) === 'as' || wordAt(words, i + 1) === 'after')) return null
        return one(i, i + 1 + rest.length, { kind: 'reference', value, ...(soon ? { ahead: true } : {}) })
      }
    }
    return null
  },
}
