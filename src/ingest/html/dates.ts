import { dateLineOf } from '../text/date-line.ts'
import { attribute, lineOf, type DomDocument } from './dom.ts'
import { readDate } from '../page-dates.ts'

/** Dates in the page's own text, where the markup says what they are. */
export function published(document: DomDocument): (string | null)[] {
  const marked = attribute(document, '[itemprop="datePublished"]', 'datetime', 'content')
  const found = [marked, attribute(document, 'time[pubdate]', 'datetime')]
  for (const scope of ['article time[datetime]', 'main time[datetime]', 'time[datetime]'])
    found.push(attribute(document, scope, 'datetime'))
  for (const selector of [DATED, 'h1 ~ *, header *, article *, main *, span, p, dd'])
    for (const element of [...document.querySelectorAll(selector)].slice(0, 400)) {
      const line = lineOf(element)
      if (line.length < 120) found.push(dateLineOf(line)?.publishedAt ?? null)
    }
  return found
}

/** Many outlets put the day into the address: "/2021/03/08/talks". */
export function dayInAddress(url: string | null): string | null {
  const [, year, month, day] = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-])/.exec(url ?? '') ?? []
  return year ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null
}

const DATED =
  '[class*="date"], [class*="Date"], [class*="time"], [class*="publish"], [class*="posted"], [id*="date"], [class*="byline"], [class*="meta"]'

/** The first that is a date; a later one of the same day that also tells the time and zone is better. */
export function pickDate(values: readonly (string | null)[]): string | null {
  const dates = values.flatMap((value) => (value === null ? [] : (readDate(value) ?? [])))
  const first = dates[0] ?? null
  if (first === null || first.includes('T')) return first
  return dates.find((date) => date.startsWith(`${first}T`)) ?? first
}

/** Metadata often gives UTC: where the page tells the same moment with an offset, that is its own day. */
export function inItsZone(date: string, told: readonly (string | null)[]): string {
  if (!date.endsWith('Z')) return date
  const same = told.flatMap((value) => (value === null ? [] : (readDate(value) ?? [])))
  return same.find((other) => /[+-]\d\d:\d\d$/.test(other) && Date.parse(other) === Date.parse(date)) ?? date
}
