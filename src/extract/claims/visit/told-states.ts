/** The state of a visitor whom the text calls "President Berg" alone, from what else the article tells. */
import { lastStartingBy } from '../../../text/span.ts'
import { tokenAt, type Article } from '../../article.ts'
import type { Found, Person } from '../../detector.ts'
import { castOf } from '../frames/cast.ts'
import { placeOfReport } from '../frames/dateline.ts'
import type { VisitClaim } from '../schemas.ts'

/** Offices that every state has one of: at home they are named without it. */
export const OF_STATE =
  /^(?:president|vice president|(?:deputy )?prime minister|premier|chancellor|king|queen|(?:foreign|defen[cs]e|finance|interior|trade) minister)$/i

/** Of one whose state nothing says, with the office he or she is named by; null where nothing tells it. */
type Tells = (
  article: Article,
  found: Readonly<Found>,
  person: Person,
  claims: readonly VisitClaim[],
) => string | null

/** In order: the first that tells a state is believed. */
const TELLERS: readonly Tells[] = [ofHost, ofWhoTells, ofDateline, ofOthersGoing]

/** By name, of those visitors of whom no claim has a state. */
export function toldStates(
  article: Article,
  found: Readonly<Found>,
  claims: readonly VisitClaim[],
): ReadonlyMap<string, string> {
  const told = (person: Person): string | null => {
    for (const tells of TELLERS) {
      const state = tells(article, found, person, claims)
      if (state && isVacant(found, person, state)) return state
    }
    return null
  }
  const stateOf = (person: Person): string | null =>
    person.country ??
    castOf(article, found).actors.find((one) => one.person === person && one.country)?.country ??
    told(person)
  const states = new Map<string, string>()
  for (const visitor of new Set(
    claims.flatMap((one) => (one.visitorCountry === null ? [one.visitor] : [])),
  )) {
    const person = found.people.find(({ name }) => name === visitor)
    if (!person?.official || !person.role) continue
    const master = masterOf(article, found, person)
    const state = master ? stateOf(master) : OF_STATE.test(person.role) ? told(person) : null
    if (state) states.set(visitor, state)
  }
  return states
}

/** "Berg's foreign minister, Karo"  "His foreign minister, Karo": whose minister he or she is. */
function masterOf(article: Article, found: Readonly<Found>, person: Person): Person | null {
  const [, named] = /^(.+)['’]s? \p{Ll}/u.exec(person.role ?? '') ?? []
  if (named) return found.people.find((one) => one !== person && one.name.endsWith(named)) ?? null
  const told = person.descriptions.find(({ text }) => /^(?:his|her) /i.test(text))
  const at = told && tokenAt(article, told.start)
  if (at === undefined) return null
  const { actors } = castOf(article, found)
  const meant = actors.find(({ first, kind }) => kind === 'pronoun' && first === at)
  const head = actors.findLast(
    ({ last, kind, person: one }) => last <= at && kind === 'name' && HEAD.test(one?.role ?? ''),
  )
  return (meant ?? head)?.person ?? null
}
/** Who has ministers. */
const HEAD = /(?<!\b(?:vice|deputy) )\b(?:president|prime minister|premier|chancellor|king|queen|emir)\b/i

const AS_HOST =
  /\b(?:talks with|met(?: with)?|meets?(?: with)?|meeting with|(?:received|hosted|welcomed|greeted) by|(?:his|her) host,) (?:the )?$/i

/** "Karo, who arrived in Chile on Monday, held talks with | President Berg": who is met there is of there. */
function ofHost(
  article: Article,
  _: Readonly<Found>,
  { name, descriptions: [told] }: Person,
  claims: readonly VisitClaim[],
): string | null {
  if (!told || !AS_HOST.test(article.text.slice(Math.max(0, told.start - 30), told.start))) return null
  const sentence = article.sentenceOf[tokenAt(article, told.start)]
  const journeys = claims.filter(
    ({ visitor, evidence }) =>
      visitor !== name && article.sentenceOf[tokenAt(article, evidence.start)] === sentence,
  )
  const [state = null] = new Set(journeys.map(({ destinationCountry }) => destinationCountry))
  return journeys.every(({ destinationCountry }) => destinationCountry === state) ? state : null
}

/** "President Berg will be in Oslo on Monday, |Chile's foreign ministry| said": who tells of a journey from home is of home. */
function ofWhoTells(
  _: Article,
  found: Readonly<Found>,
  { name }: Person,
  claims: readonly VisitClaim[],
): string | null {
  const own = claims.filter(({ visitor }) => visitor === name)
  const states = new Set(own.flatMap((claim) => stateOfSource(found, claim) ?? []))
  const [state = null] = states
  return states.size === 1 && own.every(({ destinationCountry }) => destinationCountry !== state)
    ? state
    : null
}

function stateOfSource({ people, places }: Readonly<Found>, { assertedBy }: VisitClaim): string | null {
  const { kind, names, mention } = assertedBy
  if (kind === 'person') {
    const source = people.find(({ name }) => name === names[0])
    return source?.official ? source.country : null
  }
  if (!mention || !SPEAKS_FOR_STATE.test(mention.text)) return null
  const place = places[lastStartingBy(places, mention.end)]
  return place && place.start >= mention.start && place.end <= mention.end ? place.country : null
}
const SPEAKS_FOR_STATE =
  /\b(?:ministry|government|presidency|palace|office|spokes(?:man|woman|person)|state media)\b/i

/**
 *     SANTIAGO, April 9 (Agency) – President Ines Berg will visit Kenya on Friday.        her state: CL
 *
 * Of whom no journey to where it was filed is told.
 */
function ofDateline(
  article: Article,
  found: Readonly<Found>,
  { name }: Person,
  claims: readonly VisitClaim[],
): string | null {
  const home = placeOfReport(article, found)?.country ?? null
  const isGuest = claims.some((one) => one.visitor === name && one.destinationCountry === home)
  return isGuest ? null : home
}

/** "Chilean Vice President Mori will go to Lima after |President Berg| fell ill and cancelled": who goes there too, in that sentence. */
function ofOthersGoing(
  article: Article,
  _: Readonly<Found>,
  { name, mentions: [first] }: Person,
  claims: readonly VisitClaim[],
): string | null {
  const sentence = first && article.sentenceOf[tokenAt(article, first.start)]
  const own = claims.flatMap((one) => (one.visitor === name ? [one.destinationCountry] : []))
  const states = new Set(
    claims.flatMap((one) =>
      one.visitorCountry !== null &&
      own.includes(one.destinationCountry) &&
      article.sentenceOf[tokenAt(article, one.evidence.start)] === sentence
        ? [one.visitorCountry]
        : [],
    ),
  )
  const [state = null] = states
  return states.size === 1 ? state : null
}

/** Whether no other holder of the office is named as one of that state. */
function isVacant({ people }: Readonly<Found>, { name, role }: Person, state: string): boolean {
  const office = role?.toLowerCase() ?? ''
  return !people.some((other) => {
    const held = other.role?.toLowerCase() ?? ''
    const isHeld = held.endsWith(` ${office}`) && !/\b(?:vice|deputy) $/.test(held.slice(0, -office.length))
    return other.name !== name && other.country === state && isHeld
  })
}
