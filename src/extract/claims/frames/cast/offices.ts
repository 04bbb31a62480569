import type { Token } from '../../../../text/tokens.ts'
import { flag } from '../../../../text/words.ts'
import type { Article } from '../../../article.ts'
import { itemAt } from '../../../../text/span.ts'
import type { Found, Organization, Place } from '../../../detector.ts'
import { OFFICES, SOLE_OFFICES } from '../../../lexicon/officials.ts'
import { isPossessive, type Actor } from './actor.ts'
import { nameAfter, nameByApposition } from './apposed.ts'
import { counterpartOf } from './counterparts.ts'
import { holderOf, holdersByDemonym, holdersInList, nameBefore } from './holders.ts'
import { bodyAfter, bodyCovering, PARTIES, partyStart } from './parties.ts'
import type { Standings } from './standing.ts'
import { placeCovering, portfolioEnd, stateAfterOf } from './titles.ts'

/** What may stand between an article or a state and the head of an office: "the Finnish *foreign* minister". */
export const WORDS_OF_OFFICE: ReadonlySet<string> = new Set(
  (
    'second the a an foreign prime vice deputy defence defense finance interior trade top senior high-level special ' +
    'presidential head nuclear security national state supreme crown new acting chief government two three first economic ' +
    'peace policy affairs parliament parliamentary army intelligence delegation delegations military interim ' +
    'transitional caretaker outgoing incoming junta ruling'
  ).split(' '),
)
const OFFICE = flag(({ lower }) => OFFICES.has(lower) || PARTIES.has(lower))
/** Offices of one state only. */
const HELD_IN: ReadonlyMap<string, string> = new Map([
  ['pope', 'VA'],
  ['pontiff', 'VA'],
  ['taoiseach', 'IE'],
])
const ARTICLES = new Set(['the', 'a', 'an'])
const OF_OR_FROM = new Set(['of', 'from'])

/** Adds offices without a name: "the Finnish foreign minister", "a delegation from Chile", "the President". */
export function withOffices(
  article: Article,
  found: Readonly<Found>,
  named: readonly Actor[],
  standings: Standings,
  home: string | null,
): Actor[] {
  const { tokens } = article
  const offices: Actor[] = []
  let next = 0
  for (let i = 0; i < tokens.length; i++) {
    if (!((article.flags[i] as number) & OFFICE)) continue
    while (next < named.length && (named[next] as Actor).last <= i) next++
    if ((named[next]?.first ?? Infinity) <= i) continue
    const office = readOffice(article, found, named, standings, i, home)
    if (!office) continue
    ofAnother(office, named[next])
    nameByApposition(tokens, office, named[next - 1])
    nameAfter(tokens, office, named[next])
    const each = office.plural ? eachHolder(article, found, named, standings, office) : []
    offices.push(...(each.length > 1 ? each : [office]))
    i = Math.max(i, (each.at(-1) ?? office).last - 1)
  }
  return [...named, ...offices].sort((a, b) => a.first - b.first)
}

/** "the King of | Tonga's envoy, Ana Berg": what her description takes in of another's office is not hers. */
function ofAnother(office: Actor, named: Actor | undefined): void {
  if (named && office.possessive && named.first < office.last && named.last > office.last + 1)
    named.first = office.last + 1
}

function eachHolder(
  article: Article,
  { places }: Readonly<Found>,
  named: readonly Actor[],
  standings: Standings,
  office: Actor,
): Actor[] {
  const listed = holdersInList(article, places, office)
  if (listed.length > 1) return listed
  return holdersByDemonym(article, places, office, (at, title, country) =>
    holderOf(named, standings, at, title, country, null),
  )
}

/**
 *     the Finnish foreign minister      the President of the Republic of Chile      a delegation from Chile
 *         ^ back over adjectives                ^ head   ^^ on over "of" and a place
 */
