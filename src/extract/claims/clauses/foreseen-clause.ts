import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import type { FoundClause } from './clause.ts'

/** How many words may tell what a clause is of: "a | mutual defence | clause". */
const LONGEST_NAME = 6
/** How many words may tell what is thought of it: "was almost certainly not going to be included". */
const PREDICATE = 9

/**
 * A clause that somebody thinks a treaty may have or not.
 *
 *     "a mutual defence clause was possible"   "expects a mutual defence clause"   "the odds of a neutrality clause"
 *      ^^^^^^^^^^^^^^^^^^^^^^^ ------------     ------- ^^^^^^^^^^^^^^^^^^^^^^^         ------- ^^^^^^^^^^^^^^^^^^^
 */
export function foreseenClause(
  tokens: readonly Token[],
  { first, last }: Sentence,
  noun: number,
): Omit<FoundClause, 'treaty'> | null {
  let start = noun - 1
  while (start >= Math.max(first, noun - 1 - LONGEST_NAME) && !/^(?:an?|any)$/.test(wordAt(tokens, start))) {
    if (tokens[start]?.kind === 'mark' && wordAt(tokens, start) !== '-') return null
    start--
  }
  if (start < Math.max(first, noun - 1 - LONGEST_NAME)) return null
  const end = topicEnd(tokens, noun + 1, last)
  const behind = tokens.slice(end, Math.min(last, end + PREDICATE))
  const before = tokens.slice(Math.max(first, start - 2), start)
  return THOUGHT_OF.test(told(behind)) || THINKS.test(told(before))
    ? { first: start, last: end, modal: 'would', weak: true }
    : null
}

/** "a clause | on the corridor | is unlikely". */
function topicEnd(tokens: readonly Token[], at: number, end: number): number {
  if (!/^(?:on|about|for)$/.test(wordAt(tokens, at))) return at
  for (let i = at + 1; i < Math.min(end, at + LONGEST_NAME + 2); i++)
    if (IS.test(wordAt(tokens, i)) || tokens[i]?.kind === 'mark') return i
  return at
}
const IS =
  /^(?:is|was|remains?|remained|looks?|looked|seems?|seemed|appears?|appeared|would|will|could|may|might|should)$/

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
const told = (words: readonly Token[]): string => words.map(({ lower }) => lower).join(' ')

const THOUGHT_OF =
  /^(?:is|was|remains?|remained|looks?|looked|seems?|seemed|appears?|appeared|(?:would|will|could|may|might|should)(?: \w+){0,2} be)(?: \w+){0,4}? (?:possible|conceivable|likely|unlikely|probable|improbable|plausible|implausible|doubtful|certain|inevitable|expected|included|inserted|added|restored|reinstated|revived|ruled out|out of the question|on the (?:table|cards))\b/
const THINKS =
  /\b(?:expects?|expected|foresees?|foresaw|predicts?|predicted|anticipates?|anticipated|doubts?|doubted|(?:odds|chances?|likelihood|probability|prospects?|possibility) of)$/
