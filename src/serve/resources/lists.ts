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

/** In what a search by words tells. */
export const spelt = {
  spellings: z
    .array(z.object({ asked: z.string(), found: z.array(z.string()) }))
    .optional()
    .meta({
      description:
        'Names of `q` that were looked for in other spellings too, and in which. In quotation marks a name is looked for as it is typed.',
      examples: [[{ asked: 'Kiev', found: ['Kyiv'] }]],
    }),
}
