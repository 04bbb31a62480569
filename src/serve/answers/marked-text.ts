/** The text of an article as HTML, with what was found in it highlighted, and pointing at where that is told in full. */
import type { z } from 'zod'
import type { Article as ArticleSchema } from '../resources/claims.ts'
import { html, type Html } from './html.ts'
import { paragraphsOf, runsOf, type Highlight, type Run } from './highlights.ts'

export type Article = z.output<typeof ArticleSchema>
export type Claim = Article['claims'][number]

export const words = (code: string): string => code.replaceAll('_', ' ')

/** By name, or in the article's own words: “diplomatic sources” (anonymous). */
export function sourceOf({ assertedBy }: Claim): string {
  if (assertedBy === null) return 'an unknown source'
  const { names, mention, kind } = assertedBy
  if (names.length > 0) return names.join(', ')
  if (mention) return `“${mention.text}” (${words(kind)})`
  return kind === 'author' ? 'the author' : `${words(kind)} source`
}

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
    ...quotations.map(({ start, end, type, speaker, id }, n): Highlight => {
      const by = speaker?.name ?? speaker?.text ?? 'an unknown source'
      const label = `${type} quotation of ${by}`
      return { start, end, kind: 'quotation', label, pointer: { id, sign: `Q${n + 1}` } }
    }),
    ...speakers.map(({ start, end, label }): Highlight => ({ start, end, kind: 'speaker', label })),
    ...inText.map((claim): Highlight => {
      const { start, end } = claim.evidence
      const pointer = { id: claim.id, sign: `C${claims.indexOf(claim) + 1}` }
      return { start, end, kind: 'claim', label: claimLabel(claim), pointer }
    }),
    ...inText.flatMap(({ date }): Highlight[] =>
      date ? [{ start: date.start, end: date.end, kind: 'date', label: date.edtf ?? date.timex }] : [],
    ),
  ]
}

/**
 * A link that says what a highlight is: keys and touch do not reach its tooltip. Its sign is drawn by the style, so that the
 * text, when it is copied, is the article's.
 */
const pointerHtml = ({ label, pointer }: Highlight): Html =>
  pointer
    ? html`<a
        class="pointer"
        id="in-${pointer.id}"
        href="#${pointer.id}"
        aria-label="${pointer.sign}: ${label}"
        data-sign="${pointer.sign}"
      ></a>`
    : html``

function runHtml({ text, highlights, ending }: Run): Html {
  if (highlights.length === 0) return html`${text}`
  const kinds = [...new Set(highlights.map(({ kind }) => kind))].join(' ')
  const labels = [...new Set(highlights.map(({ label }) => label))].join(' · ')
  return html`<mark class="${kinds}" title="${labels}">${text}</mark>${ending.map(pointerHtml)}`
}

/** `pointed`: ids of what the text points at. */
export function markedText(article: Article): { paragraphs: Html[]; pointed: Set<string> } {
  const highlights = highlightsOf(article)
  const pointed = new Set<string>()
  const paragraphs = paragraphsOf(article.text).map(({ start, end }) => {
    const runs = runsOf(article.text, highlights, start, end)
    for (const { pointer } of runs.flatMap(({ ending }) => ending)) if (pointer) pointed.add(pointer.id)
    return html`<p>${runs.map(runHtml)}</p> `
  })
  return { paragraphs, pointed }
}
