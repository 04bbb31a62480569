import { lastBy, lastStartingBy } from '../../../text/span.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Article } from '../../article.ts'
import { isHalf } from '../../detectors/places/halves.ts'
import type { Found, Place } from '../../detector.ts'
import { isPossessive } from './cast/actor.ts'
import { OFFICES } from '../../lexicon/officials.ts'

/** Where someone goes: the most specific place named, by tokens [first, last). */
export interface Destination {
  name: string
  country: string | null
  first: number
  last: number
}

/** The place whose name covers token `at`, or null. */
export function placeAt(article: Article, { places }: Readonly<Found>, at: number): Place | null {
  const token = article.tokens[at]
  const place = token ? lastBy(places, token.start) : undefined
  return place && token && token.end <= place.end ? place : null
}

const BEFORE_PLACE =
  /^(?:the|both|neighbou?ring|nearby|then|also|city|capital|of|state|island|town|port|resort|kingdom|republic|cities|central|southern|northern|eastern|western|region|countries|such|as|including|occupied|war-torn)$/

/**
 * The places a list names from token `at` on; none when no place stands there.
 *
 *     to Lima, Peru, and Quito      ->  Lima PE, Quito EC
 *     to the Chinese city of Xi'an  ->  Xi'an CN
 */
export function readDestinations(
  article: Article,
  found: Readonly<Found>,
  at: number,
  end: number,
): Destination[] {
  const list: Destination[] = []
  let i = at
  for (;;) {
    let country: string | null = null
    let skipped = 0
    while (i < end && skipped < 6) {
      const place = placeAt(article, found, i)
      const { lower } = article.tokens[i] as Token
      if (place && place.kind !== 'demonym' && (article.tokens[i] as Token).start === place.start) break
      if (place?.kind === 'demonym' && BEFORE_PLACE.test(article.tokens[i + 1]?.lower ?? ''))
        country = place.country
      else if (!BEFORE_PLACE.test(lower) || isStateHouse(article.tokens, i)) break
      i++
      skipped++
    }
    if (isCapitalNamed(article, found, i)) i++ // "the Peruvian capital, Lima"
    const one =
      (i < end ? readOne(article, found, i, end) : null) ?? capitalAt(article, found, i - 1, country)
    if (!one || (list.length > 0 && isPossessive(article.tokens[one.last]))) return list // "Lima, and Chile's premier …"
    list.push({ ...one, country: one.country ?? country })
    i = one.last
    const link = linkEnd(article, i, end)
    if (link === i) return list
    i = link
  }
}

/** "at State House", not "in the State of Qatar". */
const isStateHouse = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'State' && tokens[at + 1]?.lower !== 'of'

const isCapitalNamed = (article: Article, found: Readonly<Found>, at: number): boolean =>
  article.tokens[at]?.text === ',' &&
  article.tokens[at - 1]?.lower === 'capital' &&
  /^(?:capital|city)$/.test(placeAt(article, found, at + 1)?.kind ?? '')

/** "the Peruvian | capital", by its state; "the capital", the one the text named last. */
function capitalAt(
  article: Article,
  found: Readonly<Found>,
  at: number,
  country: string | null,
): Destination | null {
  const { tokens } = article
  const token = tokens[at]
  if (token?.lower !== 'capital') return null
  const state = placeAt(article, found, at - 1)
  const places = found.places.slice(0, lastStartingBy(found.places, token.start) + 1)
  const last = at + 1
  if (country !== null && state)
    return { name: article.text.slice(state.start, token.end), country, first: at - 1, last }
  if (tokens[at - 1]?.lower !== 'the' || tokens[last]?.lower === 'of') return null
  const named = places.findLast(({ kind }) => kind === 'capital')
  return named ? { name: named.text, country: named.country, first: at, last } : null
}

