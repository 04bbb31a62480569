/** Trips, and what all articles say of each. */
import { z } from 'zod'
import { Country, Mention, SourceKind, Timex } from '../../extract/schemas.ts'
import { pageOf } from './lists.ts'
import { ArticleRef, Id } from './references.ts'

export const VisitStatus = z.enum([
  'requested',
  'invited',
  'planned',
  'under_way',
  'occurred',
  'declined',
  'postponed',
  'cancelled',
])

export const VisitSummary = z
  .object({
    id: Id,
    visitor: z.string(),
    visitorCountry: Country.nullable(),
    destination: z.string().nullable(),
    destinationCountry: Country.nullable(),
    status: VisitStatus.meta({ description: 'Of the latest article that speaks of it.' }),
    from: z.iso.date().nullable(),
    to: z.iso.date().nullable(),
    agreement: z.enum(['single', 'agree', 'conflict']).meta({
      description: 'single: one source; conflict: two claims whose dates cannot both hold.',
    }),
    counts: z.object({ claims: z.int().min(0), articles: z.int().min(0) }),
  })
  .meta({ id: 'VisitSummary', description: 'One trip, and what all articles say of it.' })

export const VisitEvent = z
  .object({
    claimId: Id,
    status: VisitStatus,
    date: Timex.nullable(),
    evidence: Mention,
    assertedBy: z.object({ kind: SourceKind, names: z.array(z.string()) }),
    article: ArticleRef,
  })
  .meta({ id: 'VisitEvent' })

export const Visit = VisitSummary.extend({
  timeline: z.array(VisitEvent).meta({ description: 'Its claims, oldest article first.' }),
  conflicts: z.array(z.object({ claimIds: z.array(Id).length(2), reason: z.string() })),
}).meta({ id: 'Visit' })

export const VisitPage = pageOf('VisitPage', VisitSummary)
