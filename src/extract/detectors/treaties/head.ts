import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import {
  COMPLEMENT_WORDS,
  NOT_A_TREATY_AFTER,
  NOT_A_TREATY_BEFORE,
  PARTICIPLES,
  PLAIN_MODIFIERS,
  PLURAL_HEADS,
  TREATY_HEADS,
  TREATY_MODIFIERS,
  WEAK_KINDS,
  type TreatyKind,
} from '../../lexicon/treaty-words.ts'
import type { Surroundings, TreatyMention } from './mention.ts'
import { complementEnd, isWithNobody } from './complement-end.ts'
import { leftEdge } from './left-edge.ts'
import { titleEnd } from './title-end.ts'
import { isCapital, isYear } from './words.ts'

type Phrase = Pick<TreatyMention, 'first' | 'last' | 'form' | 'plural'> & { determiner: string | null }

/**
 * The noun phrase around a head noun, or null when it is no treaty: "a great deal", "the convention centre",
 * "in agreement with".
 */
export function readHead(
  around: Surroundings,
  sentence: Sentence,
  from: number,
  at: number,
  kind: TreatyKind,
): Phrase | null {
  const { tokens } = around
  const head = tokens[at] as Token
  if (isNoTreaty(tokens, at, sentence)) return null
  const { start, determiner } = leftEdge(tokens, at, from)
  const plural = PLURAL_HEADS.has(head.lower)
  const titled = isTitled(around, sentence, start, at)
  if (titled) return { first: nameStart(tokens, start, at), last: titled, form: 'named', plural, determiner }

  const last = described(around, sentence, at, kind, determiner, start)
  if (isWithNobody(tokens, at, last)) return null
  const says = modifiersOf(tokens, start, at)
  if (kind === 'declaration' && last === at + 1 && !says.telling) return bare(at, start, plural, determiner)
  const next = tokens[at + 1]?.lower ?? ''
  const negotiated = isNegotiated(tokens, sentence, start)
  if (!isDescription(kind, plural, determiner, says, last > at + 1, next, negotiated))
    return says.telling ? null : bare(at, start, plural, determiner)
  return { first: start, last, form: 'described', plural, determiner }
}

/** "talks on | a new accord", "are negotiating | a new accord". */
const isNegotiated = (tokens: readonly Token[], { first }: Sentence, start: number): boolean =>
  tokens
    .slice(Math.max(first, start - 4), start)
    .some(({ lower }) => /^(?:talks|negotiations|negotiat(?:e|es|ed|ing))$/.test(lower))

/** "the earlier Rush-Bagot Treaty": the name begins with its capital, or with its year. */
function nameStart(tokens: readonly Token[], start: number, at: number): number {
  let first = start
  while (first < at && PLAIN_MODIFIERS.has((tokens[first] as Token).lower) && !isCapital(tokens[first]))
    first++
  return first
}

/** "the treaty", "this latest agreement": the article belongs to the mention, as the whole of it. */
const bare = (at: number, start: number, plural: boolean, determiner: string | null): Phrase | null =>
  determiner !== null && /^(the|this|that|these|those|both|its|their)$/.test(determiner)
    ? { first: start - 1, last: at + 1, form: 'bare', plural, determiner }
    : null

function isNoTreaty(tokens: readonly Token[], at: number, { first, last }: Sentence): boolean {
  const head = tokens[at] as Token
  const before = at > first ? (tokens[at - 1] as Token).lower : ''
  if (before === 'no') return true // "no deal"
  if (/^(most|significant|important)$/.test(before) && tokens[at - 2]?.lower === 'most') return true // "the most important agreement was …"
  const after = at + 1 < last ? (tokens[at + 1] as Token).lower : ''
  const truce = TREATY_HEADS.get(head.lower) === 'truce'
  if (truce && /^(agreement|deal|accord|pact|protocol)$/.test(after)) return true // the next word is the head
  if (NOT_A_TREATY_BEFORE.has(after) || NOT_A_TREATY_AFTER.has(before)) return true
  if (head.lower.startsWith('declaration'))
    return (
      after === 'of' &&
      /^(war|independence|emergency|intent|love|bankruptcy|victory|a)$/.test(tokens[at + 2]?.lower ?? '')
    )
  if (head.lower === 'accord') return /^(own|in|of|to|will|would)$/.test(before)
  if (head.lower === 'deal')
    return after === 'of' || /^(to|will|can|must|should|would|could|not|we|they|you)$/.test(before)
  if (head.lower === 'deals') return after === 'with' && !/^(peace|trade|arms|the|new|two)$/.test(before)
  if (head.lower === 'compact' || head.lower === 'statute' || head.lower === 'covenant')
    return !isCapital(head)
  return false
}

