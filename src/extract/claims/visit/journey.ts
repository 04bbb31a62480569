import type { Token } from '../../../text/tokens.ts'
import { CONDITIONS } from '../../lexicon/mood-words.ts'
import type { Form } from '../../lexicon/verb-forms.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { INVITED, REQUESTED } from '../../lexicon/travel/visits.ts'
import { DETERMINERS } from '../../lexicon/treaty-words.ts'
import { readDestinations, type Destination } from '../frames/destinations.ts'
import { placeOfReport } from '../frames/dateline.ts'
import { dateFor } from '../frames/when.ts'
import { dayAhead, isOfFirstStop, newDate, overDays } from './days.ts'
import type { Actor } from '../frames/cast.ts'
import { meantAt } from './topic.ts'
import { isHeadlineFuture, kindOfVisit, visitorsOf, wordsBetween, type Journey, type Scene } from './scene.ts'
import { isChance, subjectAfter, subjectsBefore } from './subjects.ts'
import { statusOfVerb, type Told, type EventStatus } from '../frames/status.ts'
import { fateOf, statusOfPlan } from './status.ts'

const STOPS = /^(?:that|which|who|because|but|said|says|told|;|:|”|“|")$/

/** The places after one of the prepositions, within `reach` tokens and the same clause. */
export function afterPreposition(
  scene: Scene,
  at: number,
  prepositions: ReadonlySet<string>,
  reach: number,
): Destination[] {
  const end = scene.sentence.last
  for (let i = at + 1; i < Math.min(end, at + 1 + reach); i++) {
    const { lower } = scene.tokens[i] as Token
    if (STOPS.test(lower)) return []
    const here = lower === 'here' ? placeOfReport(scene.article, scene.found) : null
    if (here) return [{ name: here.text, country: here.country, first: i, last: i + 1 }]
    const there = meantAt(scene, prepositions.has(lower) ? i + 1 : i)
    if (there && (lower === 'there' || prepositions.has(lower))) return [there]
    if (!prepositions.has(lower)) continue
    const list = readDestinations(scene.article, scene.found, i + 1, end)
    if (list.length > 0 && !isAdjective(scene, list)) return list
  }
  return []
}

/** "in Moscow talks", "to China ties": a place before a noun is no destination; a metonym that acts is none either. */
function isAdjective(scene: Scene, list: readonly Destination[]): boolean {
  const { last } = list.at(-1) as Destination
  const next = scene.tokens[last]
  return next !== undefined && (next.lower === "'s" || next.text === '’') && list.length === 1
}

/** The journey of the subject of the verb at `at` to the places named; `known` where the verb itself tells the status. */
export function journey(
  scene: Scene,
  at: number,
  form: Form,
  destinations: readonly Destination[],
  known?: EventStatus,
): Journey | null {
  if (destinations.length === 0) return null
  let actors = subjectsBefore(scene, form === 'base' ? headOf(scene, at) : at)
  const after = actors.length === 0
  if (after)
    actors =
      form === 'ing' || (form === 'past' && at === scene.sentence.first)
        ? subjectAfter(scene, (destinations.at(-1) as Destination).last)
        : []
  if (actors.length === 0 || !actors.some(({ official }) => official)) return null
  const from = after ? scene.sentence.first : (actors.at(-1) as { last: number }).last
  if (!after && newSubject(scene, from, at)) return null
  const between = wordsBetween(scene, from, at)
  if (asksAnother(between)) return null
  if (/^(?:had|should)$/.test(scene.tokens[(actors[0] as Actor).first - 1]?.lower ?? '')) return null // "Had Berg visited Lima, …"
  const last = (destinations.at(-1) as Destination).last
  const rest = wordsBetween(scene, last, scene.sentence.last)
  const headline = between.length === 1 && isHeadlineFuture(scene, (actors[0] as Actor).first, at)
  const subject = (actors[0] as Actor).first
  const wished = form === 'base' && between.length === 0 && scene.tokens[subject - 1]?.lower === 'that' // "urged that Berg visit Lima"
  const tense = form === 'base' && between.length === 0 && actors.length > 1 ? 'present' : form // "Berg and Mori head to Lima"
  const status =
    headline || wished || (form === 'ing' && isChance(scene, subject))
      ? 'planned'
      : (known ??
        (between.length === 1 ? statusOfPlan(wordsBetween(scene, subject - 6, subject), rest) : null) ??
        fateOf(statusIn(scene, between, tense, at, after), rest))
  if (status === 'none') return null
  const { article, found, sentence, tokens } = scene
  const dated = dateFor(article, found, sentence, at, last)
  const told = isOfFirstStop(scene, dated, subject, at) ? null : dated
  const goesOn = article.text.slice(
    (tokens[last - 1] as Token).start,
    Math.min(sentence.end, (tokens[last - 1] as Token).end + 90),
  )
  const date = status === 'postponed' ? newDate(scene, told) : overDays(goesOn, told)
  const ahead =
    status === 'under_way' && form === 'present' ? dayAhead(date, article.published?.date ?? null) : null
  return {
    visitors: visitorsOf(actors.filter(({ official }) => official)),
    destinations: destinations.map(({ name, country }) => ({ name, country })),
    status: ahead ? 'planned' : status,
    date: ahead ?? date,
    first: after ? at : Math.min((actors[0] as { first: number }).first, at),
    last,
    kind: kindOfVisit(rest),
    requestedBy: null,
    also: between.includes('also'),
  }
}

const MODALS = new Set("will 'll shall would may might could can".split(' '))

/**
 * Where the subject of a bare infinitive stops: one that is coordinated shares the auxiliary of the first.
 *
 *     Berg will see Chilean officials in Santiago and then fly to Lima
 *          ^^^^                                        ^^^ at
 */
function headOf({ tokens, sentence }: Scene, at: number): number {
  let i = at - 1
  while (i > sentence.first && /^(?:then|later|,)$/.test((tokens[i] as Token).lower)) i--
  if (tokens[i]?.lower !== 'and') return at
  for (; i > sentence.first; i--) {
    const { lower } = tokens[i] as Token
    if (MODALS.has(lower)) return i
    const next = (tokens[i + 1] as Token).text
    if (lower === 'to' && /^\p{Ll}/u.test(next) && !DETERMINERS.has(next)) return i
  }
  return at
}

const ASKS = new Set([...REQUESTED, ...INVITED, 'told', 'ordered', 'begged'])

/** "asked the envoy to | come", of the words between subject and verb: another is to do it. */
function asksAnother(between: readonly string[]): boolean {
  const asks = between.findIndex((word) => ASKS.has(word))
  return (
    asks >= 0 &&
    between.at(-1) === 'to' &&
    asks < between.length - 2 &&
    /^(?:the|a|an|its|his|her|their|all)$/.test(between[asks + 1] ?? '') &&
    !/^(?:was|were|been|is|are|be|being)$/.test(between[asks - 1] ?? '')
  )
}

const CONJUNCTIONS = new Set('because although though since while if when whether than how that'.split(' '))

/**
 * Whether another does what the verb says: after a conjunction somebody is named anew.
 *
 *     Berg agreed, and planes began arriving in Lima      Berg said that half of the oil goes to Lima
 *                ^^^^^ ^^^^^^                                       ^^^^ no actor of ours
 *     Berg said specialists would travel to Lima
 *          ^^^^ ^^^^^^^^^^^
 */
function newSubject({ tokens }: Scene, from: number, at: number): boolean {
  for (let i = from; i + 1 < at; i++) {
    const { text, lower } = tokens[i] as Token
    if (CONJUNCTIONS.has(lower) && i > from) return true
    if (SPEECH_VERBS.has(lower) && isSaid(tokens[i + 1] as Token) && actsBehind(tokens, i + 2, at))
      return true
    if (text !== ',' || !/^(?:and|but|while|as)$/.test((tokens[i + 1] as Token).lower) || i + 2 >= at)
      continue
    const next = tokens[i + 2] as Token
    if (/^\p{Lu}/u.test(next.text) || /^(?:the|a|an|its|some|many|\p{L}{3,}[^su']s)$/u.test(next.lower))
      return true
  }
  return false
}

/** "said | specialists"; not "is said | to have". */
const isSaid = ({ text }: Token): boolean => /^\p{Ll}/u.test(text) && text !== 'to'

/** "Berg said specialists | would travel to Lima". */
const actsBehind = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens
    .slice(from, at)
    .some(({ lower }) => /^(?:will|would|is|are|was|were|has|have|had|may|might|could)$/.test(lower))

const DENIED = new Set(['denied', 'denies', 'deny', 'denying'])

/** "refused to let Berg visit", "barred Berg from visiting". */
const KEPT_FROM =
  /\b(?:refus\w+ to (?:let|allow|permit)|declin\w+ to (?:let|allow|permit)|(?:barred|banned|blocked|prevented|prohibited)(?: [^ ]+){1,9} from)\b/

/** A negation or a condition may stand before the subject; an open "-ing" takes the tense of its sentence. */
function statusIn(scene: Scene, between: string[], form: Form, at: number, after: boolean): Told {
  const before = wordsBetween(scene, Math.max(scene.sentence.first, at - 14), at)
  if ((before.includes('if') && !before.includes('as')) || before.includes('whether')) return 'none'
  const own = before.slice(before.lastIndexOf('but') + 1)
  if (own.some((word) => DENIED.has(word)) && own.includes('that')) return 'none' // "denied that Berg would visit"
  if (between.includes('would') && wordsBetween(scene, at, at + 12).some((word) => CONDITIONS.has(word)))
    return 'none'
  const status = statusOfVerb(between, form)
  const then = between.includes('then') || scene.tokens[scene.sentence.first]?.lower === 'then'
  if (form === 'present' && status === 'under_way' && then) return 'planned' // "Then she flies to Lima"
  if (KEPT_FROM.test(before.join(' '))) return 'declined'
  if (
    form === 'present' &&
    status === 'under_way' &&
    before.some((word) => /^(?:until|before|once|unless)$/.test(word))
  )
    return 'planned' // "wait until Berg visits Lima"
  if (
    after &&
    form === 'ing' &&
    status === 'occurred' &&
    wordsBetween(scene, at, scene.sentence.last).includes('will')
  )
    return 'planned' // "After arriving in Lima, she will …"
  if (status !== null) return status
  const rest = wordsBetween(scene, after ? at : scene.sentence.first, scene.sentence.last)
  if (rest.includes('will') || rest.includes('would')) return 'planned'
  return null
}
