/** Treaties, and what each source says they oblige to. */
import { z } from 'zod'
import { Likelihood, Mention, Treaty as FoundTreaty, TreatyRef } from '../../extract/schemas.ts'
import { listOf, pageOf } from './lists.ts'
import { ArticleRef, Asserter, Id } from './references.ts'

export const TreatySummary = TreatyRef.extend({
  id: Id,
  counts: z.object({ articles: z.int().min(0), clauses: z.int().min(0), actions: z.int().min(0) }),
}).meta({ id: 'TreatySummary' })

export const ArticleTreaty = FoundTreaty.extend({
  treatyId: Id.meta({ description: 'The treaty, over all articles.' }),
}).meta({ id: 'ArticleTreaty', description: 'A treaty as one article names it.' })

/** One rung of the clause ladder: what one source says a clause is, at one time. */
export const ClauseWording = z
  .object({
    claimId: Id,
    status: z.string().nullable(),
    likelihood: Likelihood.nullable(),
    content: Mention.nullable().meta({ description: 'The words that say what it obliges to.' }),
    evidence: Mention,
    assertedBy: Asserter,
    article: ArticleRef,
  })
  .meta({ id: 'ClauseWording' })

export const Clause = z
  .object({
    obligation: z.string(),
    wordings: z.array(ClauseWording).meta({ description: 'What the sources say of it, oldest first.' }),
  })
  .meta({ id: 'Clause', description: 'What a treaty obliges to, and each source’s word on it over time.' })

export const Clauses = listOf('Clauses', Clause)
export const TreatyPage = pageOf('TreatyPage', TreatySummary)
