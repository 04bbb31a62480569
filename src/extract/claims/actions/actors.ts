/** Which states do what is done to a treaty, where the text says so. */
import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Article } from '../../article.ts'
import { actorsAmong, type Actor } from '../../detectors/treaties/actors.ts'
import { doersOf, doersOfNoun, isOfTwo, listFrom, WALL } from '../../detectors/treaties/doers.ts'
import { partiesOf } from '../../lexicon/treaties.ts'
import type { Treaty } from '../../schemas.ts'
import type { FoundAction } from './action.ts'

/** Done by all whom it is done with. */
const MUTUAL = new Set(['signed', 'negotiating', 'extended'])
/** How many words behind an action may tell where and when, before "by Peru". */
const TAIL = 14

/**
 * The states that act; none where the text does not say.
 *
 *     "Peru and Chile signed the pact"   "The pact was ratified in May by Peru"   "Peru's withdrawal from the pact"
 *      ^^^^     ^^^^^                                                 ^^^^        ^^^^
 */
export function actorsOf(
  article: Article,
  actors: readonly Actor[],
  sentence: Sentence,
  found: FoundAction,
): Actor[] {
  if (found.in) return []
  const told = subjectOf(article, actors, sentence, found)
  if (!MUTUAL.has(found.action) || found.status === 'not_done') return told
  const all = [...told, ...partnersOf(article, actors, sentence, found, told)]
  return all.length < 2 && found.action === 'signed'
    ? withPair(all, boundBy(found.spoken.treaty), actors)
    : all
}

/** As the text says, else as the registry knows: "in 1987 they signed the INF Treaty". */
const boundBy = ({ parties, registry }: Treaty): readonly string[] =>
  parties.length > 0 ? parties : partiesOf(registry)

/** "The pact of Peru and Chile was signed": both have, for what binds two is signed by two. */
function withPair(told: Actor[], parties: readonly string[], actors: readonly Actor[]): Actor[] {
  const pair = pairOf(parties, actors)
  if (pair.length < 2 || told.some(({ country }) => !parties.includes(country))) return told
  return [...told, ...pair.filter(({ country }) => told.every((one) => one.country !== country))]
}

function subjectOf(
  article: Article,
  actors: readonly Actor[],
  sentence: Sentence,
  found: FoundAction,
): Actor[] {
  const { tokens } = article
  const { spoken, first, last } = found
  const isBehind = first >= spoken.last
  // "Signed by Peru, the pact …"
  if (isBehind || first >= spoken.first || first === sentence.first) {
    const by = byWhom(article, actors, sentence, last)
    return by.length > 0 || found.action === 'entered_into_force' || !isRelative(tokens, spoken.last)
      ? by
      : actorsAmong(article, actors, spoken.last, first) // "the pact, which Peru signed"
  }
  if (MEDIATES.test(tokens[first]?.lower ?? '')) return []
  const named = doersOfNoun(article, actors, sentence, first, last, spoken.first)
  if (NOUN.test(tokens[first]?.lower ?? '') && OF.test(tokens[last - 1]?.lower ?? ''))
    if (named.length > 0 || !TALKS.test(tokens[first]?.lower ?? ''))
      return named.length > 0 ? named : byWhom(article, actors, sentence, spoken.last)
  const doers = doersOf(article, actors, sentence, first)
  const other = found.action === 'signed' ? beside(article, sentence, found, doers) : null
  if (other) return [...doers, other]
  if (doers.length > 0 || !isOfTwo(tokens, sentence.first, first)) return doers
  return pairOf(spoken.treaty.parties, actors)
}

/** "Berg and Keller | signed": of the two who sign what binds two states, one is known to act for one, so the other does for the other. */
function beside(
  { tokens }: Article,
  sentence: Sentence,
  { spoken, first: verb }: FoundAction,
  doers: readonly Actor[],
): Actor | null {
  const [known, ...more] = doers
  const other = spoken.treaty.parties.find((party) => party !== known?.country)
  const isOfPair =
    spoken.treaty.parties.length === 2 && spoken.treaty.parties.some((party) => party === known?.country)
  if (!known || more.length > 0 || !other || !isOfPair) return null
  for (let and = verb - 1; and > Math.max(sentence.first, verb - LONGEST_PAIR); and--) {
    if ((tokens[and] as Token).lower !== 'and') continue
    const at = known.first > and ? and - 1 : and + 1
    const name = tokens[at]
    if (at >= verb || !name || !NAME.test(name.text)) return null
    return { start: name.start, end: name.end, country: other, first: at }
  }
  return null
}
/** No "North and South". */
const NAME = /^(?!(?:North|South|East|West)$)\p{Lu}\p{Ll}/u
/** How many words two names and their offices take. */
const LONGEST_PAIR = 12

const isRelative = (tokens: readonly Token[], at: number): boolean =>
  /^(?:which|that)$/.test(tokens[tokens[at]?.text === ',' ? at + 1 : at]?.lower ?? '')
const NOUN =
  /^(?:sign(?:ing|ature)|\p{Ll}+(?:ion|sal|wal)|exit|departure|pullout|collapse|end|breach(?:es)?|talks)$/u
/** Of these the subject tells who holds them. */
const TALKS = /^(?:talks|negotiations?)$/
/** Done by others than those who make the treaty. */
const MEDIATES = /^(?:broker|mediat)/
const OF = /^(?:of|from|to|on|over|for|about|towards?)$/

/** "(in Lima on Monday) by | Peru and Chile". */
function byWhom(article: Article, actors: readonly Actor[], { last: end }: Sentence, from: number): Actor[] {
  const { tokens } = article
  for (let i = from; i < Math.min(end, from + TAIL); i++) {
    const { lower } = tokens[i] as Token
    if (lower === 'by') return listFrom(article, actors, i + 1, end)
    if (WALL.test(lower) || /^(?:and|but|is|was|were|will|has|had)$/.test(lower)) return []
  }
  return []
}

/** "signed (a pact) with | Peru", "signed a pact between | Peru and Chile". */
function partnersOf(
  article: Article,
  actors: readonly Actor[],
  { last: end }: Sentence,
  { spoken, first, last }: FoundAction,
  told: readonly Actor[],
): Actor[] {
  const { tokens } = article
  for (let i = Math.min(last, spoken.first); i < Math.min(end, spoken.last + 1); i++) {
    const { lower } = tokens[i] as Token
    if (i >= first && i < last) continue
    if (lower === 'between' || (lower === 'with' && told.length > 0))
      return listFrom(article, actors, i + 1, i < spoken.last ? Math.max(spoken.last, spoken.first) : end)
  }
  return []
}

/** "Both sides signed it": the two that it binds. */
const pairOf = (parties: readonly string[], actors: readonly Actor[]): Actor[] =>
  parties.length === 2
    ? parties.flatMap(
        (party) =>
          actors.find(({ country }) => country === party || (country === 'SU' && party === 'RU')) ?? [],
      )
    : []
