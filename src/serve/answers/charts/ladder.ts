/** Treaties side by side, oldest first, and on rungs what each obliges to: the more it binds, the higher. */
import { html, type Html } from '../html.ts'
import { chart, inWords, some } from '../knowledge-page.ts'

/** What sources say of one obligation of one treaty. */
export interface Rung {
  /** Null: of the treaty as a whole. */
  obligation: string | null
  /** "existing", "proposed", or a band of likelihood. */
  says: string
  sources: number
  /** In force, or once was; else only meant, doubted or denied: drawn as an outline. */
  firm: boolean
}

export interface Step {
  label: string
  year: number | null
  isThis: boolean
  rungs: Rung[]
}

/** From what binds least to what binds most: after the order of ATOP's obligations, with what it has none for below. */
const RISING =
  'other trade transit territory ceasefire arms_control cooperation consultation nonaggression neutrality offense defense'.split(
    ' ',
  )
/** From one treaty's rail to the next, and from one line of words to the next, in pixels. */
const RAIL = 18
const LINE = 19
/** Treaties that have room side by side. */
const MOST = 6
/** Characters of a treaty's name that a narrow screen has room for. */
const BROAD = 30

/** Null where no treaty has a rung. */
export function ladder(steps: readonly Step[], title: string): Html | null {
  const told = steps.filter(({ rungs, isThis }) => rungs.length > 0 || isThis).slice(-MOST)
  const obligations = [null, ...RISING.toReversed()].filter((obligation) =>
    told.some(({ rungs }) => rungs.some((rung) => rung.obligation === obligation)),
  )
  if (obligations.length === 0) return null
  const cell = (step: Step, obligation: string | null) =>
    step.rungs.filter((rung) => rung.obligation === obligation)
  const rows = rowsOf(obligations.map((one) => told.map((step) => cell(step, one))))
  const bottom = rows.at(-1)?.end ?? 0
  const words = told.length * RAIL + 6
  return chart({
    id: 'ladder',
    title,
    summary: told.map(inSentence).join(' '),
    caption:
      'Each upright is a treaty of the same parties, oldest first; the higher a rung, the more it binds. Filled: it obliges, or did; ' +
      'outline: it is proposed, doubted or denied. Each word with its source stands in the table.',
    width: null,
    height: bottom + 6,
    shapes: [
      ...told.map(
        (_, i) => html`<line class="grid" x1="${rail(i)}" x2="${rail(i)}" y1="0" y2="${String(bottom)}" />`,
      ),
      ...rows.flatMap(({ start, entries }, row) => [
        html`<line
            class="axis"
            x1="0"
            x2="100%"
            y1="${String(start + LINE + 4)}"
            y2="${String(start + LINE + 4)}"
          />
          <text class="rung" x="${String(words)}" y="${String(start + LINE - 2)}"
            >${obligations[row] == null ? 'as a whole' : inWords(obligations[row])}</text
          >`,
        ...entries.map(({ step, rungs, y }) => entry(told[step] as Step, rungs, step, words, y)),
      ]),
    ],
  })
}

const rail = (step: number): string => String(step * RAIL + 7)

interface Entry {
  /** Place of the treaty among those shown. */
  step: number
  rungs: Rung[]
  y: number
}

/** Where each row begins and ends, and in it what each treaty has there: its name on one line, a line for each word on it. */
function rowsOf(cells: readonly Rung[][][]): { start: number; end: number; entries: Entry[] }[] {
  let y = 0
  return cells.map((row) => {
    const start = y
    y += LINE + 8
    const entries = row.flatMap((rungs, step): Entry[] => {
      if (rungs.length === 0) return []
      const entry = { step, rungs, y }
      y += (1 + rungs.length) * LINE + 4
      return [entry]
    })
    y += 6
    return { start, end: y, entries }
  })
}

const entry = ({ label, year, isThis }: Step, rungs: Rung[], step: number, x: number, y: number): Html => {
  const name = label.length > BROAD ? `${label.slice(0, BROAD - 1).trimEnd()}…` : label
  const when = year === null || label.includes(String(year)) ? '' : `, ${year}`
  return html`<text class="${isThis ? 'this' : ''}" x="${String(x)}" y="${String(y + LINE - 5)}"
      >${name}${when}</text
    >${rungs.map(
      ({ says, sources, firm }, n) =>
        html`<rect
            class="${firm ? 'bar' : 'bar wish'}"
            x="${String(step * RAIL + 1)}"
            y="${String(y + (n + 1) * LINE)}"
            width="12"
            height="12"
            rx="2"
          />
          <text x="${String(x + 10)}" y="${String(y + (n + 2) * LINE - 8)}"
            >${inWords(says)} · ${some(sources, 'source')}</text
          >`,
    )}`
}

const inSentence = ({ label, year, rungs }: Step): string => {
  const said = rungs.map(
    ({ obligation, says, sources }) =>
      `${obligation === null ? '' : `${inWords(obligation)} `}${inWords(says)} (${some(sources, 'source')})`,
  )
  return `${label}${year === null ? '' : `, ${year}`}: ${said.join(', ') || 'nothing told'}.`
}
