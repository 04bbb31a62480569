import type { Token } from '../../../text/tokens.ts'
import type { Place } from '../../detector.ts'
import { tokenAt } from '../../article.ts'
import { placeAt, readDestinations } from '../frames/destinations.ts'
import type { Actor } from '../frames/cast.ts'
import { dateFor } from '../frames/when.ts'
import { ACCEPTED, INVITED, REQUESTED, TRAVEL_NOUNS } from '../../lexicon/travel-words.ts'
import { NEGATIONS, REFUSED } from '../../lexicon/mood-words.ts'
import { COUNTRY_NAMES } from '../../lexicon/places/index.ts'
import {
  actorsFrom,
  kindIn,
  subjectsBefore,
  visitorsOf,
  wordsBetween,
  type Journey,
  type Reader,
  type Scene,
} from './scene.ts'
import type { VisitStatus } from './status.ts'

/** Who asks: a person, or a state ("Lima has invited"). */
interface Host {
  name: string
  country: string | null
  first: number
}

const GOES = /^(?:visit|attend|come|travel|go|join|participate|take)$/

/**
 * Reads asking someone to come, and the answer, at the word that tells it.
 *
 *     Mori invited Berg to visit Lima      Mori asked that Chile schedule the visit for May 3
 *          ^^^^^^^ at                           ^^^^^ at
 *     Berg's decision not to accept Mori's request for him to attend the ceremony
 *                                          ^^^^^^^ at
 */
function readInvitation(scene: Scene, at: number): Journey | null {
  const word = (scene.tokens[at] as Token).lower
  const invites = INVITED.has(word)
  const goal = goalAfter(scene, at)
  if (!goal) return answerAlone(scene, at, invites)
  const noun = /^(?:invitation|invitations|request|requests)$/.test(word)
  const passive = !noun && /\b(?:was|were|been|is|being|be)\b/.test(wordsBetween(scene, at - 3, at).join(' '))
  if (ownWish(scene, at, noun, passive, invites)) return ownRequest(scene, at, goal)
  const host = hostOf(scene, at, noun, passive)
  const before = wordsBetween(scene, Math.max(scene.sentence.first, at - 14), at)
  const answered = before.some((w) => ACCEPTED.has(w) || REFUSED.has(w) || w === 'turned')
  const guests = guestsOf(scene, at, goal.at, noun, passive, host, answered)
  if (guests.length === 0) return null
  const wanted = goal.destinations.length > 0 ? goal.destinations : countryOf(host)
  if (wanted.length === 0) return null
  const last = Math.max(goal.last, at + 1)
  return {
    visitors: visitorsOf(guests as Actor[]),
    destinations: wanted.map(({ name, country }) => ({ name, country })),
    status: statusOf(scene, at, before, invites),
    date: dateFor(scene.article, scene.found, scene.sentence, at, last),
    first: answered ? subjectStart(scene, at) : Math.min(host?.first ?? at, at),
    last,
    kind: kindIn(wordsBetween(scene, at, last)),
    requestedBy: invites ? null : (host?.name ?? null),
  }
}

export const invitations: Reader = { words: [...INVITED, ...REQUESTED], read: readInvitation }

/** "Berg asked to visit Lima": who asks is who would come. */
const ownWish = (scene: Scene, at: number, noun: boolean, passive: boolean, invites: boolean): boolean =>
  !noun && !passive && !invites && scene.tokens[at + 1]?.lower === 'to'

function ownRequest(scene: Scene, at: number, { last, destinations }: Goal): Journey | null {
  const askers = subjectsBefore(scene, at).filter(({ official }) => official)
  const [asker] = askers
  if (!asker || destinations.length === 0) return null
  return {
    visitors: visitorsOf(askers),
    destinations: destinations.map(({ name, country }) => ({ name, country })),
    status: 'requested',
    date: dateFor(scene.article, scene.found, scene.sentence, at, last),
    first: asker.first,
    last,
    kind: null,
    requestedBy: asker.name,
  }
}

const subjectStart = (scene: Scene, at: number): number =>
  scene.actors.find(({ last }) => last <= at)?.first ?? scene.sentence.first

const countryOf = (host: Host | null): { name: string; country: string | null }[] =>
  host?.country ? [{ name: COUNTRY_NAMES.get(host.country) ?? host.name, country: host.country }] : []

interface Goal {
  at: number
  last: number
  destinations: { name: string; country: string | null }[]
}

