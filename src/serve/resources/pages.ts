/** Pages of what has to do with each other, which may come with them. */
import { z } from 'zod'
import { MOST_RELATED } from '../../store/query.ts'
import { ArticleSummary } from './articles.ts'
import { StoredClaim } from './claims.ts'
import { ExpertSummary } from './experts.ts'
import { pageOf, spelt } from './lists.ts'
import { Quotation } from './quotations.ts'
import { Id } from './references.ts'
import { TreatySummary } from './treaties.ts'
import { VisitSummary } from './visits.ts'

const nouns = {
  articles: z.array(ArticleSummary),
  quotations: z.array(Quotation),
  experts: z.array(ExpertSummary),
  claims: z.array(StoredClaim),
  visits: z.array(VisitSummary),
  treaties: z.array(TreatySummary),
}

const Included = z.object(nouns).partial().meta({
  id: 'Included',
  description: 'What `include` asks for: what the items have to do with, each once.',
})

const ids = z.array(Id).max(MOST_RELATED)
const RelatedIds = z
  .object({ articles: ids, quotations: ids, experts: ids, claims: ids, visits: ids, treaties: ids })
  .partial()
  .meta({
    id: 'RelatedIds',
    description: `Which of \`included\` are an item’s own: at most ${MOST_RELATED} of each noun; of an article in the order they stand in it, else the last added first.`,
  })

/** A page whose items may bring others. */
export const pageWith = <T extends z.ZodType>(id: string, item: T) =>
  pageOf(id, item)
    .extend({
      included: Included.optional(),
      related: z
        .record(z.uuid(), RelatedIds)
        .optional()
        .meta({ description: 'With `included`: by the id of the item.' }),
    })
    .meta({ id })

const searchedPage = <T extends z.ZodType>(id: string, item: T) =>
  pageWith(id, item).extend(spelt).meta({ id })

export const ArticlePage = searchedPage('ArticlePage', ArticleSummary)
export const QuotationPage = searchedPage('QuotationPage', Quotation)
export const ExpertPage = pageWith('ExpertPage', ExpertSummary)
export const ClaimPage = searchedPage('ClaimPage', StoredClaim)
export const VisitPage = pageWith('VisitPage', VisitSummary)
export const TreatyPage = pageWith('TreatyPage', TreatySummary)
