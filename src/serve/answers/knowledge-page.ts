/** The frame of pages on what many articles say together: a chart, and under it all that the chart shows, in words. */
import { ARTICLE_STYLE } from './article-style.ts'
import { html, raw, type Html } from './html.ts'

/** Charts are drawn in the colour of the text; what differs, differs in shape or pattern too. */
const STYLE = `
main, footer { max-width: 60rem; }
svg { width: 100%; height: auto; font: 14px/1.2 system-ui, sans-serif; } svg text { fill: var(--ink); }
.axis { stroke: var(--soft); stroke-width: 1; } .grid { stroke: var(--soft); stroke-width: .5; stroke-dasharray: 2 4; }
.bar { fill: var(--date); stroke: var(--ink); stroke-width: 1.5; } .bar.wish { fill: none; stroke-dasharray: 5 3; }
.best { fill: var(--speaker); } .told { fill: var(--ink); } .even { stroke: var(--soft); stroke-dasharray: 6 4; }
.dot { fill: var(--claim); stroke: var(--ground); } .range { stroke: var(--claim); stroke-width: 2; }
figure { margin: 1.5rem 0; overflow-x: auto; } figcaption { color: var(--soft); font-size: 1rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; min-width: 40rem; font-size: 1rem; line-height: 1.45; }
th, td { text-align: left; vertical-align: top; padding: .4rem 1.2rem .4rem 0; border-bottom: 1px solid var(--soft); }
caption { text-align: left; color: var(--soft); padding: 0 0 .3rem; } td ul { margin: 0; padding: 0 0 0 1rem; } section li, td li { margin: 0 0 .2rem; } time { white-space: nowrap; }
`

/** `address`: where the same is to be had as JSON. */
export function knowledgePage(page: { title: string; address: string; body: readonly Html[] }): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title} · Chancery</title>
        <link rel="alternate" type="application/json" href="${page.address}" />
        <style>
          ${raw(ARTICLE_STYLE + STYLE)}
        </style>
      </head>
      <body>
        <main>
          <h1>${page.title}</h1>
          ${page.body}
        </main>
        <footer>
          <p><a href="/docs">API</a> · The same as JSON: <code>GET ${page.address}</code></p>
        </footer>
      </body>
    </html> `.text
}

export const section = (id: string, title: string, body: Html): Html =>
  html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${body}
  </section> `

/** A table with a caption; wide ones scroll by themselves. Without rows, a word in its place. */
export const table = (caption: string, heads: readonly string[], rows: readonly (readonly Html[])[]): Html =>
  rows.length === 0
    ? html`<p>None told.</p>`
    : html`<div class="scroll" tabindex="0" role="group" aria-label="${caption}">
        <table>
          <caption>
            ${caption}
          </caption>
          <thead>
            <tr>
              ${heads.map((head) => html`<th scope="col">${head}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (cells) =>
                html`<tr>
                  ${cells.map((cell, i) => (i === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div> `

/** Without items, a word in its place. */
export const listOf = (items: readonly Html[]): Html =>
  items.length === 0
    ? html`<p>None told.</p>`
    : html`<ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`

/** How small a chart may get before it scrolls, and how large: its letters are 12 to 16 px. */
const [LEAST, MOST] = [0.86, 1.15]

/** A figure: an SVG whose words `title` and `summary` are read out in its place, and its caption. `id`: where a page has two. */
export const chart = (chart: {
  id?: string
  title: string
  summary: string
  caption: string
  width: number
  height: number
  shapes: readonly Html[]
}): Html =>
  html`<figure tabindex="0">
    <svg
      style="min-width: ${String(Math.round(chart.width * LEAST))}px; max-width: ${String(Math.round(chart.width * MOST))}px"
      viewBox="0 0 ${String(chart.width)} ${String(chart.height)}"
      role="img"
      aria-labelledby="${chart.id ?? 'chart'}-title ${chart.id ?? 'chart'}-summary"
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id="${chart.id ?? 'chart'}-title">${chart.title}</title>
      <desc id="${chart.id ?? 'chart'}-summary">${chart.summary}</desc>
      ${chart.shapes}
    </svg>
    <figcaption>${chart.caption}</figcaption>
  </figure> `

/** "under_way" in words. */
export const inWords = (code: string): string => code.replaceAll('_', ' ')

/** "2024-06-18 to 2024-06-19" */
export function shownWindow(from: string | null, to: string | null): string {
  if (from === null && to === null) return 'no day told'
  return from === to ? String(from) : `${from ?? '…'} to ${to ?? '…'}`
}

/** The same, with days that are not broken over lines. */
export function shownDays(from: string | null, to: string | null): Html {
  if (from === null && to === null) return html`no day told`
  const [first, last] = [from, to].map((day) => (day === null ? html`…` : html`<time>${day}</time>`))
  return from === to ? html`${first ?? ''}` : html`${first ?? ''} to ${last ?? ''}`
}

/** "1 article", "2 articles" */
export const some = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** Who asserts it, and where: with a link to the claim. */
export function assertion(claim: {
  claimId: string
  assertedBy: { kind: string; names: string[]; text: string | null }
  article: { title: string | null; publishedAt: string | null; source: { name: string } | null }
}): Html {
  const { assertedBy, article } = claim
  const who = assertedBy.names.join(', ') || (assertedBy.text ?? inWords(assertedBy.kind))
  const where = [article.source?.name ?? article.title ?? 'an article', article.publishedAt?.slice(0, 10)]
  return html`<a href="/v1/claims/${claim.claimId}">${who}</a>, in ${where.filter(Boolean).join(', ')}`
}
