import { DAY_PARTS, type DayPart } from '../../../lexicon/time-words.ts'
import { one, type Pattern, withThe } from '../pattern.ts'
import { skipHyphen, wordAt } from '../words.ts'

/** "the early hours of Thursday": TIMEX3 knows no finer part than morning and night. */
const HOURS: ReadonlyMap<string, DayPart> = new Map<string, DayPart>([
  ['early', 'MO'],
  ['small', 'MO'],
  ['wee', 'MO'],
  ['late', 'NI'],
])

// "the night of April 18", "the morning of 3 June 1944", "mid afternoon Friday", "the early hours of Thursday"
//  ^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^^^^
export const partOfDay: Pattern = {
  name: 'part of a day',
  starts: withThe([...HOURS.keys(), 'mid', ...DAY_PARTS.keys()]),
  read(words, i, inner) {
    const begin = wordAt(words, i) === 'the' ? i + 1 : i
    const hours = HOURS.get(wordAt(words, begin))
    const at = hours || wordAt(words, begin) === 'mid' ? skipHyphen(words, begin + 1) : begin
    const part = wordAt(words, at) === 'hours' ? hours : DAY_PARTS.get(wordAt(words, at))
    if (!part) return null
    const of = wordAt(words, at + 1) === 'hours' ? at + 2 : at + 1
    const link = wordAt(words, of)
    const linked = link === 'of' || link === 'on'
    const [day, ...more] = inner(linked ? of + 1 : of) ?? []
    if (!day || (more.length > 0 && !linked)) return null
    const { meaning } = day
    if (meaning.kind !== 'calendar' && meaning.kind !== 'relative') return null
    const isDay =
      meaning.kind === 'calendar'
        ? meaning.day !== undefined || meaning.weekday !== undefined
        : meaning.unit === 'today' || meaning.unit === 'day'
    return isDay ? one(i, day.to, { ...meaning, part: meaning.part ?? part }) : null
  },
}
