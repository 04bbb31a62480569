/** What the shapes of all resources share: ids, moments, and just enough of an article to cite it. */
import { z } from 'zod'
import { SourceKind } from '../../extract/schemas.ts'

export const Id = z.uuid().meta({ description: 'UUID, version 7: sorts by time of creation.' })
export const Instant = z.iso.datetime({ offset: true })
/** An article that gives only its day has no time: none is invented. */
export const DayOrInstant = z.union([Instant, z.iso.date()]).meta({
  id: 'DayOrInstant',
  description: 'A date-time with its zone, or YYYY-MM-DD where no more than the day is known.',
  examples: ['2024-06-17T09:30:00+10:00', '2024-06-17'],
})

export const SourceRef = z
  .object({ id: Id, name: z.string() })
  .meta({ id: 'SourceRef', description: 'The outlet that published an article.' })

export const ArticleRef = z
  .object({
    id: Id,
    title: z.string().nullable(),
    url: z.url().nullable(),
    publishedAt: DayOrInstant.nullable(),
    source: SourceRef.nullable(),
  })
  .meta({ id: 'ArticleRef', description: 'Just enough of an article to cite it.' })

const Printing = z
  .object({ articleId: Id, url: z.url().nullable(), source: SourceRef.nullable() })
  .meta({ id: 'Printing', description: 'Where else a text was printed.' })

export const AlsoIn = z.array(Printing).meta({
  description:
    'Who else printed it, by now: the article’s copies, what it is a copy of, and outlets that printed its very text, which is stored once.',
})

export const AssertingExperts = z
  .array(z.object({ id: Id, name: z.string() }))
  .meta({ description: 'Who says it, over all articles.' })

export const Asserter = z
  .object({
    kind: SourceKind,
    names: z.array(z.string()),
    text: z.string().nullable().meta({ description: 'As written: "her office"; null for the author.' }),
  })
  .meta({ id: 'Asserter', description: 'Who makes a claim.' })
