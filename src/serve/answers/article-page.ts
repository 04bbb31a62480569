/** An article as a page to read: its text with quotations, speakers, claims and dates highlighted. No scripts. */
import { printedIn } from './also-in.ts'
import { ARTICLE_STYLE } from './article-style.ts'
import { html, raw, type Html } from './html.ts'
import { markedText, sourceOf, words, type Article, type Claim } from './marked-text.ts'

const LEGEND = [
  ['quotation', 'Quotation'],
  ['speaker', 'Speaker or expert'],
  ['claim', 'Claim'],
  ['date', 'Date of a claim'],
] as const

const row = (term: string, value: string | readonly Html[] | null): Html =>
  value === null || value.length === 0
    ? html``
    : html`<dt>${term}</dt>
        <dd>${value}</dd>`

/** The way to where it stands in the text; of what stands in a headline or a caption there is none. */
const wayBack = (id: string, pointed: ReadonlySet<string>): Html =>
  pointed.has(id) ? html` · <a href="#in-${id}">in the text</a>` : html``

function claimHtml(claim: Claim, pointed: ReadonlySet<string>): Html {
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
      }${wayBack(claim.id, pointed)}</small
    >
  </li>`
}

/** "2024-06-17T17:12:00+09:00" as "2024-06-17, 17:12 (UTC+09:00)". */
const readable = (instant: string | null): string | null =>
  instant?.replace(
    /T(\d\d:\d\d)[\d:.]*(?:Z|([+-]\d\d:\d\d))$/,
    (_, time: string, zone = '') => `, ${time} (UTC${zone})`,
  ) ?? null

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
  const text = markedText(article)
  const title = article.title ?? 'Untitled article'
  const quotations = article.quotations.map(
    (one) =>
      html`<li id="${one.id}">
        <q>${one.text}</q><br /><small
          >${one.speaker?.name ?? one.speaker?.text ?? 'Unknown source'} ·
          ${one.type}${wayBack(one.id, text.pointed)}</small
        >
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
        <link rel="icon" type="image/svg+xml" href="/docs/static/theme/favicon.svg" />
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
                ${row('Source', article.source?.name ?? null)}${row('Also in', printedIn(article.alsoIn, article.id))}${row('By', article.byline)}${row('Published', readable(article.publishedAt))}${row('Changed', article.modifiedAt === article.publishedAt ? null : readable(article.modifiedAt))}${row('Revision', article.revision > 1 ? String(article.revision) : null)}
              </dl>
              ${article.fictional ? html`<p class="note">A sample: its people and institutes are invented.</p>` : ''}
              ${article.url === null || !/^https?:/i.test(article.url) ? '' : html`<p><a href="${article.url}" rel="noreferrer nofollow">Original page</a></p>`}
            </header>
            <aside aria-label="Legend">
              <ul class="legend">
                ${LEGEND.map(([kind, name]) => html`<li><mark class="${kind}">${name}</mark></li>`)}
              </ul>
            </aside>
            <div id="text" tabindex="-1">${text.paragraphs}</div>
          </article>
          ${section('quotations', 'Quotations', quotations)}
          ${section(
            'claims',
            'Claims',
            article.claims.map((claim) => claimHtml(claim, text.pointed)),
          )}
          ${section('experts', 'Experts', experts)}
        </main>
        <footer>
          <p><a href="/docs">API</a> · The same as JSON: <code>GET /v1/articles/${article.id}</code></p>
        </footer>
      </body>
    </html> `.text
}
