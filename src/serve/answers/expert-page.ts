/** An expert as a page to read: the profile, and how often he or she was right, drawn. No scripts. */
import type { z } from 'zod'
import type { Expert } from '../resources/experts.ts'
import type { Forecast, Ledger } from '../resources/forecasts.ts'
import { calibration } from './charts/calibration.ts'
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

type Expert = z.output<typeof Expert>
type Ledger = z.output<typeof Ledger>
type Forecast = z.output<typeof Forecast>

/** `latest`: the forecasts that the page shows. */
export function expertPage(expert: Expert, ledger: Ledger, latest: readonly Forecast[]): string {
  const { counts, affiliations, names, sources, topics, quotedWith } = expert
  const stated = [expert.role, expert.affiliation].filter(Boolean).join(', ')
  return knowledgePage({
    title: expert.name,
    address: `/v1/experts/${expert.id}`,
    body: [
      html`<p class="standfirst">${stated || 'no role told'}</p>
        <dl>
          <dt>Quoted</dt>
          <dd>
            <a href="/v1/experts/${expert.id}/quotations">${some(counts.quotations, 'quotation')}</a> in
            ${some(counts.articles, 'article')}; last
            ${expert.lastQuotedAt?.slice(0, 10) ?? 'on an unknown day'}
          </dd>
          <dt>Claims</dt>
          <dd><a href="/v1/experts/${expert.id}/claims">${String(counts.claims)}</a></dd>
          <dt>Published by</dt>
          <dd>
            ${sources.map(({ name, articles }) => `${name} (${articles})`).join(', ') || 'nobody who is told'}
          </dd>
          <dt>Names</dt>
          <dd>${names.map(({ name, articles }) => `${name} (${articles})`).join(', ')}</dd>
        </dl>`,
      section('ledger', 'Forecasts', html`${record(expert.id, ledger)}${foretold(latest)}`),
      section(
        'affiliations',
        'Roles and affiliations',
        table(
          'As stated, by the days of the articles that state them',
          ['Role', 'Affiliation', 'Days', 'Articles'],
          affiliations.map(({ role, affiliation, from, to, articles }) => [
            html`${role ?? 'none told'}`,
            html`${affiliation ?? 'none told'}`,
            shownDays(from, to),
            html`${String(articles)}`,
          ]),
        ),
      ),
      section(
        'topics',
        'Topics',
        listOf([
          ...topics.treaties.map(
            ({ id, label, claims }) => html`<a href="/v1/treaties/${id}">${label}</a> (${String(claims)})`,
          ),
          ...topics.countries.map(
            ({ country, claims }) => html`${countryName(country) ?? country} (${String(claims)})`,
          ),
        ]),
      ),
      section(
        'beside',
        'Quoted beside',
        listOf(
          quotedWith.map(
            ({ id, name, articles }) => html`<a href="/v1/experts/${id}">${name}</a> (${String(articles)})`,
          ),
        ),
      ),
    ],
  })
}

function record(id: string, { counts, small, brier, calibration: bands }: Ledger): Html {
  const points = bands.flatMap((band) => (band.share === null ? [] : [{ ...band, share: band.share }]))
  const score = brier
    ? `Brier score ${brier.score} of ${some(brier.forecasts, 'forecast')}` +
      (brier.forecasts > 1 ? `, 95 % between ${brier.interval.from} and ${brier.interval.to}` : '')
    : 'No score: nothing that was said to be likely or unlikely is resolved'
  return html`<p>
      <a href="/v1/forecasts?person=${id}">${some(counts.forecasts, 'forecast')}</a>:
      ${String(counts.resolved)} resolved, ${String(counts.unresolved)} open, ${String(counts.void)} void,
      ${String(counts.possible)} only called possible, ${String(counts.unhedged)} without a word of
      likelihood. ${score}.
      ${small && brier ? html`<strong>So few say more of chance than of skill.</strong>` : html``}
    </p>
    ${calibration(points, 'How often came true what was said to be so likely') ?? html``}
    ${
      bands.every(({ forecasts }) => forecasts === 0)
        ? html``
        : table(
            'Forecasts by likelihood',
            ['Band', 'Midpoint', 'Forecasts', 'Resolved', 'Came true'],
            bands.map(({ band, midpoint, forecasts, resolved, occurred }) =>
              [inWords(band), ...[midpoint, forecasts, resolved, occurred].map(String)].map(
                (cell) => html`${cell}`,
              ),
            ),
          )
    }`
}

/** Of what was foretold, whoever thought it likely or not. */
const CAME = { true: 'came about', false: 'did not come about', void: 'cannot be told' }

const foretold = (forecasts: readonly Forecast[]): Html =>
  forecasts.length === 0
    ? html``
    : table(
        'The latest, in the words of the articles',
        ['What', 'Likelihood', 'Settled by', 'Outcome', 'Said in'],
        forecasts.map((forecast) => [
          html`<q>${forecast.evidence.text}</q>`,
          html`${forecast.likelihood ? inWords(forecast.likelihood.band) : 'none told'}${
            forecast.hedge ? html` (<q>${forecast.hedge.text}</q>)` : html``
          }`,
          html`${
            forecast.settledBy?.to
              ? shownWindow(forecast.settledBy.from, forecast.settledBy.to)
              : 'no day told'
          }`,
          html`${forecast.resolution ? CAME[forecast.resolution.outcome] : 'open'}`,
          assertion({ ...forecast, claimId: forecast.id }),
        ]),
      )
