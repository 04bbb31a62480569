/** Treaties, and what each source says they oblige to. */
import { z } from 'zod'
import { TreatyActionClaim } from '../../extract/claims/schemas.ts'
import { Likelihood, Mention, Timex, Treaty as FoundTreaty, TreatyRef } from '../../extract/schemas.ts'
import { listOf } from './lists.ts'
import { ArticleRef, Asserter, AssertingExperts, Id } from './references.ts'

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
    experts: AssertingExperts,
    article: ArticleRef,
  })
  .meta({ id: 'ClauseWording' })

export const Clause = z
  .object({
    obligation: z.string(),
    wordings: z.array(ClauseWording).meta({ description: 'What the sources say of it, oldest first.' }),
  })
  .meta({ id: 'Clause', description: 'What a treaty obliges to, and each source’s word on it over time.' })

const TreatyForecast = ClauseWording.omit({ status: true }).meta({
  id: 'TreatyForecast',
  description: 'What one source thinks will come of a treaty, and how likely.',
})

const FormId = z.uuid().meta({ description: 'Made of the words: the same in every database.' })

const TreatyForm = TreatyRef.extend({
  id: FormId,
  registry: z.string().nullable(),
  articles: z.int().min(0).meta({ description: 'Times it is named so.' }),
  joinedTo: z.uuid().nullable().meta({ description: 'The form that it was joined to; null for the first.' }),
  reason: z.string(),
}).meta({
  id: 'TreatyForm',
  description: 'A way in which articles name a treaty, and why it is of this one.',
})

const TreatyProposal = z
  .object({
    treaty: z.object({
      id: Id,
      label: z.string(),
      year: z.int().nullable(),
      parties: TreatyRef.shape.parties,
    }),
    reasons: z.array(z.string()),
  })
  .meta({
    id: 'TreatyProposal',
    description: 'Which treaty may be the same, and what speaks against it: for an editor to merge or not.',
  })

export const NewTreatyMerge = z
  .strictObject({ treatyId: Id.meta({ description: 'The treaty that is the same.' }) })
  .meta({ id: 'NewTreatyMerge' })

export const NewTreatySplit = z
  .union([
    z.strictObject({
      forms: z.array(FormId).min(1).max(500).meta({
        description: 'Ids of the ways to name it that are another treaty’s: see `explain=true`.',
      }),
    }),
    z.strictObject({
      treatyId: Id.meta({ description: 'A treaty that was merged into this one, and is to be apart again.' }),
    }),
  ])
  .meta({ id: 'NewTreatySplit' })

const TreatyEvent = z
  .object({
    claimId: Id,
    action: TreatyActionClaim.shape.action,
    actors: TreatyActionClaim.shape.actors,
    status: z.string().nullable(),
    date: Timex.nullable(),
    evidence: Mention,
    assertedBy: Asserter,
    experts: AssertingExperts,
    article: ArticleRef,
  })
  .meta({ id: 'TreatyEvent' })

const ActionVersion = z
  .object({
    action: TreatyActionClaim.shape.action,
    actors: TreatyActionClaim.shape.actors.meta({
      description:
        'The states that do it, by all that its claims name. States ratify, suspend and leave one by one.',
    }),
    status: z.string(),
    from: z.iso.date().nullable(),
    to: z.iso.date().nullable(),
    edtf: z.string().nullable(),
    claimIds: z.array(Id),
    articles: z.int().min(1).meta({ description: 'Copies of one article count once.' }),
  })
  .meta({ id: 'TreatyActionVersion', description: 'One date that is told for one action.' })

export const Treaty = TreatySummary.extend({
  history: z
    .object({
      actions: z.array(ActionVersion).meta({ description: 'Earliest day first, undated last.' }),
      conflicts: z.array(z.object({ claimIds: z.array(Id).min(2), reason: z.string() })).meta({
        description:
          'Dates of what happens once, as signing does, that cannot both hold, and what one source says was done, and another later that it was not.',
      }),
    })
    .meta({ description: 'What was done to it, with every version of each date.' }),
  events: z.array(TreatyEvent).meta({ description: 'The claims of its history, oldest article first.' }),
  clauses: z.array(Clause).meta({ description: 'The clause ladder.' }),
  forecasts: z.array(TreatyForecast).meta({
    description: 'What is foretold of it, but for what the ladder has, oldest first.',
  }),
  lineage: z
    .array(
      z
        .object({
          id: Id,
          label: z.string(),
          title: z.string().nullable(),
          year: z.int().nullable(),
          parties: TreatyRef.shape.parties,
          clauses: z.array(Clause),
          forecasts: z.array(TreatyForecast),
        })
        .meta({ id: 'TreatyHeir' }),
    )
    .meta({
      description:
        'Treaties of the same two or more parties, this one among them, oldest first: one ladder of all their clauses. What ' +
        'the Soviet Union (SU) was party to, Russia is.',
    }),
  explanation: z
    .array(TreatyForm)
    .optional()
    .meta({ description: 'With `explain=true`: the ways in which it is named, by all that is known.' }),
  proposals: z
    .array(TreatyProposal)
    .optional()
    .meta({ description: 'With `explain=true`: what looks alike and was not put together.' }),
}).meta({ id: 'Treaty' })

export const Clauses = listOf('Clauses', Clause)
