/** How what many articles speak of is looked at: as of when, by which clock, and with its reasons. */
import { z } from 'zod'
import { yesOrNo } from './query.ts'
import { shown } from './validation-words.ts'

const noTime = ({ input }: { input?: unknown }) =>
  `${shown(input)} is neither a date-time with its zone, 2024-06-17T12:00Z, nor a day, 2024-06-17`

// What makes an instant of a day stands behind the union: of a form with a transform in it the document would not tell.
export const asOf = z
  .union([z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 }), z.iso.date()], {
    error: noTime,
  })
  .transform((time) => (time.includes('T') ? time : `${time}T23:59:59.999Z`))
  .optional()
  .meta({
    description:
      'Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC.',
  })

export const clock = z.enum(['published', 'ingested']).meta({
  description:
    'What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was ' +
    'revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, ' +
    'when it was ingested.',
})

export const viewQuery = z.strictObject({
  asOf,
  clock: clock.default('published'),
  explain: yesOrNo('Also tell which claims were put together, and why.'),
})

export const plainView = z.strictObject({ asOf, clock: clock.default('published') })
