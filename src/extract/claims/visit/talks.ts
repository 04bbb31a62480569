import type { Token } from '../../../text/tokens.ts'
import { DETERMINERS } from '../../lexicon/treaty-words.ts'
import type { Actor } from '../frames/cast.ts'
import type { Destination } from '../frames/destinations.ts'
import { isCalledOff, isPutOff } from '../frames/mood.ts'
import { dateFor } from '../frames/when.ts'
import { MEET_VERBS } from '../../lexicon/travel/verbs.ts'
import { formsOf, type Form } from '../../lexicon/verb-forms.ts'
import { TALKS } from '../../lexicon/travel/visits.ts'
import { actorsFrom } from './listed.ts'
import { isHeadlineFuture, visitorsOf, wordsBetween, type Journey, type Reader, type Scene } from './scene.ts'
import { subjectsBefore } from './subjects.ts'
import { isAmbassador } from './headings.ts'
import { isToCome } from './noun-status.ts'
import { isPraised } from '../frames/praise.ts'
import { statusOfVerb, type EventStatus } from '../frames/status.ts'
import { afterPreposition } from './journey.ts'

const MEET = formsOf(MEET_VERBS)
const PRESENCE = new Set(['participation', 'attendance', 'engagement', 'engagements'])
const THERE = new Set(['in', 'at'])

const TOPIC =
  /^(?:discuss\w*|situation|crisis|crises|war|conflict|issues?|settlement|elections?|possibilit\w+|aspects|exchanged|regarding|concerning|ways|about|developments|events|circumstances|unrest|because|violence|troops|prisoner|imprisoned|detained|based|living|born|deployed|stationed|killed|fighting|pledge)$/

/**
 * Talks held somewhere: everyone named who is not at home there has travelled.
 *
 *     Mori met Berg in Lima      talks between Mori and Berg in Lima      Berg held talks with Mori in Lima
 */
function readTalks(scene: Scene, at: number): Journey | null {
  const { tokens, article, found, sentence, actors } = scene
  const word = (tokens[at] as Token).lower
  const form: Form | undefined =
    MEET.get(word) ?? (TALKS.has(word) || PRESENCE.has(word) ? 'past' : undefined)
  if (!form || (word === 'met' && isPassive(scene, at))) return null
  const noun =
    !MEET.has(word) || (word === 'meeting' && !/^(?:is|are|was|were)$/.test(tokens[at - 1]?.lower ?? ''))
  const places = afterPreposition(scene, at, THERE, 24)
  const [place] = places
  if (!place || place.country === null || (places.length > 1 && noun)) return null
  if (wordsBetween(scene, at, place.first).some((w) => TOPIC.test(w))) return null // "discussed the war in Chad"
  if (closesBefore(scene, at, place.first)) return null
  const { last } = places.at(-1) as Destination
  if (noun && isBroken(wordsBetween(scene, at + 1, place.first))) return null
  if (noun && isPraised(tokens, place.first, sentence.first)) return null
  const attends = /^(?:participation|attendance)$/.test(word)
  const [subject] = subjectsBefore(scene, at)
  const owner = noun && actors.find((one) => one.possessive && one.last <= at && at - one.last <= 5)
  const between = [
    ...actors.filter((one) => one.first > at && one.last <= place.first && !one.possessive),
    ...withWhom(scene, last),
  ]
  const held =
    /\b(?:h[eo]ld|holding|holds|had|have|conducted|opened|began|start(?:s|ed)?|begins?|concluded|resum(?:es?|ed|ing)|ended|launched|wrapped up|completed|finished)\b/.test(
      wordsBetween(scene, at - 6, at).join(' '),
    )
  const before = owner ? [owner] : subject && (!noun || held) ? subjectsBefore(scene, at) : []
  const both = saysBoth(scene, at)
  const all = [...(both ? bothSides(scene, at) : before), ...(attends ? [] : between)].filter(
    (one) =>
      one.official &&
      !(noun && isAmbassador(article, one)) &&
      (one.country !== null || (one.plural && !one.possessive)),
  )
  const guests = all.filter(({ country }) => country !== place.country)
  const several = both || before.length > 1 || before[0]?.plural
  if (!noun && between.length === 0 && !several && meetsNobody(scene, at, place.first)) return null
  if (guests.length === 0 || (noun && !held && !owner && between.length < 2)) return null
  const led = wordsBetween(scene, at - 4, at).join(' ')
  const group = wordsBetween(scene, before.at(-1)?.last ?? at - 5, at)
  const toHold = noun && held ? group.findIndex((w, i) => w === 'to' && HOLD.test(group[i + 1] ?? '')) : -1
  const headline = isHeadlineFuture(scene, before[0]?.first ?? at, at) // "Berg to | meet Mori in Lima"
  const status =
    noun && !held
      ? (fateIn(wordsBetween(scene, last, last + 6)) ??
        (group.some((w) => REGRETS.test(w)) ? 'declined' : null) ??
        (group.some((w) => /^(?:upcoming|planned|will|next)$/.test(w)) ||
        (DURING.test(led) && isToCome(scene, at))
          ? 'planned'
          : null))
      : headline
        ? 'planned'
        : toHold >= 0
          ? statusOfVerb(group.slice(0, toHold + 1), 'base')
          : statusOfVerb(
              group,
              form === 'base' && !group.some((w) => /^(?:will|to|would)$/.test(w)) ? 'past' : form,
            )
  if (status === 'none') return null
  return {
    visitors: visitorsOf(guests),
    destinations: places.map(({ name, country }) => ({ name, country })),
    status: status ?? (noun && !held ? null : 'occurred'),
    date: dateFor(article, found, sentence, at, Math.max(last, between.at(-1)?.last ?? 0)),
    first: Math.min(before[0]?.first ?? at, at),
    last,
    kind: null,
    requestedBy: null,
  }
}

