import type { Token } from '../../../text/tokens.ts'
import { CANCELLED, POSTPONED } from '../../lexicon/mood-words.ts'
import { OFFICES } from '../../lexicon/officials.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { TRAVEL_NOUNS } from '../../lexicon/travel/visits.ts'
import type { Actor } from '../frames/cast.ts'
import { isPossessive } from '../frames/cast/actor.ts'
import { placeAt, readDestinations, type Destination } from '../frames/destinations.ts'
import { wordsBetween, type Scene } from './scene.ts'
import { meantAt } from './topic.ts'

const TO = new Set(['to', 'of', 'in', 'at', 'across', 'around', 'through', 'throughout', 'into'])

/** "to Lima", over a date or a "by …" between; or the place right before the noun: "her Lima visit". */
export function destinationsOf(scene: Scene, at: number): Destination[] {
  const { tokens, article, found, sentence } = scene
  for (let i = at + 1; i < Math.min(sentence.last, at + 12); i++) {
    const { lower, kind } = tokens[i] as Token
    if (lower === 'of' && OFFICES.has(tokens[i - 1]?.lower ?? '')) continue // "a visit by the president of Chile"
    if (TO.has(lower) || (lower === 'for' && (tokens[at] as Token).lower === 'departure')) {
      const list = readDestinations(article, found, i + 1, sentence.last)
      if (list.length > 0 && !isPossessive(tokens[list.at(-1)?.last ?? i])) return list // "of Chile's president to Lima"
      const meant = lower === 'to' ? meantAt(scene, i + 1) : null // "her visit to the country"
      if (meant) return [meant]
    }
    if (
      TRAVEL_NOUNS.has(lower) ||
      /^(?:that|which|who|was|were|is|are|has|have|had|will|would|but|said)$/.test(lower) ||
      (kind === 'mark' && lower !== ',' && lower !== '-')
    )
      break
  }
  const abroad = /^(?:(?:abroad|overseas|as \w+) )?(?:will be|would be|was|is|has been) to /.exec(
    wordsBetween(scene, at + 1, at + 7).join(' '),
  )
  if (abroad)
    return readDestinations(article, found, at + 1 + abroad[0].trim().split(' ').length, sentence.last)
  const place = placeAt(article, found, at - 1)
  if (!place || place.kind === 'demonym') return []
  let first = at - 1
  while (first > sentence.first && (tokens[first - 1] as Token).start >= place.start) first--
  return [{ name: place.text, country: place.country, first, last: at }]
}

/** No place is named: who deals with the guest, or the journey the article spoke of last, if the same one may be meant. */
export function placeUnnamed(scene: Scene, actor: Actor, at: number): Destination[] {
  const { told, tokens } = scene
  if (tokens[at + 1]?.lower === 'to' || tokens[actor.last]?.lower === 'to') return [] // to somewhere no list names
  if (/^(?:abroad|overseas)$/.test(tokens[at + 1]?.lower ?? '') || tokens[at - 1]?.lower === 'foreign')
    return []
  const place = hostOf(scene, at) ?? told.at(-1)?.destinations[0] ?? tellerOf(scene, at)
  if (
    !place ||
    place.country === actor.country ||
    told.some(({ visitors }) => visitors.some(({ name }) => name === actor.name))
  )
    return []
  return [{ ...place, first: at, last: at + 1 }]
}

/** "Lima said | that Berg's visit": the state or seat that tells of a guest. */
function tellerOf({ tokens, article, found, sentence }: Scene, at: number): Destination | null {
  const [teller] = readDestinations(article, found, sentence.first, at)
  const says = teller && SPEECH_VERBS.has(tokens[teller.last]?.lower ?? '')
  return says ? teller : null
}

/** "Lima has scrapped | a visit by Berg": the state or seat that deals with a guest. */
function hostOf({ tokens, article, found, sentence }: Scene, at: number): Destination | null {
  const [host] = readDestinations(article, found, sentence.first, at)
  if (!host) return null
  const verb = AUXILIARY.test(tokens[host.last]?.lower ?? '') ? host.last + 1 : host.last
  const deals = tokens
    .slice(verb, verb + 2)
    .some(({ lower }) => DEALS.has(lower) || CANCELLED.has(lower) || POSTPONED.has(lower))
  return deals && at - verb <= LONGEST_DEAL ? host : null
}
const AUXILIARY = /^(?:has|had|will|is|was)$/
const DEALS = new Set(
  'called put pushed confirmed announced requested sought seeks welcomed welcomes approved blocked opposes expects expecting awaits awaiting anticipates prepares preparing rejected refused'.split(
    ' ',
  ),
)
/** In words. */
const LONGEST_DEAL = 8
