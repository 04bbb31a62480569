/** Claims as served: a union told apart by `type`, in the three places where claims stand. */
import { z } from 'zod'
import { Claim as FoundClaim, TreatyClauseClaim } from '../../extract/claims/schemas.ts'
import { ArticleSummary, Caption } from './articles.ts'
import { ArticleExpert } from './experts.ts'
import { ArticleQuotation } from './quotations.ts'
import { AlsoIn, ArticleRef, Id } from './references.ts'
import { ArticleTreaty } from './treaties.ts'

/** What a claim adds to that of the engine once it is stored: each member of its union is extended with it. */
const articleClaimFields = {
  id: Id,
  quotation: Id.nullable().meta({ description: 'The quotation it stands in.' }),
  visitId: Id.nullable().meta({ description: 'The visit it is about; null for other types.' }),
  treatyId: Id.nullable().meta({ description: 'The treaty it is about; null for other types.' }),
}

/** The same for a claim that stands outside its article. */
const storedClaimFields = { ...articleClaimFields, article: ArticleRef, alsoIn: AlsoIn }

type Extended<C, F> = C extends { shape: infer S extends z.ZodRawShape }
  ? z.ZodObject<Omit<S, keyof F> & F>
  : never
type AllExtended<T extends readonly unknown[], F> = { [K in keyof T]: Extended<T[K], F> }
type Options = typeof FoundClaim.options

/** Every type of claim with more fields, by the union's name before its own: "StoredClaim" has "StoredVisitClaim". */
const members = <F extends z.ZodRawShape>(fields: F, prefix: string): AllExtended<Options, F> =>
  FoundClaim.options.map((claim) =>
    z.object({ ...claim.shape, ...fields }).meta({ ...claim.meta(), id: `${prefix}${claim.meta()?.id}` }),
  ) as unknown as AllExtended<Options, F>

const mapping = (prefix: string) => ({
  propertyName: 'type',
  mapping: Object.fromEntries(
    FoundClaim.options.map((claim) => [
      claim.shape.type.value,
      `#/components/schemas/${prefix}${claim.meta()?.id}`,
    ]),
  ),
})

/** As the engine finds it. */
export const Claim = FoundClaim.meta({
  id: 'Claim',
  description: 'A typed proposition with its evidence.',
  discriminator: mapping(''),
})

export const StoredClaim = z.discriminatedUnion('type', members(storedClaimFields, 'Stored')).meta({
  id: 'StoredClaim',
  description: 'A claim with its id and its article.',
  discriminator: mapping('Stored'),
})

export const ArticleClaim = z.discriminatedUnion('type', members(articleClaimFields, 'Article')).meta({
  id: 'ArticleClaim',
  description: 'A claim as it stands inside its article.',
  discriminator: mapping('Article'),
})

export const CLAIM_TYPES = Claim.options.map(({ shape }) => shape.type.value)

/** Of each type; none where claims of it have no status. */
export const STATUSES_OF: ReadonlyMap<string, readonly string[]> = new Map(
  FoundClaim.options.map(({ shape: { type, status } }) => [
    type.value,
    status instanceof z.ZodEnum ? status.options : [],
  ]),
)

/** Of all types together, each once. */
export const STATUSES = [...new Set([...STATUSES_OF.values()].flat())]

export const OBLIGATIONS = TreatyClauseClaim.shape.obligation.options

export const Article = ArticleSummary.extend({
  text: z.string().meta({ description: 'The clean body; offsets point into it.' }),
  captions: z.array(Caption),
  quotations: z.array(ArticleQuotation),
  experts: z.array(ArticleExpert),
  treaties: z.array(ArticleTreaty),
  claims: z.array(ArticleClaim),
}).meta({ id: 'Article', description: 'An article with its text and all that was found in it.' })