/** "sent |his regrets to the summit in Lima". */
const REGRETS = /^(?:regrets|apologies)$/

/** "is to | hold talks". */
const HOLD = /^(?:hold|have|conduct|open|begin|start|conclude|resume|end|launch|complete|finish)$/

/** "to be signed during | his meeting with Mori in Lima". */
const DURING = /\b(?:during|at)\b/

/** "a meeting in Lima | was called off". */
const fateIn = (after: readonly string[]): EventStatus | null =>
  isCalledOff(after) ? 'cancelled' : isPutOff(after) ? 'postponed' : null

/** "Berg, who met Mori in May, arrived | in Lima": the clause of the talks is over. */
const closesBefore = (scene: Scene, at: number, place: number): boolean =>
  wordsBetween(scene, at - 3, at).includes('who') && wordsBetween(scene, at, place).includes(',')

/** "her plan was met with scorn in Lima", "was met at the airport by the governor": nobody confers. */
const isPassive = (scene: Scene, at: number): boolean =>
  /\b(?:was|were|been|being|be)\b/.test(wordsBetween(scene, at - 2, at).join(' '))

/** "met in Lima on Sunday | with visiting Prime Minister Mori". */
function withWhom(scene: Scene, from: number): Actor[] {
  const end = Math.min(scene.sentence.last, from + 6)
  for (let i = from; i < end; i++) {
    const { lower } = scene.tokens[i] as Token
    if (lower === 'with' || lower === 'between') return actorsFrom(scene, i + 1, 3)
    if (!WHEN.test(lower)) return []
  }
  return []
}

const WHEN =
  /^(?:,|on|in|this|last|late|early|earlier|week|month|today|yesterday|morning|evening|\p{L}+day|\d{1,4}|january|february|march|april|may|june|july|august|september|october|november|december)$/u

/** "the summit, Berg will host Mori at": another clause begins between the talks and the place. */
const isBroken = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:will|would|can|could|may|might|is|are|has|have|had|was|were)$/.test(word)) &&
  !words.some((word) => /^(?:held|place|together|underway|scheduled|due|planned|set)$/.test(word))

/** "The two ministers later | met", of no state named. */
const saysBoth = (scene: Scene, at: number): boolean =>
  BOTH_SIDES.test(wordsBetween(scene, at - 8, at).join(' '))
const BOTH_SIDES =
  /\b(?:the two|both|the) (?:(?:foreign|prime|defen[cs]e) )?(?:leaders|ministers|presidents|premiers|men|diplomats|heads of state|counterparts)(?: (?:also|later|last|then|first|had|have|will|are|were|to|previously|earlier|next|held|due|expected|scheduled))*$/

/** The last two officials named before token `at`, of two states. */
function bothSides({ cast: { actors } }: Scene, at: number): Actor[] {
  const sides: Actor[] = []
  for (let i = actors.findLastIndex(({ last }) => last <= at); i >= 0 && sides.length < 2; i--) {
    const actor = actors[i] as Actor
    if (!actor.official || !actor.person || actor.country === null) continue
    if (sides.every(({ country }) => country !== actor.country)) sides.unshift(actor)
  }
  return sides
}

/** "meet the target", "met a deadline": what is met is nobody. */
const meetsNobody = (scene: Scene, at: number, place: number): boolean =>
  DETERMINERS.has(scene.tokens[at + 1]?.lower ?? '') &&
  !wordsBetween(scene, at + 1, place).some((word) => SOMEONE.test(word))
const SOMEONE =
  /^(?:with|leaders|officials|counterparts?|ministers?|presidents?|delegations?|representatives|members|diplomats|troops|king|pope)$/

export const talks: Reader = { words: [...MEET.keys(), ...TALKS, ...PRESENCE], read: readTalks }
