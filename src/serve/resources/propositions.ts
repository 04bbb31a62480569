/** What claims say, each once: how sure every source is of the same thing, side by side. */
import { z } from 'zod'
import { Band, Likelihood, Mention, Timex } from '../../extract/schemas.ts'
import { CLAIM_TYPES } from './claims.ts'
import { pageOf, spelt } from './lists.ts'
import { AlsoIn, ArticleRef, Asserter, Id } from './references.ts'

const Wording = z
  .object({
    claimId: Id,
    type: z.enum(CLAIM_TYPES),
    status: z.string().nullable(),
    likelihood: Likelihood.nullable().meta({ description: 'Null where the source does not hedge.' }),
    hedge: Mention.nullable().meta({
      description: 'The exact words of doubt, also those that no band stands for.',
    }),
    evidence: Mention,
    date: Timex.nullable(),
    assertedBy: Asserter,
    article: ArticleRef,
    copies: z.int().min(0).meta({ description: 'Copies of the article, which are not told apart from it.' }),
    alsoIn: AlsoIn,
  })
  .meta({ id: 'Wording', description: 'How one source says it.' })

export const Proposition = z
  .object({
    id: z.uuid().meta({
      description: 'Made of what is said: another when the visit or treaty it is of becomes another.',
    }),
    type: z.enum(CLAIM_TYPES),
    words: z.string().meta({ description: 'What is said, in the words of the latest article.' }),
    visitId: Id.nullable(),
    treatyId: Id.nullable().meta({
      description: 'Of the latest claim: that of a clause which would be may have several names.',
    }),
    counts: z.object({
      wordings: z.int().min(1),
      articles: z.int().min(1).meta({ description: 'Copies count once.' }),
    }),
    bands: z.array(Band).meta({ description: 'Every likelihood it is given, the least likely first.' }),
    wordings: z.array(Wording).meta({ description: 'Who thinks it likeliest first; in lists 20 at most.' }),
  })
  .meta({
    id: 'Proposition',
    description:
      'One trip, one clause, one deed done to a treaty, one membership or one thing foretold, and what every source says of it.',
  })

export const PropositionPage = pageOf('PropositionPage', Proposition)
  .extend(spelt)
  .meta({ id: 'PropositionPage' })
