/** A treaty as a page to read: what was done to it drawn over the years, and its clause ladder. No scripts. */
import type { z } from 'zod'
import type { Treaty } from '../resources/treaties.ts'
import { ladder } from './charts/ladder.ts'
import { timeline, type Row } from './charts/timeline.ts'
import { html, type Html } from './html.ts'
import {
  assertion,
  inWords,
  knowledgePage,
  listOf,
  section,
  shownDays,
  shownWindow,
  table,
} from './knowledge-page.ts'

type Treaty = z.output<typeof Treaty>

export function treatyPage(treaty: Treaty): string {
  const events = new Map(treaty.events.map((event) => [event.claimId, event]))
  const saidBy = (ids: readonly string[]): Html =>
    listOf(
      ids
        .flatMap((id) => events.get(id) ?? [])
        .map((event) => html`${assertion(event)}: <q>${event.evidence.text}</q>`),
    )
  const { actions, conflicts } = treaty.history
  const rows = actions
    .filter(({ from, to }) => from !== null || to !== null)
    .map(({ action, actors, status, from, to }): Row => ({
      label: `${inWords(action)}${actors.length > 0 ? ` (${actors.join(', ')})` : ''}: ${shownWindow(from, to)}`,
      from,
      to,
      firm: status === 'occurred',
      told: [],
    }))
  const drawn = timeline(
    rows,
    { from: null, to: null },
    { title: `What was done to ${treaty.label}`, summary: rows.map(({ label }) => label).join('; ') },
    'Bars: the days each version gives; an outline is planned or under way.',
  )
  return knowledgePage({
    title: treaty.title ?? treaty.label,
    address: `/v1/treaties/${treaty.id}`,
    body: [
      html`<dl>
        ${
          treaty.title === null || treaty.title === treaty.label
            ? html``
            : html`<dt>Called</dt>
                <dd>${treaty.label}</dd>`
        }
        <dt>Year</dt>
        <dd>${treaty.year === null ? 'not told' : String(treaty.year)}</dd>
        <dt>Parties</dt>
        <dd>${treaty.parties.join(', ') || 'not told'}</dd>
      </dl>`,
      section('clauses', 'Clause ladder', html`${drawnLadder(treaty) ?? html``}${rungsTable(treaty)}`),
      section(
        'history',
        'History',
        html`${drawn ?? html``}${table(
          'Each action, every version of its date, and who says so',
          ['Action', 'By', 'Status', 'Date', 'Articles', 'Said by'],
          actions.map(({ action, actors, status, from, to, articles, claimIds }) => [
            html`${inWords(action)}`,
            html`${actors.join(', ') || 'not told'}`,
            html`${inWords(status)}`,
            shownDays(from, to),
            html`${String(articles)}`,
            saidBy(claimIds),
          ]),
        )}`,
      ),
      ...(conflicts.length === 0
        ? []
        : [
            section(
              'conflicts',
              'Conflicts',
              listOf(
                conflicts.map(({ reason, claimIds }) => html`<strong>${reason}</strong>${saidBy(claimIds)}`),
              ),
            ),
          ]),
      ...(treaty.lineage.length < 2
        ? []
        : [section('lineage', 'Treaties of the same parties', lineage(treaty))]),
    ],
  })
}

type Heir = Treaty['lineage'][number]

/** The treaty beside those of the same parties. */
function drawnLadder(treaty: Treaty): Html | null {
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

const rungsTable = ({ clauses, forecasts }: Treaty): Html =>
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

const lineage = ({ id, lineage }: Treaty): Html =>
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
