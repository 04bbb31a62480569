/** What a search finds. */
import { z } from 'zod'
import { Band, Country } from '../../extract/schemas.ts'
import { MOST_COUNTED, MOST_RANKED, SEARCH_TYPES } from '../../store/query.ts'
import { Snippet } from '../answers/snippets.ts'
import { ArticleSummary } from './articles.ts'
import { StoredClaim } from './claims.ts'
import { ExpertSummary } from './experts.ts'
import { counted, Month } from './counts.ts'
import { spelt } from './lists.ts'
import { pageWith } from './pages.ts'
import { Quotation } from './quotations.ts'

const hit = <T extends string, I extends z.ZodType>(type: T, item: I, id: string) =>
  z.object({ type: z.literal(type), item, snippets: z.array(Snippet) }).meta({ id })

export const SearchHit = z
  .discriminatedUnion('type', [
    hit('article', ArticleSummary, 'ArticleHit'),
    hit('quotation', Quotation, 'QuotationHit'),
    hit('expert', ExpertSummary, 'ExpertHit'),
    hit('claim', StoredClaim, 'ClaimHit'),
  ])
  .meta({
    id: 'SearchHit',
    description: 'What was found, told apart by `type`, and where the words stand in it.',
    discriminator: {
      propertyName: 'type',
      mapping: {
        article: '#/components/schemas/ArticleHit',
        quotation: '#/components/schemas/QuotationHit',
        expert: '#/components/schemas/ExpertHit',
        claim: '#/components/schemas/ClaimHit',
      },
    },
  })
export type SearchHit = z.input<typeof SearchHit>

const Count = z.object({ value: z.int().min(0), relation: z.enum(['exact', 'atLeast']) }).meta({
  id: 'SearchCount',
  description: 'How many match; of common words only so many are counted.',
})

export const SearchFacets = z
  .object({
    relation: Count.shape.relation.meta({
      description: `\`exact\`, or \`atLeast\` where more than ${MOST_COUNTED} of a type match: of it only the newest ${MOST_RANKED} were counted.`,
    }),
    type: counted(z.enum(SEARCH_TYPES)),
    country: counted(Country),
    month: counted(Month).meta({ description: 'YYYY-MM in which the article was published.' }),
    status: counted(z.string()),
    likelihood: counted(Band),
  })
  .meta({
    id: 'SearchFacets',
    description:
      'With `include=facets`: how many of all that was found, over all pages, the filter of that value would leave; the 50 most frequent first.',
  })

export const SearchPage = pageWith('SearchPage', SearchHit)
  .omit({ total: true })
  .extend({
    counts: z.object({ article: Count, quotation: Count, expert: Count, claim: Count }).partial(),
    ...spelt,
    facets: SearchFacets.optional(),
  })
  .meta({ id: 'SearchPage' })
