/** The filters of claims, for lists of them and counts. */
import { Band } from '../../extract/schemas.ts'
import { z } from 'zod'
import { SORTS } from '../../store/query.ts'
import { Forecast, OUTCOMES } from '../resources/forecasts.ts'
import { CLAIM_TYPES, OBLIGATIONS, STATUSES, STATUSES_OF, StoredClaim } from '../resources/claims.ts'
import { sourceKind } from './filters.ts'
import { asOf, clock } from './views.ts'
import { Proposition } from '../resources/propositions.ts'
import {
  anyCountry,
  anyId,
  anyOf,
  anyText,
  day,
  forward,
  listQuery,
  ofArticle,
  words,
  yesOrNo,
} from './query.ts'

const BANDS = Band.options
const BOUNDS = BANDS.flatMap((band) => [`>=${band}`, `<=${band}`] as const)

const CLAIM_RELATED = ['articles', 'quotations', 'visits', 'treaties'] as const

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
  asOf,
  clock: clock.optional(),
  q: words,
}

/** Filters that no claim can match together are wrong, not an empty list. */
function possible({ type, status, obligation }: Together, context: z.RefinementCtx): void {
  if (!type) return
  const refuse = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message })
  const had = [...new Set(type.flatMap((one) => STATUSES_OF.get(one) ?? []))]
  const types = type.join(' or ')
  if (status && !status.some((one) => had.includes(one)))
    refuse(
      'status',
      had.length > 0
        ? `no ${types} is ${status.join(' or ')}; there are: ${had.join(', ')}`
        : `a ${types} has no status`,
    )
  if (obligation && !type.includes('treaty_clause'))
    refuse('obligation', `no ${types} has an obligation, which is what a treaty_clause has`)
}
type Together = Partial<Record<'type' | 'status' | 'obligation', readonly string[] | undefined>>

export const articleClaimList = listQuery(
  {
    person: anyText('Id of a person it is by or about, or a name or part of one: `Putin`.'),
    ...claimFilters,
  },
  { item: StoredClaim, sorts: SORTS.findings, related: ['quotations', 'visits', 'treaties'] },
).superRefine(possible)
export const expertClaimList = listQuery(
  { article: anyId('Id of the article.'), ...claimFilters },
  { item: StoredClaim, sorts: SORTS.claims, related: CLAIM_RELATED },
).superRefine(possible)
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
}).superRefine(possible)
export const forecastList = listQuery(
  {
    outcome: anyOf(
      'outcome',
      ['open', 'proposed', ...OUTCOMES],
      'What became of it: `true,false`; `open`: nobody has said; `proposed`: of those, what a later claim tells of.',
    ),
    ...allClaimFilters,
  },
  { item: Forecast, sorts: SORTS.forecasts },
).superRefine(possible)
export const propositionList = listQuery(
  {
    differs: yesOrNo(
      'Whether its sources give it different likelihoods, or one gives it one and another none.',
    ),
    ...allClaimFilters,
  },
  { item: Proposition, sorts: SORTS.propositions },
).superRefine(possible)
export const claimCountQuery = z.strictObject(allClaimFilters).superRefine(forward).superRefine(possible)
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
  .superRefine(possible)

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
