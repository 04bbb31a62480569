import type { Token } from '../../../text/tokens.ts'
import { readDestinations, type Destination } from '../frames/destinations.ts'
import {
  ATTEND_VERBS,
  formsOf,
  MOTION_VERBS,
  PREPOSITIONS,
  VISIT_VERBS,
  type Form,
} from '../../lexicon/travel-words.ts'
import { subjectsBefore, visitorsOf, wordsBetween, type Journey, type Reader, type Scene } from './scene.ts'
import { afterPreposition, journey } from './journey.ts'
import { statusOfVerb } from './status.ts'

const VISIT = formsOf(VISIT_VERBS)
const MOTION = formsOf(MOTION_VERBS)
const ATTEND = formsOf(ATTEND_VERBS)

/** Reads the verb at token `at`, if it tells a journey. */
function readVerb(scene: Scene, at: number): Journey | null {
  const { lower } = scene.tokens[at] as Token
  const visit = VISIT.get(lower)
  if (visit) return isNoun(scene, at) ? null : journey(scene, at, visit, directObject(scene, at))
  const motion = MOTION.get(lower)
  if (motion && OWNED.test(scene.tokens[at - 1]?.lower ?? '')) return null // "his return"
  if (motion)
    return (
      journey(
        scene,
        at,
        motion,
        afterPreposition(scene, at, PREPOSITIONS_OF.get(lower) ?? new Set(), LOOSE.test(lower) ? 3 : 9),
      ) ?? alongWith(scene, at, motion)
    )
  if (SKIPS.has(lower))
    return journey(scene, at, 'past', afterPreposition(scene, at, HELD_IN, 12), 'declined')
  if (PULLS_OUT.has(lower) && scene.tokens[at + 1]?.lower === 'out')
    return journey(scene, at, 'past', afterPreposition(scene, at + 2, HELD_IN, 12), 'cancelled')
  const attend = ATTEND.get(lower)
  if (attend) {
    const places = afterPreposition(scene, at, HELD_IN, 30)
    const joins = lower.startsWith('join')
    return joins && !namesEvent(scene, at, places) ? null : journey(scene, at, attend, places)
  }
  if (TAKE.has(lower) && scene.tokens[at + 1]?.lower === 'part')
    return journey(
      scene,
      at,
      lower === 'took' ? 'past' : 'base',
      afterPreposition(scene, at + 3, HELD_IN, 14),
    )
  return null
}

/** Verbs of many uses take their place near: "comes under scrutiny over ties to Lima" tells no journey. */
const LOOSE = /^(?:return|com|came|go|went|stay|stop)/
const EVENT =
  /^(?:summits?|meetings?|talks|conference|forum|ceremony|session|leaders|counterparts?|celebrations?|funeral|inauguration|parade|gathering|delegation|visit|trip)$/

/** "join the talks in Lima", not "join a coalition in Chad". */
const namesEvent = (scene: Scene, at: number, [place]: readonly Destination[]): boolean =>
  wordsBetween(scene, at, place?.first ?? at).some((word) => EVENT.test(word))

const OWNED = /^(?:the|a|an|his|her|their|its|'s|’s|’|')$/

/** "skipped the summit in Lima": the event is declined. */
const SKIPS = new Set(['skip', 'skips', 'skipped', 'boycott', 'boycotts', 'boycotted', 'snubs', 'snubbed'])
/** "pulled out of the summit in Lima". */
const PULLS_OUT = new Set(['pulled', 'pulls', 'pull', 'dropped', 'backed'])
const HELD_IN = new Set(['in', 'at'])
const TAKE = new Set(['take', 'takes', 'took', 'taking'])

export const verbs: Reader = {
  words: [...VISIT.keys(), ...MOTION.keys(), ...SKIPS, ...PULLS_OUT, ...ATTEND.keys(), ...TAKE],
  read: readVerb,
}

/** "the visit", "his visit": a noun, read elsewhere. */
function isNoun({ tokens }: Scene, at: number): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  if (
    /^(?:the|a|an|this|that|his|her|their|its|'s|’s|first|second|third|last|state|official|working|day|planned|upcoming|recent|historic|on|during|after|of|for|’|')$/.test(
      before,
    )
  )
    return true
  return /^(?:to|by|of|was|is|will|has)$/.test(tokens[at + 1]?.lower ?? '')
}

const directObject = (scene: Scene, at: number): Destination[] =>
  readDestinations(scene.article, scene.found, at + 1, scene.sentence.last)

const PREPOSITIONS_OF = new Map(
  [...MOTION.keys()].map((verb) => {
    const own = PREPOSITIONS.find(([stems]) => stems.split('|').some((stem) => verb.startsWith(stem)))
    return [verb, new Set((own?.[1] ?? 'to').split(' '))]
  }),
)

/** "Berg also travelled with the delegation": on the journey told last. */
function alongWith(scene: Scene, at: number, form: Form): Journey | null {
  const { tokens, told } = scene
  const trip = told.at(-1)
  const actors = subjectsBefore(scene, at).filter(({ official }) => official)
  if (!trip || actors.length === 0 || tokens[at + 1]?.lower !== 'with') return null
  if (!/^(?:the|him|her|them)$/.test(tokens[at + 2]?.lower ?? '')) return null
  const status = statusOfVerb(wordsBetween(scene, (actors.at(-1) as { last: number }).last, at), form)
  if (status !== trip.status) return null
  return {
    ...trip,
    visitors: visitorsOf(actors),
    first: (actors[0] as { first: number }).first,
    last: at + 2,
  }
}
