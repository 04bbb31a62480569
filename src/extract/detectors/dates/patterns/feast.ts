import { FEASTS } from '../../../lexicon/feasts.ts'
import { yearAfter } from '../month-words.ts'
import { one, type Pattern } from '../pattern.ts'
import { TURNS, turnAt } from '../turns.ts'
import { isCapital, wordAt } from '../words.ts'

// "Christmas 1941", "on New Year's Day", "last Easter", "Christmas Eve"
//  ^^^^^^^^^^^^^^       ^^^^^^^^^^^^^^    ^^^^^^^^^^^    ^^^^^^^^^^^^^
export const feast: Pattern = {
  name: 'feast',
  starts: [...FEASTS.keys(), ...TURNS],
  read(words, i) {
    const turned = turnAt(words, i)
    const at = turned ? turned.next : i
    if (!isCapital(words, at)) return null
    for (const { rest, name } of FEASTS.get(wordAt(words, at)) ?? []) {
      if (!rest.every((word, k) => wordAt(words, at + 1 + k) === word)) continue
      const next = at + 1 + rest.length
      if (turned) return one(i, next, { kind: 'calendar', feast: name, ...turned.fields })
      const year = yearAfter(words, next)
      return year
        ? one(i, year.next, { kind: 'calendar', feast: name, ...year.fields })
        : one(i, next, { kind: 'calendar', feast: name })
    }
    return null
  },
}
