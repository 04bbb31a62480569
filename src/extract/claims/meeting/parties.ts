import type { Token } from '../../../text/tokens.ts'
import type { Article } from '../../article.ts'
import type { Found } from '../../detector.ts'
import type { Actor } from '../frames/cast.ts'
import { placeAt } from '../frames/destinations.ts'

/** What may follow a verb of meeting that takes no object: "met in Lima", "will gather on Friday". */
const NO_OBJECT =
  /^(?:[.,]|in|at|on|for|to|this|last|next|later|earlier|again|today|tomorrow|yesterday|separately|behind|\p{L}+day)$/u

/**
 * The actors of a sentence that meet, each once: around the noun all, around the verb those on both its sides, or its
 * subject where it has no object.
 *
 *     Berg met Mori      the presidents of Chile and Peru met in Lima      talks between Berg and Mori
 */
export function takingPart(
  { tokens }: Article,
  actors: readonly Actor[],
  at: number,
  noun: boolean,
): Actor[] {
  const each = new Map<string, Actor>()
  for (const actor of actors)
    if ((actor.official || isJoined(tokens, actors, actor)) && !each.has(actor.name))
      each.set(actor.name, actor)
  const all = [...each.values()]
  if (noun) return all
  const before = all.filter(({ last }) => last <= at)
  if (before.length > 0 && all.some(({ first }) => first > at)) return all
  const passive = /^(?:was|were|been|being|be)$/.test(tokens[at - 1]?.lower ?? '')
  const alone = !passive && NO_OBJECT.test(tokens[at + 1]?.lower ?? '.')
  return alone && (before.length > 1 || before.some(({ plural }) => plural)) ? before : []
}

/** "President Berg and | Karo": one whose office is not told, with one whose is. */
const isJoined = (tokens: readonly Token[], actors: readonly Actor[], { person, first }: Actor): boolean =>
  person !== null &&
  tokens[first - 1]?.lower === 'and' &&
  actors.some(({ official, last }) => official && last === first - 1)

/** "talks | between Chile and Peru": the names of the states that confer. */
export function statesBetween(article: Article, found: Readonly<Found>, at: number): string[] {
  const { tokens } = article
  if (tokens[at + 1]?.lower !== 'between') return []
  const states: string[] = []
  for (let i = at + 2; /^(?:,|and|the|\p{Lu}.*)$/u.test(tokens[i]?.text ?? ''); i++) {
    const place = placeAt(article, found, i)
    if (place?.country && place.kind !== 'demonym' && states.at(-1) !== place.text) states.push(place.text)
  }
  return states
}
