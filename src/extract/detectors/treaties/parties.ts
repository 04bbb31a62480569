import { lastStartingBy } from '../../../text/span.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Article } from '../../article.ts'
import type { Found, Place } from '../../detector.ts'
import { BEFORE_HYPHEN, TREATY_HEADS } from '../../lexicon/treaty-words.ts'
import { STATES } from './actors.ts'
import type { TreatyMention } from './mention.ts'

/** Words that bring in a party, and words that end the list of them. */
const BRINGS_PARTY = new Set(['between', 'with', 'among'])
const ENDS_PARTIES = new Set(
  'on for concerning regarding about in of to over during against at by'.split(' '),
)

/**
 * The states a mention says are bound.
 *
 *     "a Russian-Indian agreement on oil in Iraq"   "a pact between Peru and Chile"   "the Sino-Indian accord"
 *        ^^^^^^^^^^^^^^                                             ^^^^     ^^^^^          ^^^^^^^^^^^
 *     "the protocol on the accession of Peru"   "agreements reached during the Peru-Chile summit"
 *                                       ^^^^                               ^^^^^^^^^^
 */
export function partiesSaid(
  article: Article,
  found: Pick<Found, 'places'>,
  mention: TreatyMention,
): string[] {
  const parties = new Set<string>()
  let brings = true // words before the head
  let joining = false
  for (let i = mention.first; i < mention.last; i++) {
    const token = article.tokens[i] as Token
    if (TREATY_HEADS.has(token.lower)) brings = false
    if (BRINGS_PARTY.has(token.lower) || isSummit(article.tokens, i) || isSignedBy(article.tokens, i))
      brings = true
    else if (isAccession(article.tokens, i)) brings = joining = true
    else if (
      ENDS_PARTIES.has(token.lower) &&
      !(token.lower === 'of' && (joining || isGovernment(article.tokens, i)))
    )
      brings = false
    if (!brings || OF_OTHERS.test(token.lower)) continue
    const people = token.text.includes('-') ? BEFORE_HYPHEN.get(token.lower.split('-')[0] as string) : null
    if (people) parties.add(people)
    if (
      /^EU$|^EU-|-EU$/.test(token.text) ||
      (token.text === 'European' && article.tokens[i + 1]?.text === 'Union')
    )
      parties.add('EU')
    for (const place of placesAt(found.places, token)) {
      if (!place.country || !STATES.has(place.kind)) continue
      // "the Minsk agreements": a seat before the head is where, not who
      const named = mention.form === 'named' || TREATY_HEADS.has(article.tokens[i + 1]?.lower ?? '')
      if (named && SEATS.has(place.kind) && !token.text.includes('-')) continue
      parties.add(place.country)
    }
  }
  return [...parties]
}

const SEATS: ReadonlySet<Place['kind']> = new Set(['capital', 'metonym'])

/** "on the accession | of Peru": who joins is bound. */
const isAccession = (tokens: readonly Token[], of: number): boolean =>
  tokens[of]?.lower === 'of' && tokens[of - 1]?.lower === 'accession'

/** "between the Government | of Peru and …". */
const isGovernment = (tokens: readonly Token[], of: number): boolean =>
  /^(?:governments?|republics?|kingdoms?)$/.test(tokens[of - 1]?.lower ?? '')

/** "a Swiss-brokered pact": who helped with it is not bound by it. */
const OF_OTHERS =
  /-(?:brokered|mediated|sponsored|backed|led|hosted|drafted|proposed|imposed|supervised|facilitated)$/

/** "signed | by Peru and Chile". */
const isSignedBy = (tokens: readonly Token[], by: number): boolean =>
  tokens[by]?.lower === 'by' &&
  /^(?:signed|concluded|initiall?ed|ratified|made|reached)$/.test(tokens[by - 1]?.lower ?? '')

/** "during the | Peru-Chile summit". */
const isSummit = (tokens: readonly Token[], at: number): boolean =>
  /^\p{L}+-\p{L}+$/u.test(tokens[at]?.text ?? '') &&
  /^(?:summit|talks|meeting)$/.test(tokens[at + 1]?.lower ?? '')

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
