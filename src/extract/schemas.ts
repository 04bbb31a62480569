/** The shapes every detector shares: one Zod schema each validates, types, documents and serialises. */
import { z } from 'zod'

const offset = z.int().min(0)

export const Mention = z
  .object({
    start: offset.meta({ description: 'UTF-16 offset of the first character.' }),
    end: offset.meta({ description: 'UTF-16 offset after the last character.' }),
    text: z.string().meta({ description: 'What stands there: `text.slice(start, end)`.' }),
  })
  .meta({ id: 'Mention', description: 'A pointer into the text, half-open, with the words it points at.' })
export type Mention = z.infer<typeof Mention>

export const Country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({
    id: 'Country',
    description:
      'ISO 3166-1 alpha-2 code; of a state that is no more, the code ISO 3166-3 withdrew with it (SU, YU, CS, DD).',
    examples: ['KP'],
  })

export const Timex = Mention.extend({
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']).meta({ description: 'TIMEX3 type (TimeML).' }),
  timex: z
    .string()
    .meta({ description: 'TIMEX3 value.', examples: ['2024-W25', '2024-06-18', 'P5Y', 'PAST_REF'] }),
  edtf: z
    .string()
    .nullable()
    .meta({
      description: 'ISO 8601-2 (EDTF); null where no date is meant or known.',
      examples: ['2024-06-18', '[2024-06-18,2024-06-19]'],
    }),
  from: z.iso.date().nullable().meta({ description: 'First day it spans; null is open or unknown.' }),
  to: z.iso.date().nullable().meta({ description: 'Last day it spans, inclusive; null is open or unknown.' }),
}).meta({ id: 'Timex', description: 'An expression of time and what it denotes (TIMEX3 and EDTF).' })
export type Timex = z.infer<typeof Timex>

export const Band = z
  .enum([
    'almost_no_chance',
    'very_unlikely',
    'unlikely',
    'roughly_even',
    'likely',
    'very_likely',
    'almost_certain',
  ])
  .meta({ id: 'LikelihoodBand', description: 'The seven bands of ICD 203, least likely first.' })
export type Band = z.infer<typeof Band>

export const Likelihood = z
  .object({ band: Band, hedge: Mention })
  .meta({ id: 'Likelihood', description: 'How likely the source says it is, and the words it says it with.' })
export type Likelihood = z.infer<typeof Likelihood>

export const SourceKind = z
  .enum(['person', 'organization', 'collective', 'anonymous', 'hearsay', 'document', 'author', 'unknown'])
  .meta({
    id: 'SourceKind',
    description:
      'collective: "many experts"; anonymous: "a diplomat who asked not to be named"; hearsay: "reportedly"; ' +
      'author: the article itself; unknown: a pronoun or description the text does not resolve.',
  })
export type SourceKind = z.infer<typeof SourceKind>

export const Speaker = Mention.extend({
  kind: SourceKind,
  name: z.string().nullable().meta({ description: 'The full name; two or more are joined with " and ".' }),
  names: z.array(z.string()).meta({ description: 'Each full name that `name` joins.' }),
  personId: z
    .string()
    .nullable()
    .meta({ description: 'The expert, once stored; null in a bare extraction.' }),
}).meta({ id: 'Speaker', description: 'The source of a quotation, as written and as resolved.' })
export type Speaker = z.infer<typeof Speaker>

export const Quotation = Mention.extend({
  type: z.enum(['direct', 'indirect', 'mixed']).meta({
    description:
      'direct: all inside quotation marks; indirect: reported without marks; mixed: partly quoted.',
  }),
  speaker: Speaker.nullable(),
  cue: Mention.nullable().meta({ description: 'The words that attribute it: "said", "according to".' }),
  cueKind: z.enum(['speech', 'other']).optional().meta({
    description:
      'speech: a verb of saying ("said", "warned"); other: asking, hoping, seeming …; absent without a cue.',
  }),
  continues: z.int().min(0).nullable().meta({
    description: 'Index of the quotation this one goes on with, when a cue broke it or it was carried over.',
  }),
}).meta({ id: 'Quotation', description: 'Content attributed to a source by a cue.' })
export type Quotation = z.infer<typeof Quotation>

export const Expert = z
  .object({
    name: z.string().meta({ description: 'The fullest form in the text.' }),
    role: z
      .string()
      .nullable()
      .meta({ examples: ['senior fellow'] }),
    affiliation: z
      .string()
      .nullable()
      .meta({ examples: ['Institute of International Studies'] }),
    official: z.boolean().meta({ description: 'Speaks for a government or another state body.' }),
    mentions: z.array(Mention),
  })
  .meta({ id: 'ExpertMention', description: 'A named person who is quoted or whose view is reported.' })
export type Expert = z.infer<typeof Expert>

export const Treaty = z
  .object({
    label: z.string().meta({ description: 'Words of the text that tell it from others.' }),
    title: z.string().nullable().meta({ description: 'Official title as the text gives it.' }),
    year: z.int().min(0).nullable(),
    parties: z.array(Country).meta({
      description:
        'Whom it binds, as the text says; where it names some of those of a well-known treaty, the others too.',
    }),
    registry: z
      .string()
      .nullable()
      .optional()
      .meta({
        description: 'Key in the registry of well-known treaties, where it is one.',
        examples: ['new-start'],
      }),
    mentions: z.array(Mention),
  })
  .meta({ id: 'TreatyMention', description: 'A treaty named or clearly described, over all its mentions.' })
export type Treaty = z.infer<typeof Treaty>

/** How a claim names the treaty it is about: the `label` is that of one of the article's treaties. */
export const TreatyRef = Treaty.omit({ mentions: true }).meta({ id: 'TreatyRef' })
export type TreatyRef = z.infer<typeof TreatyRef>

/** How far an event has come: a journey or a meeting. */
export const EventStatus = z.enum([
  'requested',
  'invited',
  'planned',
  'under_way',
  'occurred',
  'declined',
  'postponed',
  'cancelled',
])
export type EventStatus = z.infer<typeof EventStatus>

export const AssertedBy = z
  .object({
    kind: SourceKind,
    names: z.array(z.string()),
    mention: Mention.nullable().meta({ description: 'Where the source stands; null for the author.' }),
  })
  .meta({ id: 'AssertedBy', description: 'Who vouches for the claim.' })
export type AssertedBy = z.infer<typeof AssertedBy>

/** What every claim says; each type of `claims/` extends it with `type`, `status` and fields of its own. */
export const ClaimBase = z.object({
  likelihood: Likelihood.nullable(),
  possibility: Mention.optional().meta({
    description:
      'Words that call it possible (“may”, “could”), where nothing tells how likely: ICD 203 has no band for them.',
  }),
  assertedBy: AssertedBy,
  date: Timex.nullable().meta({ description: 'When it happens or is to happen.' }),
  evidence: Mention,
  quotation: z
    .int()
    .min(0)
    .nullable()
    .meta({ description: 'Index of the quotation it stands in, if in one.' }),
  within: z
    .string()
    .regex(/^(text|captions\/\d+)$/)
    .meta({
      description: 'Which text the offsets point into: the body, or a caption.',
      examples: ['text', 'captions/0'],
    }),
})
export type ClaimBase = z.infer<typeof ClaimBase> & { type: string; status: string | null }
