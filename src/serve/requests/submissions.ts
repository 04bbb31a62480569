/** What a client sends in place of a page: a text, an HTML page or a plain-text page, and what is known of it. */
import { z } from 'zod'
import { ExtractionInput } from '../../extract/contract.ts'
import type { Services, Submission } from '../services.ts'

/** Characters. */
const LONGEST_PAGE = 5_000_000

const known = {
  title: z.string().max(1000).nullish(),
  publishedAt: ExtractionInput.shape.publishedAt.meta({
    description:
      'When it was published: a day, or a date-time with its zone. Relative dates ("next Tuesday") resolve against ' +
      'it; without it they stay unresolved.',
    examples: ['2024-06-17'],
  }),
}

const contents = {
  text: ExtractionInput.shape.text
    .optional()
    .meta({ description: 'The body of the article, taken verbatim: offsets point into it.' }),
  html: z.string().max(LONGEST_PAGE).optional().meta({ description: 'A whole HTML page, to be cleaned.' }),
  page: z
    .string()
    .max(LONGEST_PAGE)
    .optional()
    .meta({ description: 'A whole page as plain text, menus and all, to be cleaned.' }),
}

const onlyOne = (body: { text?: unknown; html?: unknown; page?: unknown }): boolean =>
  [body.text, body.html, body.page].filter((content) => content !== undefined).length === 1

const ONE = 'exactly one of text, html and page is needed'

export const TextToRead = z
  .strictObject({ ...contents, ...known })
  .refine(onlyOne, ONE)
  .meta({ id: 'TextToRead', description: 'One of text, html or page, and what is known of it.' })
export type TextToRead = z.infer<typeof TextToRead>

export const NewArticle = z
  .strictObject({
    ...contents,
    ...known,
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .nullish()
      .meta({
        description: 'Where it stands. Another text at the same address becomes a new revision.',
      }),
    source: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .nullish()
      .meta({ description: 'The outlet that published it.' }),
    standfirst: z.string().max(5000).nullish(),
    byline: z.string().max(500).nullish(),
    fictional: z.boolean().optional().meta({ description: 'True when its people are invented.' }),
  })
  .refine(onlyOne, ONE)
  .meta({ id: 'NewArticle', description: 'One of text, html or page, and what is known of it.' })
export type NewArticle = z.infer<typeof NewArticle>

/**
 * The article that was sent. What the client says of it wins over what the page says.
 * @throws `empty-text`, `invalid-text`, `invalid-input`
 */
export async function readSubmission(
  { text, html, page, fictional = false, ...known }: TextToRead & Partial<NewArticle>,
  { readPage, readText }: Pick<Services, 'readPage' | 'readText'>,
): Promise<Submission> {
  const hints = { ...known, contentType: html === undefined ? 'text/plain' : 'text/html' }
  const read = text === undefined ? await readPage(html ?? page ?? '', hints) : await readText(text, hints)
  const { standfirst, byline } = known
  return { ...read, ...(standfirst && { standfirst }), ...(byline && { byline }), fictional }
}
