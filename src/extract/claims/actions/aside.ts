import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import { indexPhrases, phraseAt } from '../../lexicon/phrase-index.ts'
import { ACTIONS_AFTER, ACTIONS_BEFORE } from '../../lexicon/treaty-actions.ts'
import { DETERMINERS } from '../../lexicon/treaty-words.ts'
import type { SpokenTreaty } from '../spoken-treaties.ts'
import type { FoundAction } from './action.ts'
import { judged } from './judge.ts'

const finite = (entries: typeof ACTIONS_AFTER) =>
  indexPhrases(entries.filter(([, { form }]) => form === 'finite'))
const DONE_BY = finite(ACTIONS_BEFORE)
const DONE_TO = finite(ACTIONS_AFTER)

/** How many words "Signed by Peru and Chile in Lima in 1990," may have. */
const OPENING = 18

// "Signed in Lima in 1987, the Rio Pact banned …"
//  ^^^^^^                ^     --------
export function inOpening(
  tokens: readonly Token[],
  sentence: Sentence,
  spoken: SpokenTreaty,
): FoundAction | null {
  const comma = DETERMINERS.has(tokens[spoken.first - 1]?.lower ?? '') ? spoken.first - 2 : spoken.first - 1
  if (tokens[comma]?.text !== ',' || comma - sentence.first > OPENING) return null
  const match = /ed$/.test(tokens[sentence.first]?.lower ?? '')
    ? phraseAt(DONE_TO, tokens, sentence.first, comma)
    : null
  if (!match || !/^(?:in|on|by|at|last|,)$/.test(tokens[match.last]?.lower ?? '')) return null
  const { action } = match.value
  return { spoken, action, status: 'occurred', first: sentence.first, last: match.last }
}

/** How many words name who does it: ", which | its neighbour Peru | signed". */
const SUBJECT = 4

// "the Rio Pact, which Peru has signed in 1993"
//      --------        ^^^^     ^^^^^^
export function inRelative(
  tokens: readonly Token[],
  sentence: Sentence,
  spoken: SpokenTreaty,
): FoundAction | null {
  const which = tokens[spoken.last]?.text === ',' ? spoken.last + 1 : spoken.last
  if (!/^(?:which|that)$/.test(tokens[which]?.lower ?? '')) return null
  const subject = tokens[which + 1]
  if (!subject || !(/^\p{Lu}/u.test(subject.text) || SUBJECTS.test(subject.lower))) return null
  for (let i = which + 2; i < Math.min(sentence.last, which + 2 + subjectLength(tokens, which + 1)); i++) {
    const match = phraseAt(DONE_BY, tokens, i, sentence.last)
    if (!match) continue
    const behind = tokens[match.last]
    if (behind?.kind === 'word' && !BEHIND.test(behind.lower)) return null // "which Peru says broke the truce"
    return judged(tokens, sentence, spoken, i, match.last, match.value)
  }
  return null
}
/** "which | Peru, Chile, Cuba and Bolivia | signed": a list of names is as long as it is. */
function subjectLength(tokens: readonly Token[], from: number): number {
  let i = from
  while (
    i < from + LONGEST_LIST &&
    (/^\p{Lu}/u.test(tokens[i]?.text ?? '') || /^(?:,|and|the|of)$/.test(tokens[i]?.lower ?? ''))
  )
    i++
  return Math.max(SUBJECT, i - from)
}
const LONGEST_LIST = 30
const SUBJECTS = /^(?:it|they|he|she|the|its|their|his|her|both|neither)$/
const BEHIND = /^(?:in|on|at|by|with|last|this|and|but|after|before|during|when|only|again|earlier|as|for)$/

// "put the Rio Pact in abeyance"
//  ^^^     -------- ^^^^^^^^^^^
export function inAbeyance(
  tokens: readonly Token[],
  sentence: Sentence,
  spoken: SpokenTreaty,
): FoundAction | null {
  const { first, last } = spoken
  if (tokens[last]?.lower !== 'in' || tokens[last + 1]?.lower !== 'abeyance') return null
  const verb = DETERMINERS.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1
  if (!/^(?:put|held|hold|kept|keep|placed?)s?$|^(?:putt|hold|keep|plac)ing$/.test(tokens[verb]?.lower ?? ''))
    return null
  return judged(tokens, sentence, spoken, verb, verb + 1, { action: 'suspended', form: 'finite' })
}