function readOffice(
  article: Article,
  { places, organizations }: Readonly<Found>,
  named: readonly Actor[],
  standings: Standings,
  head: number,
  home: string | null,
): Actor | null {
  const { tokens } = article
  let last = head + 1
  while (OFFICES.has(tokens[last]?.lower ?? '') || isBetween(tokens, last)) last++ // "minister counsellor"
  const general = tokens[head]?.lower === 'secretary' && tokens[last + 1]?.lower === 'general'
  if (tokens[last]?.text === '-' && general) last += 2 // "Secretary-General"
  const before = backFrom(tokens, places, organizations, head)
  const { first } = before
  const noun = (tokens[last - 1] as Token).lower
  const after =
    before.country === null
      ? (stateAfterOf(article, places, portfolioEnd(article, places, last), OF_OR_FROM) ??
        bodyAfter(article, organizations, last, noun))
      : null
  const country = before.country ?? after?.country ?? HELD_IN.get(noun) ?? null
  if (after) ({ last } = after)
  const determined = ARTICLES.has((tokens[first] as Token).lower)
  if (noun === 'premier' && country === null && tokens[last]?.kind === 'word') return null // "the premier forum"
  const ofBody = after !== null && 'body' in after
  if (PARTIES.has(noun) && !before.body && !ofBody) return null // "a team", "the mission"
  const body =
    ofBody ||
    (before.body && (noun !== 'general' || last - head > 1) && !/^\p{Lu}/u.test(tokens[last]?.text ?? '')) // "the UN General Assembly"
  if (before.body && !body && country === null) return null
  if (country === null && !body && !determined && !/^\p{Lu}/u.test((tokens[head] as Token).text)) return null
  const start = determined ? first + 1 : first
  const own = article.text.slice((tokens[start] as Token).start, (tokens[last - 1] as Token).end)
  const plural = (/(?:s|delegation)$/.test(noun) && !/ss$/.test(noun)) || PARTIES.has(noun)
  const holder =
    plural || (before.body && country === null)
      ? null
      : noun === 'counterpart' && country !== null
        ? counterpartOf(named, standings, head, country)
        : holderOf(named, standings, head, own, country, home)
  const apposed = holder || country === null || plural ? null : nameBefore(article, places, first)
  if (
    country === null &&
    !body &&
    !holder &&
    !(SOLE_OFFICES.has(noun) && (tokens[first] as Token).lower === 'the')
  )
    return null
  return {
    first: apposed?.first ?? (plural ? partyStart(tokens, first) : first),
    last,
    name: holder?.name ?? apposed?.name ?? own,
    country:
      holder?.country ??
      country ??
      (!body && /^(?:the )?president$/i.test(own) ? home : null) ??
      (body ? null : seatTelling(article, places, start)),
    official: true,
    kind: 'office',
    person: holder?.person ?? null,
    plural,
    possessive: isPossessive(tokens[last]),
  }
}

/** "Downing Street put off the prime minister's trip": the government whose sentence it is. */
function seatTelling(article: Article, places: readonly Place[], first: number): string | null {
  const sentence = itemAt(article.sentences, article.sentenceOf[first] as number)
  const opens = sentence && placeCovering(places, article.tokens[sentence.first])
  const opening = opens ?? (sentence && placeCovering(places, article.tokens[sentence.first + 1]))
  return opening?.kind === 'metonym' ? opening.country : null
}

/** "deputy | trade | minister". */
const isBetween = (tokens: readonly Token[], at: number): boolean => {
  const { lower = '' } = tokens[at] ?? {}
  return WORDS_OF_OFFICE.has(lower) && !ARTICLES.has(lower) && OFFICES.has(tokens[at + 1]?.lower ?? '')
}

/** Back from the head of an office over its adjectives and its state, as far as the article that opens it. */
function backFrom(
  tokens: readonly Token[],
  places: readonly Place[],
  organizations: readonly Organization[],
  head: number,
): { first: number; country: string | null; body: boolean } {
  let first = head
  let country: string | null = null
  let body = false
  const noun = (tokens[head] as Token).lower
  while (first > 0) {
    const before = tokens[first - 1] as Token
    const place = placeCovering(places, before)
    if (place) {
      country ??= place.country
      while (first > 0 && (tokens[first - 1] as Token).start >= place.start) first--
    } else if (bodyCovering(organizations, before, noun)) {
      body = true
      country ??= bodyCovering(organizations, before, noun)?.country ?? null
      first--
    } else if (WORDS_OF_OFFICE.has(before.lower) || OFFICES.has(before.lower)) first--
    else if (isPossessive(before) && placeCovering(places, itemAt(tokens, first - 2))) first--
    else break
    if (ARTICLES.has((tokens[first] as Token).lower)) break
  }
  return { first, country, body }
}