/** What is asked: "to visit Lima", "to attend the ceremony", "to make a state visit", "to Lima"; "that it schedule the visit". */
function goalAfter(scene: Scene, at: number): Goal | null {
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

/** The one who asks: before the verb, behind "by" or "from", or the owner of the noun. */
function hostOf(scene: Scene, at: number, noun: boolean, passive: boolean): Host | null {
  const { tokens, actors, sentence, article, found } = scene
  if (noun || passive) {
    for (let i = at + 1; i < Math.min(sentence.last, at + 8); i++)
      if (/^(?:by|from|of)$/.test((tokens[i] as Token).lower)) {
        const actor = actors.find(({ first }) => first >= i && first <= i + 2)
        if (actor) return actor
        const place = placeAt(article, found, tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1)
        if (place) return { name: place.name, country: place.country, first: i }
      }
    if (passive) return null
    for (let i = at - 1; i >= Math.max(sentence.first, at - 5); i--) {
      const owner = actors.find(({ last, possessive }) => possessive && last === i + 1)
      if (owner) return owner
      const place = isOwner(tokens[i]) ? placeAt(article, found, i - 1) : null
      if (place) return { name: place.name, country: place.country, first: i - 1 }
    }
    const [giver] = subjectsBefore(scene, at)
    return giver &&
      /\b(?:extend|issu|convey|pass|offer|sent|repeat|renew|reiterat)/.test(
        wordsBetween(scene, at - 8, at).join(' '),
      )
      ? giver
      : null
  }
  const [subject] = subjectsBefore(scene, at)
  for (let i = at - 1; i >= Math.max(sentence.first, at - 6); i--) {
    if (subject && subject.last > i) return subject
    const place = placeAt(article, found, i)
    if (place && place.kind !== 'demonym' && !isOwner(tokens[i + 1]))
      return { name: place.name, country: place.country, first: tokenAt(article, place.start) }
  }
  return subject ?? null
}

const isOwner = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === "'s" || token.text === '’' || token.text === "'")

/** Those who are to come. */
function guestsOf(
  scene: Scene,
  at: number,
  goal: number,
  noun: boolean,
  passive: boolean,
  host: Host | null,
  answered: boolean,
): Pick<Actor, 'name' | 'country'>[] {
  const subject = subjectsBefore(scene, at)
  if (passive) return subject
  const between = actorsFrom(scene, at + 1, goal - at).filter(
    ({ first, name }) => first < goal && name !== host?.name,
  )
  if (between.length > 0 && !(noun && answered)) return between
  if (noun && answered) {
    const taker = scene.actors.find(({ last, name }) => last <= at && name !== host?.name)
    return taker ? [taker] : between
  }
  const spoken = leaderSpokenOf(scene, at, goal, host)
  if (spoken.length > 0 || !noun) return spoken
  // "passed to Berg Mori's invitation", "Berg received an invitation"
  const receiver = scene.actors.findLast(
    ({ last, name, country }) => last <= at && name !== host?.name && country !== host?.country,
  )
  return receiver ? [receiver] : []
}

/** "asked that Chile schedule the visit": the leader of that state whose journey to the host was told before. */
function leaderSpokenOf(
  scene: Scene,
  at: number,
  goal: number,
  host: Host | null,
): Pick<Actor, 'name' | 'country'>[] {
  const { article, found, told, cast } = scene
  for (let i = at + 1; i < goal; i++) {
    const place = placeAt(article, found, i)
    if (!place?.country || place.kind === 'demonym' || place.country === host?.country) continue
    const visitor = told
      .flatMap(({ visitors }) => visitors)
      .findLast(({ country }) => country === place.country)
    const leader =
      visitor ??
      cast.actors.find(
        ({ country, official, kind }) => official && kind === 'name' && country === place.country,
      )
    return [leader ?? { name: place.text, country: place.country }]
  }
  return []
}

const WITHDRAWN = new Set(['withdrawn', 'rescinded', 'revoked', 'withdrew', 'disinvited'])

function statusOf(scene: Scene, at: number, before: readonly string[], invites: boolean): VisitStatus {
  const answer = before.findLastIndex((word) => ACCEPTED.has(word))
  const negated = before.some((word, i) => NEGATIONS.has(word) && (answer < 0 || answer - i <= 4))
  if (before.some((word) => REFUSED.has(word)) || (before.includes('turned') && before.includes('down')))
    return 'declined'
  if (answer >= 0) return negated ? 'declined' : 'planned'
  const after = wordsBetween(scene, at, at + 20)
  if (invites && after.some((word) => WITHDRAWN.has(word))) return 'cancelled'
  if (after.includes('accepted') && after.includes('was')) return 'planned'
  return invites ? 'invited' : 'requested'
}

/** "Berg accepted the invitation": the answer to the one told last. */
function answerAlone(scene: Scene, at: number, invites: boolean): Journey | null {
  const { told } = scene
  const asked = told.findLast(({ status }) => status === 'invited' || status === 'requested')
  const before = wordsBetween(scene, Math.max(scene.sentence.first, at - 6), at)
  if (!asked || !invites || !/^invitations?$/.test((scene.tokens[at] as Token).lower)) return null
  const declined = before.some((word) => REFUSED.has(word)) || before.includes('turned')
  if (!declined && !before.some((word) => ACCEPTED.has(word))) return null
  return { ...asked, status: declined ? 'declined' : 'planned', first: subjectStart(scene, at), last: at + 1 }
}
