import { CITY_ZONES } from '../../../lexicon/time-zones.ts'
import type { DayPart } from '../../../lexicon/time-words.ts'
import type { Clock, Meaning } from '../meaning.ts'
import { digits } from '../numbers.ts'
import { NUMBER, one, type Pattern, type ReadInner } from '../pattern.ts'
import { isCapital, skipComma, touches, wordAt, type Words } from '../words.ts'
import {
  hourIn,
  isAt,
  militaryClock,
  partAt,
  SPOKEN_STARTS,
  spokenClock,
  zoneAt,
  type ClockRead,
} from './clock-words.ts'

// "at 5 p.m. EST, Nov. 9", "2:38 a.m. local time", "noon Thursday", "at 16:30", "1630 GMT", "half past nine"
//     ^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^       ^^^^^    ^^^^^^^^    ^^^^^^^^^^^^^^
export const clock: Pattern = {
  name: 'clock',
  starts: [NUMBER, 'noon', 'midnight', 'midday', ...SPOKEN_STARTS],
  core: ['past', "o'clock"],
  read(words, i, inner) {
    const time = clockAt(words, i)
    if (!time) return null
    const { clock, next } = withPlace(words, time)
    const dated = dayAround(words, next, inner)
    if (time.bare && !partOf(dated?.meaning)) return null
    if (dated) return one(i, dated.to, withClock(dated.meaning, clock))
    return one(i, next, { kind: 'hour', clock, anchor: 'narrative', steps: 0 })
  },
}

const partOf = (meaning: Meaning | undefined): DayPart | undefined =>
  meaning && 'part' in meaning ? meaning.part : undefined

/** "local time", "Moscow time", "Eastern time". */
function withPlace(words: Words, time: ClockRead): ClockRead {
  const { clock, next } = time
  if (wordAt(words, next + 1) !== 'time') return time
  const zone = CITY_ZONES.get(wordAt(words, next))
  if (zone !== undefined && isCapital(words, next)) return { clock: { ...clock, zone }, next: next + 2 }
  return PLACES_OF_TIME.has(wordAt(words, next)) ? { clock, next: next + 2 } : time
}

const PLACES_OF_TIME: ReadonlySet<string> = new Set('local eastern central mountain pacific'.split(' '))

/** The day at that time; its part tells which half of the day: "7:30 tonight". */
function withClock(meaning: Meaning, clock: Clock): Meaning {
  if (meaning.kind !== 'calendar' && meaning.kind !== 'relative' && meaning.kind !== 'hour') return meaning
  return { ...meaning, clock: { ...clock, hour: hourIn(meaning.part, clock.hour) } }
}

/** The day named right behind the time: "5 p.m. Wednesday", "on Nov. 9", "tomorrow". */
function dayAround(words: Words, i: number, inner: ReadInner) {
  const at = wordAt(words, i) === 'on' ? i + 1 : skipComma(words, i)
  const found = inner(at)
  const only = found?.length === 1 ? found[0] : undefined
  const meaning = only?.meaning
  const isDay =
    (meaning?.kind === 'calendar' && (meaning.day !== undefined || meaning.weekday !== undefined)) ||
    (meaning?.kind === 'relative' && (meaning.unit === 'today' || meaning.unit === 'day')) ||
    (meaning?.kind === 'hour' && meaning.anchor === 'published')
  return isDay ? only : undefined
}

function clockAt(words: Words, i: number): ClockRead | null {
  const word = wordAt(words, i)
  const told = spokenClock(words, i) ?? militaryClock(words, i)
  if (told) return told
  if (word === 'noon' || word === 'midday') return { clock: { hour: 12, minute: 0, zone: null }, next: i + 1 }
  if (word === 'midnight') return { clock: { hour: 24, minute: 0, zone: null }, next: i + 1 }
  // "5:30PM", "05:30hrs", "3.40pm" come as "5", ":", "30pm"
  const glued =
    /^[:.]$/.test(wordAt(words, i + 1)) && touches(words, i + 1)
      ? /^(\d\d)(am|pm|hrs|h)$/.exec(wordAt(words, i + 2))
      : null
  if (glued && /^\d\d?$/.test(word)) {
    const hour = Number(word) % 24
    const add = glued[2] === 'pm' && hour < 12 ? 12 : glued[2] === 'am' && hour === 12 ? -12 : 0
    return { clock: { hour: hour + add, minute: Number(glued[1]), zone: null }, next: i + 3 }
  }
  const read = /^(\d{1,2})(?:[:.](\d\d))?(am|pm|a|p|h|hrs)?$/.exec(word)
  if (!read) return null
  let hour = Number(read[1])
  const minute = Number(read[2] ?? 0)
  if (hour > 24 || minute > 59) return null
  let next = i + 1
  let half = read[3] ?? ''
  if (!half) {
    const after = wordAt(words, next)
    half =
      after === 'a.m.' || after === 'am' || after === 'a.m'
        ? 'am'
        : after === 'p.m.' || after === 'pm' || after === 'p.m'
          ? 'pm'
          : ''
    if (half) next++
    else if (after === "o'clock") {
      next++
      half = 'clock'
    }
  }
  if (half === 'a' || half === 'p') {
    if (wordAt(words, next) !== '.' || wordAt(words, next + 1) !== 'm') return null
    half += 'm'
    next += wordAt(words, next + 2) === '.' ? 3 : 2
  }
  if ((half === 'am' || half === 'pm') && hour > 12) half = ''
  if (half === 'pm' && hour < 12) hour += 12
  if (half === 'am' && hour === 12) hour = 0
  const plain = half === '' && (read[2] === undefined || !word.includes(':') || !plainTime(words, i))
  if (plain) return bareHour(words, i, hour, read[2])
  const zone = zoneAt(words, next)
  if (zone !== undefined) next++
  const part = partAt(words, next) // "3 o'clock in the afternoon"
  return { clock: { hour: hourIn(part, hour), minute, zone: zone ?? null }, next: part ? next + 3 : next }
}

// "at 2 in the morning", "at 8 tonight"
//     ^^^^^^^^^^^^^^^^       ^^^^^^^^^
/** A bare number is an hour only where a part of the day follows. */
function bareHour(words: Words, i: number, hour: number, minute: string | undefined): ClockRead | null {
  if (minute !== undefined || hour < 1 || hour > 12 || !isAt(words, i)) return null
  const part = partAt(words, i + 1)
  const clock = { hour: hourIn(part, hour), minute: 0, zone: null }
  return part ? { clock, next: i + 4 } : { clock, next: i + 1, bare: true }
}

/** "16:30" is a time; "a ratio of 16:30", "Luke 4:12", "won 3:1" seldom look like one: two digits after the colon. */
function plainTime(words: Words, i: number): boolean {
  const before = wordAt(words, i - 1)
  if (isCapital(words, i - 1) && !/^(at|by|on|from|until|around)$/.test(before)) return false
  return (
    before === 'at' ||
    before === 'by' ||
    before === 'until' ||
    before === 'from' ||
    before === 'around' ||
    before === 'to' ||
    /^(gmt|utc|hrs|hours|et|est|kst|jst)$/.test(wordAt(words, i + 1)) ||
    Number.isFinite(digits(wordAt(words, i), 2))
  )
}
