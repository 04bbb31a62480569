/** What happened, for those who follow it. */
import { z } from 'zod'
import { Band, Country } from '../../extract/schemas.ts'
import { CHANGE_NOUNS, CHANGES, PLACE } from '../../store/changes.ts'
import { CLAIM_TYPES } from './claims.ts'
import { Id, Instant } from './references.ts'

export { CHANGE_NOUNS, CHANGES }

export const Place = z
  .string()
  .regex(PLACE)
  .meta({
    description: 'Where in the feed: later ones are further on.',
    examples: ['4711-12'],
  })

export const Change = z
  .object({
    id: Place,
    at: Instant,
    noun: z.enum(CHANGE_NOUNS),
    change: z.enum(CHANGES).meta({
      description:
        'Of an article: `changed`, a new revision, read anew, or printed to the letter by another outlet. Of a forecast also: what became of it was said, or taken back. Of ' +
        'a visit, an expert or a treaty: what a list shows of it. `merged`: it is part of another, its `successor`, now.',
    }),
    subject: Id.meta({ description: 'Id of what it is about.' }),
    successor: Id.nullable().meta({
      description:
        'What it is now: what it was merged into, or the same forecast in an article that was read anew; else null.',
    }),
    title: z.string().nullable(),
    articleId: Id.nullable(),
    claims: z
      .array(
        z.object({
          id: Id.nullable(),
          type: z.enum(CLAIM_TYPES),
          status: z.string().nullable(),
          likelihood: Band.nullable(),
          countries: z.array(Country),
        }),
      )
      .meta({ description: 'Of an article, all that it makes, or made when it was retracted.' }),
  })
  .meta({ id: 'Change', description: 'Something appeared, changed or was retracted.' })

export const ChangePage = z
  .object({
    items: z.array(Change).max(100),
    nextCursor: Place.meta({
      description: 'Give it back as `cursor`, at once or later, for what comes after.',
    }),
    more: z.boolean().meta({ description: 'Whether there may be more at once.' }),
  })
  .meta({ id: 'ChangePage' })
