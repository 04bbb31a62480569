import { lastStartingBy, type Span } from '../../../text/span.ts'
import type { Token } from '../../../text/tokens.ts'
import { tokenAt, type Article } from '../../article.ts'
import type { Found, Place } from '../../detector.ts'
import { leaderCountry } from '../../lexicon/leader-index.ts'

/** A state, or someone who acts for one, at token `first`. */
export interface Actor extends Span {
  country: string
  first: number
}

/** Places that stand for a state. */
export const STATES: ReadonlySet<Place['kind']> = new Set(['country', 'demonym', 'metonym', 'capital'])

/** Whose word binds a state; a minister or envoy may only mediate. */
const BINDS = /\b(?:president|premier|prime minister|chancellor|king)$/i

/** Before a state they say where or against whom. */
const NOT_AS_PARTY =
  /^(?:in|at|near|from|to|against|over|on|for|into|about|towards?|outside|via|through|across|inside)$/

/** All who may bind a state, in order: states by any name, their people, and the European Union. */
export function actorsIn(
  article: Article,
  { places, people, organizations }: Pick<Found, 'places' | 'people' | 'organizations'>,
): Actor[] {
  const actors: Actor[] = []
  const add = ({ start, end }: Span, country: string): void => {
    const first = tokenAt(article, start)
    if (isBystander(article.tokens, first) && !isSentFrom(article.tokens, first)) return
    actors.push({ start, end, country, first })
  }
  for (const place of places)
    if (place.country && STATES.has(place.kind) && !isOnePerson(article, place)) add(place, place.country)
  for (const { country, name, role, mentions } of people) {
    const state = country ?? (BINDS.test(role ?? '') ? leaderCountry(name) : null)
    if (state && !PRIVATE.test(role ?? '')) for (const named of mentions) add(named, state)
  }
  for (const body of organizations) if (body.name === 'European Union') add(body, 'EU')
  return actors.sort((a, b) => a.start - b.start)
}

/** Who binds nobody but himself. */
const PRIVATE =
  /\b(?:engineer|singer|musician|actor|actress|artist|writer|author|novelist|journalist|reporter|columnist|historian|professor|lecturer|researcher|analyst|scholar|scientist|economist|expert|lawyer|attorney|businessman|businesswoman|banker|trader|investor|entrepreneur|activist|dissident|missionary|priest|bishop|doctor|footballer|athlete|student|citizen|national|tourist)s?$/i

/** "an | Israeli who opposed the pact", "a | French engineer": one of its people, not the state. */
function isOnePerson(article: Article, { kind, start }: Place): boolean {
  if (kind !== 'demonym') return false
  const at = tokenAt(article, start)
  const [before, after] = [article.tokens[at - 1]?.lower ?? '', article.tokens[at + 1]?.lower ?? '']
  return (
    /^(?:an?|one|another)$/.test(before) &&
    (/^(?:who|whose|named|called)$/.test(after) || PRIVATE.test(after))
  )
}

/** "in | Peru", "invasion of | Peru"; but "called on | Peru" to do something, "called for | Peru" to. */
function isBystander(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1
  // "the French and Indian War"
  if (
    tokens.slice(at + 1, at + 4).some(({ text }) => /^Wars?$/.test(text)) &&
    /^\p{Lu}|^and$/u.test(tokens[at + 1]?.text ?? '')
  )
    return true
  const [word, than] = [tokens[before]?.lower ?? '', tokens[before - 1]?.lower ?? '']
  if (word === 'of') return SUFFERED.test(than)
  return NOT_AS_PARTY.test(word) && !(/^(?:on|for)$/.test(word) && /^call(?:s|ed|ing)?$/.test(than))
}
const SUFFERED =
  /^(?:invasion|occupation|bombing|bombardment|annexation|settlement|partition|situation|neutrality|independence|south|north|east|west|coast|people)$/

/** "ministers from | Peru": they act for it. */
const isSentFrom = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.lower === 'from' && SENT.test(tokens[first - 2]?.lower ?? '')
const SENT =
  /^(?:ministers|leaders|presidents|officials|delegates|delegations?|envoys|negotiators|representatives|diplomats)$/

/** Those among the tokens [first, last), in order. */
export function actorsAmong(
  { tokens }: Article,
  actors: readonly Actor[],
  first: number,
  last: number,
): Actor[] {
  if (last <= first) return []
  const among: Actor[] = []
  const end = (tokens[last - 1] as Token).end
  for (let i = lastStartingBy(actors, (tokens[first] as Token).start - 1) + 1; i < actors.length; i++) {
    const actor = actors[i] as Actor
    if (actor.start >= end) break
    among.push(actor)
  }
  return among
}
