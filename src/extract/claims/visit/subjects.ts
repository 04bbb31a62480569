import type { Token } from '../../../text/tokens.ts'
import { OFFICES } from '../../lexicon/officials.ts'
import { HOST_VERBS, MEET_VERBS } from '../../lexicon/travel/verbs.ts'
import { formsOf } from '../../lexicon/verb-forms.ts'
import type { Actor } from '../frames/cast.ts'
import { joinedBefore } from './listed.ts'
import { wordsBetween, type Scene } from './scene.ts'

const PREPOSITIONS = new Set(
  'with by of from to for between against about alongside like on among amongst via over behind including than'.split(
    ' ',
  ),
)
const ASIDE = new Set(['to', 'with', 'for', 'between', 'against', 'about'])

/** Who does what the verb at `at` says: the nearest actor before that no preposition governs, with those joined to it. */
export function subjectsBefore(scene: Scene, at: number): Actor[] {
  const { actors, tokens } = scene
  const before = relativeBefore(scene, at)
  if (isOfObject(scene, at)) return []
  for (let i = actors.length - 1; i >= 0; i--) {
    const actor = actors[i] as Actor
    if (actor.last > before) continue
    if (tokens[actor.last]?.text === ':' && actor.first === scene.sentence.first) return [] // "MR BERG: We made our trip"
    if (tellsBetween(scene, actor, at)) continue
    if (isTold(scene, actor, at)) return []
    if (actor.possessive && isAboard(scene, actor, at)) return [actor]
    if (actor.possessive && actor.kind !== 'pronoun' && ENDED.test(tokens[actor.first - 1]?.text ?? ''))
      return [] // "… for good.” Mori's envoy, Karo, flew"
    if (actor.possessive || (isGoverned(tokens, actor, scene.sentence.first) && !isToAct(scene, actor, at)))
      continue
    if (i > 0 && (isPredicate(tokens, actor) || isApposed(tokens, actor) || isMet(scene, actor, at))) continue
    const joined = joinedBefore(scene, i)
    const [first, second] = joined as [Actor, Actor | undefined]
    if (!second || !isGoverned(tokens, first, scene.sentence.first, ASIDE)) return joined
    // "aides to Berg, adviser Karo and …": the list begins after her; "talks with Berg and Karo": both are aside
    if (tokens[first.last]?.text === ',' && second.first === first.last + 1) return joined.slice(1)
    return []
  }
  return []
}

