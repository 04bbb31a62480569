/** Who does what only those do whom a treaty binds: makes, keeps, changes, breaks or leaves it. */
import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Article } from '../../article.ts'
import { MAKES_TREATY } from '../../lexicon/treaty-words.ts'
import { actorsAmong, type Actor } from './actors.ts'
import { doersOf, doersOfNoun, isOfOthers, listFrom, LONGEST, WALL } from './doers.ts'
import type { TreatyMention } from './mention.ts'

/** How many words may stand between what is done to a treaty and the treaty. */
const GAP = 12
/** Where what makes, keeps or breaks the treaty at token `treaty` is told before it, or -1. */
function makingBefore(tokens: readonly Token[], { first }: Sentence, treaty: number): number {
  for (let i = treaty - 1; i >= first && treaty - i <= GAP; i--) {
    const { lower } = tokens[i] as Token
    if (lower === 'parties' && tokens[i - 3]?.lower === 'conference') return -1 // "the Conference of the Parties to"
    if (MAKES_TREATY.has(lower)) return i
    if (WALL.test(lower)) return -1
  }
  return -1
}

/** They name who acts beside them, as no verb does. */
const NOUN =
  /^(?:talks|negotiations|signator(?:y|ies)|part(?:y|ies)|signature|violations?|\p{Ll}+(?:ation|sion|ssion|al))$/u
/** What only they do who are bound by a well-known treaty, or come to be: many more talk of one. */
const OF_PARTIES =
  /^(?:sign|ratif|acced|access|join|adopt|conclud|enter|withdr|quit|left|leav|exit|suspen|terminat|abrogat|denounc|exten|renew|ha[sd]$|have$|part(?:y|ies)$|agreed)/
/** "interest in Japan | joining the pact", "may | ratify it", "until Peru | joined it": not bound yet. */
const JOINS = /^(?:sign|ratif|acced|access|join|adopt|enter)/
const DONE = /(?:ed|s)$/
/** "urged Peru to sign": it has not. */
const ASKED = /^(?:urg|ask|call|press|push|persuad|convinc|encourag|appeal|demand|invit|warn|forc)/

/** "is not | a party to the pact", "has never | joined it": it stands outside. */
const OUTSIDE = /^(?:not|never|neither|nor|without|outside|.*n['’]t)$/
/** "refused to | sign it". */
const REFUSED = /^(?:refus(?:es|ed|al|ing)|declin(?:es|ed|ing))$/
/** "is unlikely to | join it", "may | accede": whoever does not or may not, stands outside as yet. */
const DOUBTED = /^(?:unlikely|not|never|may|might|could|would|refus(?:es|ed|ing)|declin(?:es|ed)|.*n['’]t)$/
/** What a state does to be bound by a treaty, or is by it. */
const BINDS_ONE = /^(?:sign|ratif|acced|access|join|adopt|enter|part(?:y|ies)$)/

/** "Peru, Chile and Cuba | signed (in Lima) a pact"   "talks between Peru and Chile | on a pact" */
export function makers(
  article: Article,
  actors: readonly Actor[],
  sentence: Sentence,
  { first: treaty, form }: TreatyMention,
  strict: boolean,
): Actor[] {
  const { tokens } = article
  const verb = makingBefore(tokens, sentence, treaty)
  if (verb < 0) return []
  const { lower } = tokens[verb] as Token
  if (strict && !OF_PARTIES.test(lower)) return []
  const before = tokens.slice(Math.max(sentence.first, verb - LONGEST), verb)
  if (form === 'named' && JOINS.test(lower) && before.slice(-5).some((token) => token.lower === 'until'))
    return []
  if (form === 'named' && JOINS.test(lower) && !DONE.test(lower)) {
    if (before.slice(-12).some((token) => ASKED.test(token.lower))) return []
    if (strict && !before.slice(-8).some((token) => isOfOthers(token) || token.lower === 'became')) return []
  }
  if (BINDS_ONE.test(lower) && before.slice(-3).some((token) => REFUSED.test(token.lower))) return []
  if (/^(?:join|acced)/.test(lower) && before.slice(-6).some((token) => DOUBTED.test(token.lower))) return []
  if (
    (strict || form === 'named') &&
    BINDS_ONE.test(lower) &&
    before.slice(-4).some((token) => OUTSIDE.test(token.lower))
  )
    return []
  const named = NOUN.test(lower) ? doersOfNoun(article, actors, sentence, verb, verb + 1, treaty) : []
  const subject = named.length > 0 ? named : doersOf(article, actors, sentence, verb)
  // "asked Peru to negotiate a peace": it may mediate
  if (
    /^(?:re)?negotiat/.test(lower) &&
    subject.length === 1 &&
    before.slice(-12).some((token) => ASKED.test(token.lower))
  )
    return []
  if (subject.length === 1 && BREAKS.test(lower)) subject.push(...accuser(article, actors, sentence, verb))
  let partner = verb + 1
  while (partner < treaty && !/^(?:with|between)$/.test((tokens[partner] as Token).lower)) partner++
  return [...subject, ...listFrom(article, actors, partner + 1, treaty)]
}

/** "Peru says | Chile violated the pact", "Peru accused | Chile of breaching the pact": one party says it of the other. */
function accuser(article: Article, actors: readonly Actor[], { first }: Sentence, verb: number): Actor[] {
  const { tokens } = article
  for (let i = verb - 1; i > first; i--)
    if (SAYS.test((tokens[i] as Token).lower)) return actorsAmong(article, actors, Math.max(first, i - 1), i)
  return []
}
const BREAKS = /^(?:violat|breach|brok)/
const SAYS = /^(?:says|said|claims|claimed|accused|accuses)$/
