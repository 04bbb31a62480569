/** Claims as served: a union told apart by `type`. */
import { z } from 'zod'
import { ClaimBase } from '../extract/schemas.ts'
import {
  ArticleExpert,
  ArticleQuotation,
  ArticleSummary,
  ArticleTreaty,
  Caption,
  pageOf,
  storedClaimFields,
} from './resources.ts'

export const CLAIM_TYPES = [
  'visit',
  'treaty_clause',
  'treaty_action',
  'meeting',
  'membership',
  'forecast',
] as const
export const OBLIGATIONS = [
  'defense',
  'offense',
  'neutrality',
  'nonaggression',
  'consultation',
  'cooperation',
  'arms_control',
  'ceasefire',
  'territory',
  'trade',
  'transit',
  'other',
] as const
export const STATUSES = [
  'requested',
  'invited',
  'planned',
  'under_way',
  'occurred',
  'declined',
  'postponed',
  'cancelled',
  'existing',
  'proposed',
  'historical',
  'unlikely',
  'rejected',
  'disputed',
  'suspended',
] as const

export const StoredClaim = z
  .looseObject({
    ...ClaimBase.shape,
    type: z.enum(CLAIM_TYPES),
    status: z.string().nullable(),
    ...storedClaimFields,
  })
  .meta({ id: 'StoredClaim' })

export const ArticleClaim = StoredClaim.omit({ article: true }).meta({ id: 'ArticleClaim' })

export const Article = ArticleSummary.extend({
  text: z.string().meta({ description: 'The clean body; offsets point into it.' }),
  captions: z.array(Caption),
  quotations: z.array(ArticleQuotation),
  experts: z.array(ArticleExpert),
  treaties: z.array(ArticleTreaty),
  claims: z.array(ArticleClaim),
}).meta({ id: 'Article', description: 'An article with its text and all that was found in it.' })

export const ClaimPage = pageOf('ClaimPage', StoredClaim)
