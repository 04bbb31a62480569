import type { Token } from '../../../../text/tokens.ts'
import { REFUSED } from '../../../lexicon/mood-words.ts'
import { ACCEPTED, TRAVEL_NOUNS } from '../../../lexicon/travel/visits.ts'
import { tokenAt } from '../../../article.ts'
import type { Actor } from '../../frames/cast.ts'
import { placeAt } from '../../frames/destinations.ts'
import { seatBefore } from '../hosts.ts'
import { PASSED_UP } from '../noun-status.ts'
import { actorsFrom } from '../listed.ts'
import { wordsBetween, type Scene } from '../scene.ts'
import { subjectsBefore } from '../subjects.ts'

/** Who asks: a person, or a state ("Lima has invited"). */
export interface Host {
  name: string
  country: string | null
  first: number
}

/** The one who asks: before the verb, behind "by" or "from", or the owner of the noun. */
export function hostOf(
  scene: Scene,
  at: number,
  noun: boolean,
  passive: boolean,
  goal = Infinity,
): Host | null {
  const { tokens, actors, sentence, article, found } = scene
  if (noun || passive) {
    for (let i = at + 1; i < Math.min(sentence.last, at + 8); i++)
      if (/^(?:by|from|of)$/.test((tokens[i] as Token).lower) && i !== goal + 1) {
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
    const given = GIVES.test(wordsBetween(scene, at - 8, at).join(' '))
    const seat = given && !giver ? seatBefore(scene, at) : null
    return given ? (giver ?? (seat && { name: seat.name, country: seat.country, first: at })) : null
  }
  const asked = scene.actors.find(
    ({ first, kind, possessive }) => first > at && first <= at + 2 && !(kind === 'pronoun' && possessive), // "asked | his counterpart"
  )
  const subject = subjectsBefore(scene, at).find(({ name }) => name !== asked?.name)
  for (let i = at - 1; i >= Math.max(sentence.first, at - 6); i--) {
    if (subject && subject.last > i) return subject
    const place = placeAt(article, found, i)
    if (place && place.kind !== 'demonym' && !isOwner(tokens[i + 1]))
      return { name: place.name, country: place.country, first: tokenAt(article, place.start) }
  }
  return subject ?? null
}

const GIVES =
  /\b(?:extend|issu|convey|pass(?!\w* up)|offer|sent|repeat|renew|reiterat|made|making|submit|lodg|put in|filed|tabled)/

const isOwner = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === "'s" || token.text === '’' || token.text === "'")

/** Those who are to come. */
export function guestsOf(
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
  const next = scene.actors.find(
    ({ first, name, kind, possessive }) =>
      first > at && first < goal && name !== host?.name && !(kind === 'pronoun' && possessive),
  )
  const between = next
    ? actorsFrom(scene, next.first, 0).filter(({ first, name }) => first < goal && name !== host?.name)
    : guestsOfNoun(scene, goal)
  if (between.length > 0 && !(noun && answered)) return between
  if (noun && answered) {
    const answer = answerBefore(scene, at)
    const taker = scene.actors.findLast(({ last, name }) => last <= answer && name !== host?.name)
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

/** The token of the answer that the invitation at `at` is given: "Berg | accepted | Mori's invitation"; else `at`. */
function answerBefore({ tokens, sentence }: Scene, at: number): number {
  for (let i = at - 1; i >= sentence.first; i--) {
    const { lower } = tokens[i] as Token
    const answers =
      ACCEPTED.has(lower) || REFUSED.has(lower) || PASSED_UP.test(`${lower} ${tokens[i + 1]?.lower ?? ''} to`)
    if (answers) return i
  }
  return at
}

/** "Chile | has declined a request", "Mori | turned down a request": the state, or its official, right before the answer. */
export function answererBefore(scene: Scene, at: number): Host | null {
  const { tokens, sentence, article, found, actors } = scene
  const answer = answerBefore(scene, at)
  if (answer === at) return null
  let subject = answer - 1
  while (subject > sentence.first && ADVERBS.test((tokens[subject] as Token).lower)) subject--
  const actor = actors.find(({ last }) => last === subject + 1)
  if (actor) return actor
  const body = BODY.test(tokens[subject]?.lower ?? '') // "Chile's foreign ministry", "the Chilean government"
  const places = [subject, subject - 1, subject - 2, subject - 3].slice(0, body ? 4 : 1)
  const place = places.map((token) => placeAt(article, found, token)).find((one) => one !== null)
  return place && (body || place.kind !== 'demonym')
    ? { name: place.name, country: place.country, first: tokenAt(article, place.start) }
    : null
}
const BODY = /^(?:ministry|government|authorities|presidency|cabinet|administration)$/
const ADVERBS = /^(?:has|have|had|but|politely|later|since|then|promptly|also|so|reportedly|duly|again)$/

/** "requested a visit | by Berg": who would make the journey that the noun at `goal` names. */
function guestsOfNoun(scene: Scene, goal: number): Actor[] {
  const { lower } = scene.tokens[goal] as Token
  if (scene.tokens[goal - 1]?.lower === 'to') return [] // "to visit Lima from Mori": a verb
  for (let i = goal + 1; TRAVEL_NOUNS.has(lower) && i < Math.min(scene.sentence.last, goal + 6); i++)
    if (/^(?:by|from|of)$/.test((scene.tokens[i] as Token).lower)) return actorsFrom(scene, i + 1, 2)
  return []
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
