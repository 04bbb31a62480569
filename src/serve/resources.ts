/** What the API serves: the shapes of the JSON that `store/` lets Postgres build. Tests hold the two together. */
import { z } from 'zod'
import {
  Country,
  Expert as FoundExpert,
  Likelihood,
  Mention,
  Quotation as FoundQuotation,
  SourceKind,
  Timex,
  Speaker as FoundSpeaker,
  Treaty as FoundTreaty,
  TreatyRef,
} from '../extract/schemas.ts'

export const Id = z.uuid().meta({ description: 'UUID, version 7: sorts by time of creation.' })
const instant = z.iso.datetime({ offset: true })

export const SourceRef = z
  .object({ id: Id, name: z.string() })
  .meta({ id: 'SourceRef', description: 'The outlet that published an article.' })

export const ArticleRef = z
  .object({
    id: Id,
    title: z.string().nullable(),
    url: z.url().nullable(),
    publishedAt: instant.nullable(),
    source: SourceRef.nullable(),
  })
  .meta({ id: 'ArticleRef', description: 'Just enough of an article to cite it.' })

export const ArticleSummary = ArticleRef.extend({
  standfirst: z.string().nullable(),
  byline: z.string().nullable(),
  language: z
    .string()
    .nullable()
    .meta({ description: 'ISO 639-1.', examples: ['en'] }),
  status: z.enum(['extracted', 'unsupported-language']),
  publishedOn: z.iso.date().nullable().meta({ description: 'The day in the zone of publication.' }),
  modifiedAt: instant.nullable(),
  ingestedAt: instant,
  revision: z.int().min(1),
  fictional: z
    .boolean()
    .meta({ description: 'True for the bundled sample briefs, whose people are invented.' }),
  counts: z.object({ quotations: z.int(), experts: z.int(), claims: z.int() }),
}).meta({ id: 'ArticleSummary' })

export const Caption = z
  .object({ text: z.string(), credit: z.string().nullable() })
  .meta({ id: 'Caption', description: 'Of a picture: kept apart from the body.' })

export const Quotation = FoundQuotation.omit({ continues: true })
  .extend({
    id: Id,
    article: ArticleRef,
    speaker: FoundSpeaker.extend({
      personIds: z.array(Id).meta({
        description:
          'Each expert that speaks, in the order of `names`; `personId` is null when there are two or more.',
      }),
    })
      .meta({ id: 'StoredSpeaker', description: 'The source of a quotation, linked to experts.' })
      .nullable(),
    continues: Id.nullable().meta({ description: 'The quotation this one goes on with.' }),
  })
  .meta({ id: 'StoredQuotation', description: 'A quotation with its id and its article.' })

export const Affiliation = z
  .object({
    role: z.string().nullable(),
    affiliation: z.string().nullable(),
    official: z.boolean(),
    from: z.iso
      .date()
      .nullable()
      .meta({ description: 'Publication day of the first article that states it.' }),
    to: z.iso.date().nullable().meta({ description: 'Publication day of the last article that states it.' }),
    articles: z.int().min(1),
  })
  .meta({
    id: 'Affiliation',
    description: 'A role and affiliation as stated, dated by the articles that state them.',
  })

export const ExpertSummary = z
  .object({
    id: Id,
    name: z.string(),
    aliases: z.array(z.string()),
    role: z.string().nullable().meta({ description: 'As stated last.' }),
    affiliation: z.string().nullable().meta({ description: 'As stated last.' }),
    official: z.boolean(),
    fictional: z.boolean(),
    lastQuotedAt: instant.nullable(),
    counts: z.object({ articles: z.int(), quotations: z.int(), claims: z.int() }),
  })
  .meta({ id: 'ExpertSummary' })

export const Expert = ExpertSummary.extend({ affiliations: z.array(Affiliation) }).meta({ id: 'Expert' })

export const TreatySummary = TreatyRef.extend({
  id: Id,
  counts: z.object({ articles: z.int(), clauses: z.int(), actions: z.int() }),
}).meta({ id: 'TreatySummary' })

/** Of one article: a quotation without the article around it. */
export const ArticleQuotation = Quotation.omit({ article: true }).meta({
  id: 'ArticleQuotation',
  description: 'A quotation as it stands inside its article.',
})

export const ArticleExpert = FoundExpert.extend({
  personId: Id.meta({ description: 'The expert, over all articles.' }),
}).meta({ id: 'ArticleExpert', description: 'An expert as one article states him or her.' })

export const ArticleTreaty = FoundTreaty.extend({
  treatyId: Id.meta({ description: 'The treaty, over all articles.' }),
}).meta({ id: 'ArticleTreaty', description: 'A treaty as one article names it.' })

