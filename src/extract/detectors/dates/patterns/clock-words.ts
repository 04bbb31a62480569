/** Times of day in words, and in four digits: "half past nine", "a quarter to ten", "0900 GMT". */
import { CARDINALS } from '../../../lexicon/number-words.ts'
import { DAY_PARTS, type DayPart } from '../../../lexicon/time-words.ts'
import { ZONES } from '../../../lexicon/time-zones.ts'
import type { Clock } from '../meaning.ts'
import { cardinal, digits } from '../numbers.ts'
import { isCapital, wordAt, type Words } from '../words.ts'

export interface ClockRead {
  clock: Clock
  next: number
  /** An hour without more: a time only beside a part of a day. */
  bare?: boolean
}

const HOURS: ReadonlyMap<string, number> = new Map(
  [...CARDINALS].filter(([, value]) => value >= 1 && value <= 12),
)
export const SPOKEN_STARTS: readonly string[] = [...HOURS.keys(), 'half', 'quarter', 'a']

// "half past nine", "a quarter to ten on Friday", "ten past six", "at seven in the evening", "nine o'clock"
//  ^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^       ^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^
export function spokenClock(words: Words, i: number): ClockRead | null {
  const at = wordAt(words, i) === 'a' && wordAt(words, i + 1) === 'quarter' ? i + 1 : i
  const word = wordAt(words, at)
  const side = wordAt(words, at + 1)
  if (side === 'past' || (side === 'to' && word !== 'half')) {
    const minutes = word === 'half' ? 30 : word === 'quarter' ? 15 : (cardinal(words, at)?.value ?? NaN)
    const hour = hourAt(words, at + 2)
    if (
      hour === undefined ||
      !(minutes < 60) ||
      (side === 'to' && word !== 'quarter' && !isAt(words, i)) ||
      isRange(words, i, at + 3)
    )
      return null
    const part = partAt(words, at + 3)
    const minute = side === 'to' ? 60 - minutes : minutes
    const full = hourIn(part, hour) - (side === 'to' ? 1 : 0)
    return { clock: { hour: (full + 24) % 24, minute, zone: null }, next: part ? at + 6 : at + 3 }
  }
  const hour = HOURS.get(word)
  if (hour === undefined) return null
  const next = side === "o'clock" || side === 'o’clock' ? i + 2 : i + 1
  const part = partAt(words, next)
  if (next === i + 1 && (!part || !isAt(words, i))) return null
  return { clock: { hour: hourIn(part, hour), minute: 0, zone: null }, next: part ? next + 3 : next }
}

/** "from 6 to 8 p.m.", "won by 10 to 5" */
const isRange = (words: Words, i: number, next: number): boolean =>
  /^(?:from|by|between)$/.test(wordAt(words, i - 1)) || /^(?:[ap]m|[ap]\.m\.?|:)$/.test(wordAt(words, next))

const hourAt = (words: Words, i: number): number | undefined => {
  const word = wordAt(words, i)
  if (word === 'midnight' || word === 'noon') return word === 'noon' ? 12 : 24
  const value = digits(word, 2)
  return value >= 1 && value <= 12 ? value : HOURS.get(word)
}

// "0900 GMT", "at 1830 hours"
//  ^^^^^^^^       ^^^^^^^^^^
export function militaryClock(words: Words, i: number): ClockRead | null {
  if (wordAt(words, i).length !== 4) return null
  const [, hour = '', minute = ''] = /^([01]\d|2[0-3])([0-5]\d)$/.exec(wordAt(words, i)) ?? []
  if (!hour) return null
  const zone = zoneAt(words, i + 1)
  const sure = hour.startsWith('0') || isAt(words, i)
  const hours = /^(?:hours|hrs|h)$/.test(wordAt(words, i + 1)) && sure
  const placed = wordAt(words, i + 2) === 'time' && sure // "0600 local time"
  if (placed) return { clock: { hour: Number(hour), minute: Number(minute), zone: null }, next: i + 1 }
  if (zone === undefined && !hours) return null
  const later = zone === undefined ? zoneAt(words, i + 2) : undefined // "0900 hours GMT"
  const next = later === undefined ? i + 2 : i + 3
  return { clock: { hour: Number(hour), minute: Number(minute), zone: zone ?? later ?? null }, next }
}

/** Whether a time of day may follow: "at seven", "from 1830". */
export const isAt = (words: Words, i: number): boolean =>
  /^(?:at|by|from|until|till|around|about|before|after|since)$/.test(wordAt(words, i - 1))

export const zoneAt = (words: Words, i: number): number | undefined =>
  isCapital(words, i) ? ZONES.get(wordAt(words, i)) : undefined

/** "in the afternoon" at `i`. */
export const partAt = (words: Words, i: number): DayPart | undefined =>
  wordAt(words, i) === 'in' && wordAt(words, i + 1) === 'the'
    ? DAY_PARTS.get(wordAt(words, i + 2))
    : undefined

/** The hour of twelve in that part of the day, counted in twenty-four. */
export function hourIn(part: DayPart | undefined, hour: number): number {
  const late = part === 'AF' || part === 'EV' || (part === 'NI' && hour >= 5) // "2 at night" is past midnight
  return late && hour < 12 ? hour + 12 : hour
}
