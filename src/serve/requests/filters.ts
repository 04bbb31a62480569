/** The filters of each list, beside their paging: said once, and used wherever the same things are listed. */
import { EventStatus, Quotation as FoundQuotation } from '../../extract/schemas.ts'
import { z } from 'zod'
import { ACTIONS, type Noun, RELATED, SEARCH_TYPES, SORTS } from '../../store/query.ts'
import { Affiliation } from '../resources/affiliations.ts'
import { ArticleSummary, Source } from '../resources/articles.ts'
import { ExpertSummary } from '../resources/experts.ts'
import { ApiKey, AuditEntry } from '../resources/keys.ts'
import { Quotation } from '../resources/quotations.ts'
import { TreatySummary } from '../resources/treaties.ts'
import {
  anyCountry,
  anyId,
  anyOf,
  anyText,
  day,
  fieldsOf,
  forward,
  include,
  listQuery,
  ofArticle,
  page,
  someWords,
  sort,
  wholeNumber,
  words,
  yesOrNo,
} from './query.ts'
import { ofAnyClaim, ofClaim, possible, sourceKind } from './of-claim.ts'
import { asOf, clock } from './views.ts'
import { JOB_KINDS } from '../../jobs/queue.ts'
import { Feed, Job, JOB_STATES } from '../resources/feeds.ts'
import { SearchHit } from '../resources/search.ts'
import { VisitSummary } from '../resources/visits.ts'

/** What was known at a time, by either clock. */
const then = { asOf, clock: clock.optional() }

const quotationType = anyOf('type', FoundQuotation.shape.type.options, 'How it is quoted: `direct,mixed`.')

export const articleList = listQuery(
  {
    country: anyCountry('A state it names, ISO 3166-1 alpha-2: `JP,KR`.'),
    person: anyText('Id of an expert it quotes, or a name or part of one: `Putin`.'),
    duplicateOf: anyId('Id of an article that it is a copy of.'),
    ...ofArticle,
    ...ofClaim,
    q: words,
    ...then,
  },
  { item: ArticleSummary, sorts: SORTS.articles, related: RELATED.articles },
).superRefine(possible)

export const expertList = listQuery(
  {
    article: anyId('Id of an article that quotes him or her.'),
    country: anyCountry('The state he or she speaks for or comes from, ISO 3166-1 alpha-2: `JP,KR`.'),
    person: anyText('Id, or a name or part of one: `Putin`.'),
    ...ofArticle,
    ...ofClaim,
    organization: anyText('Id of an organisation he or she speaks for, or its name or part of it.'),
    affiliation: words.meta({ description: 'Words of the affiliation.' }),
    official: yesOrNo('Whether he or she speaks for a state.'),
    q: words.meta({
      description:
        'A name, or part of one, however it is spelt. Unless `sort` is given, who fits it best goes first.',
    }),
    ...then,
  },
  { item: ExpertSummary, sorts: SORTS.experts, related: RELATED.experts },
).superRefine(possible)

const quotationFilters = {
  country: anyCountry('A state its article names, ISO 3166-1 alpha-2: `JP,KR`.'),
  ...ofClaim,
  type: quotationType,
  sourceKind: sourceKind.meta({ description: 'Kind of the speaker: `person,anonymous`.' }),
  ...ofArticle,
  q: words,
  ...then,
}
export const articleQuotationList = listQuery(
  {
    person: anyText('Id of the speaker, or a name or part of one: `Putin`.'),
    ...quotationFilters,
  },
  { item: Quotation, sorts: SORTS.findings, related: RELATED.quotations },
)
export const expertQuotationList = listQuery(
  { article: anyId('Id of the article.'), ...quotationFilters },
  { item: Quotation, sorts: SORTS.quotations, related: RELATED.quotations },
)
export const quotationList = listQuery(
  {
    article: anyId('Id of the article.'),
    person: anyText('Id of the speaker, or a name or part of one: `Putin`.'),
    ...quotationFilters,
  },
  { item: Quotation, sorts: SORTS.quotations, related: RELATED.quotations },
)

