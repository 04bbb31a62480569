import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import { CHANCES, COUNTED } from '../../lexicon/hedges.ts'

/** How many words chances may be of. */
const LONGEST = 24

/** What a hedge gives chances to, as tokens [first, last), and where the words that tell it begin and end. */
export interface Chances {
  first: number
  last: number
  from: number
  to: number
}

/**
 * What the hedge [first, last) says of chances, or null when it is of none.
 *
 *     "The chances of a second summit are slim"      "there is little chance of a truce before May"
 *          ------- ^^ ^^^^^^^^^^^^^^^     ---- hedge              ------------- hedge ^^^^^^^^^^^^^^^^^^
 */
export function chancesOf(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  last: number,
  clauseEnd: number,
  isReported: boolean,
): Chances | null {
  if (isChance(tokens[last - 1]) && tokens[last]?.lower === 'of')
    return last + 1 < clauseEnd &&
      !tokens
        .slice(Math.max(0, first - 4), first)
        .some(({ lower }) => (isReported ? GIVEN : PAST).test(lower))
      ? { first: last + 1, last: clauseEnd, from: first, to: clauseEnd }
      : null
  const given = givenTo(tokens, sentence, first, last)
  if (given) return given
  for (let i = first - 1; i > Math.max(sentence.first, first - LONGEST); i--) {
    if (!isChance(tokens[i - 1]) || !OF.test(tokens[i]?.lower ?? '')) continue
    const verb = tokens.slice(i, first).findLastIndex(({ lower }) => BE.test(lower))
    return verb < 1 ? null : { first: i + 1, last: i + verb, from: i - 1, to: last }
  }
  return null
}
/**
 * "gave | the truce with Chad | a 20 percent chance."
 *         ^^^^^^^^^^^^^^^^^^^       ^^^^^^^^^^^^^^^^^ hedge
 */
function givenTo(
  tokens: readonly Token[],
  { first: floor }: Sentence,
  first: number,
  last: number,
): Chances | null {
  if (!isChance(tokens[last - 1]) || tokens[last]?.lower === 'that') return null
  const to = /^(?:an?|only|just)$/.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first
  const from = Math.max(floor, first - LONGEST)
  const verb = from + tokens.slice(from, to).findLastIndex(({ lower }) => GIVES.test(lower))
  return verb < from || verb + 1 >= to ? null : { first: verb + 1, last: to, from: verb + 1, to: last }
}
const GIVES = /^(?:gave|gives?|giving)$/

/** "was given only a | one-in-five chance of"; "said there was a | one-in-five chance of" looks ahead. */
const PAST = /^(?:was|were|had)$/
const GIVEN = /^(?:given|offered)$/
const isChance = (token: Token | undefined): boolean =>
  token !== undefined && (CHANCES.has(token.lower) || COUNTED.has(token.lower))
const OF = /^(?:of|that|for)$/
/** Also "puts the odds of a truce | at | 30 percent". */
const BE = /^(?:is|are|was|were|remains?|looks?|seems?|appears?|at|as|has|have)$/
