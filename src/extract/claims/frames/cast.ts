import { itemAt } from '../../../text/span.ts'
import type { Sentence } from '../../../text/sentences.ts'
import type { Article } from '../../article.ts'
import type { Found } from '../../detector.ts'
import type { Actor, Cast } from './cast/actor.ts'
import { namedActors } from './cast/names.ts'
import { withOffices } from './cast/offices.ts'
import { withPronouns } from './cast/pronouns.ts'
import { surnamedLeaders } from './cast/surnames.ts'
import { homeOf, standingsOf, type Standings } from './cast/standing.ts'
import { stateOfLetterhead } from './dateline.ts'
import { oncePerArticle } from './once.ts'

export type { Actor, Cast } from './cast/actor.ts'

/** Who acts in an article, read once, whoever asks. */
export const castOf = oncePerArticle(readCast)

function readCast(article: Article, found: Readonly<Found>): Cast {
  const home = stateOfLetterhead(article, found.places) ?? homeOf(found)
  const standings = standingsOf(article, found, home)
  const named = [...namedActors(article, found, standings), ...surnamedLeaders(article, found)]
  named.sort((a, b) => a.first - b.first)
  const actors = withOffices(article, found, named, standings, home)
  joinMinisters(article, actors, standings)
  // "the Chilean president … Berg": what one mention says of a person's state holds for all
  for (const { person, country } of actors) {
    const standing = person && standings.get(person)
    if (standing && country) standing.country ??= country
  }
  for (const actor of actors)
    if (actor.person) actor.country = standings.get(actor.person)?.country ?? actor.country
  return { actors: withPronouns(article, found, actors), home, lead: leadOf(actors) }
}

const MINISTERIAL = new Set([
  'minister',
  'ministers',
  'secretary',
  'adviser',
  'advisor',
  'deputy',
  'ambassador',
  'envoy',
])

/** "the prime minister" leads another state, "the secretary-general" none. */
const NO_MINISTER = ['prime', 'general']

/** "Chilean President Berg and Foreign Minister Mori": a minister named with a leader is of the same state. */
function joinMinisters({ tokens }: Article, actors: readonly Actor[], standings: Standings): void {
  actors.forEach((actor, i) => {
    const before = itemAt(actors, i - 1)
    const standing = actor.person && standings.get(actor.person)
    const country = before?.country ?? (before?.person && standings.get(before.person)?.country)
    if (
      !before ||
      !country ||
      !standing ||
      standing.country !== null ||
      NO_MINISTER.some((word) => standing.words.has(word))
    )
      return
    if (![...standing.words].some((word) => MINISTERIAL.has(word))) return
    const between = tokens
      .slice(before.last, actor.first)
      .map(({ lower }) => lower)
      .join(' ')
    if (/^(?:,|and|, and|along with|accompanied by|, accompanied by)$/.test(between))
      standing.country = country
  })
}

/** The first mention of the official who is mentioned most. */
function leadOf(actors: readonly Actor[]): Actor | null {
  const counts = new Map<string, number>()
  for (const { name, official } of actors) if (official) counts.set(name, (counts.get(name) ?? 0) + 1)
  let lead: string | null = null
  for (const [name, count] of counts) if (lead === null || count > (counts.get(lead) ?? 0)) lead = name
  return actors.find(({ name }) => name === lead) ?? null
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
