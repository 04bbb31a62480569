import { lastStartingBy, mention, type Span } from '../../text/span.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'
import type { Article } from '../article.ts'
import type { Detector, Found, Place } from '../detector.ts'
import { attribute } from './attribution.ts'
import { dateFor } from './frames/when.ts'
import { tokensIn } from '../article.ts'
import { bodiesIn, type Body } from './membership/bodies.ts'
import { groupsIn, mayTellGroup } from './membership/groups.ts'
import { membershipAt, REACH } from './membership/status.ts'
import { capacityIn } from './membership/words.ts'
import type { MembershipClaim } from './schemas.ts'

/** Who is, becomes, or is to be a member of what. */
export const memberships: Detector<MembershipClaim> = {
  name: 'memberships',
  detect: (article, found) => ({ claims: readMemberships(article, found) }),
}

function readMemberships(article: Article, found: Readonly<Found>): MembershipClaim[] {
  const claims = new Map<string, MembershipClaim>()
  const add = (claim: MembershipClaim): void => {
    const key = `${claim.member}|${claim.organization}|${claim.capacity}|${claim.status}`
    if (!claims.has(key)) claims.set(key, claim)
  }
  let sentence = 0
  for (const body of bodiesIn(article, found)) {
    while ((article.sentences[sentence]?.end ?? Infinity) <= body.start) sentence++
    const within = article.sentences[sentence]
    if (!within) break
    for (const claim of claimsAbout(article, found, body, within)) add(claim)
  }
  for (const claim of claimsOfGroups(article, found)) add(claim)
  return [...claims.values()]
}

/** "Chile, Peru and Cuba were allies": a group with no name of its own; each state in it is a member. */
function claimsOfGroups(article: Article, found: Readonly<Found>): MembershipClaim[] {
  const states = found.places.filter((place) => place.country !== null && isState(place))
  let next = 0
  return article.sentences.flatMap((sentence) => {
    while (next < states.length && (states[next] as Place).start < sentence.start) next++
    const from = next
    while (next < states.length && (states[next] as Place).start < sentence.end) next++
    if (next - from < 2 || !mayTellGroup(article, sentence)) return []
    return groupsIn(article, sentence, states.slice(from, next)).flatMap(
      ({ members, label, status, first, last }) => {
        const { start } = article.tokens[first] as Token
        const { end } = article.tokens[last - 1] as Token
        const evidence = mention(article.text, start, end)
        return members.map((place) => ({
          type: 'membership' as const,
          status,
          member: place.name,
          memberCountry: place.country,
          organization: label,
          capacity: 'member' as const,
          date: dateFor(article, found, sentence, first, last),
          evidence,
          ...attribute(article, found, evidence),
        }))
      },
    )
  })
}

/**
 *     the inclusion of Chile as an observer at the African Union        Chile's accession to the OECD        Chile joined the OECD
 *         ^^^^^^^^^ cue ^^^^^       ^^^^^^^^ capacity ^^^^^^^^^^^^^
 */
function claimsAbout(
  article: Article,
  found: Readonly<Found>,
  body: Body,
  sentence: Sentence,
): MembershipClaim[] {
  const from = Math.max(sentence.start, body.start - REACH)
  const told = membershipAt(article, body, sentence)
  if (!told) return []
  const near =
    told.side === 'after' ? listAfter(article, found, told.end) : listBefore(article, found, body, from)
  return near.map((place) => {
    const evidence = mention(article.text, Math.min(place.start, told.cue), Math.max(place.end, told.end))
    const [first, end] = tokensIn(article, { start: told.cue, end: body.end })
    return {
      type: 'membership',
      status: told.status,
      member: place.name,
      memberCountry: place.country,
      organization: body.name,
      capacity: capacityIn(article.text.slice(Math.max(from, told.cue - 40), body.end)),
      date: dateFor(article, found, sentence, first, end),
      evidence,
      ...attribute(article, found, evidence),
    }
  })
}

const isState = ({ kind }: Place): boolean => kind === 'country' || kind === 'capital' || kind === 'metonym'

/** A list before an organisation holds no more states. */
const MOST = 40

/** "Finland and Sweden | joined NATO": the last places that stand joined before the organisation. */
function listBefore(article: Article, { places }: Pick<Found, 'places'>, body: Span, from: number): Place[] {
  const list: Place[] = []
  const last = lastStartingBy(places, body.start)
  for (let i = last; i >= Math.max(0, last - MOST); i--) {
    const place = places[i] as Place
    if (place.start < from) break
    if (place.end > body.start || !mayJoin(article, place)) continue
    const next = list[0]
    if (next && !joins(article, place, next)) break
    list.unshift(place)
  }
  return list
}

/** "NATO members | Greece and Turkey". */
function listAfter(article: Article, { places }: Pick<Found, 'places'>, end: number): Place[] {
  const list: Place[] = []
  for (let i = lastStartingBy(places, end) + 1; i < places.length && list.length < MOST; i++) {
    const place = places[i] as Place
    const before = list.at(-1)
    if (!mayJoin(article, place) || (before ? !joins(article, before, place) : place.start > end + 1)) break
    list.push(place)
  }
  return list
}

/** A state, but not that of "the Norway-led alliance". */
const mayJoin = (article: Article, place: Place): boolean =>
  place.country !== null && isState(place) && article.text.charAt(place.end) !== '-'

const joins = (article: Article, { end }: Place, { start }: Place): boolean =>
  /^(?:, |,? and |, and the )$/.test(article.text.slice(end, start))
