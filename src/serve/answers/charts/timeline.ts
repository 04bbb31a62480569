/**
 * Windows over days, one row each: words, and under them a bar from first to last day and a dot for each day on which it was
 * told. Days lie in percent of the width: on a narrow screen bars get shorter, and letters stay as large.
 */
import { html, type Html } from '../html.ts'
import { chart } from '../knowledge-page.ts'
import { dayOf, dayScale } from './days.ts'

export interface Row {
  label: string
  /** YYYY-MM-DD; null is open or unknown. */
  from: string | null
  to: string | null
  /** What is only asked for, refused or put off is drawn as an outline. */
  firm: boolean
  /** What is said not to have been done is crossed out. */
  not?: boolean
  /** Days of publication. */
  told: string[]
}

/** The width, in tenths of a percent. */
const WIDTH = 1000
const TOP = 34
/** From one line of words to the next, and what the bar and the dots under them take. */
const LINE = 18
const UNDER = 36
/** Characters of a line that a narrow screen has room for. */
const BROAD = 42
const percent = (x: number): string => `${String(x / 10)}%`

/** `best`: the window that is marked. Null where no row has a day. */
export function timeline(
  rows: readonly Row[],
  best: { from: string | null; to: string | null },
  words: { title: string; summary: string },
  caption: string,
): Html | null {
  const days = rows
    .flatMap(({ from, to, told }) => [from, to, ...told])
    .flatMap((day) => (day ? [dayOf(day)] : []))
  if (days.length === 0) return null
  const { x, ticks } = dayScale(days, 0, WIDTH)
  let bottom = TOP
  const placed = rows.map((row) => {
    const [y, lines] = [bottom, linesOf(row.label)]
    bottom += lines.length * LINE + UNDER
    return { row, lines, y, bar: y + lines.length * LINE + 6 }
  })
  const span = (from: string | null, to: string | null): [x: number, width: number] => {
    const left = from === null ? 0 : x(dayOf(from))
    return [left, Math.max(6, (to === null ? WIDTH : x(dayOf(to) + 1)) - left)]
  }
  const marked = best.from === null && best.to === null ? [] : [span(best.from, best.to)]
  return chart({
    ...words,
    caption,
    width: null,
    height: bottom + 12,
    shapes: [
      ...marked.map(([left, width]) => rect('best', left, TOP - 6, width, bottom - TOP + 6)),
      ...ticks.map(
        ({ x: at, label }) =>
          html`<line
              class="grid"
              x1="${percent(at)}"
              x2="${percent(at)}"
              y1="${String(TOP - 6)}"
              y2="${String(bottom)}"
            />
            <text
              class="day"
              x="${percent(at)}"
              y="16"
              text-anchor="${at > WIDTH - 120 ? 'end' : at < 120 ? 'start' : 'middle'}"
              >${label}</text
            >`,
      ),
      ...placed.map(({ row, lines, y, bar: under }) => {
        const [left, width] = span(row.from, row.to)
        const bar =
          row.from === null && row.to === null
            ? html``
            : rect(row.firm ? 'bar' : 'bar wish', left, under, width, 14)
        const cross = row.not
          ? html`<text x="${percent(left + width / 2)}" y="${String(under + 13)}" text-anchor="middle"
              >✕</text
            >`
          : html``
        const dots = row.told.map(
          (day) =>
            html`<circle class="told" cx="${percent(x(dayOf(day)))}" cy="${String(under + 21)}" r="3.5" />`,
        )
        const words = lines.map(
          (line, n) => html`<text x="0" y="${String(y + (n + 1) * LINE)}">${line}</text>`,
        )
        return html`${words}${bar}${cross}${dots}`
      }),
      html`<line class="axis" x1="0" x2="100%" y1="${String(bottom)}" y2="${String(bottom)}" />`,
    ],
  })
}

/** Broken between words. */
function linesOf(label: string): string[] {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= BROAD)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const rect = (kind: string, x: number, y: number, width: number, height: number): Html =>
  html`<rect
    class="${kind}"
    x="${percent(x)}"
    y="${String(y)}"
    width="${percent(width)}"
    height="${String(height)}"
    rx="2"
  />`
