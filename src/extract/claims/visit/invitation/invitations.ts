import type { Token } from '../../../../text/tokens.ts'
import type { Timex } from '../../../schemas.ts'
import type { Actor } from '../../frames/cast.ts'
import { dateFor } from '../../frames/when.ts'
import { ACCEPTED, INVITED, REQUESTED, SOUGHT, TRAVEL_NOUNS } from '../../../lexicon/travel/visits.ts'
import { REFUSED } from '../../../lexicon/mood-words.ts'
import { COUNTRY_NAMES } from '../../../lexicon/places/index.ts'
import { kindIn, visitorsOf, wordsBetween, type Journey, type Reader, type Scene } from '../scene.ts'
import { subjectsBefore } from '../subjects.ts'
import { goalAfter, type Goal } from './goal.ts'
import { answererBefore, guestsOf, hostOf, type Host } from './parties.ts'
import { PASSED_UP } from '../noun-status.ts'
import { statusOf } from './status.ts'
import type { EventStatus } from '../../frames/status.ts'

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
  if (invites && /^(?:at|on|upon) the$/.test(wordsBetween(scene, at - 2, at).join(' '))) return null // "at the invitation of"
  const goal = goalAfter(scene, at) ?? answeredGoal(scene, at)
  if (!goal) return answerAlone(scene, at, invites)
  if (SOUGHT.has(word) && !isSought(scene, at, goal)) return null
  const noun = /^(?:invitation|invitations|request|requests)$/.test(word)
  const passive =
    !noun &&
    !word.endsWith('ing') &&
    /\b(?:was|were|been|is|being|be)\b/.test(wordsBetween(scene, at - 3, at).join(' '))
  const before = wordsBetween(scene, Math.max(scene.sentence.first, at - 14), at)
  if (ownWish(scene, at, noun, passive, invites))
    return ownRequest(scene, at, goal, subjectsBefore(scene, at), 'requested')
  const named = hostOf(
    scene,
    at,
    noun,
    passive,
    TRAVEL_NOUNS.has(goalWord(scene, goal)) ? goal.at : undefined,
  )
  const host = noun && named ? hostAt(scene, at, goal, named) : named
  const answered = before.some((w) => ACCEPTED.has(w) || REFUSED.has(w)) || PASSED_UP.test(before.join(' '))
  const guests = guestsOf(scene, at, goal.at, noun, passive, host, answered)
  if (guests.length === 1 && isBodyOf(guests[0])) return null
  const refused = noun && answered && !invites ? refusedRequest(scene, at, goal, host, before) : null
  if (refused) return refused
  if (guests.length === 0) {
    const asker = scene.actors.find(({ name, country }) => name === host?.name && country === host.country)
    return invites ||
      !asker ||
      !(noun ? scene.tokens[goal.at]?.lower !== 'to' : asksForHimself(scene, at, goal))
      ? null
      : ownRequest(scene, at, goal, [asker], statusOf(scene, at, before, invites))
  }
  const wanted = goal.destinations.length > 0 ? goal.destinations : countryOf(host)
  if (wanted.length === 0) return null
  const last = Math.max(goal.last, at + 1)
  const date = dateFor(scene.article, scene.found, scene.sentence, at, last)
  return {
    visitors: visitorsOf(guests),
    destinations: wanted.map(({ name, country }) => ({ name, country })),
    status: statusOf(scene, at, before, invites),
    date: isOfVisitBefore(scene, date, at) ? null : date,
    first: answered ? subjectStart(scene, at) : Math.min(host?.first ?? at, at),
    last,
    kind: kindIn(wordsBetween(scene, at, last)),
    requestedBy: invites ? null : (host?.name ?? null),
  }
}

/** "Berg thanked Mori of Japan and accepted | his invitation to Tokyo": who is at home there asks, whoever "his" may mean. */
function hostAt({ actors }: Scene, at: number, { destinations }: Goal, named: Host): Host {
  const home = destinations[0]?.country ?? null
  if (home === null || named.country === home) return named
  return actors.findLast(({ last, country, official }) => last <= at && official && country === home) ?? named
}

/** "thanked her for his visit to Quito on May 3 and renewed | an invitation to Lima": a day of the journey told before. */
const isOfVisitBefore = ({ told, tokens }: Scene, date: Timex | null, at: number): boolean =>
  date !== null &&
  date.end < (tokens[at] as Token).start &&
  told.some((journey) => journey.date === date && journey.last <= at)

const goalWord = ({ tokens }: Scene, { at }: Goal): string => tokens[at]?.lower ?? ''

export const invitations: Reader = { words: [...INVITED, ...REQUESTED, ...SOUGHT], read: readInvitation }

