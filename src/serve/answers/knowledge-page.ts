/** The frame of pages on what many articles say together: a chart, and under it all that the chart shows, in words. */
import type { z } from 'zod'
import type { AlsoIn } from '../resources/references.ts'
import { outletsIn } from './also-in.ts'
import { ARTICLE_STYLE } from './article-style.ts'
import { html, raw, type Html } from './html.ts'

/** Charts are drawn in the colour of the text; what differs, differs in shape or pattern too. */
const STYLE = `
main, footer { max-width: 60rem; }
svg { width: 100%; font: 14px/1.2 system-ui, sans-serif; } svg[viewBox] { height: auto; } svg text { fill: var(--ink); stroke: var(--ground); stroke-width: 4px; paint-order: stroke; }
.axis { stroke: var(--soft); stroke-width: 1; } .grid { stroke: var(--soft); stroke-width: .5; stroke-dasharray: 2 4; }
.bar { fill: var(--date); stroke: var(--ink); stroke-width: 1.5; } .bar.wish { fill: none; stroke-dasharray: 5 3; }
.best { fill: var(--speaker); } .told { fill: var(--ink); } .even { stroke: var(--soft); stroke-dasharray: 6 4; }
.this, .rung { font-weight: 600; } .dot { fill: var(--claim); stroke: var(--ground); } .range { stroke: var(--claim); stroke-width: 2; }
figure { margin: 1.5rem 0; overflow-x: auto; } figcaption { color: var(--soft); font-size: 1rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; min-width: 40rem; font-size: 1rem; line-height: 1.45; }
th, td { text-align: left; vertical-align: top; padding: .4rem 1.2rem .4rem 0; border-bottom: 1px solid var(--soft); }
caption { text-align: left; color: var(--soft); padding: 0 0 .3rem; } td ul { margin: 0; padding: 0 0 0 1rem; } section li, td li { margin: 0 0 .2rem; } time { white-space: nowrap; }
@media (max-width: 42rem) {
  table { min-width: 0; } table, caption, tbody, tr, th, td { display: block; } thead { position: absolute; left: -99rem; }
  tr { padding: .4rem 0; border-bottom: 1px solid var(--soft); } th, td { padding: .1rem 0; border: 0; }
  td::before { content: attr(data-head) ': '; color: var(--soft); } dl { grid-template-columns: 1fr; } dd { margin: 0 0 .5rem; }
  .day:not(:nth-of-type(3n + 1)) { display: none; }
}
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
        <link rel="icon" type="image/svg+xml" href="/docs/static/theme/favicon.svg" />
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

/** A table with a caption; wide ones scroll by themselves, and on a narrow screen its cells lie one below the other. Without rows, a word in its place. */
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
                  ${cells.map((cell, i) => (i === 0 ? html`<th scope="row">${cell}</th>` : html`<td data-head="${heads[i] ?? ''}">${cell}</td>`))}
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
  /** Null: as wide as there is room; its shapes lie in percent of that. */
  width: number | null
  height: number
  shapes: readonly Html[]
}): Html =>
  html`<figure tabindex="0">
    <svg
      ${sizeOf(chart.width, chart.height)}
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

const sizeOf = (width: number | null, height: number): Html => {
  if (width === null) return html`height="${String(height)}"`
  const [least, most] = [LEAST, MOST].map((scale) => `${Math.round(width * scale)}px`)
  return html`style="min-width: ${least ?? ''}; max-width: ${most ?? ''}" viewBox="0 0 ${String(width)}
  ${String(height)}"`
}

/** "under_way" in words. */
export const inWords = (code: string): string => code.replaceAll('_', ' ')

/** "2024-06-18 to 2024-06-19", "2024-06-18 or 2024-06-19", "some time from 2024-09-01 to 2024-09-30": as `edtf` has it. */
export function shownWindow(from: string | null, to: string | null, edtf: string | null = null): string {
  if (from === null && to === null) return 'no day told'
  if (edtf !== null && CHOICE.test(edtf)) return edtf.slice(1, -1).replaceAll(',', ' or ')
  if (from === to) return String(from)
  return `${edtf !== null && MONTH.test(edtf) ? 'some time from ' : ''}${from ?? '…'} to ${to ?? '…'}`
}
const CHOICE = /^\[\d{4}-\d\d-\d\d(?:,\d{4}-\d\d-\d\d)+\]$/
/** Of a month, a season, a quarter, a year. */
const MONTH = /^\d{4}(?:-\d\d)?$/

/** The same, with days that are not broken over lines. */
export const shownDays = (from: string | null, to: string | null, edtf: string | null = null): Html =>
  html`${shownWindow(from, to, edtf)
    .split(/(\d{4}-\d\d-\d\d)/)
    .map((part, i) => (i % 2 ? html`<time>${part}</time>` : html`${part}`))}`

/** "1 article", "2 articles" */
export const some = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** Who asserts it, and where: with links to the expert and to the claim in its article. Who says "it is expected" is whoever writes it: the outlet. */
export function assertion(claim: {
  claimId: string
  assertedBy: { kind: string; names: string[]; text: string | null }
  experts: { id: string; name: string }[]
  article: { id: string; title: string | null; publishedAt: string | null; source: { name: string } | null }
  alsoIn?: z.output<typeof AlsoIn>
}): Html {
  const { claimId, assertedBy, experts, article, alsoIn = [] } = claim
  const others = outletsIn(alsoIn)
  const printer = article.source?.name ?? article.title ?? 'an article'
  const outlet = html`<a href="/v1/articles/${article.id}#${claimId}">${printer}</a>`
  const who = assertedBy.names.map((name): Html => {
    const alone = assertedBy.names.length === 1 && experts.length === 1
    const expert = alone ? experts[0] : experts.find((one) => one.name === name)
    return expert ? html`<a href="/v1/experts/${expert.id}">${name}</a>` : html`${name}`
  })
  if (who.length === 0 && SAYS.has(assertedBy.kind) && assertedBy.text) who.push(html`${assertedBy.text}`)
  const where = [
    who.length > 0 ? html`in ${outlet}` : outlet,
    ...(article.publishedAt ? [html`${article.publishedAt.slice(0, 10)}`] : []),
    ...(others ? [html`also in ${others}`] : []),
  ]
  return html`${[...who, ...where].map((part, i) => html`${i > 0 ? ', ' : ''}${part}`)}`
}

/** Kinds of sources whose words name who says it, if not by name: "a diplomat who asked not to be named". */
const SAYS = new Set(['person', 'organization', 'collective', 'anonymous', 'document'])