const ENDED = /^[”"»]$/
const MARK = /^["“”«»]$/

/** "“Berg,” | the minister | said, “will visit Lima”": who tells it stands between, and goes nowhere. */
const tellsBetween = ({ tokens }: Scene, { first, last }: Actor, at: number): boolean =>
  tokens.slice(Math.max(0, first - 2), first).some(({ text }) => MARK.test(text)) &&
  tokens.slice(last, at).some(({ text }) => MARK.test(text))

/** "Berg spoke of what led us to | visit Lima": who goes are those that "us" means, where it means nobody known. */
const isOfObject = ({ tokens, actors }: Scene, at: number): boolean =>
  tokens[at - 1]?.lower === 'to' &&
  /^(?:us|them|me|him|her|you)$/.test(tokens[at - 2]?.lower ?? '') &&
  !actors.some(({ last }) => last === at - 1)

/** "Berg told | Mori | that rescuers were to | fly": who is told it, and who tells it, go nowhere. */
const isTold = ({ tokens }: Scene, { last, kind, possessive }: Actor, at: number): boolean =>
  kind !== 'office' && !possessive && tokens[last]?.lower === 'that' && at > last + 2

/** "Berg's plane | landed": she is in it. */
const isAboard = (scene: Scene, { last }: Actor, at: number): boolean =>
  at - last <= LONGEST_CRAFT && wordsBetween(scene, last, at).some((word) => CRAFT.has(word))
const CRAFT = new Set(
  'plane aircraft jet airplane aeroplane helicopter motorcade convoy train ship'.split(' '),
)
/** "'s official government plane has just". */
const LONGEST_CRAFT = 6

/** "plans for Berg to | visit Lima", "little chance of Berg | visiting Lima". */
const isToAct = (scene: Scene, { first, last }: Actor, at: number): boolean => {
  const { tokens } = scene
  if (at === last) return isChance(scene, first)
  return at === last + 1 && tokens[last]?.lower === 'to' && tokens[first - 1]?.lower === 'for'
}

/** "the chances of | Berg" at the token of who may act. */
export const isChance = ({ tokens }: Scene, first: number): boolean =>
  tokens[first - 1]?.lower === 'of' &&
  /^(?:chances?|prospects?|possibility|likelihood|odds|probability|idea)$/.test(
    tokens[first - 2]?.lower ?? '',
  )

/** "Berg met | her Chilean colleague | in Lima and | flew to Quito": who is met there does not go on. */
function isMet({ tokens, sentence }: Scene, { first, last, possessive }: Actor, at: number): boolean {
  let verb = first - 1
  while (verb > sentence.first && /^(?:the|his|her|its|their|with)$/.test((tokens[verb] as Token).lower))
    verb--
  if (possessive || !MEETS.has((tokens[verb] as Token).lower)) return false
  return tokens.slice(last, at).some(({ lower }, i) => GOES_ON.test(lower) && last + i >= at - ADVERBS)
}
const MEETS: ReadonlySet<string> = new Set([...formsOf(MEET_VERBS).keys(), ...formsOf(HOST_VERBS).keys()])
/** "and | flew", "before | flying". */
const GOES_ON = /^(?:and|before|after)$/
/** How far before a second verb its "and" stands: "and then will fly". */
const ADVERBS = 3

/** What may stand between a comma and the verb. */
const OF_VERB =
  /^(?:will|would|may|might|could|can|should|has|have|had|is|was|are|were|been|be|to|not|also|then|later|now|due|set|expected|scheduled|planning|likely|\p{L}+ly)$/u

/**
 * Where the subject of the verb at `at` must have ended: before a relative clause that closes at it, else at the verb.
 *
 *     Berg, who met Mori in May, will visit Lima
 *         ^ ->                         ^^^^^ at
 */
function relativeBefore({ tokens, sentence }: Scene, at: number): number {
  let close = at - 1
  while (close > sentence.first && OF_VERB.test((tokens[close] as Token).lower)) close--
  if (tokens[close]?.text !== ',') return at
  for (let i = close - 1; i > sentence.first; i--) {
    const { lower } = tokens[i] as Token
    if (/^(?:who|whose)$/.test(lower)) return tokens[i - 1]?.text === ',' ? i - 1 : at
    if (lower === ';' || ENDED.test(lower)) return at
  }
  return at
}

/** "Berg became | the first leader | to visit Lima": another word for who stands before. */
function isPredicate(tokens: readonly Token[], { kind, first, person }: Actor): boolean {
  if (kind !== 'office' || person) return false
  const before = ARTICLE.test(tokens[first]?.lower ?? '') ? first - 1 : first - 2
  return BE.test(tokens[before]?.lower ?? '') && !/^(?:it|there|this)$/.test(tokens[before - 1]?.lower ?? '')
}
/** "Berg landed in Lima, | the first leader | to visit Peru": another word for who stands before. */
const isApposed = (tokens: readonly Token[], { kind, first, last, person }: Actor): boolean =>
  kind === 'office' &&
  !person &&
  tokens[last]?.lower === 'to' &&
  tokens.slice(first - 2, first + 2).some(({ text }) => text === ',') &&
  tokens.slice(first - 1, first + 2).some(({ lower }) => /^(?:first|second|third|only|last)$/.test(lower))
const ARTICLE = /^(?:the|a|an)$/
const BE = /^(?:['’]s|is|was|be|been|being|are|were|became|become|becomes)$/

/** "While in Lima, she will …": who the main clause after the words at `at` is about. */
export function subjectAfter(scene: Scene, at: number): Actor[] {
  const actor = scene.actors.find(
    (one) => one.first >= at && !one.possessive && !isGoverned(scene.tokens, one, scene.sentence.first),
  )
  return actor ? [actor] : []
}

/** Whether a preposition stands right before an actor, a determiner aside. */
export const isGoverned = (
  tokens: readonly Token[],
  actor: Actor,
  first: number,
  prepositions: ReadonlySet<string> = PREPOSITIONS,
): boolean => {
  for (let i = actor.first - 1; i >= first && i >= actor.first - 2; i--) {
    const { lower } = tokens[i] as Token
    if (lower === 'to' && OFFICES.has(tokens[i - 1]?.lower ?? '')) return false // "Adviser to the President Berg"
    if (prepositions.has(lower)) return true
    if (!/^(?:the|a|an|his|her|their)$/.test(lower)) return false
  }
  return false
}
