import type { Token } from '../../../../text/tokens.ts'
import type { Place } from '../../../detector.ts'
import { INVITED, TRAVEL_NOUNS } from '../../../lexicon/travel/visits.ts'
import { isPossessive } from '../../frames/cast/actor.ts'
import { placeAt, readDestinations } from '../../frames/destinations.ts'
import type { Scene } from '../scene.ts'

const GOES =
  /^(?:visit|attend|come|travel|go|fly|stop|join|participate|take|return|pay|open|inaugurate|address|mediate|lead|chair|celebrate|sign|meet|observe)$/
/** "invited him to the summit": being there is what is asked. */
const EVENT = /^(?:summit|conference|forum|talks|ceremony|meeting|parade|celebrations|inauguration|dinner)$/

/** "invited the ambassador to a meeting": he need not travel. */
const AT_HOME = /^(?:talks|meeting|dinner)$/

/** What is asked for, by the token that says it, and where. */
export interface Goal {
  at: number
  last: number
  destinations: { name: string; country: string | null }[]
}

/** What is asked: "to visit Lima", "to attend the ceremony", "to make a state visit", "to Lima"; "that it schedule the visit". */
export function goalAfter(scene: Scene, at: number): Goal | null {
  const { tokens, article, found, sentence } = scene
  for (let i = at + 1; i < Math.min(sentence.last, at + 24); i++) {
    const { lower, kind } = tokens[i] as Token
    if (
      /^(?:but|which|who|;|:)$/.test(lower) ||
      INVITED.has(lower) ||
      (lower === ',' && /^(?:and|but|while)$/.test(tokens[i + 1]?.lower ?? '')) ||
      (kind === 'mark' && /["”“]/.test(lower))
    )
      break
    const bare = tokens[at + 1]?.lower === 'that' && scene.actors.some(({ last }) => last === i) // "that Berg visit"
    const infinitive = (tokens[i - 1]?.lower === 'to' || bare) && GOES.test(lower)
    if (infinitive && leadsOn(scene, i)) continue
    if (EVENT.test(lower) && isInvitedTo(scene, at, i)) {
      const destinations = heldAt(scene, i)
      return destinations.length === 0 && AT_HOME.test(lower) ? null : { at: i, last: i + 1, destinations }
    }
    const noun =
      TRAVEL_NOUNS.has(lower) &&
      /^(?:make|pay|schedule|hold|arrange|for|undertake|state|official|working|high-level|early|urgent|a|the)$/.test(
        tokens[i - 1]?.lower ?? '',
      )
    const toPlace =
      lower === 'to' &&
      INVITED.has((tokens[at] as Token).lower) &&
      isPlainPlace(placeAt(article, found, tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1)) &&
      !isPossessive(tokens[i + 2]) // "to Chile's president"
    if (
      tokens[i - 1]?.lower === 'to' &&
      !infinitive &&
      /^\p{Ll}/u.test(lower) &&
      !noun &&
      !/^(?:extend|the|a|an|make|pay)$/.test(lower)
    ) {
      if (
        !placeAt(article, found, i) &&
        !/^(?:him|her|them|you|me|his)$/.test(lower) &&
        /^\p{Ll}/u.test((tokens[i] as Token).text)
      )
        return null
    }
    if (!infinitive && !noun && !toPlace) continue
    for (let j = i + 1; j < Math.min(sentence.last, i + 14); j++) {
      const next = (tokens[j] as Token).lower
      if (/^(?:which|that|who|where|but|;)$/.test(next)) break
      const direct =
        (j === i + 1 && (lower === 'visit' || toPlace)) || /^(?:to|in|at)$/.test(tokens[j - 1]?.lower ?? '')
      const list = direct ? readDestinations(article, found, j, sentence.last) : []
      const end = list.at(-1)?.last
      if (end !== undefined) return { at: i, last: end, destinations: list }
    }
    return VAGUE.test(lower) ? null : { at: i, last: i + 1, destinations: [] }
  }
  return null
}

/** "invited him to | come to visit Lima", "to | return to attend": the second verb tells where. */
const leadsOn = ({ tokens }: Scene, at: number): boolean =>
  /^(?:come|return|go|travel|fly)$/.test((tokens[at] as Token).lower) &&
  tokens[at + 1]?.lower === 'to' &&
  GOES.test(tokens[at + 2]?.lower ?? '')

/** "asked to join" may be anything: it takes a place to make it a journey. */
const VAGUE =
  /^(?:join|take|participate|go|open|inaugurate|address|mediate|lead|chair|celebrate|sign|meet|observe)$/

/** "invited Berg to the summit", "to an emergency meeting": nothing but the words of the event since "to". */
function isInvitedTo({ tokens }: Scene, at: number, event: number): boolean {
  if (!INVITED.has((tokens[at] as Token).lower)) return false
  for (let i = event - 1; i > Math.max(at, event - 7); i--) {
    const { lower, kind } = tokens[i] as Token
    if (lower === 'to')
      return /^(?:the|a|an|this|next|its|his|her|their|talks)$/.test(tokens[i + 1]?.lower ?? '')
    if (kind === 'mark' || GOES.test(lower)) return false
  }
  return false
}

/** "the summit in Lima", "the Lima summit". */
function heldAt({ article, found, sentence, tokens }: Scene, event: number): Goal['destinations'] {
  if (/^(?:in|at)$/.test(tokens[event + 1]?.lower ?? ''))
    return readDestinations(article, found, event + 2, sentence.last)
  const place = placeAt(article, found, event - 1)
  return place && isPlainPlace(place) ? [{ name: place.text, country: place.country }] : []
}

const isPlainPlace = (place: Place | null): boolean => place !== null && place.kind !== 'demonym'
