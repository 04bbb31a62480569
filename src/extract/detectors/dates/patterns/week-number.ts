import { one, type Pattern, withThe } from '../pattern.ts'
import { digits } from '../numbers.ts'
import { wordAt } from '../words.ts'

// "week 23", "from Week 31 to Week 35", "week 3 of 2027"
//  ^^^^^^^         ^^^^^^^    ^^^^^^^    ^^^^^^^^^^^^^^
/** ISO 8601 weeks. */
export const weekNumber: Pattern = {
  name: 'week number',
  starts: withThe(['week']),
  read(words, i, inner) {
    const at = wordAt(words, i) === 'the' ? i + 1 : i
    if (wordAt(words, at) !== 'week') return null
    const nth = digits(wordAt(words, at + 1), 2)
    if (!(nth >= 1 && nth <= 53) || wordAt(words, at + 2) === '%') return null
    const year = wordAt(words, at + 2) === 'of' ? inner(at + 3)?.[0] : undefined
    const held =
      year && (year.meaning.kind === 'calendar' || year.meaning.kind === 'relative') ? year : undefined
    return one(i, held ? held.to : at + 2, {
      kind: 'nth',
      nth,
      unit: 'week',
      within: held?.meaning ?? { kind: 'relative', unit: 'year', steps: 0, anchor: 'published' },
    })
  },
}
