/** An article's findings as W3C Web Annotations (JSON-LD), which annotation tools can lay over the text. */
import { z } from 'zod'
import type { Mention } from '../../extract/schemas.ts'
import type { Article } from '../resources/claims.ts'

/** Characters kept on each side, so that a reader can find the words again in a text that moved. */
const CONTEXT = 32

/**
 * The model counts positions in code points, and we in UTF-16 units: "𝔸b" ends at 2 there, and at 3 here.
 * Gives what turns the one into the other.
 */
function codePointsOf(text: string): (at: number) => number {
  if (!/[\udc00-\udfff]/.test(text)) return (at) => at
  const before = new Uint32Array(text.length + 1)
  for (let i = 0; i < text.length; i++)
    before[i + 1] = (before[i] as number) + (text.charCodeAt(i) >> 10 === 0x37 ? 0 : 1) // the second half of a pair
  return (at) => before[at] ?? at
}

const Selector = z.discriminatedUnion('type', [
  z
    .object({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int().min(0) })
    .meta({ id: 'TextPositionSelector' }),
  z
    .object({
      type: z.literal('TextQuoteSelector'),
      exact: z.string(),
      prefix: z.string(),
      suffix: z.string(),
    })
    .meta({ id: 'TextQuoteSelector' }),
])

export const Annotation = z
  .object({
    id: z.string(),
    type: z.literal('Annotation'),
    motivation: z.enum(['identifying', 'describing', 'classifying']),
    body: z.array(
      z.object({
        type: z.literal('TextualBody'),
        purpose: z.enum(['tagging', 'describing', 'identifying']),
        value: z.string(),
        format: z.literal('text/plain'),
      }),
    ),
    target: z.object({ source: z.string(), selector: z.array(Selector) }),
  })
  .meta({ id: 'Annotation', description: 'W3C Web Annotation.' })
export type Annotation = z.infer<typeof Annotation>

export const AnnotationPage = z
  .object({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    id: z.string(),
    type: z.literal('AnnotationPage'),
    items: z.array(Annotation),
  })
  .meta({ id: 'AnnotationPage', description: 'All annotations of one article, in the order of the text.' })
export type AnnotationPage = z.infer<typeof AnnotationPage>

/** `address`: the article's own, absolute; every id and target derives from it. */
export function annotationsOf(article: z.output<typeof Article>, address: string): AnnotationPage {
  const wholes = new Map<string, { whole: string; pointAt: (at: number) => number }>()
  const wholeOf = (within: string) => {
    let known = wholes.get(within)
    if (known) return known
    const caption = article.captions[Number(within.split('/')[1])]
    const whole = within === 'text' ? article.text : (caption?.text ?? '')
    wholes.set(within, (known = { whole, pointAt: codePointsOf(whole) }))
    return known
  }
  const quotations = article.quotations.map((quotation) =>
    annotation(`${address}/annotations#${quotation.id}`, quotation, 'text', 'describing', {
      tagging: `quotation:${quotation.type}`,
      identifying: quotation.speaker?.name ?? quotation.speaker?.text,
    }),
  )
  const experts = article.experts.flatMap((expert, n) =>
    expert.mentions.map((mention, i) =>
      annotation(`${address}/annotations#expert-${n}-${i}`, mention, 'text', 'identifying', {
        tagging: 'expert',
        identifying: expert.name,
        describing: [expert.role, expert.affiliation].filter((part) => part !== null).join(', ') || undefined,
      }),
    ),
  )
  const claims = article.claims.map((claim) =>
    annotation(`${address}/annotations#${claim.id}`, claim.evidence, claim.within, 'classifying', {
      tagging: `claim:${claim.type}${claim.status === null ? '' : `:${claim.status}`}`,
      describing: claim.date?.edtf ?? undefined,
    }),
  )
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${address}/annotations`,
    type: 'AnnotationPage',
    items: [...quotations, ...experts, ...claims].sort((a, b) => startOf(a) - startOf(b)),
  }

  function annotation(
    id: string,
    { start, end, text }: Mention,
    within: string,
    motivation: Annotation['motivation'],
    bodies: Partial<Record<Annotation['body'][number]['purpose'], string | undefined>>,
  ): Annotation {
    const { whole, pointAt } = wholeOf(within)
    return {
      id,
      type: 'Annotation',
      motivation,
      body: Object.entries(bodies).flatMap(([purpose, value]) =>
        value === undefined
          ? []
          : [
              {
                type: 'TextualBody',
                purpose: purpose as Annotation['body'][number]['purpose'],
                value,
                format: 'text/plain',
              },
            ],
      ),
      target: {
        source: within === 'text' ? address : `${address}#/${within}`,
        selector: [
          { type: 'TextPositionSelector', start: pointAt(start), end: pointAt(end) },
          {
            type: 'TextQuoteSelector',
            exact: text,
            prefix: whole.slice(Math.max(0, start - CONTEXT), start).replace(/^[\udc00-\udfff]/, ''),
            suffix: whole.slice(end, end + CONTEXT).replace(/[\ud800-\udbff]$/, ''),
          },
        ],
      },
    }
  }
}

function startOf({ target }: Annotation): number {
  const position = target.selector.find((selector) => selector.type === 'TextPositionSelector')
  return position?.start ?? 0
}
