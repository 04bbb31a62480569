import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import { lastStartingBy } from '../../../text/span.ts'
import { tokenAt, tokensIn, type Article } from '../../article.ts'
import type { Found, Person, Place } from '../../detector.ts'
import { Speech } from './speech.ts'
import { leaderCountry } from '../../lexicon/leader-index.ts'
import { HOME_OFFICE, OFFICES, SOLE_OFFICES } from '../../lexicon/officials.ts'

/** Someone who may act for a state: named, described ("the Finnish premier") or meant by a pronoun. Token range. */
export interface Actor {
  first: number
  last: number
  name: string
  country: string | null
  /** Acts for a state or an organisation, as far as the text or a list of leaders tells. */
  official: boolean
  kind: 'name' | 'office' | 'pronoun'
  person: Person | null
  plural: boolean
  possessive: boolean
}

/** The actors of an article in order, and who "the President" or "he" is at each place. */
export interface Cast {
  actors: Actor[]
  /** The state the article's own officials act for: those it names without one. */
  home: string | null
  /** The person an article is about most. */
  lead: Actor | null
}

const casts = new WeakMap<Article, Cast>()

/** Read once an article: visits, meetings and memberships share it. */
export function castOf(article: Article, found: Readonly<Found>): Cast {
  const known = casts.get(article)
  if (known) return known
  const cast = readCast(article, found)
  casts.set(article, cast)
  return cast
}

function readCast(article: Article, found: Readonly<Found>): Cast {
  const home = homeOf(found)
  const countries = new Map<Person, string | null>(
    found.people.map((p) => [p, countryOf(article, p, found, home)]),
  )
  const learned = (person: Person, country: string): void => {
    if (!countries.get(person)) countries.set(person, country)
  }
  const named = found.people.flatMap((person) => mentionsOf(article, person, countries.get(person) ?? null))
  named.sort((a, b) => a.first - b.first || b.last - a.last)
  for (const actor of named) takeInState(article, found.places, actor)
  partOverlaps(article, named)
  const actors = withOffices(article, found, named, home)
  for (const { person, country } of actors) if (person && country) learned(person, country)
  for (const actor of actors) if (actor.person) actor.country = countries.get(actor.person) ?? actor.country
  const counts = new Map<string, number>()
  for (const { name, official } of actors) if (official) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [top] = [...counts].sort((a, b) => b[1] - a[1])
  return {
    actors: withPronouns(article, found, actors),
    home,
    lead: actors.find(({ name }) => name === top?.[0]) ?? null,
  }
}

/** "President Ana Berg of Chile": the state is of the name. */
function takeInState({ tokens }: Article, places: readonly Place[], actor: Actor): void {
  if (tokens[actor.last]?.lower !== 'of') return
  const at = tokens[actor.last + 1]?.lower === 'the' ? actor.last + 2 : actor.last + 1
  const place = placeCovering(places, tokens[at])
  if (!place || place.kind === 'demonym') return
  actor.last = at
  while (actor.last < tokens.length && (tokens[actor.last] as Token).end <= place.end) actor.last++
  actor.possessive = isPossessive(tokens[actor.last])
}

/** "President Mori's adviser Berg": the second name's description must not take in the first. */
function partOverlaps(article: Article, named: Actor[]): void {
  for (let i = 1; i < named.length; i++) {
    const [before, actor] = [named[i - 1] as Actor, named[i] as Actor]
    if (actor.first >= before.last || actor.last <= before.last) continue
    actor.first = isPossessive(article.tokens[before.last]) ? before.last + 1 : before.last
    if (startsWithVerb(article.tokens, actor.first)) actor.first++
  }
}

const bareOffice = (person: Person): boolean =>
  person.country === null && (HOME_OFFICE.test(person.role ?? '') || /^president$/i.test(person.role ?? ''))

