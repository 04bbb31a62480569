/** An article as a page to read: its text with quotations, speakers, claims and dates highlighted. No scripts. */
import type { z } from 'zod'
import type { Article } from '../resources/claims.ts'
import { ARTICLE_STYLE } from './article-style.ts'
import { html, raw, type Html } from './html.ts'
import { paragraphsOf, runsOf, type Highlight, type Run } from './highlights.ts'

type Article = z.output<typeof Article>
type Claim = Article['claims'][number]

const words = (code: string): string => code.replaceAll('_', ' ')

const sourceOf = ({ assertedBy }: Claim): string =>
  assertedBy === null
    ? 'an unknown source'
    : assertedBy.names.join(', ') || `${words(assertedBy.kind)} source`

const claimLabel = (claim: Claim): string =>
  [
    words(claim.type),
    claim.status && words(claim.status),
    claim.likelihood && words(claim.likelihood.band),
    `by ${sourceOf(claim)}`,
  ]
    .filter(Boolean)
    .join(', ')

function highlightsOf({ quotations, experts, claims }: Article): Highlight[] {
  const inText = claims.filter(({ within }) => within === 'text')
  const speakers = [
    ...quotations.flatMap(({ speaker }) =>
      speaker ? [{ ...speaker, label: speaker.name ?? speaker.kind }] : [],
    ),
    ...experts.flatMap(({ name, mentions }) => mentions.map((mention) => ({ ...mention, label: name }))),
  ]
  return [
    ...quotations.map(({ start, end, type, speaker, id }): Highlight => {
      const by = speaker?.name ?? speaker?.text ?? 'an unknown source'
      return { start, end, kind: 'quotation', label: `${type} quotation of ${by}`, anchor: id }
    }),
    ...speakers.map(({ start, end, label }): Highlight => ({ start, end, kind: 'speaker', label })),
    ...inText.map((claim): Highlight => {
      const { start, end } = claim.evidence
      return { start, end, kind: 'claim', label: claimLabel(claim), anchor: claim.id }
    }),
    ...inText.flatMap(({ date }): Highlight[] =>
      date ? [{ start: date.start, end: date.end, kind: 'date', label: date.edtf ?? date.timex }] : [],
    ),
  ]
}

function runHtml({ text, highlights }: Run): Html {
  if (highlights.length === 0) return html`${text}`
  const kinds = [...new Set(highlights.map(({ kind }) => kind))].join(' ')
  const labels = [...new Set(highlights.map(({ label }) => label))].join(' · ')
  return html`<mark class="${kinds}" title="${labels}">${text}</mark>`
}

const LEGEND = [
  ['quotation', 'Quotation'],
  ['speaker', 'Speaker or expert'],
  ['claim', 'Claim'],
  ['date', 'Date of a claim'],
] as const

const row = (term: string, value: string | null): Html =>
  value === null
    ? html``
    : html`<dt>${term}</dt>
        <dd>${value}</dd>`

function claimHtml(claim: Claim): Html {
  return html`<li id="${claim.id}">
    <a href="/v1/claims/${claim.id}"><strong>${words(claim.type)}</strong></a
    >${
      claim.status === null ? '' : ` · ${words(claim.status)}`
    }${claim.date === null ? '' : ` · ${claim.date.edtf ?? claim.date.text}`}<br /><q
      >${claim.evidence.text}</q
    ><br /><small
      >Said by
      ${sourceOf(claim)}${
        claim.likelihood
          ? `, who thinks it ${words(claim.likelihood.band)} (“${claim.likelihood.hedge.text}”)`
          : ''
      }</small
    >
  </li>`
}

const section = (id: string, title: string, items: readonly Html[]): Html =>
  html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title} (${String(items.length)})</h2>
    ${
      items.length === 0
        ? html`<p>None found.</p>`
        : html`<ol>
            ${items}
          </ol>`
    }
  </section>`

/** The whole page; everything that comes from the article is escaped. */
export function articlePage(article: Article): string {
  const highlights = highlightsOf(article)
  const title = article.title ?? 'Untitled article'
  const paragraphs = paragraphsOf(article.text).map(
    ({ start, end }) => html`<p>${runsOf(article.text, highlights, start, end).map(runHtml)}</p> `,
  )
  const quotations = article.quotations.map(
    ({ id, text, speaker, type }) =>
      html`<li id="${id}">
        <q>${text}</q><br /><small>${speaker?.name ?? speaker?.text ?? 'Unknown source'} · ${type}</small>
      </li>`,
  )
  const experts = article.experts.map(({ name, role, affiliation, personId }) => {
    const shown = html`<strong>${name}</strong>`
    const told = [role, affiliation].filter((part) => part !== null).join(', ')
    return html`<li>
      ${personId === null ? shown : html`<a href="/v1/experts/${personId}">${shown}</a>`}${told && `: ${told}`}
    </li>`
  })
  return html`<!doctype html>
    <html lang="${article.language ?? 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Chancery</title>
        <link rel="alternate" type="application/json" href="/v1/articles/${article.id}" />
        <style>
          ${raw(ARTICLE_STYLE)}
        </style>
      </head>
      <body>
        <a class="skip" href="#text">Skip to the text</a>
        <main>
          <article>
            <header>
              <h1>${title}</h1>
              ${article.standfirst === null || article.text.startsWith(article.standfirst) ? '' : html`<p class="standfirst">${article.standfirst}</p>`}
              <dl>
                ${row('Source', article.source?.name ?? null)}${row('By', article.byline)}${row('Published', article.publishedAt)}${row('Changed', article.modifiedAt)}${row('Revision', article.revision > 1 ? String(article.revision) : null)}
              </dl>
              ${article.fictional ? html`<p class="note">A sample: its people and institutes are invented.</p>` : ''}
              ${article.url === null || !/^https?:/i.test(article.url) ? '' : html`<p><a href="${article.url}" rel="noreferrer nofollow">Original page</a></p>`}
            </header>
            <aside aria-label="Legend">
              <ul class="legend">
                ${LEGEND.map(([kind, name]) => html`<li><mark class="${kind}">${name}</mark></li>`)}
              </ul>
            </aside>
            <div id="text" tabindex="-1">${paragraphs}</div>
          </article>
          ${section('quotations', 'Quotations', quotations)}
          ${section('claims', 'Claims', article.claims.map(claimHtml))}
          ${section('experts', 'Experts', experts)}
        </main>
        <footer>
          <p><a href="/docs">API</a> · The same as JSON: <code>GET /v1/articles/${article.id}</code></p>
        </footer>
      </body>
    </html> `.text
}
