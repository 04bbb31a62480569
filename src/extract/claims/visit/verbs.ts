import type { Token } from '../../../text/tokens.ts'
import { readDestinations, type Destination } from '../frames/destinations.ts'
import { PARTICLE_VERBS } from '../../lexicon/travel/phrasal-verbs.ts'
import { LEAD_VERBS, MOTION_VERBS, PREPOSITIONS, VISIT_VERBS } from '../../lexicon/travel/verbs.ts'
import { formsOf, type Form } from '../../lexicon/verb-forms.ts'
import { upToLeaving } from './days.ts'
import { dateFor } from '../frames/when.ts'
import type { Timex } from '../../schemas.ts'
import { visitorsOf, wordsBetween, type Journey, type Reader, type Scene } from './scene.ts'
import { subjectsBefore } from './subjects.ts'
import { DETERMINERS } from '../../lexicon/treaty-words.ts'
import { heldAt } from './attendance.ts'
import { afterPreposition, journey } from './journey.ts'
import { statusOfVerb } from '../frames/status.ts'

const VISIT = formsOf(VISIT_VERBS)
const MOTION = formsOf(MOTION_VERBS)
const LEAD = formsOf(LEAD_VERBS)
const PARTY = /^(?:delegations?|mission|team)$/
const TO = new Set(['to'])
const PARTICLE = new Map(
  PARTICLE_VERBS.flatMap(({ forms, particles, prepositions }) =>
    [...formsOf(forms)].map(([word, form]) => {
      return [word, { form, particles: new Set(particles), prepositions: new Set(prepositions) }] as const
    }),
  ),
)

/** Reads the verb at token `at`, if it tells a journey. */
function readVerb(scene: Scene, at: number): Journey | null {
  const { lower } = scene.tokens[at] as Token
  const visit = VISIT.get(lower)
  if (REACHES.test(lower)) return reached(scene, at, lower)
  if (visit) return isNoun(scene, at) ? null : journey(scene, at, visit, directObject(scene, at))
  const lead = LEAD.get(lower)
  const party = lead ? wordsBetween(scene, at + 1, at + 8).findIndex((word) => PARTY.test(word)) : -1
  if (lead && party >= 0) {
    const places = afterPreposition(scene, at + 1, TO, 10)
    return journey(scene, at, lead, places.length > 0 ? places : heldAt(scene, at + party + 2))
  }
  return withParticle(scene, at) ?? readMotion(scene, at)
}

/** "Berg reached Lima": news and armies reach places too, so she stands right before. */
function reached(scene: Scene, at: number, word: string): Journey | null {
  const places = readDestinations(scene.article, scene.found, at + 1, scene.sentence.last)
  const [subject] = places.length > 0 ? subjectsBefore(scene, at) : []
  if (!subject || at - subject.last > 2) return null
  return journey(scene, at, word === 'reaches' ? 'present' : 'past', places)
}
const REACHES = /^reache[sd]$/

/** "set off for Lima", "touched down in Lima". */
function withParticle(scene: Scene, at: number): Journey | null {
  const verb = PARTICLE.get((scene.tokens[at] as Token).lower)
  if (!verb?.particles.has(scene.tokens[at + 1]?.lower ?? '')) return null
  return journey(scene, at, verb.form, afterPreposition(scene, at + 1, verb.prepositions, 5))
}

function readMotion(scene: Scene, at: number): Journey | null {
  const { lower } = scene.tokens[at] as Token
  const form = MOTION.get(lower)
  if (!form || (CARRIES.test(lower) && DETERMINERS.has(scene.tokens[at + 1]?.lower ?? ''))) return null
  if (OWNED.test(scene.tokens[at - 1]?.lower ?? '')) return null // "his return"
  if (lower === 'headed' && scene.tokens[at + 1]?.lower === 'by') return null // "a team headed by the envoy to Lima"
  if (RETURNED.test(lower) && scene.tokens[at + 1]?.lower === 'from') return returnedFrom(scene, at)
  const prepositions = PREPOSITIONS_OF.get(lower) ?? TO
  const left = LEFT.test(lower) ? leftBehind(scene, at) : null
  if (left) return left
  const near = afterPreposition(scene, at, prepositions, GOES_ON.test(lower) ? 2 : LOOSE.test(lower) ? 3 : 9)
  const places = near.length > 0 ? near : heldAt(scene, at + 1)
  return journey(scene, at, form, places) ?? alongWith(scene, at, form)
}

