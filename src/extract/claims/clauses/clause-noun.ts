import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import type { SpokenTreaty } from '../spoken-treaties.ts'
import type { FoundClause, Recent } from './clause.ts'
import { contentEnd } from './content.ts'
import { verbPhrase } from './verb-phrase.ts'

// "a clause stipulating …"   "Article 5 obliges …"   "a provision that would ban …"
//    ^^^^^^ ^^^^^^^^^^^
export function afterClauseNoun(
  tokens: readonly Token[],
  sentence: Sentence,
  spoken: readonly SpokenTreaty[],
  recent: Recent | null,
  noun: number,
): FoundClause | null {
  const owner = spoken.find(({ first }) => first > noun) ?? spoken.findLast(({ first }) => first <= noun)
  const treaty = owner?.treaty ?? (recent && recent.ago <= 3 ? recent.treaty : null)
  if (!treaty) return null
  let i = noun + 1
  if (/^([ivx]+|\d+)$/i.test(tokens[i]?.text ?? '')) i++
  if (/^(on|about)$/.test(tokens[i]?.lower ?? ''))
    // "a clause on automatic intervention"
    return { treaty, first: i + 1, last: contentEnd(tokens, i + 1, sentence.last), modal: null, weak: true }
  // "Under Article IV, the parties shall consult"
  const binds = tokens.slice(i + 1, Math.min(sentence.last, i + 10)).some(({ lower }) => BINDS.test(lower))
  if (tokens[noun - 1]?.lower === 'under' && tokens[i]?.text === ',' && binds)
    return { treaty, first: i + 1, last: contentEnd(tokens, i + 1, sentence.last), modal: null, weak: false }
  return verbPhrase(tokens, sentence, treaty, i)
}

const BINDS = /^(?:shall|must|will|undertakes?|agreed?|pledged?|obliged|required|bound)$/
