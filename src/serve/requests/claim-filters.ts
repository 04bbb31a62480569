/** The filters of claims, for lists of them and counts. */
import { z } from 'zod'
import { RELATED, SORTS } from '../../store/query.ts'
import { Forecast, OUTCOMES } from '../resources/forecasts.ts'
import { StoredClaim } from '../resources/claims.ts'
import { ofClaim, possible } from './of-claim.ts'
import { asOf, clock } from './views.ts'
import { Proposition } from '../resources/propositions.ts'
import { anyCountry, anyId, anyOf, anyText, forward, listQuery, ofArticle, words, yesOrNo } from './query.ts'

const { organization, ...ofClaims } = ofClaim
const claimFilters = {
  ...ofClaims,
  visit: anyId('Id of the visit it is a claim of.'),
  country: anyCountry('A state it is about, ISO 3166-1 alpha-2: `JP,KR`.'),
  ...ofArticle,
  asOf,
  clock: clock.optional(),
  q: words,
}

export const articleClaimList = listQuery(
  {
    person: anyText('Id of a person it is by or about, or a name or part of one: `Putin`.'),
    ...claimFilters,
  },
  { item: StoredClaim, sorts: SORTS.findings, related: RELATED.claims },
).superRefine(possible)
export const expertClaimList = listQuery(
  { article: anyId('Id of the article.'), ...claimFilters },
  { item: StoredClaim, sorts: SORTS.claims, related: RELATED.claims },
).superRefine(possible)
const allClaimFilters = {
  article: anyId('Id of the article.'),
  person: anyText('Id of a person it is by or about, or a name or part of one: `Putin`.'),
  organization,
  ...claimFilters,
}
export const claimList = listQuery(allClaimFilters, {
  item: StoredClaim,
  sorts: SORTS.claims,
  related: RELATED.claims,
}).superRefine(possible)
export const forecastList = listQuery(
  {
    outcome: anyOf(
      'outcome',
      ['open', 'proposed', ...OUTCOMES],
      'What became of it: `true,false`; `open`: nobody has said; `proposed`: of those, what a later claim tells of.',
    ),
    ...allClaimFilters,
    duplicates: ofArticle.duplicates.meta({
      description:
        'Copies, as other outlets print them, of an article that is stored. By default, unless `article` is asked for, what they foretell counts ' +
        'once, and `alsoIn` tells them; `show`: each.',
    }),
  },
  { item: Forecast, sorts: SORTS.forecasts },
).superRefine(possible)
export const propositionList = listQuery(
  {
    differs: yesOrNo(
      'Whether its sources give it likelihoods that do not agree, or one foretells it without. Unlikely by June and likely by December agree.',
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