/** "Lima, Peru": a town and its state are one; a capitalised name no list holds counts when its state follows. */
function readOne(article: Article, found: Readonly<Found>, at: number, end: number): Destination | null {
  const { tokens, text } = article
  const place = placeAt(article, found, at)
  if (place) {
    if (place.kind === 'demonym' || (tokens[at] as Token).start !== place.start) return null
    if (isHyphen(text.charAt(place.end)) && !placeAt(article, found, at + 1)) return null // "in the U.S.-Chile talks"
    let last = at
    while (last < end && (tokens[last] as Token).end <= place.end) last++
    const next = OF_STATE.test(tokens[last]?.lower ?? '') ? placeAt(article, found, last + 1) : null
    const home = next && isNamesake(place, next) ? next.country : place.country
    if (next && next.kind !== 'demonym' && (isWithin(place, next) || home !== place.country)) {
      last++
      while (last < end && (tokens[last] as Token).end <= next.end) last++
    }
    const modified = last < end ? (tokens[last] as Token).lower : ''
    if (MODIFIES.test(modified) || OFFICES.has(modified) || isOfOffice(tokens, last)) return null // "in Moscow talks", "Lima, US Secretary Berg"
    const region = /^(?:region|area)$/.test(tokens[last]?.lower ?? '')
    const name = isHalf(place) ? place.name : place.text
    return { name, country: home, first: at, last: region ? last + 1 : last }
  }
  let last = at
  while (
    last < end &&
    last - at < 4 &&
    /^\p{Lu}\p{Ll}/u.test((tokens[last] as Token).text) &&
    !placeAt(article, found, last)
  )
    last++
  if (last === at || tokens[last]?.text !== ',') return null
  const state = placeAt(article, found, last + 1)
  if (!state || state.kind === 'demonym' || (tokens[last + 1] as Token).start !== state.start) return null
  const name = text.slice((tokens[at] as Token).start, (tokens[last - 1] as Token).end)
  last++
  while (last < end && (tokens[last] as Token).end <= state.end) last++
  return { name, country: state.country, first: at, last }
}

/** "Fiji, New Zealand | Foreign Minister Berg": the second is whom she acts for. */
const isOfOffice = (tokens: readonly Token[], at: number): boolean =>
  /^(?:Foreign|Prime|Vice|Deputy|Defen[cs]e|Finance|Interior|Trade|Crown|Special)$/.test(
    tokens[at]?.text ?? '',
  ) &&
  (OFFICES.has(tokens[at + 1]?.lower ?? '') || OFFICES.has(tokens[at + 2]?.lower ?? ''))

/** "Lima, Peru", "Arequipa in Peru". */
const OF_STATE = /^(?:,|in)$/

const isHyphen = (character: string): boolean => /^[-‑–]$/.test(character)

const MODIFIES =
  /^(?:summit|talks|forum|conference|ties|relations|government|officials|policy|war|embassy|declaration|dialogue|administration|trade|economy|troops|forces|cooperation|partnership|border|leaders|president|strategy|attacks?|agreement|accords?|treaty|bombings?|shootings?|crisis)$/

/** "Lebanon, Pennsylvania": a town of North America named like a state. */
const isNamesake = (town: Place, state: Place): boolean =>
  town.kind === 'country' &&
  state.kind === 'region' &&
  /^(?:US|CA)$/.test(state.country ?? '') &&
  town.country !== state.country

const isWithin = (town: Place, state: Place): boolean =>
  town.kind !== 'country' &&
  (state.kind === 'country' || state.kind === 'region') &&
  (town.country === state.country || town.country === null)

/** Past "," "and" ", and then to": where the next place of a list may begin, or `at` itself. */
function linkEnd(article: Article, at: number, end: number): number {
  const { tokens } = article
  let i = at
  if (tokens[i]?.text === ',') i++
  const [link, next] = [tokens[i]?.lower, tokens[i + 1]?.lower]
  if (link === 'and' || (link === 'as' && next === 'well')) i++
  if (i === at) return at
  while (/^(?:then|to|finally|later|also|well|as|in)$/.test(tokens[i]?.lower ?? '') && i < end) i++
  return i < end ? i : at
}
