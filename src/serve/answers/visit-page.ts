/** A trip as a page to read: its lifecycle drawn and told, and what its sources disagree on. No scripts. */
import type { z } from 'zod'
import type { Visit } from '../resources/visits.ts'
import { timeline, type Row } from './charts/timeline.ts'
import { countryName } from './country-names.ts'
import { html, type Html } from './html.ts'
import {
  assertion,
  inWords,
  knowledgePage,
  listOf,
  section,
  shownDays,
  shownWindow,
  some,
  table,
} from './knowledge-page.ts'

type Visit = z.output<typeof Visit>
type Event = Visit['timeline'][number]
type Version = Visit['lifecycle'][number]['versions'][number] & { stage: string }

const FIRM = ['planned', 'postponed', 'under_way', 'occurred']
const UNLIKELY = ['almost_no_chance', 'very_unlikely', 'unlikely']

export function visitPage(visit: Visit): string {
  const events = new Map(
    visit.timeline.map((event) => [
      event.claimId,
      { ...event, destination: isSame(event.destination, visit.destination) ? null : event.destination },
    ]),
  )
  const eventsOf = (ids: readonly string[]): Event[] => ids.flatMap((id) => events.get(id) ?? [])
  const versions = visit.lifecycle.flatMap(({ stage, versions }) =>
    versions.map((version) => ({ stage, ...version, events: eventsOf(version.claimIds) })),
  )
  const rows = versions.map((version): Row => {
    const { stage, from, to, likelihood, isOvertaken, events } = version
    return {
      label: `${stageOf(stage, likelihood)}${whenOf(version)}${isOvertaken ? ' (history)' : ''}`,
      from,
      to,
      firm:
        FIRM.includes(stage) &&
        !isOvertaken &&
        !isForetold(stage, likelihood) &&
        !UNLIKELY.includes(likelihood ?? ''),
      told: events.flatMap(({ article }) => article.publishedAt?.slice(0, 10) ?? []),
    }
  })
  const title = `${visit.visitor} to ${visit.destination ?? countryName(visit.destinationCountry) ?? 'an unnamed place'}`
  const drawn = timeline(
    rows,
    visit,
    {
      title: `Lifecycle of the visit of ${title}`,
      summary: rows.map(({ label }) => label).join('; '),
    },
    'Bars: the days each version gives; an outline is asked for, foretold, refused, unlikely or history. Dots: when it was published. Shaded: the best window.',
  )
  return knowledgePage({
    title,
    address: `/v1/visits/${visit.id}`,
    body: [
      html`<p class="standfirst">
          <strong
            >${stageOf(visit.status, visit.likelihood)},
            ${visit.isOff ? 'was meant for ' : ''}${shownDays(visit.from, visit.to, visit.edtf)}</strong
          >
        </p>
        <dl>
          <dt>From</dt>
          <dd>${countryName(visit.visitorCountry) ?? 'not told'}</dd>
          <dt>To</dt>
          <dd>${placeOf(visit)}</dd>
          <dt>Status</dt>
          <dd>${stageOf(visit.status, visit.likelihood)}: ${visit.best.status.reason}</dd>
          <dt>Window</dt>
          <dd>${shownDays(visit.from, visit.to, visit.edtf)}: ${visit.best.window.reason}</dd>
          <dt>Sources</dt>
          <dd>
            ${visit.agreement} (${some(visit.counts.claims, 'claim')} in
            ${some(visit.counts.articles, 'article')})
          </dd>
        </dl>`,
      ...(drawn ? [drawn] : []),
      section(
        'lifecycle',
        'Lifecycle',
        table(
          'Each stage, every version of its date, and who says so',
          ['Stage', 'Date', 'Articles', 'Said by'],
          versions.map(({ stage, from, to, edtf, likelihood, isOvertaken, articles, events }) => [
            html`${stageOf(stage, likelihood)}`,
            html`${shownDays(from, to, edtf)}${clockIn(edtf)}${isOvertaken ? ' (history)' : ''}`,
            html`${String(articles)}`,
            listOf(
              events.map(
                (event) =>
                  html`${assertion(event)}:
                    <q>${event.evidence.text}</q>${movedFrom(event)}${elsewhere(event)}`,
              ),
            ),
          ]),
        ),
      ),
      ...pairs('conflicts', 'Conflicts', visit.conflicts, eventsOf),
      ...pairs(
        'history',
        'History',
        visit.overtaken.map(({ claimId, by, reason }) => ({ claimIds: [claimId, by], reason })),
        eventsOf,
        ['Holds no more', 'Since'],
      ),
      ...pairs('reconciled', 'One moment, two clocks', visit.reconciled, eventsOf),
    ],
  })
}

/** "Hanoi, Vietnam" */
const placeOf = ({ destination, destinationCountry }: Visit): string =>
  [...new Set([destination, countryName(destinationCountry)])].filter(Boolean).join(', ') || 'not told'

/** "foretold, very unlikely": who says how likely a trip is plans none. */
const stageOf = (stage: string, likelihood: string | null): string =>
  [isForetold(stage, likelihood) ? 'foretold' : stage, ...(likelihood === null ? [] : [likelihood])]
    .map(inWords)
    .join(', ')
const isForetold = (stage: string, likelihood: string | null): boolean =>
  stage === 'planned' && likelihood !== null

/** "planned: 2024-06-10 09:00", "postponed to 2024-06-10", "postponed from 2024-05-03", behind its first word. */
function whenOf({ stage, from, to, edtf, movedFrom }: Version): string {
  const days = `${shownWindow(from, to, edtf)}${clockIn(edtf)}`
  if (stage !== 'postponed' || movedFrom === null) return `: ${days}`
  return movedFrom.from === from && movedFrom.to === to ? ` from ${days}` : ` to ${days}`
}

/** " 09:00", " 10:00 +03:00" */
const clockIn = (edtf: string | null): string => {
  const [, time, zone = ''] =
    /^\d{4}-\d\d-\d\dT(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?$/.exec(edtf ?? '') ?? []
  return time === undefined ? '' : ` ${time}${zone && ` ${zone.replace('Z', 'UTC')}`}`
}

const movedFrom = ({ movedFrom: days }: Event): string =>
  days ? ` (was meant for ${shownWindow(days.from, days.to)})` : ''

/** Of a dateline it is "OSLO". */
const isSame = (one: string | null, other: string | null): boolean =>
  one?.toLowerCase() === other?.toLowerCase()

/** " (to Portugal)": where that is not the place of the page. */
const elsewhere = ({ destination }: Event): string => (destination === null ? '' : ` (to ${destination})`)

const pairs = (
  id: string,
  title: string,
  items: Visit['conflicts'],
  eventsOf: (ids: readonly string[]) => Event[],
  heads: readonly string[] = [],
): Html[] =>
  items.length === 0
    ? []
    : [
        section(
          id,
          title,
          listOf(
            items.map(
              ({ claimIds, reason }) =>
                html`<strong>${reason}</strong>${listOf(
                    eventsOf(claimIds).map((event, i) => {
                      const said = html`${inWords(event.status)}, ${assertion(event)}:
                        <q>${event.evidence.text}</q>${elsewhere(event)}`
                      return heads[i] ? html`${heads[i]}: ${said}` : said
                    }),
                  )}`,
            ),
          ),
        ),
      ]