/** "returned from Lima on Friday": the day is that of the return, and of the journey only where it tells how long it was. */
function returnedFrom(scene: Scene, at: number): Journey | null {
  const places = readDestinations(scene.article, scene.found, at + 2, scene.sentence.last)
  const back = journey(scene, at, 'past', places)
  return back && { ...back, date: stayBefore(scene, at, places) }
}
/** "left Lima on Friday", told of a guest: he has been there. */
function leftBehind(scene: Scene, at: number): Journey | null {
  const [place] = readDestinations(scene.article, scene.found, at + 1, scene.sentence.last)
  if (!place || place.first !== at + 1 || !AFTER_LEFT.test(scene.tokens[place.last]?.lower ?? '.'))
    return null
  const [guest] = subjectsBefore(scene, at)
  if (!guest || at - guest.last > 3) return null // "thanked those who have left Lima"
  const gone = journey(scene, at, 'past', [place])
  return gone?.status === 'occurred' ? { ...gone, date: stayBefore(scene, at, [place]) } : null
}

/** "left Lima on Friday | after a two-day visit". */
function stayBefore(
  { article, found, sentence }: Scene,
  at: number,
  places: readonly Destination[],
): Timex | null {
  const last = places.at(-1)?.last ?? at
  const words = article.text.slice(article.tokens[last]?.start ?? sentence.end, sentence.end)
  return upToLeaving(words, dateFor(article, found, sentence, at, last))
}
const LEFT = /^(?:left|departed)$/
const AFTER_LEFT = /^(?:[.,]|on|early|late|earlier|after|following|without|by|yesterday|today|this|last)$/
const RETURNED = /^(?:returned|returning)$/

/** "landing a shuttle", "flew a flag": another thing moves. */
const CARRIES = /^(?:land|fly|flew|flown|flies)/

/** Verbs of many uses take their place near: "comes under scrutiny over ties to Lima" tells no journey. */
const LOOSE = /^(?:return|com|came|go|went|stay|stop)/
/** "continued to Lima", "continued on to Lima"; not "continued to push for talks to Lima". */
const GOES_ON = /^continu/

const OWNED = /^(?:the|a|an|his|her|their|its|'s|’s|’|')$/

export const verbs: Reader = {
  words: [...[VISIT, MOTION, LEAD, PARTICLE].flatMap((verbs) => [...verbs.keys()]), 'reached', 'reaches'],
  read: readVerb,
}

/** "the visit", "his visit": a noun, read elsewhere. */
function isNoun({ tokens }: Scene, at: number): boolean {
  if (/ed$/.test(tokens[at]?.lower ?? '')) return false // "last visited Lima"
  const before = tokens[at - 1]?.lower ?? ''
  if (
    /^(?:the|a|an|this|that|his|her|their|its|'s|’s|first|second|third|last|state|official|working|day|planned|upcoming|recent|historic|on|during|after|of|for|’|')$/.test(
      before,
    )
  )
    return true
  return /^(?:to|by|of|was|is|will|has)$/.test(tokens[at + 1]?.lower ?? '')
}

/** "visited Lima", "visited President Mori in Lima". */
function directObject(scene: Scene, at: number): Destination[] {
  const places = readDestinations(scene.article, scene.found, at + 1, scene.sentence.last)
  const host = places.length > 0 ? null : scene.actors.find(({ first }) => first > at && first <= at + 3)
  return host ? afterPreposition(scene, host.last - 1, IN, 3) : places
}
const IN = new Set(['in', 'at'])

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
