/** Articles and findings of our own making, to store: each pointer is found by its words. */
import { nothingFound, type Found, type Organization, type Person } from '../../src/extract/detector.ts'
import type { ClaimBase, Expert, Quotation, Timex, Treaty } from '../../src/extract/schemas.ts'
import { mention, type Mention } from '../../src/text/span.ts'
import type { NewArticle } from '../../src/store/article-store.ts'

/** Where `words` stand in `text`. */
export function at(text: string, words: string): Mention {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`)
  return mention(text, start, start + words.length)
}

export const report = (fields: Partial<NewArticle> & { text: string }): NewArticle => ({
  title: null,
  standfirst: null,
  byline: null,
  publishedAt: null,
  modifiedAt: null,
  captions: [],
  language: 'en',
  url: null,
  source: null,
  fictional: false,
  ...fields,
})

export const findings = (fields: Partial<Found> = {}): Found => ({ ...nothingFound(), ...fields })

export const person = (text: string, name: string, fields: Partial<Person> = {}): Person => ({
  name,
  role: null,
  affiliation: null,
  country: null,
  official: false,
  mentions: [at(text, name)],
  descriptions: [],
  ...fields,
})

export const expert = (text: string, name: string, fields: Partial<Expert> = {}): Expert => ({
  name,
  role: null,
  affiliation: null,
  official: false,
  mentions: [at(text, name)],
  ...fields,
})

export const organization = (
  text: string,
  name: string,
  fields: Partial<Organization> = {},
): Organization => ({
  ...at(text, name),
  name,
  kind: 'institute',
  country: null,
  ...fields,
})

/** `speaker`: the words that stand for it and the full names they mean. */
export const quotation = (
  text: string,
  words: string,
  speaker?: { words: string; names: string[] },
  fields: Partial<Quotation> = {},
): Quotation => ({
  ...at(text, words),
  type: 'direct',
  speaker: speaker
    ? {
        ...at(text, speaker.words),
        kind: 'person',
        name: speaker.names.join(' and '),
        names: speaker.names,
        personId: null,
      }
    : null,
  cue: null,
  continues: null,
  ...fields,
})

export const treaty = (text: string, label: string, fields: Partial<Treaty> = {}): Treaty => ({
  label,
  title: null,
  year: null,
  parties: [],
  mentions: [at(text, label)],
  ...fields,
})

export const days = (text: string, words: string, from: string | null, to: string | null): Timex => ({
  ...at(text, words),
  type: 'DATE',
  timex: from === to && from ? from : 'XXXX',
  edtf: null,
  from,
  to,
})

/** A claim of any type; `fields` are the common ones and its own. */
export const claim = (
  text: string,
  evidence: string,
  fields: Partial<ClaimBase> & { type: string } & Record<string, unknown>,
): ClaimBase => ({
  status: null,
  likelihood: null,
  assertedBy: { kind: 'author', names: [], mention: null },
  date: null,
  evidence: at(text, evidence),
  quotation: null,
  within: 'text',
  ...fields,
})

/** "Mira Solano is to fly to Oslo on 3 May": the whole text is the evidence. */
export const visit = (
  text: string,
  fields: Partial<ClaimBase> & { status: string } & Record<string, unknown>,
): ClaimBase =>
  claim(text, text, {
    type: 'visit',
    visitor: 'Mira Solano',
    visitorCountry: 'PT',
    destination: 'Oslo',
    destinationCountry: 'NO',
    kind: null,
    movedFrom: null,
    requestedBy: null,
    ...fields,
  })
