/** What the Web Annotation Data Model (W3C Recommendation, 2017) asks for, of the parts that are served. */
import { z } from 'zod'

/** Section 3.3.5, all of them. */
const Motivation = z.enum([
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
])
const Iri = z.url()
const Position = z.int().min(0)

/** 4.2.5: counted from 0; `start` is included, `end` is not. */
const TextPositionSelector = z
  .strictObject({ type: z.literal('TextPositionSelector'), start: Position, end: Position })
  .refine(({ start, end }) => start < end)
/** 4.2.4: exactly one `exact`, at most one of the others. */
const TextQuoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
})

/** 3.2.4: exactly one value; a media type; a purpose, which is a motivation. */
const TextualBody = z.strictObject({
  type: z.literal('TextualBody'),
  value: z.string().min(1),
  format: z.string().regex(/^[a-z]+\/[a-z.+-]+$/),
  purpose: Motivation,
})

/** 4: a specific resource has exactly one source, and selectors that choose the same part of it. */
const SpecificResource = z.strictObject({
  source: Iri,
  selector: z.array(z.union([TextPositionSelector, TextQuoteSelector])).min(1),
})

/** 3.1: exactly one id, one or more types, one or more targets. */
const Annotation = z.strictObject({
  id: Iri,
  type: z.literal('Annotation'),
  motivation: Motivation,
  body: z.array(TextualBody).min(1),
  target: SpecificResource,
})

/** 5.2, where the context stands once for all that is in it. */
export const AnnotationPage = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: Iri,
  type: z.literal('AnnotationPage'),
  items: z.array(Annotation),
})
