/** Who does what a word tells: its subject, whoever is asked to, or those that a noun names. */
import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import { itemAt } from '../../../text/span.ts'
import { sentenceAt, type Article } from '../../article.ts'
import { DETERMINERS } from '../../lexicon/treaty-words.ts'
import { actorsAmong, type Actor } from './actors.ts'

/** No verb reaches over these to its treaty, no subject over them to its verb. */
export const WALL =
  /^(?:which|that|who|whom|whose|where|when|while|but|because|if|although|though|after|before|since|until|said|says|told|as|[;:“”"()–—])$/
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|must|shall|met|held|\p{Ll}{2,}ed)$/u
/** Behind "with", what a list of parties ends at. */
const ENDS_LIST =
  /^(?:on|for|concerning|regarding|about|in|to|from|over|during|against|at|under|amid|aimed|covering|by|last|this|when|while|as|and\/or)$/
/** How many words a subject or a list of parties may have. */
export const LONGEST = 40

/**
 * What those do who want a treaty of others, help with it or speak of it: whom they name behind it are the ones who act.
 *
 *     "Norway urged Peru and Chile to sign a pact"   "Norway hosted Peru and Chile for talks on a pact"
 *             ----- ^^^^     ^^^^^                           ------ ^^^^     ^^^^^
 */
const OF_OTHERS =
  /^(?:urg|ask(?:s|ed|ing)?$|call(?:s|ed|ing)?$|press(?:es|ed|ing)?$|push(?:es|ed|ing)?$|host(?:s|ed|ing)?$|mediat|broker|help(?:s|ed|ing)?$|invit|welcom|prais|hail|congratulat|applaud|thank|persuad|convinc|encourag|condemn|critici[sz]|blam|warn|forc(?:e|es|ed|ing)$|accus|attend(?:s|ed|ing)?$|observ(?:es|ed)$|monitor|assist(?:s|ed|ing)?$|appeal|demand)/
/** "call | for", "help | broker": whom they do it for is not told. */
export const isOfOthers = ({ lower }: Token): boolean => OF_OTHERS.test(lower)

/** The states that do what token `verb` tells. */
export function doersOf(
  article: Article,
  actors: readonly Actor[],
  sentence: Sentence,
  verb: number,
): Actor[] {
  const { tokens } = article
  const start = clauseStart(tokens, sentence, verb)
  const wish = lastOfOthers(tokens, start, verb)
  if (wish >= 0) return firstList(article, actors, wish + 1, verb)
  // "Peru, | which borders Chile, | signed the pact"
  if (RELATIVE.test(tokens[start - 1]?.lower ?? '') && tokens[start - 2]?.text === ',')
    if (tokens.slice(start, verb).some(({ text }) => text === ','))
      return doersOf(article, actors, sentence, start - 2)
  // "Peru agreed, and the two sides | signed a pact": not Peru alone
  if (isOfTwo(tokens, start, verb)) return []
  // "the day | he and Peru's president | signed it": nor one alone
  const isWithOne = tokens
    .slice(start, verb)
    .some(({ lower }, i) => /^(?:he|she)$/.test(lower) && tokens[start + i + 1]?.lower === 'and')
  if (isWithOne) return []
  const list = firstList(article, actors, start, verb)
  if (list.length > 0) return list
  if (tokens.slice(start, verb).some(({ lower }) => IN_TALK.test(lower))) return []
  const pronoun = tokens.slice(start, verb).find(({ lower }) => PRONOUN.test(lower))
  if (pronoun) return meantBy(article, actors, sentence, pronoun, start)
  const follows = verb - start < 4 && RELATIVE.test(tokens[start - 1]?.lower ?? '')
  return follows ? listBefore(article, actors, sentence, start - 1) : []
}
const OF_TWO =
  /\b(?:(?:two|both) (?:\p{Ll}+ )?(?:countries|nations|states|governments|neighbou?rs|sides|parties|leaders|presidents)|the (?:sides|parties|leaders|presidents)|their (?:representatives|envoys|delegates|diplomats|negotiators|ministers|leaders|presidents|governments))(?: \p{Ll}+){0,2} $/u
/** Whether "the two sides", "their envoys" stands right before token `verb`. */
export const isOfTwo = (tokens: readonly Token[], start: number, verb: number): boolean =>
  OF_TWO.test(
    tokens
      .slice(Math.max(start, verb - 6), verb)
      .map(({ lower }) => `${lower} `)
      .join(''),
  )
const RELATIVE = /^(?:which|who|whose|where|that)$/
const PRONOUN = /^(?:it|he|she|they)$/
/** "It sounds like | you have a pact": not the one before. */
const IN_TALK = /^(?:you|we|i)$/

/** Where the clause of token `verb` begins. */
function clauseStart(tokens: readonly Token[], { first }: Sentence, verb: number): number {
  let i = verb
  while (i > first && verb - i < LONGEST && !WALL.test((tokens[i - 1] as Token).lower)) i--
  return i
}

function lastOfOthers(tokens: readonly Token[], start: number, verb: number): number {
  for (let i = verb - 1; i >= start; i--) {
    const token = tokens[i] as Token
    if (!isOfOthers(token)) continue
    // "Norway urged restraint and | signed the pact"
    const joined = tokens.slice(i, verb).some(({ lower }) => lower === 'and')
    const finite = FINITE.test((tokens[verb] as Token).text)
    return joined && finite && !/^(?:to|ing)$/.test(tokens[verb - 1]?.lower ?? '') ? -1 : i
  }
  return -1
}

/** The first list of states among the tokens [from, last): a finite verb ends it. */
function firstList(article: Article, actors: readonly Actor[], from: number, last: number): Actor[] {
  const { tokens } = article
  let list: Actor[] = []
  for (const actor of actorsAmong(article, actors, from, last)) {
    const before = list.at(-1)
    const between = before ? tokens.slice(before.first + 1, actor.first) : []
    if (between.some(({ text, lower }) => FINITE.test(text) || WALL.test(lower))) break
    // "Peru's neighbour | Chile": the latter is meant
    const owner = /^(?:'s|’s|’|')$/.test(between[0]?.lower ?? '')
    const joined = between.some(({ lower }) => /^(?:and|,|or|with)$/.test(lower))
    list = owner && !joined && before?.country !== actor.country ? [actor] : [...list, actor]
  }
  return list
}

/** "President Berg of Peru, | who signed the pact". */
function listBefore(article: Article, actors: readonly Actor[], { first }: Sentence, last: number): Actor[] {
  const near = actorsAmong(article, actors, Math.max(first, last - 4), last).at(-1)
  return near ? [near] : []
}

/** "Peru told Chile that | it would leave", "Envoys of Peru and Chile met in Rome, where | they signed": its subject so far. */
function meantBy(
  article: Article,
  actors: readonly Actor[],
  { first }: Sentence,
  pronoun: Token,
  start: number,
): Actor[] {
  const subject = start > first ? firstList(article, actors, first, start - 1) : []
  if (subject.length === 0 && pronoun.lower === 'it') return subjectBefore(article, actors, first)
  return pronoun.lower === 'they' && statesOf(subject).length < 2 ? [] : subject
}

/** "Peru tired of the war. While | it negotiated a truce, …": the state that the sentence before begins with. */
function subjectBefore(article: Article, actors: readonly Actor[], first: number): Actor[] {
  const before = itemAt(article.sentences, sentenceAt(article, (article.tokens[first] as Token).start) - 1)
  if (!before) return []
  const named = actorsAmong(article, actors, before.first, before.last)
  const [subject] = named
  return subject && subject.first - before.first < 3 && statesOf(named).length === 1 ? [subject] : []
}

/** Nouns say beside them who acts: "Peru's withdrawal", "the accession of Peru to", "talks between Peru and Chile on". */
export function doersOfNoun(
  article: Article,
  actors: readonly Actor[],
  sentence: Sentence,
  first: number,
  last: number,
  end: number,
): Actor[] {
  const { tokens } = article
  const owner = actorsAmong(article, actors, Math.max(sentence.first, first - 4), first).at(-1)
  // "Japanese | violation of the pact"
  let before = first - 1 // "Russia's | unilateral | withdrawal"
  while (before > first - 3 && /^\p{Ll}{4,}(?:al|ed|ic|ant|ent|ous|ive)$/u.test(tokens[before]?.text ?? ''))
    before--
  const owns = owner?.first === first - 1 || /^(?:'s|’s|’|')$/.test(tokens[before]?.lower ?? '')
  if (owner && owns) return [owner]
  for (let i = first + 1; i < end; i++) {
    const { lower } = tokens[i] as Token
    const opens = /^(?:between|by|with|among)$/.test(lower) || (lower === 'of' && i < last + 1)
    const list = opens ? listFrom(article, actors, i + 1, end) : []
    if (list.length > 0) return list
  }
  return []
}

/** The states listed from token `from` on: "Peru, Chile and (the government of) Cuba". */
export function listFrom(article: Article, actors: readonly Actor[], from: number, end: number): Actor[] {
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

export const statesOf = (actors: readonly Actor[]): string[] => [
  ...new Set(actors.map(({ country }) => country)),
]
