import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Treaty } from '../../schemas.ts'
import type { SpokenTreaty } from '../spoken-treaties.ts'
import type { FoundClause } from './clause.ts'
import { seenEnd } from './after-treaty.ts'
import { contentEnd } from './content.ts'
import { hasVerb, subjectIt, verbPhrase } from './verb-phrase.ts'

// "“Any attack will meet our combined resistance”, the declaration states."
//   --------------------------------------------        ^^^^^^^^^^^ ^^^^^^
export function saidBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  at: SpokenTreaty,
): FoundClause | null {
  if (!/^(states|stated|says|said|reads|declares|stipulates|stipulated)$/.test(tokens[at.last]?.text ?? ''))
    return null
  const after = tokens[at.last + 1]
  if (after && at.last + 1 < sentence.last && after.kind !== 'mark') return null
  // "The alliance, the declaration said, did not …"
  if (after?.text === ',' && !hasVerb(tokens, sentence.first, at.first))
    return {
      treaty: at.treaty,
      first: at.last + 2,
      last: contentEnd(tokens, at.last + 2, sentence.last),
      modal: null,
      weak: false,
    }
  let last = at.first
  while (
    last > sentence.first &&
    ((tokens[last - 1] as Token).kind === 'mark' || (tokens[last - 1] as Token).lower === 'the')
  )
    last--
  let first = sentence.first
  while (first < last && (tokens[first] as Token).kind === 'mark') first++
  return { treaty: at.treaty, first, last, modal: null, weak: false }
}

// "It states that …"   "According to the document, …"
//  ^^ ^^^^^^^^^^^       ^^^^^^^^^^^^^^^^^^^^^^^^^
export function ofDocument(tokens: readonly Token[], sentence: Sentence, treaty: Treaty): FoundClause | null {
  let i = sentence.first
  const it = subjectIt(tokens, sentence)
  const [one, two, three, four] = [0, 1, 2, 3].map((n) => tokens[i + n]?.lower ?? '')
  if (one === 'according' && two === 'to' && three === 'the' && /^(document|text|draft)$/.test(four ?? '')) {
    i += 4
    if (tokens[i]?.text === ',') i++
    return { treaty, first: i, last: contentEnd(tokens, i, sentence.last), modal: null, weak: false }
  }
  if (/^(?:the|a)$/.test(one ?? '') && /^(document|text|draft|paper)$/.test(two ?? ''))
    i = seenEnd(tokens, i + 2, sentence.last) // "A draft seen by reporters | provides"
  else if (it >= 0) i = it + 1
  else return null
  const clause = verbPhrase(tokens, sentence, treaty, i)
  const passive = /^(?:is|was|are|were)$/.test(tokens[clause?.cue ?? -1]?.lower ?? '') // "It is meant to"
  if (!clause || (it >= 0 && (clause.weak || passive))) return null
  return two === 'draft' ? { ...clause, modal: 'would' } : clause // a draft binds nobody yet
}
