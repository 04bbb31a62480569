import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import { TREATY_HEADS } from '../../lexicon/treaty-words.ts'
import type { SpokenTreaty } from '../spoken-treaties.ts'
import type { FoundClause } from './clause.ts'
import { contentEnd } from './content.ts'
import { adjunctEnd } from './after-treaty.ts'
import { hasVerb, modalIn, pledged } from './verb-phrase.ts'

// "an agreement under which Lima will …"   "a declaration in which they expressed their readiness to …"
//     ^^^^^^^^^ ^^^^^^^^^^^                                ^^^^^^^^
export function inWhich(
  tokens: readonly Token[],
  sentence: Sentence,
  { treaty, last }: SpokenTreaty,
): FoundClause | null {
  let i = adjunctEnd(tokens, last, sentence.last)
  if (tokens[i]?.text === ',') i++
  const word = tokens[i]?.lower ?? ''
  if (word === 'whereby') i++
  else if (/^(under|in|by|through|with)$/.test(word) && tokens[i + 1]?.lower === 'which') i += 2
  else return null
  const end = contentEnd(tokens, i, sentence.last)
  if (tokens.slice(i, i + 4).some(({ lower }) => /^(?:hoped|sought|wanted|hopes|seeks|wants)$/.test(lower)))
    return null
  const first = pledged(tokens, i, end)
  if (!hasVerb(tokens, i, end)) return null
  return {
    treaty,
    first,
    last: end,
    modal: modalIn(tokens, i, Math.min(end, i + 8)),
    weak: first === i && word === 'in',
  }
}

// "an agreement on space, including the joint launch of …"
//     ^^^^^^^^^         ^^^^^^^^^^^
export function including(
  tokens: readonly Token[],
  sentence: Sentence,
  at: SpokenTreaty,
): FoundClause | null {
  if (tokens[at.last]?.text !== ',' || !/^(including|involving)$/.test(tokens[at.last + 1]?.lower ?? ''))
    return null
  const first = at.last + 2
  const last = contentEnd(tokens, first, sentence.last)
  for (let i = first; i < last; i++) if (TREATY_HEADS.has((tokens[i] as Token).lower)) return null
  return { treaty: at.treaty, first, last, modal: null, weak: true }
}
