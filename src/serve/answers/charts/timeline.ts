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
  /** Days of publication. */
  told: string[]
}

/** The width, in tenths of a percent. */
const WIDTH = 1000
const ROW = 54
const TOP = 34
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
  const bottom = TOP + rows.length * ROW
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
      ...rows.map((row, i) => {
        const y = TOP + i * ROW
        const [left, width] = span(row.from, row.to)
        const bar =
          row.from === null && row.to === null
            ? html``
            : rect(row.firm ? 'bar' : 'bar wish', left, y + 24, width, 14)
        const dots = row.told.map(
          (day) =>
            html`<circle class="told" cx="${percent(x(dayOf(day)))}" cy="${String(y + 45)}" r="3.5" />`,
        )
        return html`<text x="0" y="${String(y + 18)}">${row.label}</text>${bar}${dots}`
      }),
      html`<line class="axis" x1="0" x2="100%" y1="${String(bottom)}" y2="${String(bottom)}" />`,
    ],
  })
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
