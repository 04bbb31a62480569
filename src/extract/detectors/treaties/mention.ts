import type { Token } from '../../../text/tokens.ts'
import type { Found } from '../../detector.ts'
import type { KnownTreaty } from '../../lexicon/treaties.ts'
import type { TreatyKind } from '../../lexicon/treaty-words.ts'
import type { Mention } from '../../schemas.ts'

/** One place where the text speaks of a treaty. */
export interface TreatyMention extends Mention {
  /** Its tokens, [first, last). */
  first: number
  last: number
  kind: TreatyKind
  /** named: "the INF Treaty"; described: "a pact with Chad"; bare: "the pact". */
  form: 'named' | 'described' | 'bare'
  definite: boolean
  /** Spoken of beside another: "a protocol to the treaty", "like the pact". */
  aside: boolean
  /** Said behind it to be over: "a 1964 treaty, which …, was abrogated". */
  over: boolean
  /** Said right behind it to be signed: "the memorandum signed on Tuesday". */
  signed: boolean
  /** "this treaty on gas": it points at one spoken of just before. */
  pointing: boolean
  /** "The Rio Pact was | a treaty …": told of the one spoken of just before. */
  predicate: boolean
  /** "the Rio Treaty, also known as | the Coast Pact": another name of the one named just before. */
  alias: boolean
  plural: boolean
  /** Words that tell it from others, folded. */
  words: readonly string[]
  year: number | null
  known: KnownTreaty | null
  /** The states its own words name: see parties.ts. */
  parties: readonly string[]
  /** "(CFE)" after or inside it, in lower case. */
  acronym: string | null
}

/** What of the article the reading of a noun phrase asks for. */
export interface Surroundings {
  tokens: readonly Token[]
  /** Offsets where a date begins. */
  dates: ReadonlySet<number>
  /** The kind of place that begins at an offset. */
  places: ReadonlyMap<number, Found['places'][number]['kind']>
}
