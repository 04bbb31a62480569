import type { Mention, Span } from '../text/span.ts'
import type { Article } from './article.ts'
import type { ClaimBase, Expert, Likelihood, Quotation, SourceKind, Timex, Treaty } from './schemas.ts'

/** A named place, and the state it lies in or stands for. */
export interface Place extends Mention {
  /** Its usual English name: "Pyongyang", "Russia" (for "Russian", "the Kremlin"). */
  name: string
  /** ISO 3166-1 alpha-2; null for a region that is no state's ("Europe"). */
  country: string | null
  /** demonym: "Russian", "the Russians"; metonym: a seat that stands for its government ("the Kremlin", "Beijing"). */
  kind: 'country' | 'capital' | 'city' | 'region' | 'demonym' | 'metonym'
}

/** A named organisation that is not a state: institute, ministry, alliance, firm, newspaper. */
export interface Organization extends Mention {
  /** Its full name; the abbreviation's expansion where the text or the lexicon gives it. */
  name: string
  /** intergovernmental: UN, NATO; government: a ministry or other state body of `country`. */
  kind:
    'intergovernmental' | 'government' | 'institute' | 'media' | 'party' | 'armed_group' | 'company' | 'other'
  country: string | null
}

/** A person over all mentions in this article, names only (pronouns are resolved with the quotations). */
export interface Person {
  /** The fullest form in the text: "Anna Keller". */
  name: string
  /** As stated: "head of the security programme", "president". */
  role: string | null
  /** As stated; for an official of a state, its country or body as the text has it. */
  affiliation: string | null
  /** The state he or she acts for or belongs to, where the text tells it. */
  country: string | null
  official: boolean
  /** In order; each is the name alone, as written there. */
  mentions: Mention[]
  /** The mentions with their role and affiliation: "Anna Keller, head of the … Institute". */
  descriptions: Mention[]
}

/** Words that say how likely something is, or that it is only expected or reported. */
export interface Hedge extends Mention {
  /** Null for agentless expectations ("is expected to") and hearsay ("reportedly"). */
  band: Likelihood['band'] | null
  kind: 'likelihood' | 'expectation' | 'hearsay'
}

/** A source that is no named person or body: "diplomatic sources", "many experts", "an issue brief". */
export interface UnnamedSource extends Mention {
  kind: SourceKind
}

/** Everything found so far; a detector reads what stands before it in the reading order. */
export interface Found<Claim extends ClaimBase = ClaimBase> {
  dates: Timex[]
  places: Place[]
  organizations: Organization[]
  people: Person[]
  sources: UnnamedSource[]
  hedges: Hedge[]
  treaties: Treaty[]
  quotations: Quotation[]
  experts: Expert[]
  claims: Claim[]
}

export const nothingFound = <Claim extends ClaimBase = never>(): Found<Claim> => ({
  dates: [],
  places: [],
  organizations: [],
  people: [],
  sources: [],
  hedges: [],
  treaties: [],
  quotations: [],
  experts: [],
  claims: [],
})

/**
 * One step of the reading: pure, and it never throws because of text. What it returns is added to what is found; a
 * detector of claims says of which type.
 */
export interface Detector<Claim extends ClaimBase = never> {
  name: string
  detect(article: Article, found: Readonly<Found>): Partial<Found<Claim>>
}

export type { Mention, Span }
