import type { Token } from '../../../../text/tokens.ts'
import type { Place } from '../../../detector.ts'
import { INVITED, TRAVEL_NOUNS } from '../../../lexicon/travel-words.ts'
import { placeAt, readDestinations } from '../../frames/destinations.ts'
import type { Scene } from '../scene.ts'

const GOES = /^(?:visit|attend|come|travel|go|join|participate|take)$/

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
      (kind === 'mark' && /["”“]/.test(lower))
    )
      break
    const infinitive = tokens[i - 1]?.lower === 'to' && GOES.test(lower)
    const noun =
      TRAVEL_NOUNS.has(lower) &&
      /^(?:make|pay|schedule|hold|arrange|for|undertake|state|official|working|a|the)$/.test(
        tokens[i - 1]?.lower ?? '',
      )
    const toPlace =
      lower === 'to' && isPlainPlace(placeAt(article, found, tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1))
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

/** "asked to join" may be anything: it takes a place to make it a journey. */
const VAGUE = /^(?:join|take|participate|go)$/

const isPlainPlace = (place: Place | null): boolean => place !== null && place.kind !== 'demonym'
