/** Articles as listed, their revisions, and the outlets that published them. */
import { z } from 'zod'
import { listOf, pageOf } from './lists.ts'
import { AlsoIn, ArticleRef, DayOrInstant, Id, Instant, SourceRef } from './references.ts'

export const ArticleSummary = ArticleRef.extend({
  standfirst: z.string().nullable(),
  byline: z.string().nullable(),
  language: z
    .string()
    .nullable()
    .meta({ description: 'ISO 639-1.', examples: ['en'] }),
  status: z.enum(['extracted', 'unsupported-language']),
  publishedOn: z.iso.date().nullable().meta({ description: 'The day in the zone of publication.' }),
  modifiedAt: DayOrInstant.nullable(),
  ingestedAt: Instant,
  revision: z.int().min(1),
  duplicateOf: Id.nullable().meta({
    description:
      'The article that it is a copy of, as outlets take texts over from an agency: most of the shorter text stands in the ' +
      'longer one, and they were published within two weeks. Null for an original.',
  }),
  alsoIn: AlsoIn,
  fictional: z
    .boolean()
    .meta({ description: 'True for the bundled sample briefs, whose people are invented.' }),
  counts: z.object({ quotations: z.int().min(0), experts: z.int().min(0), claims: z.int().min(0) }),
}).meta({ id: 'ArticleSummary' })

export const Caption = z
  .object({ text: z.string(), credit: z.string().nullable() })
  .meta({ id: 'Caption', description: 'Of a picture: kept apart from the body.' })

export const Revision = z
  .object({
    revision: z.int().min(1),
    title: z.string().nullable(),
    standfirst: z.string().nullable(),
    publishedAt: DayOrInstant.nullable(),
    modifiedAt: DayOrInstant.nullable(),
    ingestedAt: Instant,
    text: z.string(),
  })
  .meta({ id: 'Revision', description: 'One text that stood at the article’s address.' })

export const Source = SourceRef.extend({
  articles: z
    .int()
    .min(0)
    .meta({ description: 'With those that it printed to the letter after another outlet.' }),
  lastPublishedAt: DayOrInstant.nullable(),
}).meta({ id: 'Source', description: 'An outlet and how much of it is stored.' })

export const Revisions = listOf('Revisions', Revision)
export const SourcePage = pageOf('SourcePage', Source)
