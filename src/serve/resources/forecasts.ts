/** What is said to come, what became of it, and how often a speaker was right. */
import { z } from 'zod'
import { Band, Likelihood, Mention, Timex } from '../../extract/schemas.ts'
import { OUTCOMES, SMALL } from '../../store/reads/forecasts.ts'
import { CLAIM_TYPES } from './claims.ts'
import { pageOf, spelt } from './lists.ts'
import { AlsoIn, ArticleRef, Asserter, AssertingExperts, Id, Instant } from './references.ts'

export { OUTCOMES }

const outcome = z.enum(OUTCOMES).meta({
  description: 'Whether it came true; void: it cannot be told, and counts for nothing.',
})

export const NewResolution = z
  .strictObject({
    outcome,
    evidenceClaimId: Id.nullish().meta({ description: 'A claim that shows it.' }),
    note: z.string().trim().min(1).max(2000).nullish(),
  })
  .refine(({ evidenceClaimId, note }) => Boolean(evidenceClaimId ?? note), {
    error: 'needs an evidenceClaimId or a note',
  })
  .meta({ id: 'NewResolution' })

export const Resolution = z
  .object({
    outcome,
    evidence: z
      .object({
        claimId: Id,
        articleId: Id,
        text: z.string().nullable(),
        retracted: z.boolean().meta({
          description:
            'Whether its article was retracted since: then its words are told no more, and somebody should look again.',
        }),
      })
      .nullable()
      .meta({
        description:
          'The claim that shows it, as it was then: once its article is read anew it has another id.',
      }),
    note: z.string().nullable(),
    resolvedAt: Instant,
  })
  .meta({ id: 'Resolution', description: 'What an editor says became of a forecast.' })

export const Forecast = z
  .object({
    id: Id.meta({ description: 'That of the claim: `GET /v1/claims/{id}`.' }),
    type: z.enum(CLAIM_TYPES),
    status: z.string().nullable(),
    assertedBy: Asserter,
    experts: AssertingExperts,
    likelihood: Likelihood.nullable().meta({ description: 'Null where nothing tells how likely.' }),
    hedge: Mention.nullable().meta({
      description:
        'The exact words of doubt, also those that no band stands for (“may”, “could”); null where there are none.',
    }),
    evidence: Mention,
    within: z.string(),
    settledBy: z
      .object({
        words: z.string().meta({
          description:
            'What would have to come about, in the words of the article without those of doubt: “Iran is unlikely to join” is settled by “Iran will join”.',
        }),
        from: z.iso.date().nullable(),
        to: z.iso
          .date()
          .nullable()
          .meta({ description: 'The last day on which it can; null where none is named.' }),
      })
      .meta({ id: 'Settlement', description: 'What would settle it.' }),
    resolution: Resolution.nullable().meta({
      description: 'Null while nobody has said: nothing resolves itself.',
    }),
    article: ArticleRef,
    alsoIn: AlsoIn,
  })
  .meta({ id: 'Forecast', description: 'A forecast, or a claim of another type with a likelihood.' })

export const ProposedOutcome = z
  .object({
    claimId: Id,
    type: z.enum(CLAIM_TYPES),
    status: z.string(),
    evidence: Mention,
    date: Timex.nullable(),
    assertedBy: Asserter,
    article: ArticleRef,
    outcome: z.enum(['true', 'false']).nullable().meta({
      description: 'What it says became of the forecast; null: it bears on it, and does not settle it.',
    }),
    reason: z.string(),
  })
  .meta({
    id: 'ProposedOutcome',
    description: 'A later claim that bears on a forecast: to be confirmed by a person.',
  })

export const ProposedOutcomes = z
  .object({
    items: z.array(ProposedOutcome),
    passed: z
      .object({ outcome: z.literal('false'), reason: z.string() })
      .nullable()
      .meta({
        description:
          'That its last day is past, and no later claim tells that it came about: to be confirmed by a person as well.',
      }),
  })
  .meta({ id: 'ProposedOutcomes' })

export const ForecastPage = pageOf('ForecastPage', Forecast).extend(spelt).meta({ id: 'ForecastPage' })

const count = z.int().min(0)
const probability = z.number().min(0).max(1)

export const Ledger = z
  .object({
    expert: z.object({ id: Id, name: z.string() }),
    counts: z
      .object({
        forecasts: count,
        possible: count,
        unhedged: count,
        resolved: count,
        unresolved: count,
        void: count,
      })
      .meta({
        description:
          'Copies of articles are left out. `possible`: only called so (“may”), which no band stands for; `unhedged`: without any such word.',
      }),
    small: z.boolean().meta({
      description: `Whether fewer than ${SMALL} hedged forecasts are resolved: then a score says more of chance.`,
    }),
    brier: z
      .object({
        score: probability.meta({
          description:
            'Mean squared difference between the midpoint of the band and what came: 0 is perfect.',
        }),
        interval: z.object({ from: probability, to: probability }).meta({
          description:
            '95 %, by Hoeffding’s inequality, given the bands: it holds for few forecasts too, and of one is all that it could score.',
        }),
        forecasts: z.int().min(1),
      })
      .nullable()
      .meta({ description: 'Null where none is both hedged and resolved.' }),
    calibration: z
      .array(
        z.object({
          band: Band,
          midpoint: probability,
          forecasts: count,
          resolved: count,
          occurred: count,
          share: probability.nullable().meta({ description: 'Of the resolved.' }),
        }),
      )
      .meta({ description: 'A line a band of ICD 203, least likely first.' }),
  })
  .meta({
    id: 'Ledger',
    description: 'How often an expert’s forecasts came true, by how likely he or she said it was.',
  })
