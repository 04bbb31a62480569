/** The filters of each list, beside their paging: said once, and used wherever the same things are listed. */
import { Band, Quotation as FoundQuotation, SourceKind } from '../../extract/schemas.ts'
import { z } from 'zod'
import { ACTIONS, SEARCH_TYPES, SORTS } from '../../store/query.ts'
import { ArticleSummary, Source } from '../resources/articles.ts'
import { CLAIM_TYPES, OBLIGATIONS, STATUSES, StoredClaim } from '../resources/claims.ts'
import { ExpertSummary } from '../resources/experts.ts'
import { AuditEntry } from '../resources/keys.ts'
import { Quotation } from '../resources/quotations.ts'
import { TreatySummary } from '../resources/treaties.ts'
import {
  anyCountry,
  anyId,
  anyOf,
  anyText,
  day,
  forward,
  listQuery,
  ofArticle,
  page,
  someWords,
  sort,
  wholeNumber,
  words,
  yesOrNo,
} from './query.ts'
import { JOB_KINDS } from '../../jobs/queue.ts'
import { Feed, Job, JOB_STATES } from '../resources/feeds.ts'
import { VisitStatus, VisitSummary } from '../resources/visits.ts'

const BANDS = Band.options
const BOUNDS = BANDS.flatMap((band) => [`>=${band}`, `<=${band}`] as const)

const QUOTATION_RELATED = ['articles', 'experts'] as const
const CLAIM_RELATED = ['articles', 'quotations', 'visits', 'treaties'] as const

const sourceKind = anyOf('source kind', SourceKind.options, 'Kind of the source: `person,anonymous`.')
const quotationType = anyOf('type', FoundQuotation.shape.type.options, 'How it is quoted: `direct,mixed`.')

export const articleList = listQuery(
  {
    country: anyCountry('A state it names, ISO 3166-1 alpha-2: `JP,KR`.'),
    person: anyText('Id of an expert it quotes, or a name or part of one: `Putin`.'),
    ...ofArticle,
    q: words,
  },
  { item: ArticleSummary, sorts: SORTS.articles },
)

export const expertList = listQuery(
  {
    article: anyId('Id of an article that quotes him or her.'),
    country: anyCountry('The state he or she speaks for or comes from, ISO 3166-1 alpha-2: `JP,KR`.'),
    ...ofArticle,
    affiliation: words.meta({ description: 'Words of the affiliation.' }),
    official: yesOrNo('Whether he or she speaks for a state.'),
    q: words.meta({ description: 'A name, or part of one.' }),
  },
  { item: ExpertSummary, sorts: SORTS.experts },
)

const quotationFilters = { type: quotationType, sourceKind, ...ofArticle, q: words }
export const articleQuotationList = listQuery(
  {
    person: anyText('Id of the speaker, or a name or part of one: `Putin`.'),
    ...quotationFilters,
  },
  { item: Quotation, sorts: SORTS.findings, related: ['experts'] },
)
export const expertQuotationList = listQuery(
  { article: anyId('Id of the article.'), ...quotationFilters },
  { item: Quotation, sorts: SORTS.quotations, related: QUOTATION_RELATED },
)
export const quotationList = listQuery(
  {
    article: anyId('Id of the article.'),
    person: anyText('Id of the speaker, or a name or part of one: `Putin`.'),
    ...quotationFilters,
  },
  { item: Quotation, sorts: SORTS.quotations, related: QUOTATION_RELATED },
)

