/** People who are quoted: over all articles, and as one article states them. */
import { z } from 'zod'
import { Expert as FoundExpert } from '../../extract/schemas.ts'
import { pageOf } from './lists.ts'
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

export const Expert = ExpertSummary.extend({ affiliations: z.array(Affiliation) }).meta({ id: 'Expert' })

export const ArticleExpert = FoundExpert.extend({
  personId: Id.nullable().meta({
    description:
      'The expert, over all articles; null for who is named by one word only, which tells nobody apart.',
  }),
}).meta({ id: 'ArticleExpert', description: 'An expert as one article states him or her.' })

export const ExpertPage = pageOf('ExpertPage', ExpertSummary)
