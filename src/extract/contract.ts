/** The extraction contract: what `chancery extract` and `POST /v1/extract` take in and give out. The one place that shapes it. */
import { z } from 'zod'
import { readPublishedAt } from './article.ts'
import { Claim } from './claims/schemas.ts'
import { Expert, Quotation, Timex, Treaty } from './schemas.ts'

export const PublishedAt = z
  .string()
  .refine(
    (value) => readPublishedAt(value) !== null,
    'must be a real date: YYYY-MM-DD, or an ISO 8601 date-time with zone',
  )
  .meta({ description: 'When it was published, by the calendar of its own zone.', examples: ['2024-06-17'] })

/** Characters. Longer than any article, short enough that reading one holds up nobody. */
const LONGEST_TEXT = 1_000_000

/** One line in: `text` is taken verbatim as the body. */
export const ExtractionInput = z.object({
  id: z.string(),
  text: z.string().max(LONGEST_TEXT, `is longer than ${LONGEST_TEXT} characters`),
  publishedAt: PublishedAt.nullish(),
  title: z.string().nullish(),
})
export type ExtractionInput = z.infer<typeof ExtractionInput>

/** What cleaning made of a whole page; a field the page does not give is null. */
export const ExtractedArticle = z
  .object({
    title: z.string().nullable(),
    standfirst: z.string().nullable(),
    byline: z.string().nullable(),
    publishedAt: z.string().nullable(),
    modifiedAt: z.string().nullable(),
    text: z.string().meta({ description: 'The clean body; offsets point into it.' }),
    captions: z.array(z.object({ text: z.string(), credit: z.string().nullable() })),
    language: z.string().nullable(),
  })
  .meta({ id: 'ExtractedArticle', description: 'The article apart from the page around it.' })
export type ExtractedArticle = z.infer<typeof ExtractedArticle>

export const Findings = z.object({
  quotations: z.array(Quotation),
  experts: z.array(Expert),
  dates: z.array(Timex),
  treaties: z.array(Treaty),
  claims: z.array(Claim),
})
export type Findings = z.infer<typeof Findings>

/** One line out. */
export const Extraction = Findings.extend({ id: z.string(), article: ExtractedArticle.optional() })
export type Extraction = z.infer<typeof Extraction>

/** Stands in the place of an extraction that could not be made; `line` counts from 1. */
export const BadLine = z.object({
  line: z.int().min(1),
  id: z.string().optional(),
  error: z.object({ code: z.string(), message: z.string() }),
})
export type BadLine = z.infer<typeof BadLine>

/** What the engine found, less what only its own steps need. */
export const findings = ({ quotations, experts, dates, treaties, claims }: Findings): Findings => ({
  quotations,
  experts,
  dates,
  treaties,
  claims,
})

/** The article of a page as the contract shows it: its fields and no others, in this order. */
export const extractedArticle = (page: ExtractedArticle): ExtractedArticle => {
  const { title, standfirst, byline, publishedAt, modifiedAt, text, captions, language } = page
  return { title, standfirst, byline, publishedAt, modifiedAt, text, captions, language }
}
