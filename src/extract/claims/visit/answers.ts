import type { Token } from '../../../text/tokens.ts'
import { ACCEPTED } from '../../lexicon/travel/visits.ts'
import { REFUSED } from '../../lexicon/mood-words.ts'
import { dateFor } from '../frames/when.ts'
import { placeAt } from '../frames/destinations.ts'
import type { Journey, Reader, Scene } from './scene.ts'

const ANSWERS = new Set(['accepted', 'agreed', 'declined', 'refused', 'rejected', 'turned'])
const GOES = new Set(['go', 'come', 'attend'])
const ADVERBS =
  /^(?:has|have|had|but|politely|later|since|then|promptly|immediately|also|so|reportedly|duly)$/
/** What may follow an answer that stands alone: "accepted.", "declined, citing …", "refused the request". */
const ENDS = /^(?:[.,;!?”"]|and|but|on|saying|citing|because|in)$/
const THE_OFFER = /^(?:the|this|that) (?:invitation|offer|request|proposal)$/

/**
 * The answer to the request or invitation told last, in its sentence or the next.
 *
 *     Lima has asked for a visit by Berg; she declined.      … The Elysee refused.
 *                                             ^^^^^^^^ at                 ^^^^^^^ at
 */
function readAnswer(scene: Scene, at: number): Journey | null {
  const { tokens, told, article } = scene
  const asked = told.at(-1)
  if (asked?.status !== 'requested' && asked?.status !== 'invited') return null
  if (GOES.has((tokens[at] as Token).lower)) return goes(scene, asked, at)
  const apart = (article.sentenceOf[at] ?? 0) - (article.sentenceOf[asked.first] ?? 0)
  const { lower } = tokens[at] as Token
  const isDown = lower === 'turned'
  if (isDown && tokens[at + 1]?.lower !== 'down') return null
  const behind = isDown ? at + 2 : at + 1
  const next = tokens[behind]
  if (apart > 1 || at < asked.last) return null
  if (next && !ENDS.test(next.lower) && !THE_OFFER.test(`${next.lower} ${tokens[behind + 1]?.lower ?? ''}`))
    return null
  let subject = at - 1
  while (ADVERBS.test(tokens[subject]?.lower ?? '')) subject--
  if (!isAsked(scene, asked, subject)) return null
  const status = isDown || REFUSED.has(lower) ? 'declined' : ACCEPTED.has(lower) ? 'planned' : null
  return status && { ...asked, status, first: subject, last: behind }
}

export const answers: Reader = { words: [...ANSWERS, ...GOES], read: readAnswer }

/** "He had been invited to Lima and would | go in April". */
function goes(scene: Scene, asked: Journey, at: number): Journey | null {
  const { tokens, article, found, sentence } = scene
  if (asked.first < sentence.first || !/^(?:will|would)$/.test(tokens[at - 1]?.lower ?? '')) return null
  if (
    tokens[at - 2]?.lower !== 'and' ||
    !/^(?:[.,]|in|on|next|this|there)$/.test(tokens[at + 1]?.lower ?? '.')
  )
    return null
  return {
    ...asked,
    status: 'planned',
    date: dateFor(article, found, sentence, at, at + 1),
    first: asked.first,
    last: at + 1,
  }
}

/** Whether the one asked, his office or his government stands at token `at`; a pronoun means him. */
function isAsked({ tokens, article, found, actors }: Scene, asked: Journey, at: number): boolean {
  const { visitors, destinations, requestedBy } = asked
  if (/^(?:he|she|they)$/.test(tokens[at]?.lower ?? '')) return true
  const actor = actors.find(({ last }) => last === at + 1)
  const country = actor?.country ?? placeAt(article, found, at)?.country
  // "Berg asked to visit Lima; Peru | declined": who is asked is the host
  if (visitors.some(({ name }) => name === requestedBy))
    return destinations.some((place) => country && place.country === country)
  return visitors.some((visitor) => visitor.name === actor?.name || (country && visitor.country === country))
}