/** The end of a title, or 0: its head has a capital, and words with capitals stand before or after it. */
function isTitled(around: Surroundings, sentence: Sentence, start: number, at: number): number {
  const { tokens, places, dates } = around
  const head = tokens[at] as Token
  const named = namesBefore(around, start, at)
  // "Trans-Pacific Free Trade Area agreement": names enough without a capital on the head
  if (!isCapital(head)) return named > 1 ? at + 1 : 0
  const end = titleEnd(tokens, at, sentence.last, named > 0, (token) =>
    dates.has(token.start) ? 'date' : places.get(token.start),
  )
  return named > 0 || end > at + 1 ? end : 0
}

/** How many words with capitals stand before the head and are no states: "Black Sea grain" has two. */
const namesBefore = ({ tokens, places }: Surroundings, start: number, at: number): number => {
  let names = 0
  let state = false
  for (let i = start; i < at; i++) {
    const token = tokens[i] as Token
    if (!isCapital(token) || PLAIN_MODIFIERS.has(token.lower)) continue
    const place = places.get(token.start)
    if (place === 'country' || place === 'demonym') state = true
    else names++
  }
  return names || (state && isCapital(tokens[at]) ? 1 : 0)
}

/** Where the description ends: after the head, or after what it is about. */
function described(
  around: Surroundings,
  sentence: Sentence,
  at: number,
  kind: TreatyKind,
  determiner: string | null,
  start: number,
): number {
  const { tokens, dates } = around
  const next = tokens[at + 1]
  if (!next || at + 1 >= sentence.last) return at + 1
  const { lower } = next
  const after = tokens[at + 2]?.lower ?? ''
  const participle = PARTICIPLES.has(lower) && /^(between|with|by|at|in|on|during|among)$/.test(after)
  if (participle && (dates.has(tokens[at + 3]?.start ?? -1) || dates.has(tokens[at + 2]?.start ?? -1)))
    return at + 1
  const opens =
    participle ||
    (COMPLEMENT_WORDS.has(lower) && (lower !== 'of' || opensOf(kind)) && (lower !== 'to' || opensTo(kind))) ||
    (lower === 'in' && kind === 'truce')
  const stretch = after === 'the' && /^(last|past|next|coming)$/.test(tokens[at + 3]?.lower ?? '')
  if (!opens || stretch) return at + 1 // "over the last years"
  if (lower === 'with' && determiner === null && start === at) return at + 1
  if (!participle && dates.has(tokens[at + 2]?.start ?? -1)) return at + 1
  return Math.max(
    at + 1,
    complementEnd(tokens, at + 1, sentence.last, (token) => dates.has(token.start)),
  )
}

const opensOf = (kind: TreatyKind): boolean => kind !== 'agreement' && kind !== 'accord' && kind !== 'truce'
const opensTo = (kind: TreatyKind): boolean =>
  kind === 'protocol' || kind === 'agreement' || kind === 'treaty'

interface Modifiers {
  /** Some word says which or what kind: "peace", "1994". */
  telling: boolean
  plain: boolean
  /** A name that is not only a people's: "Minsk". */
  name: boolean
  year: boolean
  /** A word that treaties are told apart by: "trade", "accession". */
  kind: boolean
}

function modifiersOf(tokens: readonly Token[], start: number, at: number): Modifiers {
  const says: Modifiers = { telling: false, plain: false, name: false, year: false, kind: false }
  for (let i = start; i < at; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'mark') continue
    if (PLAIN_MODIFIERS.has(token.lower)) says.plain = true
    else says.telling = true
    if (isCapital(token) && !PLAIN_MODIFIERS.has(token.lower)) says.name = true
    if (isYear(token)) says.name = says.year = true
    if (TREATY_MODIFIERS.has(token.lower)) says.kind = true
  }
  return says
}

function isDescription(
  kind: TreatyKind,
  plural: boolean,
  determiner: string | null,
  says: Modifiers,
  complement: boolean,
  next: string,
  negotiated: boolean,
): boolean {
  if (WEAK_KINDS.has(kind) && complement) return determiner !== null || says.telling || plural
  if (WEAK_KINDS.has(kind))
    // "Oslo's accession protocol", but not "a joint declaration"
    return (
      (says.kind && determiner !== null && kind !== 'declaration' && kind !== 'charter') ||
      (says.year && determiner === 'the' && (kind === 'protocol' || kind === 'memorandum'))
    )
  if (plural) return complement || (says.name && determiner === 'the')
  if (says.telling) return true
  if (complement) return determiner !== null
  if (determiner !== 'a' && determiner !== 'an') return false
  const relative = next === 'that' || next === 'which' || next === 'whereby'
  return relative || (says.plain && (kind === 'treaty' || kind === 'truce' || negotiated))
}
