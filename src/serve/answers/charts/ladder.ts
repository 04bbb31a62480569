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
const LEFT = 150
const COLUMN = 210
const LINE = 20
/** Treaties that have room side by side. */
const MOST = 6
/** Characters of a line of a treaty's name, and lines. */
const BROAD = 24
const DEEP = 3

/** Null where no treaty has a rung. */
export function ladder(steps: readonly Step[], title: string): Html | null {
  const told = steps.filter(({ rungs, isThis }) => rungs.length > 0 || isThis).slice(-MOST)
  const obligations = [null, ...RISING.toReversed()].filter((obligation) =>
    told.some(({ rungs }) => rungs.some((rung) => rung.obligation === obligation)),
  )
  if (obligations.length === 0) return null
  const cell = (step: Step, obligation: string | null) =>
    step.rungs.filter((rung) => rung.obligation === obligation)
  const top = (DEEP + 2) * LINE
  const rows = rowsOf(
    obligations.map((one) => Math.max(1, ...told.map((step) => cell(step, one).length))),
    top,
  )
  const bottom = rows.at(-1)?.end ?? top
  const width = LEFT + told.length * COLUMN
  return chart({
    id: 'ladder',
    title,
    summary: told.map(inSentence).join(' '),
    caption:
      'Columns: treaties of the same parties, oldest first. The higher a rung, the more it binds. Filled: it obliges, or did; ' +
      'outline: it is proposed, doubted or denied. Each word with its source stands in the table.',
    width,
    height: bottom + 12,
    shapes: [
      ...rows.map(
        ({ start, end }, i) =>
          html`<line class="grid" x1="0" x2="${String(width)}" y1="${String(end)}" y2="${String(end)}" />
            <text x="0" y="${String(start + 17)}"
              >${obligations[i] == null ? 'as a whole' : inWords(obligations[i])}</text
            >`,
      ),
      ...told.flatMap((step, i) => {
        const x = LEFT + i * COLUMN
        return [
          ...heading(step, x),
          ...rows.flatMap(({ start }, row) =>
            cell(step, obligations[row] ?? null).map((rung, n) => mark(rung, x, start + 6 + n * LINE)),
          ),
        ]
      }),
    ],
  })
}

/** Where each row begins and ends, by how many lines it has. */
function rowsOf(lines: readonly number[], top: number): { start: number; end: number }[] {
  let end = top
  return lines.map((n) => {
    const start = end
    end += n * LINE + 12
    return { start, end }
  })
}

const mark = ({ says, sources, firm }: Rung, x: number, y: number): Html =>
  html`<rect
      class="${firm ? 'bar' : 'bar wish'}"
      x="${String(x)}"
      y="${String(y)}"
      width="12"
      height="12"
      rx="2"
    />
    <text x="${String(x + 18)}" y="${String(y + 11)}">${inWords(says)} · ${some(sources, 'source')}</text>`

const heading = ({ label, year, isThis }: Step, x: number): Html[] =>
  [...linesOf(label), `${year ?? 'no year told'}${isThis ? ' · this one' : ''}`].map(
    (line, n) => html`<text x="${String(x)}" y="${String(16 + n * LINE)}">${line}</text>`,
  )

/** Broken between words; what has no room is left out. */
function linesOf(label: string): string[] {
  const lines = ['']
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1) ?? ''
    if (last === '') lines[lines.length - 1] = word
    else if (last.length + 1 + word.length <= BROAD) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const shown = lines
    .slice(0, DEEP)
    .map((line) => (line.length > BROAD ? `${line.slice(0, BROAD - 1)}…` : line))
  if (lines.length > DEEP) shown[DEEP - 1] = `${shown[DEEP - 1] ?? ''} …`
  return shown
}

const inSentence = ({ label, year, rungs }: Step): string => {
  const said = rungs.map(
    ({ obligation, says, sources }) =>
      `${obligation === null ? '' : `${inWords(obligation)} `}${inWords(says)} (${some(sources, 'source')})`,
  )
  return `${label}${year === null ? '' : `, ${year}`}: ${said.join(', ') || 'nothing told'}.`
}
