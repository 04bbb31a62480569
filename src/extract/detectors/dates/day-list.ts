/** Days of one month in a row: what follows the first. */
import { monthDay, type NumberRead } from './numbers.ts'
import { wordAt, type Words } from './words.ts'

const JOINTS: ReadonlySet<string> = new Set(['-', '–', '—', 'to', 'and', 'or', 'through', 'until', 'till'])

export interface JoinedDay extends NumberRead {
  /** The day's first word, or the article before it. */
  from: number
}

// "July 3-4", "July 3, 4 and 5"
//       ^ ^         ^  ^     ^
/** The days joined to a first, each later than the one before. A comma joins only what another word joins at the end. */
export function joinedDays(words: Words, first: NumberRead): JoinedDay[] {
  const days: JoinedDay[] = []
  let sure = 0
  for (let last = first; ; last = days.at(-1) as JoinedDay) {
    const comma = wordAt(words, last.next) === ','
    const joint = comma ? last.next + 1 : last.next
    const joins = JOINTS.has(wordAt(words, joint))
    const at = joins ? joint + 1 : joint
    const from = wordAt(words, at) === 'the' ? at + 1 : at
    const day = comma || joins ? monthDay(words, from) : null
    if (!day || day.value <= last.value) return days.slice(0, sure)
    days.push({ ...day, from: at })
    if (joins) sure = days.length
    if (joins && comma) return JOINTS.has(wordAt(words, day.next)) ? [] : days // "3, 4, and 5" closes
  }
}
