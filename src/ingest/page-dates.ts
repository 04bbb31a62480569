import { ZONE, zoneOffset } from './zones.ts'

/**
 * A date as a page prints it, where it stands, and its ISO 8601 form: with a time only when the zone is known. `clock` is
 * the time of day as printed, hh:mm:ss, whatever its zone.
 */
export interface PageDate {
  start: number
  end: number
  iso: string
  clock?: string
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|' +
  'nov(?:ember)?|dec(?:ember)?)\\.?'

/** The forms of a day, most telling first; the order of the groups is named beside each. */
const DAYS: readonly [form: RegExp, order: string][] = [
  [/\b(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/g, 'ymd'], // 2024-06-17, 2024.06.17
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${MONTH},?[ -](\\d{4})\\b`, 'gi'), 'dmy'], // 17 June 2024
  [new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'gi'), 'mdy'], // Sept. 19, 2023
  [/\b(\d{1,2})[-./](\d{1,2})[-./](\d{4})\b/g, 'either'], // 17/06/2024; 06/07/2024 says neither
]

const TIME = `(\\d{1,2})(?:[:.h](\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?)?[ ]?([ap]\\.?m\\b\\.?)?[ ]?\\(?(${ZONE})?\\)?`
const AFTER = new RegExp(
  `^(?:,? (?:at |- |\\| )?|T|, \\w{3,9},? )(?:${TIME}|(\\d{2})(\\d{2}) (${ZONE}))`,
  'i',
)
const BEFORE = new RegExp(
  `(?:${TIME}|\\b(\\d{2})(\\d{2}) (${ZONE}))(?:,? on |, | \\| | )(?:\\w{3,9},? )?$`,
  'i',
)

/** Every date of a line of page furniture ("Posted on : 2024-06-17 17:12 KST"), left to right. One that does not exist is not there. */
export function datesIn(line: string): PageDate[] {
  const found: PageDate[] = []
  if (line.length > MAX_LINE) return found
  for (const [form, order] of DAYS)
    for (const match of line.matchAll(form)) {
      const day = dayOf(match.slice(1, 4) as [string, string, string], order)
      const span = { start: match.index, end: match.index + match[0].length }
      if (!day || found.some(({ start, end }) => start < span.end && span.start < end)) continue
      found.push(withTime(line, span, day))
    }
  return found.sort((a, b) => a.start - b.start)
}

/** Longer than any line of page furniture; text beyond it is prose. */
const MAX_LINE = 300

function dayOf(parts: [string, string, string], order: string): string | null {
  const number = (part: string): number =>
    /^\d/.test(part) ? Number(part) : MONTHS.indexOf(part.slice(0, 3).toLowerCase()) + 1
  const [a, b, c] = parts.map(number) as [number, number, number]
  if (order === 'ymd') return realDay(a, b, c)
  if (order === 'dmy') return realDay(c, b, a)
  if (order === 'mdy') return realDay(c, a, b)
  if (a !== b && a <= 12 && b <= 12) return null
  return a > 12 ? realDay(c, b, a) : realDay(c, a, b)
}

/** YYYY-MM-DD, or null when the calendar has no such day. */
export function realDay(year: number, month: number, day: number): string | null {
  const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}

function withTime(line: string, span: { start: number; end: number }, day: string): PageDate {
  const after = AFTER.exec(line.slice(span.end))
  if (after) {
    const time = timeOf(after, day)
    if (time) return { start: span.start, end: span.end + after[0].length, ...time }
  }
  const lead = line.slice(Math.max(0, span.start - 40), span.start)
  const before = BEFORE.exec(lead)
  if (before) {
    const time = timeOf(before, day)
    if (time) return { start: span.start - lead.length + before.index, end: span.end, ...time }
  }
  return { ...span, iso: day }
}

/** Day and time with offset; the bare day when no zone is printed; null when it is no time of day. */
function timeOf(match: RegExpExecArray, day: string): { iso: string; clock: string } | null {
  const [, hour12, minute, second, half, zone, hour4, minute4, zone4] = match
  if (hour12 !== undefined && minute === undefined && half === undefined) return null // "17 June 2024 5"
  let hour = Number(hour12 ?? hour4)
  if (half) {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
  }
  if (hour > 23 || Number(minute ?? minute4 ?? 0) > 59 || Number(second ?? 0) > 59) return null
  const clock = [String(hour), minute ?? minute4 ?? '00', second ?? '00']
    .map((part) => part.padStart(2, '0'))
    .join(':')
  const offset = zoneOffset(zone ?? zone4 ?? '', day)
  return { iso: offset === null ? day : `${day}T${clock}${offsetText(offset)}`, clock }
}

/** Minutes east of UTC as ISO 8601 writes them. */
export function offsetText(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i

/** One date of metadata: ISO 8601 and its near relatives, RFC 9110 dates, or a date in words. Null when it is none. */
export function readDate(value: string): string | null {
  const text = value.trim()
  const [, year, month, day, hour, minute, second, zone] = ISO.exec(text) ?? []
  if (!year) return datesIn(text)[0]?.iso ?? null
  const date = realDay(Number(year), Number(month), Number(day))
  if (!date || !hour || !zone) return date
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return date
  const offset = zoneOffset(zone, date)
  return offset === null ? date : `${date}T${hour}:${minute}:${second ?? '00'}${offsetText(offset)}`
}
