import { dateLineOf, type DateLine } from '../text/date-line.ts'
import { attribute, isWithin, lineOf, type DomDocument, type DomElement } from './dom.ts'
import { datesIn, offsetText, readDate } from '../page-dates.ts'

/** Dates in the page's own text, where the markup or the line says what they are, or the headline stands over them. */
export function published(document: DomDocument): (string | null)[] {
  const marked = attribute(document, '[itemprop="datePublished"]', 'datetime', 'content')
  const found = [marked, attribute(document, 'time[pubdate]', 'datetime')]
  for (const scope of ['article time[datetime]', 'main time[datetime]', 'time[datetime]'])
    found.push(
      [...document.querySelectorAll(scope)]
        .find((time) => !isWithin(time, ELSEWHERE) && !holdsFacts(time))
        ?.getAttribute('datetime') ?? null,
    )
  return [...found, ...dateLines(document).map(({ publishedAt }) => publishedAt)]
}

/** When a page says, in its text, that it was changed. */
export const modified = (document: DomDocument): (string | null)[] =>
  dateLines(document).map(({ modifiedAt }) => modifiedAt)

function dateLines(document: DomDocument): DateLine[] {
  const found: DateLine[] = []
  const near = aroundHeadline(document)
  for (const selector of [DATED, 'h1 ~ *, header *, article *, main *, span, p, dd, td, time'])
    for (const element of [...document.querySelectorAll(selector)].slice(0, 400)) {
      const line = lineOf(element)
      if (line.length >= 120 || isWithin(element, ELSEWHERE) || holdsFacts(element)) continue
      const dated = selector === DATED || TELLS.test(line) || near.has(element) ? dateLineOf(line) : null
      if (dated) found.push(dated)
    }
  return found
}

/** Boxes of facts, other articles, and what readers wrote. */
const ELSEWHERE =
  'aside, nav, footer, figure, blockquote, form, [class*="infobox"], [class*="related"], [class~="comment"], [class~="comments"], [id="comments"], [class*="recommend"]'
/** What a line calls a date that it tells by itself; one that is only printed could be of anything. */
const TELLS =
  /\b(?:posted|published|publication|updated|modified|edited|revised|issued|released|filed|created|added|uploaded)\b|^date\b|\bby /i

/** A table with headings tells facts ("Founded"), and so does a list of terms, save where a date is one of them. */
function holdsFacts(element: DomElement): boolean {
  const box = element.closest('dl, table')
  return box?.querySelector('th') != null || (box?.querySelector('dt') != null && !TELLS.test(lineOf(box)))
}

/** Elements down from a headline, or up from it in the article, where the day is printed if it is. */
const NEAR = 40

function aroundHeadline(document: DomDocument): Set<DomElement> {
  const elements = [
    ...document.querySelectorAll('h1, h2, h3, h4, div, p, span, li, td, dd, time, em, strong, small, b, i'),
  ]
  const near = new Set<DomElement>()
  for (const [at, { nodeName }] of elements.entries()) {
    if (nodeName.toUpperCase() !== 'H1') continue
    for (const element of elements.slice(Math.max(0, at - NEAR), at))
      if (element.closest('article, main') !== null) near.add(element)
    for (const element of elements.slice(at, at + NEAR)) near.add(element)
  }
  return near
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

/**
 * Metadata often gives UTC: where the page tells the same moment with an offset, that is its own day. Where it prints a day
 * and a clock without a zone that are the same moment in some zone, that is where the newsroom is.
 */
export function inItsZone(date: string, document: DomDocument): string {
  if (!date.endsWith('Z')) return date
  const told = published(document).flatMap((value) => (value === null ? [] : (readDate(value) ?? [])))
  const same = told.find((other) => /[+-]\d\d:\d\d$/.test(other) && Date.parse(other) === Date.parse(date))
  return same ?? byClock(date, document) ?? date
}

/** Minutes: of all zones, and what offsets are multiples of. */
const WESTMOST = -12 * 60
const EASTMOST = 14 * 60
const STEP = 30

function byClock(date: string, document: DomDocument): string | null {
  const moment = Date.parse(date)
  const lines = [...document.querySelectorAll(`${DATED}, time`)].slice(0, 40).map(lineOf)
  // The innermost first: around it "10:20 PM" may run into the next words.
  for (const line of lines.sort((a, b) => a.length - b.length)) {
    for (const { iso, clock } of line.length < 120 ? datesIn(line) : []) {
      if (clock === undefined || iso.includes('T')) continue
      const minutes = (Date.parse(`${iso}T${clock.slice(0, 5)}:00Z`) - (moment - (moment % 60_000))) / 60_000
      if (minutes >= WESTMOST && minutes <= EASTMOST && minutes % STEP === 0)
        return new Date(moment + minutes * 60_000).toISOString().slice(0, 19) + offsetText(minutes)
    }
  }
  return null
}