/** The state whose leader is named most without it: "President Biden" in a readout of the White House. */
function homeOf({ people }: Readonly<Found>): string | null {
  const votes = new Map<string, number>()
  for (const person of people) {
    const country = person.country === null && bareOffice(person) ? leaderCountry(person.name) : null
    if (country) votes.set(country, (votes.get(country) ?? 0) + person.mentions.length)
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function countryOf(
  article: Article,
  person: Person,
  { places, people }: Readonly<Found>,
  home: string | null,
): string | null {
  if (person.country) return person.country
  const envoy = /ambassador|envoy/i.test(person.role ?? '')
  for (const { start, end } of person.descriptions)
    for (let i = lastStartingBy(places, end); i >= 0 && (places[i] as Place).start >= start; i--) {
      const place = places[i] as Place
      if (place.end <= end && place.country !== null && (!envoy || place.kind === 'demonym'))
        return place.country
    }
  for (const { end } of person.mentions) {
    const at = tokenAt(article, end - 1) + 1 // "Akira Mori of Japan"
    if (article.tokens[at]?.lower !== 'of') continue
    const place = placeCovering(
      places,
      article.tokens[article.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1],
    )
    if (place && place.kind !== 'demonym') return place.country
  }
  const known = leaderCountry(person.name)
  if (known) return known
  const { affiliation } = person
  const master =
    affiliation === null ? null : people.find((p) => p !== person && p.name.endsWith(affiliation))
  if (master) return master.country ?? leaderCountry(master.name)
  return HOME_OFFICE.test(person.role ?? titleOf(article, person)) ? home : null
}

const isOfficial = (person: Person): boolean =>
  person.official ||
  leaderCountry(person.name) !== null ||
  (person.role ?? '').split(/[ -]/).some((word) => OFFICES.has(word.toLowerCase()))

function mentionsOf(article: Article, person: Person, country: string | null): Actor[] {
  const official = isOfficial(person) || person.mentions.some(({ start }) => hasTitle(article, start))
  return person.mentions.map((mention) => {
    const whole = person.descriptions.find((d) => d.start <= mention.start && mention.end <= d.end) ?? mention
    const [start, last] = tokensIn(article, whole)
    const first = startsWithVerb(article.tokens, start) ? start + 1 : start
    const titled =
      official || /^(?:mr|mrs|ms|president|minister|prince)\b/i.test(article.tokens[first - 1]?.lower ?? '')
    return {
      first: mention === whole ? withTitle(article.tokens, first) : first,
      last,
      name: person.name,
      country,
      official: titled,
      kind: 'name' as const,
      person,
      plural: false,
      possessive: isPossessive(article.tokens[last]),
    }
  })
}

/** A description that took in the verb before it: "met | Japanese Prime Minister Mori". */
const startsWithVerb = (tokens: readonly Token[], first: number): boolean => {
  const [word, next] = [tokens[first], tokens[first + 1]]
  if (!word || !next || !/^\p{Ll}/u.test(word.text) || !/^\p{Lu}/u.test(next.text)) return false
  return (
    !OFFICES.has(word.lower) &&
    !WORD_OF_OFFICE.test(word.lower) &&
    !/^(?:former|late|then|ex-?.*)$/.test(word.lower)
  )
}

/** "Second Gentleman Berg": an office right before the name. */
const hasTitle = (article: Article, start: number): boolean =>
  OFFICES.has(article.tokens[tokenAt(article, start) - 1]?.lower ?? '')

export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === "'s" || token.text === '’' || token.text === "'")

/** "President Biden", "Mr Dini", "the Russian President": back over what stands before the name. */
function withTitle(tokens: readonly Token[], first: number): number {
  while (first > 0) {
    const { lower, text } = tokens[first - 1] as Token
    if (!(
      OFFICES.has(lower) ||
      /^(?:mr|mrs|ms|dr|foreign|prime|vice)$/.test(lower) ||
      (text === '.' && /^(?:Mr|Dr|Ms)$/.test(tokens[first - 2]?.text ?? ''))
    ))
      return first
    first--
  }
  return first
}

/** Adds offices without a name: "the Finnish foreign minister", "a delegation from Chile", "the President". */
function withOffices(article: Article, found: Readonly<Found>, named: Actor[], home: string | null): Actor[] {
  const { tokens } = article
  const taken = new Uint8Array(tokens.length)
  for (const { first, last } of named) taken.fill(1, first, last)
  const offices: Actor[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (taken[i] || token.kind !== 'word' || !OFFICES.has(token.lower)) continue
    const office = readOffice(article, found, named, i, home)
    if (!office) continue
    const each = office.plural ? holdersInList(article, found, office) : []
    offices.push(...(each.length > 1 ? each : [office]))
    i = (each.at(-1) ?? office).last - 1
  }
  return [...named, ...offices].sort((a, b) => a.first - b.first)
}

const placeCovering = (places: readonly Place[], token: Token | undefined): Place | null => {
  const place = token ? places[lastStartingBy(places, token.start)] : undefined
  return place && token && token.end <= place.end ? place : null
}

const WORD_OF_OFFICE =
  /^(?:second|the|a|an|foreign|prime|vice|deputy|defen[cs]e|finance|interior|trade|top|senior|high-level|special|presidential|head|nuclear|security|national|state|supreme|crown|new|acting|chief|government|two|three|first|economic|peace|delegations?)$/

/**
 *     the Finnish foreign minister      the President of the Republic of Chile      a delegation from Chile
 *         ^ back over adjectives                ^ head   ^^ on over "of" and a place
 */
function readOffice(
  article: Article,
  { places }: Readonly<Found>,
  named: readonly Actor[],
  head: number,
  home: string | null,
): Actor | null {
  const { tokens } = article
  let first = head
  let country: string | null = null
  let last = head + 1
  while (OFFICES.has(tokens[last]?.lower ?? '')) last++ // "minister counsellor"
  while (first > 0) {
    const before = tokens[first - 1] as Token
    const place = placeCovering(places, before)
    if (place) {
      country ??= place.country
      while (first > 0 && (tokens[first - 1] as Token).start >= place.start) first--
    } else if (WORD_OF_OFFICE.test(before.lower) || OFFICES.has(before.lower)) first--
    else if (isPossessive(before) && placeCovering(places, tokens[first - 2])) first--
    else break
    if (/^(?:the|a|an)$/.test((tokens[first] as Token).lower)) break
  }
  const noun = (tokens[last - 1] as Token).lower
  if (country === null && /^(?:of|from)$/.test(tokens[last]?.lower ?? '')) {
    const at = tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1
    const place = placeCovering(places, tokens[at])
    if (place && place.kind !== 'demonym') {
      country = place.country
      last = at
      while (last < tokens.length && (tokens[last] as Token).end <= place.end) last++
    }
  }
  const determined = /^(?:the|a|an)$/.test((tokens[first] as Token).lower)
  if (noun === 'premier' && country === null && tokens[last]?.kind === 'word') return null // "the premier forum"
  if (country === null && !determined && !/^\p{Lu}/u.test((tokens[head] as Token).text)) return null
  const start = determined ? first + 1 : first
  const own = article.text.slice((tokens[start] as Token).start, (tokens[last - 1] as Token).end)
  const plural = /(?:s|delegation)$/.test(noun) && !/ss$/.test(noun)
  const person = plural ? null : holderOf(article, named, head, own, country, home)
  const apposed = person || country === null || plural ? null : nameBefore(article, places, first)
  if (country === null && !person && !(SOLE_OFFICES.has(noun) && (tokens[first] as Token).lower === 'the'))
    return null
  return {
    first: apposed?.first ?? first,
    last,
    name: person?.name ?? apposed?.name ?? own,
    country: person?.country ?? country ?? (/^(?:the )?president$/i.test(own) ? home : null),
    official: true,
    kind: 'office',
    person: person?.person ?? null,
    plural,
    possessive: isPossessive(tokens[last]),
  }
}

/** "the Presidents of Chile, Peru and Brazil": one actor a state. */
function holdersInList(article: Article, { places }: Readonly<Found>, office: Actor): Actor[] {
  const { tokens } = article
  let of = office.first
  while (of < office.last && (tokens[of] as Token).lower !== 'of') of++
  if (of >= office.last) return []
  const noun = article.text.slice((tokens[office.first] as Token).start, (tokens[of] as Token).start)
  const one = noun.replace(/^the /i, '').replace(/s $/, '')
  const each: Actor[] = []
  for (let i = of + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const place = placeCovering(places, token)
    if (place && place.kind !== 'demonym') {
      const last = tokenAt(article, place.end - 1) + 1
      each.push({
        ...office,
        first: i,
        last,
        name: `${one} of ${place.text}`,
        country: place.country,
        plural: false,
        possessive: isPossessive(tokens[last]),
      })
      i = last - 1
    } else if (!/^(?:,|and|the)$/.test(token.lower)) break
  }
  return each
}

/** "Ana Berg, a Chilean envoy,": a name no list of names knew, before the comma. */
function nameBefore(
  { tokens, text }: Article,
  places: readonly Place[],
  at: number,
): { first: number; name: string } | null {
  if (tokens[at - 1]?.text !== ',' || !/^(?:a|an|the)$/.test((tokens[at] as Token).lower)) return null
  let first = at - 1
  while (
    first > 0 &&
    at - 1 - first < 4 &&
    /^\p{Lu}\p{Ll}/u.test((tokens[first - 1] as Token).text) &&
    !placeCovering(places, tokens[first - 1])
  )
    first--
  if (at - 1 - first < 2) return null
  return { first, name: text.slice((tokens[first] as Token).start, (tokens[at - 2] as Token).end) }
}

/** Whom an office means: the last person named before with that office and state, else the first named after. */
function holderOf(
  article: Article,
  named: readonly Actor[],
  at: number,
  office: string,
  state: string | null,
  home: string | null,
): Actor | null {
  if (state === null && home !== null) {
    const own = holderOf(article, named, at, office, home, null)
    if (own) return own
  }
  const country = state
  const head = (office.toLowerCase().split(' of ')[0] ?? '').split(' ').at(-1) ?? ''
  const vice = /\bvice\b/i.test(office)
  const fits = ({ person, country: of, official }: Actor, before: boolean): boolean => {
    if (!person || !official || (country !== null && of !== null && of !== country)) return false
    const role = (person.role ?? titleOf(article, person)).toLowerCase()
    const leads =
      /\b(?:president|leader|premier|prime minister)$/i.test(office.split(' of ')[0] ?? '') && !vice
    if (role === '')
      return leads && (country !== null ? of === country : before && leaderCountry(person.name) !== null)
    return role.split(/[ -]/).includes(head) && /\bvice\b/.test(role) === vice
  }
  const here = lastBefore(named, at)
  for (let i = here; i >= 0 && i > here - REACH; i--)
    if (fits(named[i] as Actor, true)) return named[i] as Actor
  for (let i = here + 1; i < named.length && i < here + REACH; i++)
    if (fits(named[i] as Actor, false)) return named[i] as Actor
  return null
}

/** The words of office before a name that no role was read from. */
function titleOf(article: Article, person: Person): string {
  const start = person.mentions[0]?.start ?? 0
  const at = tokenAt(article, start)
  const first = withTitle(article.tokens, at)
  return first < at && hasTitle(article, start)
    ? article.text.slice((article.tokens[first] as Token).start, start).trim()
    : ''
}

/** How many names away an office may still mean its holder. */
const REACH = 60

/** The index of the last actor that begins before token `at`, or -1. */
function lastBefore(actors: readonly Actor[], at: number): number {
  let low = 0
  let high = actors.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((actors[middle] as Actor).first < at) low = middle + 1
    else high = middle
  }
  return low - 1
}

