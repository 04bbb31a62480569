/** People who are quoted: over all articles, and as one article states them. */
import { z } from 'zod'
import { Country, Expert as FoundExpert } from '../../extract/schemas.ts'
import { LINK, PROPOSE } from '../../store/reads/experts.ts'
import { DayOrInstant, Id } from './references.ts'

export const Affiliation = z
  .object({
    role: z.string().nullable(),
    affiliation: z.string().nullable(),
    official: z.boolean(),
    from: z.iso
      .date()
      .nullable()
      .meta({ description: 'Publication day of the first article that states it.' }),
    to: z.iso.date().nullable().meta({ description: 'Publication day of the last article that states it.' }),
    articles: z.int().min(1),
  })
  .meta({
    id: 'Affiliation',
    description: 'A role and affiliation as stated, dated by the articles that state them.',
  })

export const ExpertSummary = z
  .object({
    id: Id,
    name: z.string(),
    aliases: z.array(z.string()),
    role: z.string().nullable().meta({ description: 'As stated last.' }),
    affiliation: z.string().nullable().meta({ description: 'As stated last.' }),
    official: z.boolean(),
    fictional: z.boolean(),
    lastQuotedAt: DayOrInstant.nullable(),
    counts: z.object({ articles: z.int().min(0), quotations: z.int().min(0), claims: z.int().min(0) }),
  })
  .meta({ id: 'ExpertSummary' })

const PortraitId = z.uuid().meta({ description: 'UUID, version 3: made of what is stated.' })

const Portrait = z
  .object({
    id: PortraitId,
    name: z.string(),
    country: Country.nullable(),
    affiliation: z.string().nullable(),
    title: z
      .string()
      .nullable()
      .meta({ description: 'Office of who speaks for a state; role of who is said to be of nothing.' }),
    official: z.boolean(),
    articles: z.int().min(1),
    joinedTo: PortraitId.nullable().meta({
      description: 'The portrait that the profile begins with; null of that itself.',
    }),
    score: z
      .int()
      .nullable()
      .meta({ description: `Linked from ${LINK} on; null where an editor decided.` }),
    reasons: z
      .array(z.string())
      .meta({ description: 'What speaks for it and against, each with its weight.' }),
  })
  .meta({
    id: 'Portrait',
    description: 'What articles state of an expert in the same words, and why it is of him or her.',
  })

const Proposal = z
  .object({
    expert: z.object({ id: Id, name: z.string() }),
    score: z.int(),
    reasons: z.array(z.string()),
  })
  .meta({
    id: 'Proposal',
    description: `Who may be the same person: from ${PROPOSE} on, for an editor to merge or not.`,
  })

const articles = z.int().min(0).meta({ description: 'Copies are not counted.' })

export const Expert = ExpertSummary.extend({
  names: z
    .array(z.object({ name: z.string(), articles }))
    .meta({ description: 'Every spelling, the most used first.' }),
  affiliations: z.array(Affiliation),
  sources: z.array(z.object({ id: Id, name: z.string(), articles: z.int().min(1) })).meta({
    description: 'Who published articles that speak of the expert, copies too: the most articles first.',
  }),
  topics: z
    .object({
      countries: z.array(z.object({ country: Country, claims: z.int().min(1) })),
      treaties: z.array(z.object({ id: Id, label: z.string(), claims: z.int().min(1) })),
    })
    .meta({ description: 'What claims by or about the expert are about, the most frequent first.' }),
  quotedWith: z
    .array(z.object({ id: Id, name: z.string(), articles: z.int().min(1) }))
    .meta({ description: 'Who is quoted in the same articles, the most frequent first.' }),
  explanation: z
    .object({ portraits: z.array(Portrait), proposals: z.array(Proposal) })
    .optional()
    .meta({ description: 'With `explain=true`: by all that is known.' }),
}).meta({ id: 'Expert' })

export const NewMerge = z
  .strictObject({ expertId: Id.meta({ description: 'The expert who is the same person.' }) })
  .meta({ id: 'NewMerge' })

export const NewSplit = z
  .union([
    z.strictObject({
      portraits: z.array(PortraitId).min(1).max(500).meta({
        description: 'Ids of the portraits that are of another person: see `explain=true`.',
      }),
    }),
    z.strictObject({
      expertId: Id.meta({ description: 'An expert who was merged into this one, and is to be apart again.' }),
    }),
  ])
  .meta({ id: 'NewSplit' })

export const ArticleExpert = FoundExpert.extend({
  personId: Id.nullable().meta({
    description:
      'The expert, over all articles; null for who is named by one word only, which tells nobody apart.',
  }),
}).meta({ id: 'ArticleExpert', description: 'An expert as one article states him or her.' })
