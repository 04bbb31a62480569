/** How often came true what was said to be so likely: on the diagonal is who is right about how sure to be. */
import { html, type Html } from '../html.ts'
import { chart, inWords } from '../knowledge-page.ts'

/** Of a band of likelihood. */
export interface Point {
  band: string
  /** Probabilities. */
  midpoint: number
  share: number
  resolved: number
  occurred: number
}

const SIZE = 420
const LEFT = 80
const TOP = 16
const SIDE = SIZE - 110
/** From one line of words to the next. */
const LINE = 24
const TICKS = [0, 0.25, 0.5, 0.75, 1]
/** Of the normal distribution, for 95 %. */
const Z = 1.96

const x = (share: number): string => String(Math.round(LEFT + share * SIDE))
const y = (share: number): string => String(Math.round(TOP + (1 - share) * SIDE))
const percent = (share: number): string => `${Math.round(share * 100)} %`

/** Null where nothing is resolved. */
export function calibration(points: readonly Point[], title: string): Html | null {
  if (points.length === 0) return null
  const told = points.map(
    ({ band, share, occurred, resolved }) =>
      `${inWords(band)}: ${occurred} of ${resolved} (${percent(share)})`,
  )
  return chart({
    title,
    summary: told.join('; '),
    caption:
      'Across: how likely it was said to be, the middle of each band. Up: how often it came true, with a 95 % range. ' +
      'On the dashed line both are the same.',
    width: SIZE,
    height: TOP + SIDE + 54 + points.length * LINE,
    shapes: [
      ...TICKS.map(
        (tick) =>
          html`<line class="grid" x1="${x(tick)}" x2="${x(tick)}" y1="${y(0)}" y2="${y(1)}" />
            <line class="grid" x1="${x(0)}" x2="${x(1)}" y1="${y(tick)}" y2="${y(tick)}" />
            <text x="${x(tick)}" y="${String(TOP + SIDE + 20)}" text-anchor="middle">${percent(tick)}</text>
            <text x="${String(LEFT - 8)}" y="${y(tick)}" dy="5" text-anchor="end">${percent(tick)}</text>`,
      ),
      html`<line class="even" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" />
        <text x="${String(LEFT + SIDE / 2)}" y="${String(TOP + SIDE + 42)}" text-anchor="middle"
          >said to be so likely</text
        >
        <text x="${String(-TOP - SIDE / 2)}" y="16" transform="rotate(-90)" text-anchor="middle"
          >came true</text
        >`,
      ...points.map((point, i) => {
        const { from, to } = wilson(point)
        return html`<line
            class="range"
            x1="${x(point.midpoint)}"
            x2="${x(point.midpoint)}"
            y1="${y(from)}"
            y2="${y(to)}"
          />
          <circle class="dot" cx="${x(point.midpoint)}" cy="${y(point.share)}" r="6" />
          <text x="${x(0)}" y="${String(TOP + SIDE + 42 + (i + 1) * LINE)}">${told[i] ?? ''}</text>`
      }),
    ],
  })
}

/** Wilson's score interval (1927): it holds for few, and never leaves 0 to 1. */
function wilson({ occurred, resolved }: Point): { from: number; to: number } {
  const share = occurred / resolved
  const square = Z ** 2 / resolved
  const middle = (share + square / 2) / (1 + square)
  const half = (Z / (1 + square)) * Math.sqrt((share * (1 - share)) / resolved + square / (4 * resolved))
  return { from: Math.max(0, middle - half), to: Math.min(1, middle + half) }
}
