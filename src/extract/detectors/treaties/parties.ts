import { itemAt, lastStartingBy, type Span } from '../../../text/span.ts'
import type { Token } from '../../../text/tokens.ts'
import { sentenceAt, tokensIn, type Article } from '../../article.ts'
import type { Found, Place } from '../../detector.ts'
import { TREATY_HEADS } from '../../lexicon/treaty-words.ts'
import type { TreatyMention } from './mention.ts'

/** Words that bring in a party, and words that end the list of them. */
const BRINGS_PARTY = new Set(['between', 'with', 'among'])
const ENDS_PARTIES = new Set(
  'on for concerning regarding about in of to over during against at by'.split(' '),
)
const STATES = new Set<Place['kind']>(['country', 'demonym', 'metonym', 'capital'])

/**
 * The states a mention says are bound.
 *
 *     "a Russian-Indian agreement on oil in Iraq"   "a pact between Peru and Chile"
 *        ^^^^^^^^^^^^^^                                             ^^^^     ^^^^^
 */
export function partiesSaid(
  article: Article,
  found: Pick<Found, 'places'>,
  mention: TreatyMention,
): string[] {
  const parties = new Set<string>()
  let brings = true // words before the head
  for (let i = mention.first; i < mention.last; i++) {
    const token = article.tokens[i] as Token
    if (TREATY_HEADS.has(token.lower)) brings = false
    if (BRINGS_PARTY.has(token.lower)) brings = true
    else if (ENDS_PARTIES.has(token.lower)) brings = false
    if (!brings) continue
    if (token.text === 'EU' || (token.text === 'European' && article.tokens[i + 1]?.text === 'Union'))
      parties.add('EU')
    for (const place of placesAt(found.places, token)) {
      if (!place.country || !STATES.has(place.kind)) continue
      // "the Minsk agreements": a seat before the head is where, not who
      if (place.kind === 'capital' && mention.form === 'named') continue
      parties.add(place.country)
    }
  }
  return [...parties]
}

/** The places in one word ("Russian-Indian" holds two), or the one that runs over it. */
function placesAt(places: readonly Place[], token: Token): Place[] {
  const at: Place[] = []
  for (let i = lastStartingBy(places, token.end - 1); i >= 0; i--) {
    const place = places[i] as Place
    if (place.end <= token.start) break
    at.unshift(place)
  }
  return at
}

/** "the two countries would", "both sides": the pair spoken of already. */
const PAIR =
  /\b(?:two|both) (?:countries|sides|nations|states|governments|parties|neighbou?rs|leaders|presidents)\b/

/** How many places before a treaty are looked at. */
const REACH = 20
/** How far from a treaty, in characters, "the two countries" may speak of its parties. */
const AROUND = 400

/**
 * The partner when only one is said: "Seoul signed a pact with Chad", and "the only state that Chad has a pact with".
 * The states before the mention in its sentence, the nearest first.
 */
export function partiesBefore(
  article: Article,
  found: Pick<Found, 'places'>,
  mention: TreatyMention,
): string[] {
  const sentence = itemAt(article.sentences, sentenceAt(article, mention.start))
  const parties = new Set<string>()
  if (!sentence) return []
  const last = lastStartingBy(found.places, mention.start - 1)
  for (let i = last; i >= 0 && i > last - REACH; i--) {
    const place = found.places[i] as Place
    if (place.start < sentence.start) break
    if (place.country && STATES.has(place.kind)) parties.add(place.country)
  }
  return [...parties]
}

/** Whether the mention ends in a stranded "with": "the country that Chad has a pact with". */
export const endsWithWith = (article: Article, mention: TreatyMention): boolean =>
  article.tokens[mention.last]?.lower === 'with' && article.tokens[mention.last + 1]?.kind !== 'word'

export const speaksOfPair = (article: Article, at: Span): boolean => {
  const sentence = itemAt(article.sentences, sentenceAt(article, at.start))
  if (!sentence) return false
  const from = Math.max(sentence.start, at.start - AROUND)
  return PAIR.test(article.text.slice(from, Math.min(sentence.end, at.end + AROUND)).toLowerCase())
}

/** Whether "with" stands among the words of the mention. */
export const saysWith = (article: Article, mention: TreatyMention): boolean => {
  const [first, last] = tokensIn(article, mention)
  for (let i = first; i < last; i++) if (article.tokens[i]?.lower === 'with') return true
  return false
}