const FIRST_PERSON = new Set(['i', 'my', 'me'])
const SECOND_PERSON = new Set(['you', 'your'])
const PRONOUNS = new Set(['he', 'she', 'his', 'her', 'him', 'they', 'their'])

/** A pronoun means the first official of its sentence so far, or of a sentence shortly before. */
function withPronouns(article: Article, found: Readonly<Found>, actors: readonly Actor[]): Actor[] {
  const speech = new Speech(article, found, actors)
  const all: Actor[] = []
  let next = 0
  let subject: { actor: Actor; sentence: number } | null = null
  for (let s = 0; s < article.sentences.length; s++) {
    const { first, last } = article.sentences[s] as { first: number; last: number }
    let inSentence: Actor | null = null
    for (let i = first; i < last; i++) {
      const actor = actors[next]
      speech.enter(i, actor)
      if (actor && actor.first === i) {
        all.push(actor)
        if (!actor.plural && (actor.official || actor.person)) {
          inSentence ??= actor
          if (!subject || subject.sentence < s) subject = { actor, sentence: s }
        }
        next++
        while (actors[next] && (actors[next] as Actor).first < actor.last) next++
        continue
      }
      const { lower, text } = article.tokens[i] as Token
      const person =
        FIRST_PERSON.has(lower) && (lower !== 'i' || text === 'I')
          ? speech.speakerAt(i)
          : SECOND_PERSON.has(lower)
            ? speech.addresseeAt(i)
            : null
      if (person)
        all.push({
          ...person,
          first: i,
          last: i + 1,
          kind: 'pronoun',
          possessive: lower === 'my' || lower === 'your',
        })
      if (!PRONOUNS.has(lower)) continue
      const meant: Actor | null = inSentence ?? (subject && s - subject.sentence <= 3 ? subject.actor : null)
      if (!meant || /^the/.test(lower)) continue
      const possessive = lower === 'his' || lower === 'her'
      all.push({ ...meant, first: i, last: i + 1, kind: 'pronoun', possessive })
      subject = { actor: meant, sentence: s } // what goes on being spoken of stays the subject
      inSentence ??= meant
    }
  }
  return all
}

/** No sentence of prose is longer, in tokens: what is, is a table or a list, and takes time without telling anything. */
const LONGEST = 600

/** The sentences with their actors, in order. */
export function actorsBySentence({ sentences }: Article, { actors }: Cast): [Sentence, Actor[]][] {
  let next = 0
  const all: [Sentence, Actor[]][] = []
  for (const sentence of sentences) {
    const here: Actor[] = []
    while ((actors[next]?.first ?? Infinity) < sentence.last) here.push(actors[next++] as Actor)
    if (sentence.last - sentence.first <= LONGEST) all.push([sentence, here])
  }
  return all
}
