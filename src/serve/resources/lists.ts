/** The two shapes of a list. */
import { z } from 'zod'

/** The largest `limit`. */
export const MOST_ITEMS = 100
/** In characters. */
export const LONGEST_CURSOR = 1000

/** A page of a list: `items` in the order asked for; `nextCursor` null on the last page. */
export const pageOf = <T extends z.ZodType>(id: string, item: T) =>
  z
    .object({
      items: z.array(item).max(MOST_ITEMS),
      nextCursor: z
        .string()
        .max(LONGEST_CURSOR)
        .nullable()
        .meta({ description: 'Give it back as `cursor` for the next page.' }),
      total: z
        .int()
        .min(0)
        .optional()
        .meta({ description: 'With `include=total`: how many match, over all pages.' }),
    })
    .meta({ id })

/** A whole list, where it is short enough to need no pages. */
export const listOf = <T extends z.ZodType>(id: string, item: T) =>
  z.object({ items: z.array(item) }).meta({ id })
