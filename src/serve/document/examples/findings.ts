/** What stands in the example article, as `POST /v1/extract` tells it. */
import type { ExtractedArticle } from '../../../extract/contract.ts'
import type { Expert, Quotation, Timex, Treaty } from '../../../extract/schemas.ts'
import { mention, publishedAt, text, title } from './article.ts'

const said = '“The visit will very likely produce a joint statement on maritime security,”'

export const quotation: Quotation = {
  ...mention(said),
  type: 'direct',
  speaker: {
    ...mention('Ravi Menon'),
    kind: 'person',
    name: 'Ravi Menon',
    names: ['Ravi Menon'],
    personId: null,
  },
  cue: mention('said', 1),
  continues: null,
}

export const expert: Expert = {
  name: 'Ravi Menon',
  role: 'senior fellow',
  affiliation: 'Halden Institute for Strategic Studies',
  official: false,
  mentions: [mention('Ravi Menon')],
}

export const date: Timex = {
  ...mention('June 18 or 19'),
  type: 'DATE',
  timex: '2024-06-18',
  edtf: '[2024-06-18,2024-06-19]',
  from: '2024-06-18',
  to: '2024-06-19',
}

export const treaty: Treaty = {
  label: '1998 Treaty of Friendship and Consultation',
  title: 'Treaty of Friendship and Consultation',
  year: 1998,
  parties: ['AU', 'JP'],
  mentions: [mention('1998 Treaty of Friendship and Consultation')],
}

export const visitClaim = {
  type: 'visit' as const,
  status: 'planned' as const,
  likelihood: null,
  assertedBy: {
    kind: 'anonymous' as const,
    names: [],
    mention: mention('diplomatic sources'),
  },
  date,
  evidence: mention('Foreign Minister Elena Marsh will travel to Tokyo on June 18 or 19'),
  quotation: null,
  within: 'text',
  visitor: 'Elena Marsh',
  visitorCountry: 'AU',
  destination: 'Tokyo',
  destinationCountry: 'JP',
  kind: null,
  movedFrom: null,
  requestedBy: null,
}

export const clauseClaim = {
  type: 'treaty_clause' as const,
  status: 'existing' as const,
  likelihood: null,
  assertedBy: { kind: 'person' as const, names: ['Ravi Menon'], mention: mention('He') },
  date: null,
  evidence: mention(
    'He added that the 1998 Treaty of Friendship and Consultation obliges both sides to consult when either is threatened.',
  ),
  quotation: null,
  within: 'text',
  treaty: { label: treaty.label, title: treaty.title, year: treaty.year, parties: treaty.parties },
  obligation: 'consultation' as const,
  content: mention('both sides to consult when either is threatened'),
}

export const article: ExtractedArticle = {
  title,
  standfirst: null,
  byline: null,
  publishedAt,
  modifiedAt: null,
  text,
  captions: [],
  language: 'en',
}

export const extracted = {
  article,
  quotations: [quotation],
  experts: [expert],
  dates: [date],
  treaties: [treaty],
  claims: [visitClaim, clauseClaim],
}
