import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import {
  COMPLEMENT_WORDS,
  PARTICIPLES,
  PLAIN_MODIFIERS,
  TREATY_MODIFIERS,
  WEAK_KINDS,
  type TreatyKind,
} from '../../lexicon/treaty-words.ts'
import { complementEnd } from './complement-end.ts'
import type { Surroundings } from './mention.ts'
import { isCapital, isYear } from './words.ts'

/** Where the description ends: after the head, or after what it is about. */
export function descriptionEnd(
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
    (COMPLEMENT_WORDS.has(lower) &&
      (lower !== 'of' || opensOf(kind)) &&
      (lower !== 'to' ||
        (opensTo(kind) &&
          !ITS_FATE.test(after) &&
          !isOfDuty(tokens, start) &&
          !isWanted(tokens, start, determiner)))) ||
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

/** "wants the treaty | to guarantee a corridor": what somebody would have it do. */
const isWanted = (tokens: readonly Token[], start: number, determiner: string | null): boolean =>
  determiner === 'the' && WANTS.test(tokens[start - 2]?.lower ?? '')
const WANTS =
  /^(?:wants?|wanted|expects?|expected|needs?|needed|lik(?:e|es|ed)|requir(?:e|es|ed)|wish(?:es|ed)?|prefer(?:s|red)?)$/

/** "an obligation in the treaty | to send troops": what one is bound to, not what it is about. */
const isOfDuty = (tokens: readonly Token[], start: number): boolean =>
  tokens
    .slice(Math.max(0, start - 4), start)
    .some(({ lower }) => /^(?:obligations?|dut(?:y|ies)|commitments?|requirements?|pledges?)$/.test(lower))

/** "expects the treaty to | collapse": what becomes of it, not what it is about. */
const ITS_FATE = /^(?:collapse|expire|lapse|fail|last|survive|endure|unravel)$/

const opensOf = (kind: TreatyKind): boolean => kind !== 'agreement' && kind !== 'accord' && kind !== 'truce'
const opensTo = (kind: TreatyKind): boolean =>
  kind === 'protocol' || kind === 'agreement' || kind === 'treaty'

/** What the words before a head say of it. */
export interface Modifiers {
  /** Some word says which or what kind: "peace", "1994". */
  telling: boolean
  plain: boolean
  /** A name that is not only a people's: "Minsk". */
  name: boolean
  year: boolean
  /** A word that treaties are told apart by: "trade", "accession". */
  kind: boolean
}

export function modifiersOf(tokens: readonly Token[], start: number, at: number): Modifiers {
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

/** Whether they and what follows tell which treaty is meant, or that it is one. */
export function isDescription(
  kind: TreatyKind,
  plural: boolean,
  determiner: string | null,
  says: Modifiers,
  complement: boolean,
  next: string,
  negotiated: boolean,
  signed: boolean,
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
  if (signed && kind === 'treaty') return true // "will sign a treaty"
  return relative || (says.plain && (kind === 'treaty' || kind === 'truce' || negotiated))
}
