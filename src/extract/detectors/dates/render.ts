/** How a period is written: TIMEX3 values (TimeML 1.2.1) and ISO 8601-2 (EDTF), with the days it spans. */
import { civil, isoWeek, type Day } from './calendar.ts'
import { lastDay, seasonOf, yearOf, type Period } from './period.ts'

export interface Rendered {
  timex: string
  edtf: string | null
  from: string | null
  to: string | null
}

export const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

/** TIMEX writes "BC0480" for the astronomical year -479. */
const timexYear = (year: number): string => (year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`)
const edtfYear = (year: number): string => (year >= 0 ? pad(year, 4) : `-${pad(-year, 4)}`)

/** YYYY-MM-DD; null outside the years 1 to 9999, which plain ISO 8601 dates do not reach. */
export function isoDay(day: Day): string | null {
  const { year, month, day: d } = civil(day)
  return year >= 1 && year <= 9999 ? `${pad(year, 4)}-${pad(month)}-${pad(d)}` : null
}

export function timexOf(stretch: Period): string {
  const { year, month, day } = civil(stretch.first)
  const y = timexYear(year)
  switch (stretch.grain) {
    case 'day':
      return `${y}-${pad(month)}-${pad(day)}${stretch.time ?? ''}`
    case 'week':
    case 'weekend': {
      const { year: weekYear, week } = isoWeek(stretch.first)
      return `${timexYear(weekYear)}-W${pad(week)}${stretch.grain === 'weekend' ? '-WE' : ''}`
    }
    case 'month':
      return `${y}-${pad(month)}`
    case 'quarter':
      return `${y}-Q${(month + 2) / 3}`
    case 'half':
      return `${y}-H${month < 7 ? 1 : 2}`
    case 'season':
      return `${y}-${seasonOf(stretch)}`
    case 'year':
      return y
    case 'decade':
      return year >= 0 ? pad(year / 10, 3) : `BC${pad(Math.floor(-year / 10), 3)}`
    case 'century':
      return year >= 0 ? pad(year / 100, 2) : `BC${pad(-year / 100 - 1, 2)}`
  }
}

/** EDTF sub-year groupings: 21-24 seasons, 33-36 quarters, 40-41 half years. */
const SEASON_CODE = { SP: 21, SU: 22, FA: 23, WI: 24 }

/** "Z", "+09:00", "-03:30"; nothing where the zone is not told. */
function zoneOf(hours: number | undefined): string {
  if (hours === undefined) return ''
  if (hours === 0) return 'Z'
  const minutes = Math.abs(hours) * 60
  return `${hours < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}

export function edtfOf(stretch: Period): string | null {
  const { year, month, day } = civil(stretch.first)
  const y = edtfYear(year)
  switch (stretch.grain) {
    case 'day': {
      const clock = /^T\d\d:\d\d/.test(stretch.time ?? '') ? (stretch.time as string).slice(0, 6) : ''
      return clock && year >= 1
        ? `${y}-${pad(month)}-${pad(day)}${clock}:00${zoneOf(stretch.zone)}`
        : `${y}-${pad(month)}-${pad(day)}`
    }
    case 'week':
    case 'weekend':
      return `${isoDay(stretch.first)}/${isoDay(lastDay(stretch))}`
    case 'month':
      return `${y}-${pad(month)}`
    case 'quarter':
      return `${y}-${32 + (month + 2) / 3}`
    case 'half':
      return `${y}-${month < 7 ? 40 : 41}`
    case 'season':
      return `${edtfYear(yearOf(stretch))}-${SEASON_CODE[seasonOf(stretch)]}`
    case 'year':
      return y
    case 'decade':
      return year >= 0 ? `${pad(year / 10, 3)}X` : null
    case 'century':
      return year >= 0 ? `${pad(year / 100, 2)}XX` : null
  }
}

/** A period, whole; of "early June" the values stay the month's, and only `from` and `to` are the part's. */
export function render(stretch: Period): Rendered {
  if (stretch.window) return renderSpan(timexOf(stretch), stretch.window)
  const [first, last] = stretch.about ?? [stretch.first, lastDay(stretch)]
  return { timex: timexOf(stretch), edtf: edtfOf(stretch), from: isoDay(first), to: isoDay(last) }
}

export function renderSpan(timex: string, [first, last]: [Day, Day]): Rendered {
  const [from, to] = [isoDay(first), isoDay(last)]
  return { timex, edtf: from && to ? `${from}/${to}` : null, from, to }
}
