import type { Sentence } from '../../../text/sentences.ts'
import { itemAt } from '../../../text/span.ts'
import type { Token } from '../../../text/tokens.ts'
import { sentenceAt, type Article } from '../../article.ts'
import { BINDS_STATES, BINDS_ITSELF, DETERMINERS, MADE, MAKES_TREATY } from '../../lexicon/treaty-words.ts'
import { actorsAmong, type Actor } from './actors.ts'
import type { TreatyMention } from './mention.ts'

/** No verb reaches over these to its treaty, no subject over them to its verb. */
const WALL =
  /^(?:which|that|who|whom|whose|where|when|while|but|because|if|although|though|after|before|since|until|said|says|told|as|[;:“”"()–—])$/
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|must|shall|met|held|\p{Ll}{2,}ed)$/u
/** Behind "with", what a list of parties ends at. */
const ENDS_LIST =
  /^(?:on|for|concerning|regarding|about|in|to|from|over|during|against|at|under|amid|aimed|covering|by|last|this|when|while|as|and\/or)$/

/** How many words may stand between what is done to a treaty and the treaty. */
const GAP = 12
/** How many words a subject or a list of parties may have. */
const LONGEST = 40
/** How many words behind a treaty are its own: where, when, by whom it was signed. */
const TAIL = 18

/**
 * The states a text says are bound, in the words around a treaty.
 *
 *     Peru and Chile signed a fishing accord     Peru's accord with Chile     an accord, signed in May by Peru and Chile
 *     ^^^^     ^^^^^                             ^^^^             ^^^^^                                 ^^^^     ^^^^^
 *     Under the accord, Peru and Chile pledged   The accord commits Peru to
 *                       ^^^^     ^^^^^                              ^^^^
 */
export function partiesAround(article: Article, actors: readonly Actor[], mention: TreatyMention): string[] {
  const index = sentenceAt(article, mention.start)
  const sentence = itemAt(article.sentences, index)
  if (!sentence) return []
  const found = [
    ...makers(article, actors, sentence, mention.first),
    ...owners(article, actors, index, mention.first),
    ...behind(article, actors, sentence, mention.last),
    ...underIt(article, actors, sentence, mention),
  ]
  return [...new Set(found.map(({ country }) => country))]
}

/** The token from which on a subject of token `verb` may stand. */
function subjectStart(tokens: readonly Token[], { first }: Sentence, verb: number): number {
  let i = verb
  while (i > first && verb - i < LONGEST && !WALL.test((tokens[i - 1] as Token).lower)) i--
  return i
}

/** Where what makes, keeps or breaks the treaty at token `treaty` is told before it, or -1. */
export function makingBefore(tokens: readonly Token[], { first }: Sentence, treaty: number): number {
  for (let i = treaty - 1; i >= first && treaty - i <= GAP; i--) {
    const { lower } = tokens[i] as Token
    if (lower === 'parties' && tokens[i - 3]?.lower === 'conference') return -1 // "the Conference of the Parties to"
    if (MAKES_TREATY.has(lower)) return i
    if (WALL.test(lower)) return -1
  }
  return -1
}

/** "Peru says | Chile violated the pact", "Peru accused Chile of breaching the pact": one party says it of the other. */
const BREAKS = /^(?:violat|breach|brok)/
const SAYS = /^(?:says|said|claims|claimed)$/

/** "Peru, Chile and Cuba | signed (in Lima) a pact"   "talks between Peru and Chile | on a pact" */
function makers(article: Article, actors: readonly Actor[], sentence: Sentence, treaty: number): Actor[] {
  const { tokens } = article
  const verb = makingBefore(tokens, sentence, treaty)
  if (verb < 0) return []
  const subject: Actor[] = []
  const start = subjectStart(tokens, sentence, verb)
  const all = actorsAmong(article, actors, start, verb)
  for (const actor of all) {
    const from = subject.at(-1)?.first ?? start
    if (
      subject.length > 0 &&
      tokens.slice(from, actor.first).some(({ text }) => FINITE.test(text) && text !== 'accused')
    )
      break
    subject.push(actor)
  }
  if (
    subject.length === 1 &&
    BREAKS.test(tokens[verb]?.lower ?? '') &&
    SAYS.test(tokens[start - 1]?.lower ?? '')
  )
    subject.push(...actorsAmong(article, actors, start - 2, start - 1))
  let partner = verb + 1
  while (partner < treaty && !/^(?:with|between)$/.test((tokens[partner] as Token).lower)) partner++
  return [...subject, ...listFrom(article, actors, partner + 1, treaty)]
}

/** "Peru's | pact with Chile", and "its pact with Chile" where Peru is spoken of before. */
function owners(article: Article, actors: readonly Actor[], index: number, treaty: number): Actor[] {
  const { tokens, sentences } = article
  const before = itemAt(tokens, treaty - 1)
  if (before?.lower === "'s" || before?.text === '’' || before?.text === "'")
    return actorsAmong(article, actors, treaty - 2, treaty - 1)
  if (before?.lower !== 'its') return []
  for (const sentence of [itemAt(sentences, index), itemAt(sentences, index - 1)]) {
    if (!sentence) break
    const [owner] = actorsAmong(article, actors, sentence.first, Math.min(treaty, sentence.last))
    if (owner) return [owner]
  }
  return []
}

/** "a pact (signed on Monday) | with Peru"   "a pact signed by | Peru and Chile"   "The pact obliges | Peru to" */
function behind(article: Article, actors: readonly Actor[], sentence: Sentence, last: number): Actor[] {
  const { tokens } = article
  let made = false
  for (let i = last; i < Math.min(sentence.last, last + TAIL); i++) {
    const { lower, text, kind } = tokens[i] as Token
    const afterComma = i > last && (tokens[i - 1] as Token).text === ','
    if (/^(?:with|between|among)$/.test(lower) && (made || !afterComma))
      return listFrom(article, actors, i + 1, sentence.last)
    if (lower === 'by' && made) return listFrom(article, actors, i + 1, sentence.last)
    if (i === last && /^includ(?:e|es|ed)$/.test(lower) && hasSignatories(tokens, sentence, last))
      return listFrom(article, actors, i + 1, sentence.last)
    if (BINDS_STATES.has(lower)) return bound(article, actors, i + 1, sentence.last)
    if (MADE.has(lower)) made = true
    else if (kind === 'word' && !/^\p{Lu}/u.test(text) && !OF_TAIL.test(lower)) return []
    else if (kind === 'mark' && text !== ',') return []
  }
  return []
}
/** "Other signatories to the pact | include Peru". */
const hasSignatories = (tokens: readonly Token[], { first }: Sentence, last: number): boolean =>
  tokens.slice(first, last).some(({ lower }) => /^(?:signatories|parties|members|states)$/.test(lower))
const OF_TAIL =
  /^(?:in|on|at|last|this|earlier|first|later|was|were|is|has|have|had|been|be|being|will|would|could|to|also|which|the|capital|formally|recently|originally|jointly)$/

/** "obliges | Peru and Chile to": a treaty's object is bound where a verb follows. */
function bound(article: Article, actors: readonly Actor[], from: number, end: number): Actor[] {
  const list = listFrom(article, actors, from, end)
  const after = (list.at(-1)?.first ?? from) + 1
  return article.tokens
    .slice(after, Math.min(end, after + 4))
    .some(({ lower }) => /^(?:to|from)$/.test(lower))
    ? list
    : []
}

/** "Under the pact, | Peru and Chile pledged to": its first subject. */
function underIt(
  article: Article,
  actors: readonly Actor[],
  sentence: Sentence,
  { first, last }: TreatyMention,
): Actor[] {
  const { tokens } = article
  if (first - sentence.first > 8) return []
  if (!tokens.slice(sentence.first, first).some(({ lower }) => /^(?:in|under|by)$/.test(lower))) return []
  let comma = last
  while (comma < Math.min(sentence.last, last + TAIL) && (tokens[comma] as Token).text !== ',') comma++
  let verb = comma
  while (verb < Math.min(sentence.last, comma + LONGEST)) {
    const { lower } = tokens[verb] as Token
    if (BINDS_ITSELF.has(lower)) return actorsAmong(article, actors, comma, verb)
    if (WALL.test(lower)) return []
    verb++
  }
  return []
}

/** The states listed from token `from` on: "Peru, Chile and (the government of) Cuba". */
function listFrom(article: Article, actors: readonly Actor[], from: number, end: number): Actor[] {
  const { tokens } = article
  let i = from
  for (; i < Math.min(end, from + LONGEST); i++) {
    const { lower, text } = tokens[i] as Token
    if (WALL.test(lower) || ENDS_LIST.test(lower) || FINITE.test(text)) break
    if (text !== ',') continue
    const next = i + 1 + (tokens[i + 1]?.lower === 'and' ? 1 : 0)
    const named = next + (DETERMINERS.has(tokens[next]?.lower ?? '') ? 1 : 0)
    if (actorsAmong(article, actors, named, named + 1).length === 0) break
  }
  return actorsAmong(article, actors, from, i)
}
