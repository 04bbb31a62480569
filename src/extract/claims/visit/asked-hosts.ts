import { HOST_VERBS } from '../../lexicon/travel/verbs.ts'
import { REQUESTED } from '../../lexicon/travel/visits.ts'
import { NEGATIONS } from '../../lexicon/mood-words.ts'
import { placeAt } from '../frames/destinations.ts'
import { dateFor } from '../frames/when.ts'
import { unnamedAfter } from './envoys.ts'
import { actorsFrom } from './listed.ts'
import { visitorsOf, type Journey, type Reader, type Scene } from './scene.ts'
import { subjectsBefore } from './subjects.ts'

/** How many words before its verb a host may be asked. */
const REACH = 6

/**
 * A host who is asked to have a guest.
 *
 *     Chile asked Peru to receive its envoy in May      Lima was urged by Chile …  no
 *           ^^^^^ asked   ^^^^^^^ at
 */
function readAsked(scene: Scene, at: number): Journey | null {
  const { tokens, article, found, sentence } = scene
  if (tokens[at - 1]?.lower !== 'to') return null
  const host = placeAt(article, found, at - 2)
  if (!host?.country || host.kind === 'demonym') return null
  const asked = tokens
    .slice(Math.max(sentence.first, at - REACH), at)
    .findIndex(({ lower }) => REQUESTED.has(lower))
  if (asked < 0) return null
  const verb = Math.max(sentence.first, at - REACH) + asked
  if (tokens.slice(sentence.first, verb).some(({ lower }) => NEGATIONS.has(lower))) return null
  const before = placesBefore(scene, verb)
  const asker = subjectsBefore(scene, verb)[0] ?? before
  const named = actorsFrom(scene, at + 1, 3).filter(({ official, possessive }) => official && !possessive)
  const guests = named.length > 0 ? named : unnamedAfter(scene, at, asker?.country ?? null)
  const last = guests.at(-1)?.last
  if (last === undefined || guests[0]?.country === host.country) return null
  return {
    visitors: visitorsOf(guests),
    destinations: [{ name: host.name, country: host.country }],
    status: 'requested',
    date: dateFor(article, found, sentence, at, last),
    first: verb,
    last,
    kind: null,
    requestedBy: asker?.name ?? null,
  }
}

/** The state or seat before the verb that asks. */
function placesBefore(
  { article, found, sentence }: Scene,
  verb: number,
): { name: string; country: string | null } | null {
  for (let i = verb - 1; i >= sentence.first; i--) {
    const place = placeAt(article, found, i)
    if (place?.country) return place
  }
  return null
}

export const askedHosts: Reader = { words: HOST_VERBS.base.split(' '), read: readAsked }
