import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import {
  NOT_A_TREATY_AFTER,
  NOT_A_TREATY_BEFORE,
  PLURAL_HEADS,
  TREATY_HEADS,
  type TreatyKind,
} from '../../lexicon/treaty-words.ts'
import { isWithNobody } from './complement-end.ts'
import { descriptionEnd, isDescription, modifiersOf } from './described.ts'
import { leftEdge } from './left-edge.ts'
import type { Surroundings, TreatyMention } from './mention.ts'
import { nameStart, titledEnd } from './titled.ts'
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
  const titled = titledEnd(around, sentence, start, at)
  if (titled) return { first: nameStart(tokens, start, at), last: titled, form: 'named', plural, determiner }

  if (tokens[at + 1]?.lower === 'of' && isYear(tokens[at + 2]) && determiner === 'the')
    return { first: start, last: at + 3, form: 'described', plural, determiner } // "the pact of 1955"
  const inPrinciple = tokens[at + 1]?.lower === 'in' && tokens[at + 2]?.lower === 'principle'
  const end = inPrinciple ? at + 2 : at
  const last = descriptionEnd(around, sentence, end, kind, determiner, start)
  if (isWithNobody(tokens, at, last)) return null
  const says = modifiersOf(tokens, start, at)
  if (kind === 'declaration' && last === at + 1 && !says.telling) return bare(at, start, plural, determiner)
  const next = tokens[tokens[at + 1]?.text === ',' ? at + 2 : at + 1]?.lower ?? ''
  const negotiated = isNegotiated(tokens, sentence, start, at)
  const signed = isMade(tokens, sentence, start)
  if (!isDescription(kind, plural, determiner, says, last > end + 1, next, negotiated, signed))
    return says.telling ? null : bare(at, start, plural, determiner)
  if (tokens[at + 1]?.lower === 'obligations') return null // "Soviet treaty obligations": of any treaty
  return { first: start, last, form: 'described', plural, determiner }
}

/** "talks on | a new accord", "are negotiating | a new accord", "a draft | accord". */
const isNegotiated = (tokens: readonly Token[], { first }: Sentence, start: number, at: number): boolean =>
  tokens
    .slice(Math.max(first, start - 4), at)
    .some(({ lower }) => /^(?:talks|negotiations|negotiat(?:e|es|ed|ing)|draft|proposed)$/.test(lower))

/** "will sign | a treaty", "concluded | a treaty". */
const isMade = (tokens: readonly Token[], { first }: Sentence, start: number): boolean =>
  start - 2 >= first && /^(?:sign(?:s|ed|ing)?|concluded)$/.test(tokens[start - 2]?.lower ?? '')

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
      /^(war|independence|emergency|martial|intent|love|bankruptcy|victory|a|state|national|statehood|faith|results?|assets|income)$/.test(
        tokens[at + 2]?.lower ?? '',
      )
    )
  if (head.lower === 'accord') return /^(own|in|of|to|will|would)$/.test(before)
  if (head.lower === 'deal')
    return after === 'of' || /^(to|will|can|must|should|would|could|not|we|they|you)$/.test(before)
  if (head.lower === 'deals') return after === 'with' && !/^(peace|trade|arms|the|new|two)$/.test(before)
  if (head.lower === 'compact' || head.lower === 'statute' || head.lower === 'covenant')
    return !isCapital(head)
  return false
}
