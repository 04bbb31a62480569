import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import type { SpokenTreaty } from '../spoken-treaties.ts'
import type { FoundClause, Recent } from './clause.ts'
import { contentEnd } from './content.ts'

/** How many words may stand between "there is" and the duty: "there is, in the treaty, | no legal obligation". */
const REACH = 10
/** How many sentences later "there is no obligation" still speaks of a treaty. */
const MEMORY = 2

/**
 * A duty that a treaty has or has not, by its noun.
 *
 *     "There is no obligation in the treaty to send troops"   "The pact imposes no duty to consult"
 *      ----- -- --                             ^^^^^^^^^^^              ------- --         ^^^^^^^
 */
export function ofDuty(
  tokens: readonly Token[],
  sentence: Sentence,
  spoken: readonly SpokenTreaty[],
  recent: Recent | null,
  noun: number,
): FoundClause | null {
  const owner = spoken.findLast(({ first }) => first < noun) ?? spoken.find(({ first }) => first > noun)
  const treaty = owner?.treaty ?? (recent && recent.ago <= MEMORY ? recent.treaty : null)
  const to = owner && owner.first > noun && tokens[owner.last]?.lower === 'to' ? owner.last : noun + 1
  if (!treaty || tokens[to]?.lower !== 'to' || to + 1 >= sentence.last) return null
  const before = tokens.slice(Math.max(sentence.first, noun - REACH), noun).map(({ lower }) => lower)
  if (!HAS.test(before.slice(before.findLastIndex((word) => /^[;:]$/.test(word)) + 1).join(' '))) return null
  const negated = before.some((word) => NONE.test(word)) ? { negated: true as const } : {}
  const modal = before.findLast((word) => MODAL.test(word)) ?? null
  const first = to + 1
  return { ...negated, treaty, first, last: contentEnd(tokens, first, sentence.last), modal, weak: true }
}

const HAS =
  /\b(?:there (?:is|are|was|were|will be|would be|may be|might be|could be)|there's|contains?|contained|includes?|included|include|imposes?|imposed|impose|creates?|created|create|carries|carried|carry|entails?|entailed|puts?|places?|placed)\b/
const NONE = /^(?:no|not|never|neither|without|.*n't)$/
const MODAL = /^(?:would|could|may|might|will)$/

/** Nouns for what one is bound to. */
export const DUTIES: ReadonlySet<string> = new Set(
  'obligation obligations duty requirement commitment'.split(' '),
)
