/** Claims counted. */
import { z } from 'zod'
import { Band } from '../../extract/schemas.ts'
import { CLAIM_TYPES } from './claims.ts'

/** Values of a facet. */
export const counted = <T extends z.ZodType>(value: T) => z.array(z.object({ value, count: z.int().min(1) }))
export const Month = z.string().regex(/^\d{4,}-\d\d$/)

export const Facets = z
  .object({
    total: z.int().min(0),
    type: counted(z.enum(CLAIM_TYPES)),
    status: counted(z.string()),
    likelihood: counted(Band),
    country: counted(z.string().length(2)),
    month: counted(Month).meta({
      description: 'YYYY-MM in which the claim’s window begins.',
    }),
  })
  .meta({
    id: 'Facets',
    description: 'How many of the claims that match have each value, the 50 most frequent first.',
  })

export const Timeline = z
  .object({
    items: z.array(
      z.object({
        from: z.iso.date(),
        to: z.iso.date(),
        count: z.int().min(1),
        types: z
          .partialRecord(z.enum(CLAIM_TYPES), z.int().min(0))
          .meta({ description: 'The same by type of claim.' }),
      }),
    ),
    wider: z
      .int()
      .min(0)
      .meta({ description: 'Claims whose window no bucket holds whole: "in May", counted by day.' }),
    undated: z.int().min(0),
  })
  .meta({
    id: 'Timeline',
    description: 'Claims counted by time, oldest first; what has none is left out. At most the latest 1,000.',
  })
