import { FEASTS } from '../../../lexicon/feasts.ts'
import { yearAfter } from '../month-words.ts'
import { one, type Pattern } from '../pattern.ts'
import { TURNS, turnAt } from '../turns.ts'
import { isCapital, wordAt } from '../words.ts'

/** Names that are seldom the feast in lower case. */
const ORDINARY: ReadonlySet<string> = new Set(['may day', 'good friday'])

// "Christmas 1941", "on New Year's Day", "last Easter", "Christmas Eve"
//  ^^^^^^^^^^^^^^       ^^^^^^^^^^^^^^    ^^^^^^^^^^^    ^^^^^^^^^^^^^
export const feast: Pattern = {
  name: 'feast',
  starts: [...FEASTS.keys(), ...TURNS],
  read(words, i) {
    const turned = turnAt(words, i)
    const at = turned ? turned.next : i
    const named = isCapital(words, at)
    for (const { rest, name } of FEASTS.get(wordAt(words, at)) ?? []) {
      if (!named && rest.length === 0 && ORDINARY.has(name)) continue
      if (!rest.every((word, k) => wordAt(words, at + 1 + k) === word)) continue
      const next = at + 1 + rest.length
      if (turned)
        return one(i, next, { kind: 'calendar', feast: name, ...turned.fields, anchor: turned.anchor })
      const year = yearAfter(words, next)
      return year
        ? one(i, year.next, { kind: 'calendar', feast: name, ...year.fields })
        : one(i, next, { kind: 'calendar', feast: name })
    }
    return null
  },
}
