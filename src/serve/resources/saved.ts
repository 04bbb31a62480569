/** What became of an article that was sent, and how a new revision differs from the one before. */
import { z } from 'zod'
import { ArticleClaim } from './claims.ts'
import { ArticleQuotation } from './quotations.ts'
import { listOf } from './lists.ts'
import { Id, Instant } from './references.ts'

const difference = <T extends z.ZodType>(finding: T, noun: string) =>
  z.object({
    appeared: z.array(finding).meta({ description: `${noun} of this revision that the one before has not.` }),
    changed: z
      .array(
        z.object({
          before: finding,
          after: finding,
          fields: z
            .array(z.string())
            .meta({ description: 'What says something else; offsets are not compared.' }),
        }),
      )
      .meta({ description: `${noun} that say something else now, as they were and as they are.` }),
    went: z.array(finding).meta({ description: `${noun} of the revision before that this one has not.` }),
  })

export const Changes = z
  .object({
    quotations: difference(ArticleQuotation, 'Quotations'),
    claims: difference(ArticleClaim, 'Claims'),
  })
  .meta({
    id: 'Changes',
    description:
      'How a revision differs from the one before in what it says. What went, and what stands under `before`, points ' +
      'into the text of the revision before, and its id leads nowhere any more.',
  })

export const Rereadings = listOf(
  'Rereadings',
  z
    .object({
      engine: z.string().meta({ description: 'The version of the engine that read it anew.' }),
      revision: z.int().min(1),
      rereadAt: Instant,
      changes: Changes.meta({ description: 'How what it found differs from what was found before.' }),
    })
    .meta({ id: 'Rereading' }),
)

export const Saved = z
  .object({
    id: Id,
    created: z
      .boolean()
      .meta({ description: 'False when this very text was stored before, and for a new revision.' }),
    revision: z.int().min(1),
    outcome: z.enum(['created', 'revised', 'unchanged']),
    changes: Changes.optional().meta({ description: 'Of a new revision.' }),
  })
  .meta({ id: 'Saved', description: 'What became of a submitted article.' })
