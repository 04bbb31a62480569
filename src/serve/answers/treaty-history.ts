/** What was done to a treaty, as its page draws and lists it. */
import type { z } from 'zod'
import type { Treaty as Shown } from '../resources/treaties.ts'
import { timeline, type Row } from './charts/timeline.ts'
import { countryName } from './country-names.ts'
import { html, type Html } from './html.ts'
import { assertion, inWords, listOf, section, shownDays, shownWindow, table } from './knowledge-page.ts'

type Treaty = z.output<typeof Shown>

/** The day of the latest article among them. */
const lastTold = (events: readonly Treaty['events'][number][]): string | null =>
  events
    .flatMap(({ article }) => article.publishedAt?.slice(0, 10) ?? [])
    .sort()
    .at(-1) ?? null

export function historySections(treaty: Treaty): Html[] {
  const events = new Map(treaty.events.map((event) => [event.claimId, event]))
  const saidBy = (ids: readonly string[]): Html =>
    listOf(
      ids
        .flatMap((id) => events.get(id) ?? [])
        .map((event) => html`${assertion(event)}: <q>${event.evidence.text}</q>`),
    )
  const { actions, conflicts } = treaty.history
  const rows = actions.flatMap((version): Row[] => {
    const { action, actors, status, claimIds } = version
    const not = status === 'not_done'
    const asOf = not ? lastTold(claimIds.flatMap((id) => events.get(id) ?? [])) : null
    const [from, to] = (version.from ?? version.to) ? [version.from, version.to] : [asOf, asOf]
    if (from === null && to === null) return []
    const by = actors.length > 0 ? ` (${actors.map(countryName).join(', ')})` : ''
    const when = (version.from ?? version.to) ? shownWindow(from, to) : `as of ${asOf ?? ''}`
    return [
      {
        label: `${not ? 'not ' : ''}${inWords(action)}${by}: ${when}`,
        ...{ from, to, firm: status === 'occurred', not, told: [] },
      },
    ]
  })
  const drawn = timeline(
    rows,
    { from: null, to: null },
    { title: `What was done to ${treaty.label}`, summary: rows.map(({ label }) => label).join('; ') },
    'Bars: the days each version gives; an outline is planned or under way, a cross is not done, up to that day.',
  )
  return [
    section(
      'history',
      'History',
      html`${drawn ?? html``}${table(
        'Each action, every version of its date, and who says so',
        ['Action', 'By', 'Status', 'Date', 'Articles', 'Said by'],
        actions.map(({ action, actors, status, from, to, articles, claimIds }) => [
          html`${inWords(action)}`,
          html`${actors.map(countryName).join(', ') || 'not told'}`,
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
  ]
}
