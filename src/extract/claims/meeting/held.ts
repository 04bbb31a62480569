import type { Token } from '../../../text/tokens.ts'
import type { Article } from '../../article.ts'
import type { Found } from '../../detector.ts'
import { placeAt, type Destination } from '../frames/destinations.ts'

const HOSTS = /^(?:host(?:s|ed|ing)?|convene[sd]?|convening|organi[sz](?:e[sd]?|ing))$/
const NEW_CLAUSE = /^(?:[,;:.“”"]|that|which|who|where|because|but|while|after|before|said|told)$/
/** How many words may stand between an event and what is said of it. */
const REACH = 10

/**
 * Whether an event, tokens [first, at], is told as held: with that, its day or place are enough to tell it, whoever takes part.
 *
 *     Norway will host a donor conference      a peace summit took place      a round of talks is to be held
 *                 ^^^^   ^^^^^^^^^^^^^^^^ event   ^^^^^^^^^^^^ event                    ^^^^^           ^^^^
 */
export const isHeld = (tokens: readonly Token[], first: number, at: number): boolean =>
  hostVerb(tokens, first) >= 0 || takesPlace(tokens, at)

/** The state that hosts the event which begins at `first`: the name right before its verb. */
export function hostOf(article: Article, found: Readonly<Found>, first: number): Destination | null {
  const { tokens } = article
  let at = hostVerb(tokens, first)
  while (at > 0 && AUXILIARY.test(tokens[at - 1]?.lower ?? '')) at--
  const place = at > 0 ? placeAt(article, found, at - 1) : null
  if (!place?.country || place.kind === 'demonym') return null
  return { name: place.text, country: place.country, first: at - 1, last: at }
}
const AUXILIARY = /^(?:will|would|to|is|was|has|have|had|due|set|may|might|could|also|\p{L}+ly)$/u

/** The verb of hosting whose object begins at `first`, over an article and its adjectives; else -1. */
function hostVerb(tokens: readonly Token[], first: number): number {
  for (let i = first - 1; i >= 0 && i >= first - 5; i--) {
    const { lower } = tokens[i] as Token
    if (HOSTS.test(lower)) return i
    if (NEW_CLAUSE.test(lower)) return -1
  }
  return -1
}

/** "is to be | held", "took | place", with what the event is about between. */
function takesPlace(tokens: readonly Token[], at: number): boolean {
  let passive = false
  for (let i = at + 1; i <= at + REACH; i++) {
    const lower = tokens[i]?.lower ?? '.'
    if (NEW_CLAUSE.test(lower)) return false
    if (/^(?:take|takes|took|taken|taking)$/.test(lower)) return tokens[i + 1]?.lower === 'place'
    passive ||= /^(?:be|been|being|is|are|was|were)$/.test(lower)
    if (passive && lower === 'held') return true
  }
  return false
}
