import { itemAt, lastStartingBy } from '../../../../text/span.ts'
import { tokenAt, type Article } from '../../../article.ts'
import type { Found, Person, Place } from '../../../detector.ts'
import { isLeaderSurname } from '../../../lexicon/leader-terms.ts'
import { leaderCountry } from '../../../lexicon/leader-index.ts'
import { HOME_OFFICE, OFFICES } from '../../../lexicon/officials.ts'
import { mostSpokenOf, onlyStateBefore } from './states-spoken-of.ts'
import { stateAfterOf, titleStart } from './titles.ts'

/** What the text and the list of leaders say of one person. */
export interface Standing {
  country: string | null
  official: boolean
  /** Of the role, in lower case; of the office before the name where no role was read. */
  words: ReadonlySet<string>
  /** The state the list of leaders knows him or her to have led. */
  leads: string | null
}

export type Standings = ReadonlyMap<Person, Standing>

export function standingsOf(article: Article, found: Readonly<Found>, home: string | null): Standings {
  return new Map(
    found.people.map((person) => {
      const leads = leaderCountry(person.name)
      const role = person.role ?? titleOf(article, person)
      const words = new Set(role.toLowerCase().split(/[ -]/).filter(Boolean))
      const official =
        !(leads === null && (words.has('opposition') || isOfTrade(words))) &&
        ((person.official && !isPrivate(person, found)) ||
          leads !== null ||
          (person.role !== null &&
            !isPrivate(person, found) &&
            [...words].some((word) => OFFICES.has(word))) ||
          person.mentions.some(({ start }) => hasTitle(article, start)))
      const country = countryOf(article, person, found, leads, role, home)
      return [person, { country, official, words, leads }]
    }),
  )
}

/** "the film director": no office of state. */
const isOfTrade = (words: ReadonlySet<string>): boolean =>
  !words.has('minister') && [...words].some((word) => TRADES.has(word))
const TRADES = new Set(
  'film movie filmmaker music musical opera theatre theater orchestra fashion football soccer basketball rugby cricket'.split(
    ' ',
  ),
)

const PRIVATE = new Set(['company', 'institute', 'media', 'other'])

/** "the president of the Nordic Bank" acts for no state. */
const isPrivate = ({ affiliation }: Person, { organizations }: Readonly<Found>): boolean =>
  affiliation !== null && organizations.some(({ text, kind }) => PRIVATE.has(kind) && text === affiliation)

const bareOffice = ({ country, role }: Person): boolean =>
  country === null &&
  !REGIONAL.test(role ?? '') && // "Governor Christie" has the name of a premier elsewhere
  (HOME_OFFICE.test(role ?? '') || /^president$/i.test(role ?? ''))

/** The state whose leader is named most without it: "President Biden" in a readout of the White House. */
export function homeOf({ people }: Readonly<Found>): string | null {
  const votes = new Map<string, number>()
  for (const person of people) {
    const american = person.country === null && AMERICAN.test(person.role ?? '')
    const country = american ? 'US' : bareOffice(person) ? leaderCountry(person.name) : null
    if (country) votes.set(country, (votes.get(country) ?? 0) + person.mentions.length)
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function countryOf(
  article: Article,
  person: Person,
  { places, people }: Readonly<Found>,
  leads: string | null,
  role: string,
  home: string | null,
): string | null {
  const ofBody = /\bsecretary[- ]general\b/i.test(role)
  if (leads && !ofBody && (isNamedInFull(person) ? !saysState(person) : isLeaderSurname(person.name)))
    return leads
  if (person.country) return person.country
  const described = stateInDescriptions(person, places)
  if (described) return described
  for (const { end } of person.mentions) {
    const place = stateAfterOf(article, places, tokenAt(article, end - 1) + 1) // "Akira Mori of Japan"
    if (place) return place.country
  }
  if (ofBody) return null // of a body of states
  if (leads) return leads
  const { affiliation } = person
  const master =
    affiliation === null
      ? null
      : people.find((p) => p !== person && (p.name.endsWith(affiliation) || affiliation.endsWith(p.name)))
  if (master) return master.country ?? leaderCountry(master.name)
  if (MINISTER.test(role)) return onlyStateBefore(person, places, people)
  if (!HOME_OFFICE.test(role)) return null
  return home ?? (REGIONAL.test(role) ? mostSpokenOf(places) : AMERICAN.test(role) ? 'US' : null)
}

const MINISTER = /\bminister$/i

/** Offices that no other state has by these names. */
const AMERICAN =
  /\bsecretary of (?:state|defense|the treasury|commerce|homeland security)$|^(?:principal deputy |deputy )?assistant secretary\b|\bnational security advisor$/i

const isNamedInFull = ({ name }: Person): boolean => name.includes(' ')

/** "Chile's president", "the Finnish historian"; not "Chile's closest ally", "a friend of the Chilean president". */
const saysState = ({ country, role }: Person): boolean =>
  country !== null &&
  role !== null &&
  (!/['’]s /.test(role) ||
    role
      .toLowerCase()
      .split(/[ -]/)
      .some((word) => OFFICES.has(word)))

/** Officers below the state, who are named without it at home. */
const REGIONAL = /^(?:sen|rep|congress|gov|mayor)/i

/** The last state a description names; an ambassador to a state is not of it. */
function stateInDescriptions({ descriptions, role }: Person, places: readonly Place[]): string | null {
  const envoy = /ambassador|envoy/i.test(role ?? '')
  for (const { start, end } of descriptions)
    for (let i = lastStartingBy(places, end); i >= 0 && (places[i] as Place).start >= start; i--) {
      const place = places[i] as Place
      if (place.end <= end && place.country !== null && (!envoy || place.kind === 'demonym'))
        return place.country
    }
  return null
}

/** "Second Gentleman Berg": an office right before the name. */
const hasTitle = (article: Article, start: number): boolean =>
  OFFICES.has(itemAt(article.tokens, tokenAt(article, start) - 1)?.lower ?? '')

/** The words of office before the first mention of a person. */
function titleOf(article: Article, { mentions }: Person): string {
  const start = mentions[0]?.start ?? 0
  if (!hasTitle(article, start)) return ''
  const first = article.tokens[titleStart(article.tokens, tokenAt(article, start))]
  return first ? article.text.slice(first.start, start).trim() : ''
}