const visitFilters = {
  article: anyId('Id of an article that speaks of it.'),
  country: anyCountry('State of the visitor or of the destination: `JP,KR`.'),
  person: anyText('Id of the visitor, or a name or part of one: `Putin`.'),
  status: anyOf('status', EventStatus.options, 'Status by the latest article: `planned,requested`.'),
  agreement: anyOf('agreement', ['single', 'agree', 'conflict'], 'Whether its sources agree: `conflict`.'),
  organization: ofClaim.organization,
  treaty: ofClaim.treaty,
  likelihood: ofClaim.likelihood,
  sourceKind,
  from: day('First day of a window that the visit overlaps.'),
  to: day('Last day of that window, inclusive.'),
  ...ofArticle,
  q: words.meta({
    description:
      'A part of the visitor’s name or of the destination’s, or words by which one of its claims names either.',
  }),
}
export const visitList = listQuery(
  { ...visitFilters, ...then },
  { item: VisitSummary, sorts: SORTS.visits, related: RELATED.visits },
)
export const calendarQuery = z.strictObject(visitFilters).superRefine(forward)

export const treatyList = listQuery(
  {
    country: anyCountry('A party, ISO 3166-1 alpha-2: `JP,KR`.'),
    year: wholeNumber('Year it was signed.', 1000, 2999),
    article: anyId('Id of an article that names it.'),
    person: anyText('Id of a person who says something of it, or a name or part of one: `Putin`.'),
    ...ofArticle,
    type: ofClaim.type,
    ...ofAnyClaim,
    q: words.meta({ description: 'Words of its label or title.' }),
    ...then,
  },
  { item: TreatySummary, sorts: SORTS.treaties, related: RELATED.treaties },
).superRefine(possible)

export const affiliationList = listQuery(
  {
    country: anyCountry('State of the institute, ISO 3166-1 alpha-2: `JP,KR`.'),
    q: words.meta({ description: 'A part of the name.' }),
  },
  { item: Affiliation, sorts: SORTS.affiliations },
)

export const sourceList = listQuery(
  { q: words.meta({ description: 'A part of the name.' }) },
  { item: Source, sorts: SORTS.sources },
)

export const auditList = listQuery(
  {
    key: anyId('Id of the key it was done with.'),
    action: anyOf('action', ACTIONS, 'What was done: `article.retracted`.'),
    subject: anyText('Id of what was written.'),
  },
  { item: AuditEntry, sorts: SORTS.audit },
)

export const searchQuery = z
  .strictObject({
    q: someWords.meta({ description: 'Words to find, as in a web search.', examples: ['maritime security'] }),
    type: anyOf('type', SEARCH_TYPES, 'What to search: `quotation,claim`; by default all.'),
    country: anyCountry('A state that the article or claim is about, or the expert’s own: `JP,KR`.'),
    person: anyText('Id of a person who speaks, is quoted or told of, or a name or part of one: `Putin`.'),
    treaty: ofClaim.treaty,
    ...ofAnyClaim,
    ...ofArticle,
    sort: sort(SORTS.search),
    fields: fieldsOf(SearchHit.options.map(({ shape }) => shape.item)),
    include: include(
      ['facets', 'also count all that was found by type, country, month, status and likelihood'],
      Object.keys(RELATED) as Noun[],
    ),
    ...page,
  })
  .superRefine(forward)

export const feedList = listQuery({}, { item: Feed, sorts: SORTS.feeds })

export const keyList = listQuery({}, { item: ApiKey, sorts: SORTS.keys })

export const jobList = listQuery(
  {
    state: anyOf('state', JOB_STATES, 'How far it is: `failed`.'),
    kind: anyOf('kind', JOB_KINDS, 'What is to be done: `article,item`.'),
  },
  { item: Job, sorts: SORTS.jobs },
)

export const jobFiltersOf = ({
  state,
  kind,
}: {
  state?: string[] | undefined
  kind?: string[] | undefined
}) => ({
  ...(state && { state }),
  ...(kind && { kind }),
})
