/** What a client sends: a text, an HTML page, a plain-text page or the address of one, and what is known of it. */
import { z } from 'zod'
import type { ProblemCode } from '../../errors.ts'
import { ExtractionInput, PublishedAt } from '../../extract/contract.ts'
import type { Page, Services, Submission } from '../services.ts'

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

type Contents = Partial<Record<keyof typeof contents, unknown>>
const contentsOf = ({ text, html, page }: Contents): unknown[] =>
  [text, html, page].filter((content) => content !== undefined)

const ONE = 'exactly one of text, html and page is needed'

export const TextToRead = z
  .strictObject({ ...contents, ...known })
  .refine((body) => contentsOf(body).length === 1, ONE)
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
        description:
          'Where it stands. Another text at the same address becomes a new revision. Sent without text, html or page, ' +
          'it is fetched from there.',
      }),
    source: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .nullish()
      .meta({ description: 'The outlet that published it.' }),
    modifiedAt: PublishedAt.nullish().meta({
      description:
        'When it was last changed, as `publishedAt`: the revision that this text becomes was published then (see `asOf`).',
      examples: ['2024-06-18T09:30Z'],
    }),
    standfirst: z.string().max(5000).nullish(),
    byline: z.string().max(500).nullish(),
    reinstate: z
      .boolean()
      .optional()
      .meta({ description: 'True to store it although it was retracted: it gets back the id it had.' }),
    fictional: z.boolean().optional().meta({ description: 'True when its people are invented.' }),
  })
  .refine(
    (body) => contentsOf(body).length === 1 || (contentsOf(body).length === 0 && Boolean(body.url)),
    `${ONE}, or url alone`,
  )
  .meta({
    id: 'NewArticle',
    description: 'One of text, html or page, and what is known of it; or the url of a page to fetch.',
  })
export type NewArticle = z.infer<typeof NewArticle>

/** The address of a body that has nothing but one: it is to be fetched. */
export const addressIn = (body: NewArticle): string | null =>
  contentsOf(body).length === 0 ? (body.url ?? null) : null

/** What can go wrong when a page is fetched. */
export const FETCH_PROBLEMS = [
  'fetch-disabled',
  'fetch-address-refused',
  'fetch-robots-refused',
  'fetch-unreachable',
  'fetch-status',
  'fetch-redirects',
  'fetch-content-type',
  'fetch-too-large',
  'fetch-timeout',
] as const satisfies ProblemCode[]

/**
 * The article that was sent. What the client says of it wins over what the page says.
 * @throws `empty-text`, `invalid-text`, `invalid-input`, FETCH_PROBLEMS
 */
export async function readSubmission(
  { fictional = false, reinstate = false, ...sent }: TextToRead & Partial<NewArticle>,
  services: Reading,
): Promise<Submission> {
  const { standfirst, byline } = sent
  const read = await readContent(sent, services)
  return { ...read, ...(standfirst && { standfirst }), ...(byline && { byline }), fictional, reinstate }
}

type Reading = Pick<Services, 'readPage' | 'readText' | 'readAddress'>

function readContent(
  { text, html, page, url, ...known }: TextToRead & Partial<NewArticle>,
  { readPage, readText, readAddress }: Reading,
): Promise<Page> {
  if (text !== undefined) return readText(text, { ...known, url, contentType: 'text/plain' })
  if (html !== undefined) return readPage(html, { ...known, url, contentType: 'text/html' })
  if (page !== undefined || !url) return readPage(page ?? '', { ...known, url, contentType: 'text/plain' })
  return readAddress(url, known)
}
