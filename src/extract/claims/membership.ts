import { z } from 'zod'
import { lastStartingBy, mention } from '../../text/span.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'
import type { Article } from '../article.ts'
import type { Detector, Found, Organization, Place } from '../detector.ts'
import { ClaimBase, Country } from '../schemas.ts'
import { attribute } from './attribution.ts'
import { dateFor } from './frames/when.ts'
import { tokensIn } from '../article.ts'
import { groupsIn, mayTellGroup } from './membership/groups.ts'
import { membershipAt, REACH } from './membership/status.ts'
import { capacityIn, MEMBERSHIP_STATUSES } from './membership/words.ts'

export const schema = ClaimBase.extend({
  type: z.literal('membership'),
  status: z
    .enum(MEMBERSHIP_STATUSES)
    .meta({ description: 'existing: is one; occurred: has joined; historical: was one, or has left.' }),
  member: z.string(),
  memberCountry: Country.nullable(),
  organization: z.string(),
  capacity: z.enum(['member', 'observer', 'candidate', 'partner']),
}).meta({
  id: 'MembershipClaim',
  description:
    'A state joins, observes or leaves an organisation, or is meant to; or is one of a group that has no name: allies, a bloc.',
})
export type MembershipClaim = z.infer<typeof schema>

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
  const bodies = found.organizations.filter(({ kind }) => kind === 'intergovernmental')
  let sentence = 0
  for (const body of bodies) {
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
  body: Organization,
  sentence: Sentence,
): MembershipClaim[] {
  const from = Math.max(sentence.start, body.start - REACH)
  const told = membershipAt(article, body, sentence)
  if (!told) return []
  const last = lastStartingBy(found.places, body.start)
  const members = found.places.slice(Math.max(0, last - MOST), last + 1).filter(
    (place) =>
      place.start >= from &&
      place.end <= body.start &&
      place.country !== null &&
      isState(place) &&
      article.text.charAt(place.end) !== '-', // "the Norway-led alliance"
  )
  const near = lastList(article, members)
  return near.map((place) => {
    const evidence = mention(article.text, Math.min(place.start, told.cue), told.end)
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

/** A list before an organisation holds no more states. */
const MOST = 40

const isState = ({ kind }: Place): boolean => kind === 'country' || kind === 'capital' || kind === 'metonym'

/** "Finland and Sweden": the last places that stand joined. */
function lastList(article: Article, members: readonly Place[]): Place[] {
  const list: Place[] = []
  for (let i = members.length - 1; i >= 0; i--) {
    const place = members[i] as Place
    const next = list[0]
    if (next && !/^(?:, |,? and |, and the )$/.test(article.text.slice(place.end, next.start))) break
    list.unshift(place)
  }
  return list
}
