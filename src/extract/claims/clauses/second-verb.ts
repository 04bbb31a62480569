import type { Token } from '../../../text/tokens.ts'
import type { FoundClause } from './clause.ts'
import { clauseVerbAt } from './verb-phrase.ts'

/**
 * The clauses that one treaty's verbs tell, joined by "and" in the same tense.
 *
 *     The accord | caps enrichment at 4 percent | and commits Iran to admit inspectors
 *                  ^^^^ cue                           ^^^^^^^
 */
export function byVerb(tokens: readonly Token[], clause: FoundClause, end: number): FoundClause[] {
  const tense = clause.cue === undefined ? null : tenseOf(tokens[clause.cue])
  if (!tense) return [clause]
  for (let i = clause.first + 1; i + 1 < clause.last; i++) {
    if (tokens[i]?.lower !== 'and' || tenseOf(tokens[i + 1]) !== tense) continue
    const verb = clauseVerbAt(tokens, i + 1, end)
    if (!verb || verb.last >= clause.last) continue
    const comma = tokens[i - 1]?.text === ',' ? 1 : 0
    const second = { ...clause, first: verb.last, cue: i + 1, weak: false }
    return [{ ...clause, last: i - comma }, ...byVerb(tokens, second, end)]
  }
  return [clause]
}

const tenseOf = (token: Token | undefined): 'present' | 'past' | null =>
  /^\p{Ll}+[^s]s$/u.test(token?.text ?? '')
    ? 'present'
    : /^(?:\p{Ll}+ed|gave|bound|forbade|laid|sought|undertook)$/u.test(token?.text ?? '')
      ? 'past'
      : null