const claimFilters = {
  type: anyOf('type', CLAIM_TYPES, 'Type of claim: `visit,meeting`.'),
  status: anyOf('status', STATUSES, 'Status, over all types: `planned,requested`.'),
  country: anyCountry('A state it is about, ISO 3166-1 alpha-2: `JP,KR`.'),
  treaty: anyText('Id, label or title of the treaty it is about.'),
  obligation: anyOf('obligation', OBLIGATIONS, 'What the clause obliges to: `defense,consultation`.'),
  likelihood: anyOf(
    'likelihood',
    [...BANDS, ...BOUNDS],
    'How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more.',
  ),
  sourceKind,
  from: day('First day of a window that the claim’s own overlaps.'),
  to: day('Last day of that window, inclusive.'),
  ...ofArticle,
  q: words,
}
export const articleClaimList = listQuery(
  {
    person: anyText('Id of a person it is by or about, or a name or part of one: `Putin`.'),
    ...claimFilters,
  },
  { item: StoredClaim, sorts: SORTS.findings, related: ['quotations', 'visits', 'treaties'] },
)
export const expertClaimList = listQuery(
  { article: anyId('Id of the article.'), ...claimFilters },
  { item: StoredClaim, sorts: SORTS.claims, related: CLAIM_RELATED },
)
const allClaimFilters = {
  article: anyId('Id of the article.'),
  person: anyText('Id of a person it is by or about, or a name or part of one: `Putin`.'),
  organization: anyText('Id or name of an organisation.'),
  ...claimFilters,
}
export const claimList = listQuery(allClaimFilters, {
  item: StoredClaim,
  sorts: SORTS.claims,
  related: CLAIM_RELATED,
})
export const claimCountQuery = z.strictObject(allClaimFilters).superRefine(forward)
export const timelineQuery = z
  .strictObject({
    unit: z
      .enum(['day', 'week', 'month'])
      .default('week')
      .meta({ description: 'How long a bucket is; weeks begin on Monday.' }),
    by: z.enum(['published', 'window']).default('published').meta({
      description: 'What is counted: when the article was published, or when the claim says it is.',
    }),
    ...allClaimFilters,
  })
  .superRefine(forward)

/** The query with bands alone, as the store knows them: `>=likely` is every band from there up. */
export function claimFiltersOf<Q extends { likelihood?: Asked[] | undefined }>(query: Q) {
  const likelihood = query.likelihood && [...new Set(query.likelihood.flatMap(bandsOf))]
  return { ...query, likelihood }
}

type Asked = (typeof BANDS)[number] | (typeof BOUNDS)[number]

function bandsOf(asked: string): string[] {
  const at = BANDS.findIndex((band) => asked.endsWith(`=${band}`))
  if (asked.startsWith('>=')) return BANDS.slice(at)
  return asked.startsWith('<=') ? BANDS.slice(0, at + 1) : [asked]
}

const visitFilters = {
  article: anyId('Id of an article that speaks of it.'),
  country: anyCountry('State of the visitor or of the destination: `JP,KR`.'),
  person: anyText('Id of the visitor, or a name or part of one: `Putin`.'),
  status: anyOf('status', VisitStatus.options, 'Status by the latest article: `planned,requested`.'),
  agreement: anyOf('agreement', ['single', 'agree', 'conflict'], 'Whether its sources agree: `conflict`.'),
  from: day('First day of a window that the visit overlaps.'),
  to: day('Last day of that window, inclusive.'),
  ...ofArticle,
  q: words.meta({ description: 'A part of the visitor’s name or of the destination’s.' }),
}
export const visitList = listQuery(visitFilters, { item: VisitSummary, sorts: SORTS.visits })
export const calendarQuery = z.strictObject(visitFilters).superRefine(forward)

export const treatyList = listQuery(
  {
    country: anyCountry('A party, ISO 3166-1 alpha-2: `JP,KR`.'),
    year: wholeNumber('Year it was signed.', 1000, 2999),
    article: anyId('Id of an article that names it.'),
    ...ofArticle,
    q: words.meta({ description: 'Words of its label or title.' }),
  },
  { item: TreatySummary, sorts: SORTS.treaties },
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
    ...ofArticle,
    sort: sort(SORTS.search),
    ...page,
  })
  .superRefine(forward)

export const feedList = listQuery({}, { item: Feed, sorts: SORTS.feeds })

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
