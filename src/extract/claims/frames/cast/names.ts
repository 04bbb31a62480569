import { itemAt } from '../../../../text/span.ts'
import type { Token } from '../../../../text/tokens.ts'
import { tokensIn, type Article } from '../../../article.ts'
import type { Found, Person, Place } from '../../../detector.ts'
import { OFFICES } from '../../../lexicon/officials.ts'
import { isPossessive, type Actor } from './actor.ts'
import { WORDS_OF_OFFICE } from './offices.ts'
import type { Standing, Standings } from './standing.ts'
import { placeCovering, stateAfterOf, titleStart } from './titles.ts'

/** Every mention of a person by name, with the description around it, in order. */
export function namedActors(
  article: Article,
  { people, places }: Readonly<Found>,
  standings: Standings,
): Actor[] {
  const named = people.flatMap((person) => mentionsOf(article, person, standings.get(person) as Standing))
  const inOrder = (a: Actor, b: Actor): number => a.first - b.first || b.last - a.last
  named.sort(inOrder)
  leaveOutOthers(article.tokens, named)
  named.sort(inOrder)
  for (const actor of named) {
    takeInState(article, places, actor)
    takeInOwner(article, places, actor)
  }
  partOverlaps(article, named)
  return named
}

const COURTESY = /^(?:mr|mrs|ms|president|minister|prince)\b/

function mentionsOf(article: Article, person: Person, { country, official }: Standing): Actor[] {
  const { tokens } = article
  return person.mentions.map((mention) => {
    const whole = person.descriptions.find((d) => d.start <= mention.start && mention.end <= d.end) ?? mention
    const [start, last] = tokensIn(article, whole)
    const [name] = tokensIn(article, mention)
    let first = name
    while (first > start && !isVerb(tokens, first - 1)) first--
    return {
      first: mention === whole ? titleStart(tokens, first) : first,
      last,
      name: person.name,
      country,
      official: official || COURTESY.test(itemAt(tokens, first - 1)?.lower ?? ''),
      kind: 'name' as const,
      person,
      plural: false,
      possessive: isPossessive(tokens[last]),
    }
  })
}

/** A description may take in the verb before it: "met | Japanese Prime Minister Mori", "Lima wants | President Mori". */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]]
  if (!word || !next || !/^\p{Ll}/u.test(word.text) || !/^\p{Lu}/u.test(next.text)) return false
  return (
    !OFFICES.has(word.lower) &&
    !WORDS_OF_OFFICE.has(word.lower) &&
    !/^(?:former|late|then|ex-?.*|of|for|to|at|in|on|from|and|with|under|by|de|al|el|bin|von|van)$/.test(
      word.lower,
    )
  )
}

/** "President Ana Berg of Chile": the state is of the name. */
function takeInState(article: Article, places: readonly Place[], actor: Actor): void {
  const state = stateAfterOf(article, places, actor.last)
  if (!state) return
  actor.last = state.last
  actor.possessive = isPossessive(article.tokens[state.last])
}

/** "Chile's President Ana Berg": the state is of the name. */
function takeInOwner({ tokens }: Article, places: readonly Place[], actor: Actor): void {
  const owner = IN_OFFICE.has(itemAt(tokens, actor.first - 1)?.lower ?? '')
    ? actor.first - 2
    : actor.first - 1
  const place = isPossessive(itemAt(tokens, owner)) ? placeCovering(places, itemAt(tokens, owner - 1)) : null
  if (!place || place.kind === 'demonym') return
  if (actor.official) actor.country ??= place.country
  if (place.country !== actor.country) return
  while (actor.first > 0 && (tokens[actor.first - 1] as Token).start >= place.start) actor.first--
}

/** "Chile's new President Ana Berg". */
const IN_OFFICE = new Set('new acting interim outgoing incoming embattled veteran newly-elected'.split(' '))

/** "aides to President Mori, adviser Berg", "Mori's adviser, Berg": the description of the second must not hold the first. */
function leaveOutOthers(tokens: readonly Token[], named: readonly Actor[]): void {
  for (let i = 1; i < named.length; i++) {
    const [outer, inner] = [named[i - 1] as Actor, named[i] as Actor]
    if (inner.last >= outer.last || inner.person === outer.person) continue
    const isPart = tokens[inner.last]?.text === ',' || isPossessive(tokens[inner.last])
    outer.first = isPart ? inner.last + 1 : inner.last
  }
}

/** "President Mori's adviser Berg": the second name's description must not take in the first. */
function partOverlaps({ tokens }: Article, named: readonly Actor[]): void {
  for (let i = 1; i < named.length; i++) {
    const [before, actor] = [named[i - 1] as Actor, named[i] as Actor]
    if (actor.first >= before.last || actor.last <= before.last) continue
    actor.first = isPossessive(tokens[before.last]) ? before.last + 1 : before.last
    if (isVerb(tokens, actor.first) || /^(?:and|,|&)$/.test((tokens[actor.first] as Token).lower))
      actor.first++
  }
}