/** "declined an invitation from Lima", "Lima extended an invitation to Berg": being there is all that is said of it. */
function answeredGoal(scene: Scene, at: number): Goal | null {
  const last = at + 1
  const byHost = scene.tokens[at]?.lower === 'invited' && scene.tokens[last]?.lower === 'by'
  if (byHost && hostOf(scene, at, false, true)?.country) return { at: last, last, destinations: [] }
  const before = wordsBetween(scene, at - 6, at)
  const told =
    before.some(
      (word) => ACCEPTED.has(word) || REFUSED.has(word) || /^(?:extend(?:s|ed)?|issued|sent)$/.test(word),
    ) || PASSED_UP.test(before.join(' '))
  if (!told || !/^invitations?$/.test((scene.tokens[at] as Token).lower)) return null
  return hostOf(scene, at, true, false)?.country ? { at: last, last, destinations: [] } : null
}

/** "wants Berg to come", "seeks a visit by Berg", "sought permission to visit": not "wants to visit", "seeks a tour". */
const isSought = ({ tokens, actors }: Scene, at: number, goal: Goal): boolean =>
  /^(?:visit|trip)$/.test((tokens[goal.at] as Token).lower)
    ? !/^want/.test((tokens[at] as Token).lower) ||
      actors.some(({ first }) => first === at + 1 || first === at + 2)
    : actors.some(({ first, last }) => (first === at + 1 || first === at + 2) && last < goal.at)

/** "NATO leaders": they are who asks. */
const isBodyOf = (guest: Pick<Actor, 'name' | 'country'> | undefined): boolean =>
  guest?.country === null && /leaders$/i.test(guest.name)

/** "sought permission to visit", "is seeking a visit". */
const asksForHimself = ({ tokens }: Scene, at: number, goal: Goal): boolean =>
  /^(?:permission|leave|clearance)$/.test(tokens[at + 1]?.lower ?? '') ||
  TRAVEL_NOUNS.has((tokens[goal.at - 1]?.lower === 'to' ? '' : tokens[goal.at]?.lower) ?? '')

/** "Berg asked to visit Lima": who asks is who would come. */
const ownWish = (scene: Scene, at: number, noun: boolean, passive: boolean, invites: boolean): boolean =>
  !noun &&
  !passive &&
  !invites &&
  scene.tokens[at + 1]?.lower === 'to' &&
  !/^appeal/.test(scene.tokens[at]?.lower ?? '')

function ownRequest(
  scene: Scene,
  at: number,
  { last, destinations }: Goal,
  who: readonly Actor[],
  status: EventStatus,
): Journey | null {
  const askers = who.filter(({ official }) => official)
  const [asker] = askers
  if (!asker || destinations.length === 0) return null
  return {
    visitors: visitorsOf(askers),
    destinations: destinations.map(({ name, country }) => ({ name, country })),
    status,
    date: dateFor(scene.article, scene.found, scene.sentence, at, last),
    first: Math.min(asker.first, at),
    last,
    kind: null,
    requestedBy: asker.name,
  }
}

/**
 * A state that answers who asks to come to it: where he would go is there.
 *
 *     Chile declined a request by Peru's president, Luis Rojas, to visit on May 3
 *                      ^^^^^^^ at
 */
function refusedRequest(
  scene: Scene,
  at: number,
  goal: Goal,
  host: Host | null,
  before: readonly string[],
): Journey | null {
  const asker = scene.actors.find(({ name, country }) => name === host?.name && country === host.country)
  const answerer = answererBefore(scene, at)
  if (!asker?.official || !answerer?.country || answerer.country === asker.country) return null
  if (goal.destinations.some(({ country }) => country !== answerer.country)) return null
  const others = scene.actors.some(({ first, name }) => first > at && first < goal.at && name !== asker.name)
  if (others || /^for$/.test(scene.tokens[at + 1]?.lower ?? '')) return null
  const destinations = goal.destinations.length > 0 ? goal.destinations : countryOf(answerer)
  const journey = ownRequest(
    scene,
    at,
    { ...goal, destinations },
    [asker],
    statusOf(scene, at, before, false),
  )
  return journey && { ...journey, first: answerer.first }
}

const subjectStart = (scene: Scene, at: number): number =>
  scene.actors.find(({ last }) => last <= at)?.first ?? scene.sentence.first

const countryOf = (host: Host | null): { name: string; country: string | null }[] =>
  host?.country ? [{ name: COUNTRY_NAMES.get(host.country) ?? host.name, country: host.country }] : []

/** "Berg accepted the invitation": the answer to the one told last. */
function answerAlone(scene: Scene, at: number, invites: boolean): Journey | null {
  const { told } = scene
  const asked = told.findLast(({ status }) => status === 'invited' || status === 'requested')
  const before = wordsBetween(scene, Math.max(scene.sentence.first, at - 6), at)
  if (!asked || !invites || !/^invitations?$/.test((scene.tokens[at] as Token).lower)) return null
  const declined = before.some((word) => REFUSED.has(word)) || PASSED_UP.test(before.join(' '))
  if (!declined && !before.some((word) => ACCEPTED.has(word))) return null
  return { ...asked, status: declined ? 'declined' : 'planned', first: subjectStart(scene, at), last: at + 1 }
}
