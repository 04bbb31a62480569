import { GUEST_VERBS } from '../../lexicon/travel/verbs.ts'
import { formsOf, type Form } from '../../lexicon/verb-forms.ts'
import { EVENTS } from '../../lexicon/travel/visits.ts'
import { readDestinations } from '../frames/destinations.ts'
import { dateFor } from '../frames/when.ts'
import { actorsFrom } from './listed.ts'
import { visitorsOf, wordsBetween, type Journey, type Reader, type Scene } from './scene.ts'
import { statusOfVerb } from '../frames/status.ts'
import { windowFrom } from './stops.ts'

/**
 * What a guest does in a town the sentence opens with.
 *
 *     In Lima, Berg will also meet President Rojas on May 3      At a summit in Lima on Friday, Berg said …
 *     ^^ at                                                                  ^^ at
 */
function readOpening(scene: Scene, at: number): Journey | null {
  if (!opensSentence(scene, at) && !isOccasion(scene, at)) return null
  const { tokens, article, found, sentence } = scene
  const [place, ...others] = readDestinations(article, found, at + 1, sentence.last)
  if (!place?.country || others.length > 0) return null
  const window = windowFrom(scene, place.last)
  const comma = window?.last ?? place.last
  if (tokens[comma]?.text !== ',') return null
  const guests = actorsFrom(scene, comma + 1, 3)
  const last = guests.at(-1)?.last
  if (last === undefined || guests.some(({ official, country }) => !official || country === null)) return null
  const words = wordsBetween(scene, last, last + 8)
  const over = /^(?:after|following)$/.test(tokens[sentence.first]?.lower ?? '')
  if (over && window)
    return {
      visitors: visitorsOf(guests),
      destinations: [{ name: place.name, country: place.country }],
      status: 'occurred',
      date: window.date,
      first: at,
      last: place.last,
      kind: null,
      requestedBy: null,
    }
  const verb = words.findIndex((word) => DOES_THERE.has(word))
  if (verb < 0 || words.slice(0, verb).some((word) => !LEADS_TO.has(word))) return null
  const status = statusOfVerb(words.slice(0, verb), DOES_THERE.get(words[verb] as string) as Form)
  if (status === null || status === 'none') return null
  const met = MEETS.test(words[verb] as string)
    ? actorsFrom(scene, last + verb + 1, 3).filter(({ person }) => person)
    : []
  const abroad = [...guests, ...met].filter(
    ({ official, country }) => official && country !== null && country !== place.country,
  )
  return {
    visitors: visitorsOf(abroad),
    destinations: [{ name: place.name, country: place.country }],
    status,
    date: window?.date ?? dateFor(article, found, sentence, last, last + verb + 1),
    first: at,
    last: last + verb + 1,
    kind: null,
    requestedBy: null,
  }
}
/** "Today | in Lima", "On Monday, | in Lima". */
const opensSentence = (scene: Scene, at: number): boolean =>
  at - scene.sentence.first < 4 &&
  wordsBetween(scene, scene.sentence.first, at).every((word) => TIME.test(word))
const TIME =
  /^(?:,|on|today|yesterday|earlier|later|this|week|morning|afternoon|evening|meanwhile|also|\p{L}+day)$/u

/** "On the sidelines of a summit | in Lima", "After talks | in Lima". */
function isOccasion(scene: Scene, at: number): boolean {
  const words = wordsBetween(scene, scene.sentence.first, at)
  return (
    words.length < LONGEST &&
    /^(?:at|on|during|after|following)$/.test(words[0] ?? '') &&
    words.some((word) => EVENTS.has(word) || /^(?:sidelines|margins)$/.test(word)) &&
    !words.includes(',')
  )
}
/** No occasion is named in more words. */
const LONGEST = 12

const DOES_THERE = formsOf(GUEST_VERBS)
/** "In Lima, Berg will | sit down with Mori": who is met has come too. */
const MEETS = /^(?:m[e]+t|sit|sat|confer|negotiat)/
const LEADS_TO = new Set(
  'will would is was to also then first scheduled due expected set has had later'.split(' '),
)

export const openings: Reader = { words: ['in'], read: readOpening }
