/** Claims as served: a union told apart by `type`, in the three places where claims stand. */
import { z } from 'zod'
import {
  Claim as FoundClaim,
  ForecastClaim,
  MeetingClaim,
  MembershipClaim,
  TreatyActionClaim,
  TreatyClauseClaim,
  VisitClaim,
} from '../../extract/claims/schemas.ts'
import { ArticleSummary, Caption } from './articles.ts'
import { ArticleExpert } from './experts.ts'
import { pageWith } from './lists.ts'
import { ArticleQuotation, Quotation } from './quotations.ts'
import { ArticleRef, Id } from './references.ts'
import { ArticleTreaty, TreatySummary } from './treaties.ts'
import { VisitSummary } from './visits.ts'

/** What a claim adds to that of the engine once it is stored: each member of its union is extended with it. */
const articleClaimFields = {
  id: Id,
  quotation: Id.nullable().meta({ description: 'The quotation it stands in.' }),
  visitId: Id.nullable().meta({ description: 'The visit it is about; null for other types.' }),
  treatyId: Id.nullable().meta({ description: 'The treaty it is about; null for other types.' }),
}

/** The same for a claim that stands outside its article. */
const storedClaimFields = { ...articleClaimFields, article: ArticleRef }

/** The members have the union's name before their own: "StoredClaim" has "StoredVisitClaim". */
function member<S extends z.ZodRawShape, F extends z.ZodRawShape>(
  claim: z.ZodObject<S>,
  fields: F,
  prefix: string,
) {
  const shape: Omit<S, keyof F> & F = { ...claim.shape, ...fields }
  return z.object(shape).meta({ ...claim.meta(), id: `${prefix}${claim.meta()?.id}` })
}

const mapping = (prefix: string) => ({
  propertyName: 'type',
  mapping: {
    visit: `#/components/schemas/${prefix}VisitClaim`,
    treaty_clause: `#/components/schemas/${prefix}TreatyClauseClaim`,
    treaty_action: `#/components/schemas/${prefix}TreatyActionClaim`,
    meeting: `#/components/schemas/${prefix}MeetingClaim`,
    membership: `#/components/schemas/${prefix}MembershipClaim`,
    forecast: `#/components/schemas/${prefix}ForecastClaim`,
  },
})

/** As the engine finds it. */
export const Claim = FoundClaim.meta({
  id: 'Claim',
  description: 'A typed proposition with its evidence.',
  discriminator: mapping(''),
})

export const StoredClaim = z
  .discriminatedUnion('type', [
    member(VisitClaim, storedClaimFields, 'Stored'),
    member(TreatyClauseClaim, storedClaimFields, 'Stored'),
    member(TreatyActionClaim, storedClaimFields, 'Stored'),
    member(MeetingClaim, storedClaimFields, 'Stored'),
    member(MembershipClaim, storedClaimFields, 'Stored'),
    member(ForecastClaim, storedClaimFields, 'Stored'),
  ])
  .meta({
    id: 'StoredClaim',
    description: 'A claim with its id and its article.',
    discriminator: mapping('Stored'),
  })

export const ArticleClaim = z
  .discriminatedUnion('type', [
    member(VisitClaim, articleClaimFields, 'Article'),
    member(TreatyClauseClaim, articleClaimFields, 'Article'),
    member(TreatyActionClaim, articleClaimFields, 'Article'),
    member(MeetingClaim, articleClaimFields, 'Article'),
    member(MembershipClaim, articleClaimFields, 'Article'),
    member(ForecastClaim, articleClaimFields, 'Article'),
  ])
  .meta({
    id: 'ArticleClaim',
    description: 'A claim as it stands inside its article.',
    discriminator: mapping('Article'),
  })

export const CLAIM_TYPES = Claim.options.map(({ shape }) => shape.type.value)

/** Of all types together, each once. */
export const STATUSES = [
  ...new Set(
    [VisitClaim, TreatyClauseClaim, TreatyActionClaim, MeetingClaim, MembershipClaim].flatMap(
      ({ shape }): readonly string[] => shape.status.options,
    ),
  ),
]

export const OBLIGATIONS = TreatyClauseClaim.shape.obligation.options

export const Article = ArticleSummary.extend({
  text: z.string().meta({ description: 'The clean body; offsets point into it.' }),
  captions: z.array(Caption),
  quotations: z.array(ArticleQuotation),
  experts: z.array(ArticleExpert),
  treaties: z.array(ArticleTreaty),
  claims: z.array(ArticleClaim),
}).meta({ id: 'Article', description: 'An article with its text and all that was found in it.' })

export const ClaimPage = pageWith('ClaimPage', StoredClaim, {
  articles: z.array(ArticleSummary),
  quotations: z.array(Quotation),
  visits: z.array(VisitSummary),
  treaties: z.array(TreatySummary),
})
