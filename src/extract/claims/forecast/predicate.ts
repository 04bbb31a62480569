import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import { ATTITUDE_NOUNS } from '../../lexicon/attitudes.ts'
import { THINKS } from '../../lexicon/hedges.ts'
import { clauseStart } from './clause.ts'

/** How far from a hedge the verb may stand of which it is the predicate, in words. */
const LONGEST = 24

/**
 * The first token of what a hedge [first, last) is said of; null where it is no predicate, or of nothing that has a name.
 *
 *     "a second round before May was, in her view, | unlikely"     "She called a base in Lima | improbable"
 *      --------------------------                                             --------------
 */
export function predicatedOf(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  last: number,
  content: number | null,
): number | null {
  if (!ADJECTIVE.test((tokens[last - 1] as Token).lower) || !isEnd(tokens, last, sentence.last)) return null
  const verb = verbOf(tokens, first, last, sentence.first)
  if (verb === null) return judgedBy(tokens, first, sentence.first)?.object ?? null
  const isPast = /^(?:was|were)$/.test(tokens[verb]?.lower ?? '')
  if (isPast && content === null && !isHeld(tokens, verb, first)) return null
  const subjectEnd = beforeAside(tokens, verb, sentence.first)
  const floor = content !== null && content < subjectEnd ? content : sentence.first
  const start = subjectStart(tokens, subjectEnd, floor)
  const subject = tokens.slice(start, subjectEnd)
  const [head] = subject
  if (!head || EMPTY.test(head.lower) || !subject.some(({ kind }) => kind !== 'mark')) return null
  return subject.length === 1 && POINTS.test(head.lower) ? null : start
}

const ADJECTIVE =
  /^(?:likely|unlikely|probable|improbable|certain|inevitable|guaranteed|assured|sure|doubtful|possible|conceivable|impossible|even|not|bet|toss-up|toss|flip|fifty-fifty|certainty|question|chance|possibility|odds|shot|dream|cards|out|conclusion|far-fetched|inconceivable|unthinkable|guess|deal)$/

/** "unlikely | before May", "likely | , …": not "the likely | cause", "is likely | in Lima". */
function isEnd(tokens: readonly Token[], last: number, end: number): boolean {
  const { kind, text, lower } = tokens[last] ?? {}
  if (last >= end || kind === undefined) return true
  if (kind === 'mark') return text !== '?' && text !== '-'
  return lower === 'in' ? IN_TIME.test(tokens[last + 1]?.lower ?? '') : GOES_ON.test(lower ?? '')
}
const GOES_ON =
  /^(?:before|after|by|this|next|within|until|till|at|under|any|anytime|soon|now|today|tomorrow|again|over|during|if|unless|because|given|without|while|so|but|though|although|and|or|as|even|when|once|either|anyway|then)$/
const IN_TIME =
  /^(?:\d{4}|the|his|her|their|its|early|late|mid|my|any|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|spring|summer|autumn|winter)$/

/** The "is" of a predicate, an adverb or an aside between; the hedge may begin with it. */
function verbOf(tokens: readonly Token[], first: number, last: number, floor: number): number | null {
  if (
    (BE.test((tokens[first] as Token).lower) || CAN.test((tokens[first] as Token).lower)) &&
    last - first > 1
  )
    return first // "| cannot be ruled out"
  let i = first - 1
  while (i > floor && BETWEEN.test((tokens[i] as Token).lower)) i--
  i = beforeAside(tokens, i + 1, floor) - 1
  while (i > floor && BETWEEN.test((tokens[i] as Token).lower)) i--
  if (HELD.test(tokens[i]?.lower ?? '')) i--
  while (i > floor && BETWEEN.test((tokens[i] as Token).lower)) i--
  return i > floor && BE.test((tokens[i] as Token).lower) ? i : null
}
const BE = /^(?:is|are|was|were|be|remains?|remained|looks?|looked|seems?|seemed|appears?|appeared)$/
const CAN = /^(?:cannot|can't|can|could)$/
const BETWEEN =
  /^(?:["“”'‘’(]|an?|as|at|about|now|still|also|therefore|thus|more|so|even|only|just|all|\p{L}{3,}ly)$/u
const HELD = /^(?:considered|deemed|judged|thought|held|seen|viewed|regarded|rated|called|described)$/
const isHeld = (tokens: readonly Token[], verb: number, first: number): boolean =>
  tokens.slice(verb + 1, first).some(({ lower }) => HELD.test(lower) || JUDGEMENT.test(lower))
const JUDGEMENT = /^(?:view|judge?ment|opinion|estimate|words|assessment|reckoning|eyes)$/

/** "was | , in her view, |": the token after what stands before an aside between commas. */
function beforeAside(tokens: readonly Token[], end: number, floor: number): number {
  if (tokens[end - 1]?.text !== ',') return end
  for (let i = end - 2; i > Math.max(floor, end - LONGEST_ASIDE); i--) if (tokens[i]?.text === ',') return i
  return end
}
const LONGEST_ASIDE = 9

/** "An agreement that settles much is | unlikely": a clause that belongs to the subject is passed over. */
function subjectStart(tokens: readonly Token[], end: number, floor: number): number {
  let start = clauseStart(tokens, end, floor)
  while (start - 2 > floor && tokens[start - 1]?.lower === 'that' && isOfNoun(tokens, start - 1))
    start = clauseStart(tokens, start - 2, floor)
  const said = tokens.slice(start, end).findLastIndex(({ lower }) => SAYS.test(lower))
  return said < 0 ? start : start + said + 1
}
const isOfNoun = (tokens: readonly Token[], that: number): boolean =>
  !ATTITUDE_NOUNS.has(tokens[that - 1]?.lower ?? '') &&
  [tokens[that - 2], tokens[that - 3]].some((token) => DETERMINER.test(token?.lower ?? ''))
const DETERMINER = /^(?:an?|the|any|no|this|these|his|her|its|their)$/
const SAYS = /^(?:said|says|argued|argues|believes?|believed|thinks?|thought|wrote|added|noted)$/

/** They name nothing, or ask, or set a condition. */
const EMPTY = /^(?:it|there|he|she|they|we|i|you|who|which|what|if|so|as|how|why)$/
const POINTS = /^(?:this|that|these|those|one|neither|either|both|all|none|such)$/

/** Who calls something likely, as the tokens of the verb and of the first word of the object; null where nobody does. */
export function judgedBy(
  tokens: readonly Token[],
  first: number,
  floor: number,
): { verb: number; object: number } | null {
  for (let i = first - 1; i >= Math.max(floor, first - LONGEST); i--) {
    const { kind, text, lower } = tokens[i] as Token
    if (kind === 'mark' && !/^["“”'‘’-]$/.test(text)) return null
    if (THINKS.has(lower))
      return i + 1 < first && !IS.test(tokens[i - 1]?.lower ?? '') ? { verb: i, object: i + 1 } : null
    if (IS.test(lower) || OTHER_CLAUSE.test(lower)) return null
  }
  return null
}
const IS = /^(?:is|are|was|were|been|being|be|will|would)$/
const OTHER_CLAUSE = /^(?:that|which|who|because|if|while|said|says)$/
