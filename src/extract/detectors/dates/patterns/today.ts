import { DAY_PARTS } from '../../../lexicon/time-words.ts'
import { one, type Pattern } from '../pattern.ts'
import { wordAt } from '../words.ts'

const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

// "today", "yesterday morning", "tonight", "the day after tomorrow", "overnight"
//  ^^^^^    ^^^^^^^^^^^^^^^^^    ^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^
export const today: Pattern = {
  name: 'today',
  starts: [...DAYS.keys(), 'tonight', 'overnight', 'day', 'the day'],
  read(words, i) {
    const word = wordAt(words, i)
    if (word === 'tonight') return one(i, i + 1, { kind: 'hour', part: 'NI', anchor: 'published', steps: 0 })
    if (word === 'overnight')
      return one(i, i + 1, { kind: 'hour', part: 'NI', anchor: 'published', steps: 0 })
    const direct = DAYS.get(word)
    if (direct !== undefined) {
      const part = DAY_PARTS.get(wordAt(words, i + 1))
      return one(i, part ? i + 2 : i + 1, {
        kind: 'relative',
        unit: 'today',
        steps: direct,
        anchor: 'published',
        ...(part ? { part } : {}),
      })
    }
    const at = word === 'the' ? i + 1 : i
    if (wordAt(words, at) !== 'day') return null
    const side = wordAt(words, at + 1) === 'after' ? 1 : wordAt(words, at + 1) === 'before' ? -1 : 0
    const base = DAYS.get(wordAt(words, at + 2))
    if (side === 0 || base === undefined) return null
    return one(i, at + 3, { kind: 'relative', unit: 'today', steps: base + side, anchor: 'published' })
  },
}
