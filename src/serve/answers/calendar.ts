/** Visits as an iCalendar (RFC 5545): whole days, one event a visit, which a calendar follows when it is moved. */
import { z } from 'zod'
import { Instant } from '../resources/references.ts'
import { VisitSummary } from '../resources/visits.ts'
import { countryName } from './country-names.ts'
import { shownWindow, some } from './knowledge-page.ts'

export const CALENDAR = 'text/calendar'

/** A visit with what tells a calendar which of two entries is the newer one. */
export const CalendarVisit = VisitSummary.extend({ sequence: z.int().min(0), changedAt: Instant })
export type CalendarVisit = z.output<typeof CalendarVisit>

/**
 * RFC 5545 knows three. Of days on which nobody comes the event is cancelled, also when the trip is only put off: told to
 * new days, it is there again with the same UID. What is asked for, not said outright, told otherwise by another source, or on
 * days that are not settled, is certain in no calendar.
 */
const statusOf = (visit: CalendarVisit): 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED' =>
  visit.isOff
    ? 'CANCELLED'
    : WISHED.has(visit.status) ||
        visit.likelihood !== null ||
        visit.agreement === 'conflict' ||
        !isSettled(visit)
      ? 'TENTATIVE'
      : 'CONFIRMED'
const WISHED = new Set<CalendarVisit['status']>(['requested', 'invited'])

/** On that day, or all those days; not on one of some, or somewhere in a week, a month, a season or a quarter. */
const isSettled = ({ edtf }: CalendarVisit): boolean => {
  const [, from, to] = DAYS.exec(edtf ?? '') ?? []
  if (edtf === null) return true // what no day is told of is no event
  return from !== undefined && !(to !== undefined && isWeek(from, to))
}
const DAYS = /^(\d{4}-\d\d-\d\d)(?:T[^/]*)?(?:\/(\d{4}-\d\d-\d\d))?$/
const isWeek = (from: string, to: string): boolean =>
  new Date(from).getUTCDay() === MONDAY && Date.parse(to) - Date.parse(from) === 6 * 86_400_000
const MONDAY = 1

/** "On 2024-07-10 or 2024-07-12: no source says which day." */
const unsettled = (visit: CalendarVisit): string =>
  isSettled(visit)
    ? ''
    : `${shownWindow(visit.from, visit.to, visit.edtf)}: which day, is not told more closely.\n`

/** "planned, very unlikely", "put off, no new day told". */
function inBrief({ status, isOff, likelihood }: CalendarVisit): string {
  const hedged = likelihood === null ? '' : `, ${likelihood.replaceAll('_', ' ')}`
  if (status === 'postponed') return `put off${isOff ? ', no new day told' : ' until then'}${hedged}`
  return status.replace('_', ' ') + hedged
}

/** Where the API stands. */
interface Place {
  protocol: string
  host: string
}

export function calendarOf(visits: readonly CalendarVisit[], place: Place): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Chancery//Visits//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Visits',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...visits.flatMap((visit) => eventOf(visit, place)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** An open end is the day that is known: a calendar knows no other. */
function eventOf(visit: CalendarVisit, { protocol, host }: Place): string[] {
  const from = visit.from ?? visit.to
  const to = visit.to ?? visit.from
  if (from === null || to === null) return []
  const address = `${protocol}://${host}/v1/visits/${visit.id}`
  return [
    'BEGIN:VEVENT',
    `UID:${visit.id}`,
    `DTSTAMP:${stamp(visit.changedAt)}`,
    `LAST-MODIFIED:${stamp(visit.changedAt)}`,
    `SEQUENCE:${visit.sequence}`,
    `STATUS:${statusOf(visit)}`,
    `DTSTART;VALUE=DATE:${from.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${dayAfter(to).replaceAll('-', '')}`,
    `SUMMARY:${value(`${visit.visitor} to ${visit.destination ?? countryName(visit.destinationCountry) ?? 'an unnamed place'} (${inBrief(visit)})`)}`,
    ...(visit.destination === null ? [] : [`LOCATION:${value(visit.destination)}`]),
    `DESCRIPTION:${value(`${unsettled(visit)}${some(visit.counts.claims, 'claim')} in ${some(visit.counts.articles, 'article')}; sources: ${visit.agreement}.\n${address}`)}`,
    `URL:${address}`,
    `CATEGORIES:${visit.status.toUpperCase()}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** 2024-06-18T09:30:00Z as 20240618T093000Z. */
const stamp = (instant: string): string =>
  `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

/** DTEND is the first day that is not in it. */
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

const value = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')

/** A line has 75 octets at most (RFC 5545, 3.1); what is longer goes on after a blank. No character is cut. */
function folded(line: string): string {
  let [folded, octets] = ['', 0]
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 75) [folded, octets] = [`${folded}\r\n `, 1]
    folded += character
    octets += size
  }
  return folded
}
