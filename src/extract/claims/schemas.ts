/** The schema of every type of claim. The detector of each is a file beside this one, named as the type, and stands in detectors.ts. */
import { z } from 'zod'
import { ClaimBase, Country, EventStatus, Mention, Timex, TreatyRef } from '../schemas.ts'

export const VisitClaim = ClaimBase.extend({
  type: z.literal('visit'),
  status: EventStatus,
  visitor: z
    .string()
    .meta({ description: 'The fullest name in the text, or the office of one who is not named.' }),
  visitorCountry: Country.nullable(),
  visitorOffice: z
    .string()
    .nullish()
    .meta({ description: 'As the article says it.', examples: ['Foreign Minister', 'Chilean president'] }),
  destination: z.string().meta({ description: 'The most specific place named.' }),
  destinationCountry: Country.nullable(),
  kind: z
    .string()
    .nullable()
    .meta({ description: 'As the text has it.', examples: ['state', 'official', 'working'] }),
  movedFrom: Timex.nullish().meta({
    description:
      'The days it was meant for before it was put off or moved; `date` is the same where no new ones are told.',
  }),
  requestedBy: z.string().nullable().meta({ description: 'Who asked for it, when it was asked for.' }),
}).meta({
  id: 'VisitClaim',
  description: 'Someone acting for a state or organisation travels abroad, or is asked, is to, or will not.',
})
export type VisitClaim = z.infer<typeof VisitClaim>

/** The first five are those of the ATOP codebook: see lexicon/obligations.ts. */
export const Obligation = z.enum([
  'defense',
  'offense',
  'neutrality',
  'nonaggression',
  'consultation',
  'cooperation',
  'arms_control',
  'ceasefire',
  'territory',
  'trade',
  'transit',
  'other',
])
export type Obligation = z.infer<typeof Obligation>

export const ClauseStatus = z.enum([
  'existing',
  'proposed',
  'historical',
  'unlikely',
  'rejected',
  'disputed',
  'suspended',
])
export type ClauseStatus = z.infer<typeof ClauseStatus>

export const TreatyClauseClaim = ClaimBase.extend({
  type: z.literal('treaty_clause'),
  status: ClauseStatus,
  treaty: TreatyRef,
  obligation: Obligation.meta({ description: 'The first five are those of the ATOP codebook.' }),
  content: Mention.meta({ description: 'The words that state the obligation.' }),
}).meta({
  id: 'TreatyClauseClaim',
  description: 'What a treaty obliges, obliged or would oblige its parties to.',
})
export type TreatyClauseClaim = z.infer<typeof TreatyClauseClaim>

/** What is done to a treaty. */
export const TreatyAction = z.enum([
  'signed',
  'ratified',
  'entered_into_force',
  'withdrawn',
  'suspended',
  'terminated',
  'extended',
  'negotiating',
  'proposed',
  'rejected',
  'violated',
])
export type TreatyAction = z.infer<typeof TreatyAction>

export const TreatyActionClaim = ClaimBase.extend({
  type: z.literal('treaty_action'),
  status: z
    .enum(['occurred', 'under_way', 'planned', 'not_done'])
    .meta({ description: '`not_done`: a source says that it is not, as “has not ratified” does.' }),
  treaty: TreatyRef,
  action: TreatyAction,
  actors: z.array(Country).meta({
    description:
      'The states that do it, as the text says; of what is proposed, they are to do it. Empty where it does not say.',
  }),
}).meta({ id: 'TreatyActionClaim', description: 'Something is done to a treaty, was, or is meant to be.' })
export type TreatyActionClaim = z.infer<typeof TreatyActionClaim>

export const MeetingClaim = ClaimBase.extend({
  type: z.literal('meeting'),
  status: EventStatus,
  name: z
    .string()
    .nullable()
    .meta({ description: 'As the text has it.', examples: ['G20 Leaders’ Summit'] }),
  participants: z.array(z.string()),
  place: z.string().nullable(),
  placeCountry: Country.nullable(),
}).meta({ id: 'MeetingClaim', description: 'A summit, talks or a conference with a date or a place.' })
export type MeetingClaim = z.infer<typeof MeetingClaim>

export const MembershipStatus = z.enum([
  'existing',
  'occurred',
  'planned',
  'proposed',
  'rejected',
  'suspended',
  'leaving',
  'historical',
])
export type MembershipStatus = z.infer<typeof MembershipStatus>

export const MembershipClaim = ClaimBase.extend({
  type: z.literal('membership'),
  status: MembershipStatus.meta({
    description:
      'existing: is one; occurred: has joined; leaving: is one, and means to go; historical: was one, or has left.',
  }),
  member: z.string(),
  memberCountry: Country.nullable(),
  organization: z.string(),
  capacity: z.enum(['member', 'observer', 'candidate', 'partner']),
}).meta({
  id: 'MembershipClaim',
  description:
    'A state joins, observes or leaves an organisation, or is meant to; or is one of a group that has no name: allies, a bloc.',
})
export type MembershipClaim = z.infer<typeof MembershipClaim>

export const ForecastClaim = ClaimBase.extend({
  type: z.literal('forecast'),
  status: z.null(),
  proposition: Mention.meta({
    description: 'What is said to come about, with its subject where one stands there.',
  }),
  countries: z.array(Country).optional().meta({ description: 'States it names.' }),
  gist: z
    .array(z.string())
    .optional()
    .meta({
      description:
        'What tells two wordings to be of one thing: states by their codes, stems of its words less hedges, dates and small words, and ' +
        'the year. Empty where too little is said for that.',
      examples: [['2024', 'KP', 'device', 'nuclear', 'test']],
    }),
}).meta({ id: 'ForecastClaim', description: 'A prediction that is no claim of another type.' })
export type ForecastClaim = z.infer<typeof ForecastClaim>

export const Claim = z.discriminatedUnion('type', [
  VisitClaim,
  TreatyClauseClaim,
  TreatyActionClaim,
  MeetingClaim,
  MembershipClaim,
  ForecastClaim,
])
export type Claim = z.infer<typeof Claim>
