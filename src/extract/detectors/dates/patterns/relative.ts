import { DAY_PARTS, UNITS, type Unit } from '../../../lexicon/time-words.ts'
import { unitAt } from '../amounts.ts'
import { one, type Pattern, withThe } from '../pattern.ts'
import { TURNS, turnAt } from '../turns.ts'
import { wordAt, type Words } from '../words.ts'
import { weekdayAt } from './weekday.ts'

// "this week", "last year", "the following month", "that same day", "the current fiscal year", "last night"
//  ^^^^^^^^^    ^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^
export const relative: Pattern = {
  name: 'relative',
  starts: [...TURNS, ...withThe(['latest']), ...[...UNITS.keys()].map((unit) => `the ${unit}`)],
  read(words, i) {
    const next = afterNext(words, i)
    if (next) return next
    const turned = turnAt(words, i) ?? latestAt(words, i)
    if (!turned) return null
    const fiscal = wordAt(words, turned.next) === 'fiscal'
    const at =
      fiscal || /^(calendar|working|business)$/.test(wordAt(words, turned.next))
        ? turned.next + 1
        : turned.next
    const steps = turned.fields.turn
    const part = DAY_PARTS.get(wordAt(words, at))
    if (part && !wordAt(words, at).endsWith('s')) {
      const days = part === 'NI' || steps !== -1 ? steps : -1
      return one(i, at + 1, { kind: 'hour', part, anchor: turned.anchor, steps: days })
    }
    const unit = unitAt(words, at)
    if (!unit || wordAt(words, at).endsWith('s') || !STEPS.has(unit)) return null
    if (unit === 'week') {
      const on = wordAt(words, at + 1) === 'on' ? at + 2 : at + 1
      const day = weekdayAt(words, on) // "next week on Friday"
      if (day)
        return one(i, day.next, {
          kind: 'calendar',
          weekday: day.value,
          within: { kind: 'relative', unit, steps, anchor: turned.anchor },
        })
    }
    const part2 = unit === 'day' ? DAY_PARTS.get(wordAt(words, at + 1)) : undefined
    return one(i, part2 ? at + 2 : at + 1, {
      kind: 'relative',
      unit,
      steps,
      anchor: turned.anchor,
      ...(fiscal ? { fiscal } : {}),
      ...(part2 ? { part: part2 } : {}),
    })
  },
}

const STEPS: ReadonlySet<Unit> = new Set<Unit>([
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
])

// "the week after next", "the year before last"
//  ^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^
function afterNext(words: Words, i: number) {
  const unit = wordAt(words, i) === 'the' ? unitAt(words, i + 1) : null
  const side = wordAt(words, i + 2)
  if (!unit || !STEPS.has(unit) || (side !== 'after' && side !== 'before')) return null
  const at = wordAt(words, i + 3) === 'the' ? i + 4 : i + 3
  const ends = !/^[a-z]/.test(wordAt(words, at + 1)) || wordAt(words, at + 1) === 'and'
  if (side === 'before' && /^[.,;:)!?]?$/.test(wordAt(words, i + 3)) && unit !== 'day')
    return one(i, i + 3, { kind: 'relative', unit, steps: -1, anchor: 'narrative' }) // "he had left the year before."
  if (wordAt(words, at) !== (side === 'after' ? 'next' : 'last') || !ends) return null
  return one(i, at + 1, { kind: 'relative', unit, steps: side === 'after' ? 2 : -2, anchor: 'published' })
}

// "the latest quarter"
function latestAt(words: Words, i: number) {
  const at = wordAt(words, i) === 'the' ? i + 1 : i
  if (wordAt(words, at) !== 'latest') return null
  return { fields: { turn: -1 as const }, anchor: 'published' as const, next: at + 1 }
}

// "the end of the year": a stretch with no turn counts as this one, where another pattern asks for it
//  ^^^^^^^^^^^^^^^^^^^
export const plainStretch = (words: Words, i: number): ReturnType<Pattern['read']> => {
  const at = wordAt(words, i) === 'the' || wordAt(words, i) === 'its' ? i + 1 : i
  const fiscal = wordAt(words, at) === 'fiscal'
  const unit = unitAt(words, fiscal ? at + 1 : at)
  const word = wordAt(words, fiscal ? at + 1 : at)
  if (!unit || word.endsWith('s') || !STEPS.has(unit)) return null
  return one(i, fiscal ? at + 2 : at + 1, {
    kind: 'relative',
    unit,
    steps: 0,
    anchor: 'narrative',
    ...(fiscal ? { fiscal } : {}),
  })
}