export const Revision = z
  .object({
    revision: z.int().min(1),
    title: z.string().nullable(),
    standfirst: z.string().nullable(),
    publishedAt: instant.nullable(),
    modifiedAt: instant.nullable(),
    ingestedAt: instant,
    text: z.string(),
  })
  .meta({ id: 'Revision', description: 'One text that stood at the article’s address.' })

export const Source = SourceRef.extend({
  articles: z.int().min(0),
  lastPublishedAt: instant.nullable(),
}).meta({ id: 'Source', description: 'An outlet and how much of it is stored.' })

/** One rung of the clause ladder: what one source says a clause is, at one time. */
export const ClauseWording = z
  .object({
    claimId: Id,
    status: z.string().nullable(),
    likelihood: Likelihood.nullable(),
    content: Mention.nullable().meta({ description: 'The words that say what it obliges to.' }),
    evidence: Mention,
    assertedBy: z.object({ kind: SourceKind, names: z.array(z.string()) }),
    article: ArticleRef,
  })
  .meta({ id: 'ClauseWording' })

export const Clause = z
  .object({
    obligation: z.string(),
    wordings: z.array(ClauseWording).meta({ description: 'What the sources say of it, oldest first.' }),
  })
  .meta({ id: 'Clause', description: 'What a treaty obliges to, and each source’s word on it over time.' })

/** What a claim adds to that of the engine once it is stored: each member of its union is extended with it. */
export const articleClaimFields = {
  id: Id,
  quotation: Id.nullable().meta({ description: 'The quotation it stands in.' }),
  visitId: Id.nullable().meta({ description: 'The visit it is about; null for other types.' }),
  treatyId: Id.nullable().meta({ description: 'The treaty it is about; null for other types.' }),
}

/** The same for a claim that stands outside its article. */
export const storedClaimFields = { ...articleClaimFields, article: ArticleRef }

export const VisitStatus = z.enum([
  'requested',
  'invited',
  'planned',
  'under_way',
  'occurred',
  'declined',
  'postponed',
  'cancelled',
])

export const VisitSummary = z
  .object({
    id: Id,
    visitor: z.string(),
    visitorCountry: Country.nullable(),
    destination: z.string().nullable(),
    destinationCountry: Country.nullable(),
    status: VisitStatus.meta({ description: 'Of the latest article that speaks of it.' }),
    from: z.iso.date().nullable(),
    to: z.iso.date().nullable(),
    agreement: z.enum(['single', 'agree', 'conflict']).meta({
      description: 'single: one source; conflict: two claims whose dates cannot both hold.',
    }),
    counts: z.object({ claims: z.int(), articles: z.int() }),
  })
  .meta({ id: 'VisitSummary', description: 'One trip, and what all articles say of it.' })

export const VisitEvent = z
  .object({
    claimId: Id,
    status: VisitStatus,
    date: Timex.nullable(),
    evidence: Mention,
    assertedBy: z.object({ kind: SourceKind, names: z.array(z.string()) }),
    article: ArticleRef,
  })
  .meta({ id: 'VisitEvent' })

export const Visit = VisitSummary.extend({
  timeline: z.array(VisitEvent).meta({ description: 'Its claims, oldest article first.' }),
  conflicts: z.array(z.object({ claimIds: z.array(Id).length(2), reason: z.string() })),
}).meta({ id: 'Visit' })

/** A page of a list: `items` in the order asked for; `nextCursor` null on the last page. */
export const pageOf = <T extends z.ZodType>(id: string, item: T) =>
  z
    .object({
      items: z.array(item),
      nextCursor: z.string().nullable().meta({ description: 'Give it back as `cursor` for the next page.' }),
      total: z
        .int()
        .optional()
        .meta({ description: 'With `include=total`: how many match, over all pages.' }),
    })
    .meta({ id })

/** A whole list, where it is short enough to need no pages. */
const listOf = <T extends z.ZodType>(id: string, item: T) => z.object({ items: z.array(item) }).meta({ id })

export const Clauses = listOf('Clauses', Clause)
export const Revisions = listOf('Revisions', Revision)

export const ArticlePage = pageOf('ArticlePage', ArticleSummary)
export const QuotationPage = pageOf('QuotationPage', Quotation)
export const ExpertPage = pageOf('ExpertPage', ExpertSummary)
export const VisitPage = pageOf('VisitPage', VisitSummary)
export const TreatyPage = pageOf('TreatyPage', TreatySummary)
export const SourcePage = pageOf('SourcePage', Source)
