/** Trips, and what all articles say of each. */
import { z } from 'zod'
import { Band, Country, EventStatus, Likelihood, Mention, Timex } from '../../extract/schemas.ts'
import { AlsoIn, ArticleRef, Asserter, AssertingExperts, Id, Instant } from './references.ts'

export const VisitSummary = z
  .object({
    id: Id,
    visitor: z.string(),
    visitorCountry: Country.nullable(),
    destination: z.string().nullable(),
    destinationCountry: Country.nullable(),
    status: EventStatus.meta({
      description:
        'By the latest article that reports how far it is; what somebody thinks likely or not decides only where nobody reports anything.',
    }),
    likelihood: Band.nullable().meta({
      description:
        'How likely that article says it is; null where it does not hedge. What others think is in `lifecycle`.',
    }),
    isOff: z.boolean().meta({
      description:
        'It is not made when it was to be: refused, called off, or put off with no new day told. `from` and `to` are then the days it was meant for.',
    }),
    from: z.iso.date().nullable(),
    to: z.iso.date().nullable(),
    edtf: z
      .string()
      .nullable()
      .meta({
        description:
          'ISO 8601-2 (EDTF) of `from` to `to`, as it is told: `[2024-06-18,2024-06-19]` is one day of two, `2024-09` one or some of ' +
          'a month, `2024-06-18/2024-06-19` a stay.',
      }),
    agreement: z.enum(['single', 'agree', 'conflict']).meta({
      description: 'single: one source; conflict: two claims whose dates cannot both hold.',
    }),
    counts: z.object({ claims: z.int().min(0), articles: z.int().min(0) }),
  })
  .meta({ id: 'VisitSummary', description: 'One trip, and what all articles say of it.' })

export const VisitEvent = z
  .object({
    claimId: Id,
    status: EventStatus,
    likelihood: Likelihood.nullable(),
    date: Timex.nullable(),
    movedFrom: Timex.nullable().meta({ description: 'The days it was meant for before it was moved.' }),
    destination: z.string().nullable().meta({ description: 'As the claim tells it.' }),
    evidence: Mention,
    assertedBy: Asserter,
    experts: AssertingExperts,
    article: ArticleRef,
    alsoIn: AlsoIn,
  })
  .meta({ id: 'VisitEvent' })

const Chosen = z.object({
  claimId: Id.nullable().meta({ description: 'The claim it is taken from.' }),
  reason: z.string(),
})

const VisitVersion = z
  .object({
    from: z.iso.date().nullable(),
    to: z.iso.date().nullable(),
    edtf: z.string().nullable(),
    movedFrom: z.object({ from: z.iso.date().nullable(), to: z.iso.date().nullable() }).nullable().meta({
      description: 'The days it was moved from; the same as `from` and `to` where no new ones are told.',
    }),
    likelihood: Band.nullable(),
    isOvertaken: z
      .boolean()
      .meta({ description: 'History: moved, called off, corrected or made on another day since.' }),
    claimIds: z.array(Id).meta({ description: 'Claims that say so, oldest article first.' }),
    articles: z.int().min(1).meta({ description: 'Copies of one article count once.' }),
  })
  .meta({ id: 'VisitVersion', description: 'One date that is told for one stage.' })

const VisitStage = z
  .object({
    stage: EventStatus,
    firstToldAt: Instant.nullable().meta({ description: 'Publication of the first article that says so.' }),
    lastToldAt: Instant.nullable(),
    versions: z.array(VisitVersion).meta({ description: 'The most told first.' }),
  })
  .meta({ id: 'VisitStage' })

const ClaimPair = z.object({ claimIds: z.array(Id).length(2), reason: z.string() }).meta({ id: 'ClaimPair' })

const Overtaken = z
  .object({
    claimId: Id,
    by: Id.meta({ description: 'The claim that makes it history.' }),
    reason: z.string(),
  })
  .meta({ id: 'OvertakenPlan' })

export const Joined = z
  .object({
    claimId: Id,
    joinedTo: Id.nullable().meta({ description: 'The claim that drew it in; null for the first of all.' }),
    reason: z.string(),
  })
  .meta({ id: 'Joined', description: 'Why a claim stands where it stands.' })

const ApartVisit = z
  .object({
    visitId: Id,
    visitor: z.string(),
    from: z.iso.date().nullable(),
    to: z.iso.date().nullable(),
    reason: z.string(),
  })
  .meta({ id: 'ApartVisit', description: 'A trip that is another.' })

export const Visit = VisitSummary.extend({
  best: z
    .object({ status: Chosen, window: Chosen })
    .meta({ description: 'Which claims `status`, `from` and `to` are taken from, and why.' }),
  lifecycle: z
    .array(VisitStage)
    .meta({ description: 'From wish to fact; only stages that some source speaks of.' }),
  timeline: z.array(VisitEvent).meta({ description: 'Its claims, oldest article first.' }),
  conflicts: z.array(ClaimPair).meta({ description: 'Claims whose dates cannot both hold.' }),
  reconciled: z
    .array(ClaimPair)
    .meta({ description: 'Claims whose dates differ and are one moment in two time zones.' }),
  overtaken: z.array(Overtaken).meta({
    description:
      'Plans that hold no more, and conflict with nothing: what is told later moved the trip, called it off, or says that it was made on another day.',
  }),
  explanation: z.array(Joined).optional().meta({ description: 'With `explain=true`.' }),
  apart: z.array(ApartVisit).optional().meta({
    description:
      'With `explain=true`: other trips to that place by visitors of the same name or state, the nearest first, and why they are others.',
  }),
}).meta({ id: 'Visit' })
