import { CARDINALS, ORDINALS } from '../../../lexicon/number-words.ts'
import { unitAt } from '../amounts.ts'
import type { NthMeaning } from '../meaning.ts'
import { ordinal } from '../numbers.ts'
import { NUMBER, one, type Pattern, type ReadInner, withThe } from '../pattern.ts'
import { wordAt, type Words } from '../words.ts'
import { plainStretch } from './relative.ts'
import { weekdayAt } from './weekday.ts'

// "the third week of October", "the first Friday of next month", "the last week of 2016", "the first week of May on Friday"
//  ^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
export const nth: Pattern = {
  name: 'nth of a stretch',
  starts: withThe(['last', NUMBER, ...ORDINALS.keys(), ...CARDINALS.keys()]),
  read(words, i, inner) {
    const at = wordAt(words, i) === 'the' ? i + 1 : i
    const count = wordAt(words, at) === 'last' ? { value: -1, next: at + 1 } : ordinal(words, at)
    if (!count) return null
    const day = weekdayAt(words, count.next)
    const unit = day ? 'day' : unitAt(words, count.next)
    if (!unit || (!day && unit !== 'week' && unit !== 'weekend' && unit !== 'month' && unit !== 'day'))
      return null
    const end = day ? day.next : count.next + 1
    if (!day && wordAt(words, count.next).endsWith('s')) return null
    const held = heldAt(words, end, inner)
    if (!held) return null
    const { meaning, to } = held
    if (meaning.kind !== 'calendar' && meaning.kind !== 'relative') return null
    if (meaning.kind === 'calendar' && (meaning.day !== undefined || meaning.weekday !== undefined))
      return null
    const weekday = day ? { weekday: day.value } : {}
    const found: NthMeaning = { kind: 'nth', nth: count.value, unit, within: meaning, ...weekday }
    const on = unit === 'week' && wordAt(words, to) === 'on' ? weekdayAt(words, to + 1) : null
    return on ? one(i, on.next, { kind: 'calendar', weekday: on.value, within: found }) : one(i, to, found)
  },
}

/** "of October", "in this month", "next year". */
function heldAt(words: Words, i: number, inner: ReadInner) {
  const link = wordAt(words, i)
  if (link === 'of' || link === 'in') return inner(i + 1)?.[0] ?? plainStretch(words, i + 1)?.[0]
  const held = inner(i)?.[0]
  return held?.meaning.kind === 'relative' && held.meaning.unit !== 'today' ? held : undefined
}
