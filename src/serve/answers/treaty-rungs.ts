/** The clauses of a treaty, and of those of the same parties, as a page draws and lists them. */
import type { z } from 'zod'
import type { Treaty as Shown } from '../resources/treaties.ts'
import { ladder } from './charts/ladder.ts'
import { html, type Html } from './html.ts'
import { assertion, inWords, table } from './knowledge-page.ts'

type Treaty = z.output<typeof Shown>
type Heir = Treaty['lineage'][number]

/** The treaty beside those of the same parties. */
export function drawnLadder(treaty: Treaty): Html | null {
  const heirs: Heir[] = treaty.lineage.length > 0 ? treaty.lineage : [treaty]
  const steps = heirs.map((heir) => ({
    label: heir.label,
    year: heir.year,
    isThis: heir.id === treaty.id,
    rungs: [
      ...heir.clauses.flatMap(({ obligation, wordings }) =>
        counted(wordings, ({ status, likelihood }) =>
          [status ?? 'not told', likelihood?.band ?? []].flat().join(', '),
        ).map(([says, sources]) => ({
          ...{ obligation, says, sources },
          firm: FIRM.test(says),
        })),
      ),
      ...counted(heir.forecasts, ({ likelihood }) => likelihood?.band ?? 'foretold').map(
        ([says, sources]) => ({
          ...{ obligation: null, says, sources },
          firm: false,
        }),
      ),
    ],
  }))
  return ladder(steps, `What ${treaty.label} obliges to`)
}

const FIRM = /^(?:existing|historical)\b/

/** In how many articles who says what. */
function counted<T extends { article: { id: string } }>(
  items: readonly T[],
  says: (item: T) => string,
): [string, number][] {
  const articles = new Map<string, Set<string>>()
  for (const item of items)
    articles.set(says(item), (articles.get(says(item)) ?? new Set<string>()).add(item.article.id))
  return [...articles].map(([said, { size }]) => [said, size])
}

export const rungsTable = ({ clauses, forecasts }: Treaty): Html =>
  table('Each obligation, and what each source says of it, oldest first', RUNGS, [
    ...clauses.flatMap(rungsOf),
    ...forecasts.map(foretold),
  ])

const RUNGS = ['Obligation', 'Status', 'Likelihood', 'Wording', 'Said by']

const NO_RUNG = RUNGS.map((_, i) => (i === 0 ? html`none told` : html``))

const rungsOf = ({ obligation, wordings }: Treaty['clauses'][number]): Html[][] =>
  wordings.map((wording) => [
    html`${inWords(obligation)}`,
    html`${inWords(wording.status ?? 'not told')}`,
    ...said(wording),
  ])

type Forecast = Treaty['forecasts'][number]

/** A rung of what is thought of the treaty as a whole. */
const foretold = (forecast: Forecast): Html[] => [html`the treaty`, html`foretold`, ...said(forecast)]

const said = ({ likelihood, content, evidence, ...by }: Forecast): Html[] => [
  html`${likelihood ? `${inWords(likelihood.band)} (“${likelihood.hedge.text}”)` : 'not hedged'}`,
  html`<q>${(content ?? evidence).text}</q>`,
  html`${assertion(by)}`,
]

export const lineageTable = ({ id, lineage }: Treaty): Html =>
  table(
    'One ladder of all their clauses, oldest treaty first',
    ['Treaty', 'Year', ...RUNGS],
    lineage.flatMap((heir) => {
      const name =
        heir.id === id
          ? html`${heir.label} (this one)`
          : html`<a href="/v1/treaties/${heir.id}">${heir.label}</a>`
      const year = html`${heir.year === null ? 'not told' : String(heir.year)}`
      const rungs = [...heir.clauses.flatMap(rungsOf), ...heir.forecasts.map(foretold)]
      return (rungs.length > 0 ? rungs : [NO_RUNG]).map((rung) => [name, year, ...rung])
    }),
  )
