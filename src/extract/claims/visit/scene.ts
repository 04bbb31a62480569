import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Article } from '../../article.ts'
import type { Found } from '../../detector.ts'
import type { Timex } from '../../schemas.ts'
import type { Actor, Cast } from '../frames/cast.ts'
import { moodWord } from '../frames/mood.ts'
import type { EventStatus } from '../frames/status.ts'

/** One sentence as the readers of journeys see it. */
export interface Scene {
  article: Article
  found: Readonly<Found>
  cast: Cast
  sentence: Sentence
  tokens: readonly Token[]
  /** The actors of this sentence, in order. */
  actors: readonly Actor[]
  /** What the sentences before told, latest last. */
  told: readonly Journey[]
}

/** Reads a journey at a word that may tell one. */
export interface Reader {
  /** In lower case: `read` is called at these only. */
  words: Iterable<string>
  /** The journey the word at token `at` tells, or null. */
  read(scene: Scene, at: number): Journey | null
}

/** A journey as told in one place, before what is told twice is joined. */
export interface Journey {
  visitors: { name: string; country: string | null }[]
  destinations: { name: string; country: string | null }[]
  /** Null where neither tense nor cue tells. */
  status: EventStatus | null
  date: Timex | null
  /** The days it was meant for before it was put off or moved. */
  movedFrom?: Timex | null
  /** Tokens of the evidence. */
  first: number
  last: number
  kind: string | null
  requestedBy: string | null
  /** Read from where a report was written: gives way to what the text says. */
  inferred?: boolean
  also?: boolean
  /** Who was to go, and does not. */
  insteadOf?: Journey['visitors'][number] | null
}

/** In a headline, which ends without a stop, "to" and a verb tell what is to come: "Berg to | visit Lima". */
export const isHeadlineFuture = ({ tokens, sentence }: Scene, subject: number, at: number): boolean =>
  subject === sentence.first &&
  tokens[at - 1]?.lower === 'to' &&
  !/^[.?!…]$/.test(tokens[sentence.last - 1]?.text ?? '.')

/** Distinct visitors, by name. */
export const visitorsOf = (actors: readonly Pick<Actor, 'name' | 'country'>[]): Journey['visitors'] => [
  ...new Map(actors.map(({ name, country }) => [name, { name, country }])).values(),
]

/** Words of tokens [first, last) as `moodOf` takes them. */
export const wordsBetween = (scene: Scene, first: number, last: number): string[] =>
  scene.tokens.slice(Math.max(first, scene.sentence.first), Math.min(last, scene.sentence.last)).map(moodWord)

/** The kinds an encyclopaedia of protocol tells apart, as written before the noun. */
export function kindIn(words: readonly string[]): string | null {
  const kind = words.findLast((word) => KINDS.has(word))
  return kind ?? null
}
/** "landed in Lima | on Monday for a three-day state visit", of the words behind the place. */
export function kindOfVisit(words: readonly string[]): string | null {
  const visit = words.slice(0, KIND_REACH).indexOf('visit')
  const goal = words.slice(0, visit).findLastIndex((word) => word === 'on' || word === 'for')
  return visit < 0 || goal < visit - 4 ? null : kindIn(words.slice(goal, visit))
}
const KIND_REACH = 14
const KINDS = new Set(
  'state official working private surprise unannounced farewell courtesy goodwill return secret'.split(' '),
)
