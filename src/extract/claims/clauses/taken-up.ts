import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import type { FoundClause } from './clause.ts'

/** What is done to a clause, or is to be. */
const DEED =
  /^(?:reinstat|restor|reviv|reintroduc|renew|includ|insert|add(?:s|ed|ing)?$|accept|adopt|agree|reject|oppos|refus|drop|remov|delet|strik|scrap|suspend|disput|contest|keep|retain|back(?:s|ed|ing)?$|support)/
/** How many words may lead from it to the clause: "reinstate | the content of | such a clause". */
const REACH = 6

/**
 * What a sentence says of a clause told before it: the words from what is done to it.
 *
 *     "Oslo is unlikely to reinstate such a clause"
 *                          ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function takenUp(
  tokens: readonly Token[],
  { first, last }: Sentence,
  treaty: FoundClause['treaty'],
): FoundClause | null {
  for (let noun = first + 1; noun < last; noun++) {
    if (!NOUN.test((tokens[noun] as Token).lower) || !pointsBack(tokens, noun)) continue
    if (/^(?:that|which|on|stipulating|requiring|obliging)$/.test(tokens[noun + 1]?.lower ?? '')) continue // its own words follow
    const passive = doneTo(tokens, noun, last, treaty)
    if (passive) return passive
    for (let i = noun - 1; i >= Math.max(first, noun - REACH); i--) {
      if (!DEED.test((tokens[i] as Token).lower)) continue
      const before = tokens.slice(Math.max(first, i - 4), i).map(({ lower }) => lower)
      const modal = before.findLast((word) => MODAL.test(word)) ?? null
      const against =
        AGAINST.test((tokens[i] as Token).lower) && !before.some((word) => /^(?:not|never)$/.test(word))
      const negated = against ? { negated: true as const } : {}
      return { ...negated, treaty, first: i, last: noun + 1, modal, weak: false, again: true }
    }
  }
  return null
}

/** "such a clause | will be included". */
function doneTo(
  tokens: readonly Token[],
  noun: number,
  end: number,
  treaty: FoundClause['treaty'],
): FoundClause | null {
  const modal = tokens[noun + 1]?.lower ?? ''
  if (!MODAL.test(modal)) return null
  for (let i = noun + 2; i < Math.min(end, noun + 6); i++) {
    const { lower } = tokens[i] as Token
    if (lower === 'be' && DEED.test(tokens[i + 1]?.lower ?? '')) {
      const negated = AGAINST.test(tokens[i + 1]?.lower ?? '') ? { negated: true as const } : {}
      return { ...negated, treaty, first: noun - 1, last: i + 2, modal, weak: false, again: true }
    }
  }
  return null
}

const AGAINST = /^(?:reject|oppos|refus|drop|remov|delet|strik|scrap)/
const NOUN = /^(?:clause|provision|stipulation)$/
const MODAL = /^(?:will|would|could|may|might|should|to)$/

/** "such a clause", "that clause", "the clause". */
const pointsBack = (tokens: readonly Token[], noun: number): boolean =>
  /^(?:the|this|that)$/.test(tokens[noun - 1]?.lower ?? '') ||
  (/^an?$/.test(tokens[noun - 1]?.lower ?? '') && tokens[noun - 2]?.lower === 'such')
