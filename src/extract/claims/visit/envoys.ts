import type { Token } from '../../../text/tokens.ts'
import { tokenAt } from '../../article.ts'
import type { Place } from '../../detector.ts'
import { SEND_VERBS } from '../../lexicon/travel/verbs.ts'
import { formsOf } from '../../lexicon/verb-forms.ts'
import { OFFICES } from '../../lexicon/officials.ts'
import type { Actor } from '../frames/cast.ts'
import { dateFor } from '../frames/when.ts'
import { seatBefore } from './hosts.ts'
import { heldAt } from './attendance.ts'
import { afterPreposition } from './journey.ts'
import { topicAt } from './topic.ts'
import { actorsFrom } from './listed.ts'
import { visitorsOf, wordsBetween, type Journey, type Reader, type Scene } from './scene.ts'
import { subjectsBefore } from './subjects.ts'
import { statusOfVerb } from '../frames/status.ts'

const SEND = formsOf(SEND_VERBS)
const TO = new Set(['to'])
/** After them no place follows: "Peru sent Minister Rojas instead". */
const ENDS = /^(?:[.;]|instead)$/

/**
 * Those who are sent.
 *
 *     Lima sent an envoy to Quito
 *          ^^^^ at
 */
function readSent(scene: Scene, at: number): Journey | null {
  const { article, found, sentence, tokens } = scene
  const form = SEND.get((tokens[at] as Token).lower)
  const named = actorsFrom(scene, at + 1, 3).filter(({ official, kind }) => official && kind !== 'pronoun')
  const [seat, subject] = [seatRightBefore(scene, at), subjectsBefore(scene, at)[0]]
  const his = subject && /^(?:his|her)$/.test(tokens[at + 1]?.lower ?? '') // "skipped the summit in Lima, sending | his envoy"
  const sender = (his ? subject : (seat ?? subject))?.country ?? null
  const sent = named.length > 0 ? named : unnamedAfter(scene, at, sender)
  const end = sent.at(-1)?.last
  const there = end === undefined ? [] : afterPreposition(scene, end - 1, TO, 3)
  const held = there.length > 0 || end === undefined ? there : heldAt(scene, end)
  const alone = held.length === 0 && end !== undefined && ENDS.test(tokens[end]?.lower ?? '.')
  const addressed = wordsBetween(scene, at, sent[0]?.last ?? at).includes('to') // "sent a message to Mori."
  const topic = alone && !addressed ? topicAt(scene, end - 1) : null
  const places = topic ? [topic] : held
  const last = places.at(-1)?.last
  if (!form || last === undefined) return null
  const status =
    form === 'ing' && tokens[at - 1]?.text === ','
      ? statusBeside(wordsBetween(scene, sentence.first, at))
      : statusOfVerb(wordsBetween(scene, at - 6, at), form)
  if (status === 'none') return null
  return {
    visitors: visitorsOf(sent.map((one) => ({ ...one, country: one.country ?? sender }))),
    destinations: places.map(({ name, country }) => ({ name, country })),
    status,
    date: dateFor(article, found, sentence, at, last),
    first: at,
    last,
    kind: null,
    requestedBy: null,
  }
}

/** "Lima has | sent"; not "will skip the Lima summit and | send". */
function seatRightBefore(scene: Scene, at: number): Place | null {
  const seat = seatBefore(scene, at)
  const after = seat ? tokenAt(scene.article, seat.end - 1) + 1 : at
  return seat && wordsBetween(scene, after, at).every((word) => OF_VERB.test(word)) ? seat : null
}
const OF_VERB = /^(?:,|has|have|had|will|would|is|was|to|may|might|also|then|again|now|later|\p{L}+ly)$/u

/** "will skip the summit, | sending an envoy": as the main clause has it, whatever it declines. */
const statusBeside = (main: readonly string[]): 'planned' | 'occurred' =>
  main.some((word) => /^(?:will|would|to|plans)$/.test(word)) ? 'planned' : 'occurred'

/** "sent | a special envoy", "receive | its envoy": one of the state it is said of. */
export function unnamedAfter(
  scene: Scene,
  at: number,
  country: string | null,
): Pick<Actor, 'name' | 'country' | 'last'>[] {
  const { tokens, article } = scene
  if (country === null || !/^(?:a|an|its|his|her|their)$/.test(tokens[at + 1]?.lower ?? '')) return []
  const to = wordsBetween(scene, at + 2, at + 7).indexOf('to')
  for (let i = to < 0 ? at + 5 : at + 1 + to; i > at + 1; i--) {
    if (!OFFICES.has(tokens[i]?.lower ?? '')) continue
    const name = article.text.slice(tokens[at + 2]?.start, tokens[i]?.end)
    return [{ name, country, last: i + 1 }]
  }
  return []
}

export const envoys: Reader = { words: SEND.keys(), read: readSent }
