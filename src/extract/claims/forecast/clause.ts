import type { Span } from '../../../text/span.ts'
import type { Token } from '../../../text/tokens.ts'

/** What is to come about, and the words that tell it, hedge and all. */
export interface Clause {
  proposition: Span
  evidence: Span
}

const ENDS = /^[;:.!?“”"()–—]$/
const CLAUSE_WORDS =
  /^(which|who|while|but|although|though|because|as|since|after|when|said|says|told|added|wrote|and|according)$/

/** No clause is longer to either side, in words. */
const LONGEST = 100

/** The token after the clause that goes on at `from`. */
export function clauseEnd(tokens: readonly Token[], from: number, end: number): number {
  end = Math.min(end, from + LONGEST)
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token
    if (ENDS.test(token.text)) return i
    if (token.text === ',' && (CLAUSE_WORDS.test(tokens[i + 1]?.lower ?? '') || isTag(tokens, i + 1)))
      return i
  }
  return end
}

/** "…, | a diplomat who asked not to be named said": who says it, behind. */
function isTag(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + LONGEST_TAG; i++) {
    const { text = '.', lower = '.' } = tokens[i] ?? {}
    if (ENDS.test(text)) return false
    if (SAYS.test(lower)) return TAG_ENDS.test(tokens[i + 1]?.lower ?? '.')
  }
  return false
}
const SAYS = /^(?:said|says|told|added|wrote|noted|warned|argued)$/
const TAG_ENDS = /^(?:[.,;:]|on|in|at|late|early|reporters|journalists|\p{L}+day)$/u
const LONGEST_TAG = 16

/** The first token of the clause that holds token `at`. */
export function clauseStart(tokens: readonly Token[], at: number, first: number): number {
  let i = at
  for (; i > first && at - i < LONGEST; i--) {
    const before = tokens[i - 1] as Token
    if (ENDS.test(before.text)) break
    if (before.text === ',' && isOpening(tokens[i] as Token)) break
    if (/^(that|but|because|although|while|think|thinks|believe|believes)$/.test(before.lower) && i < at)
      break
  }
  while (i < at && /^(and|but|instead|however|,|that|meanwhile|also)$/.test((tokens[i] as Token).lower)) i++
  return i
}

const isOpening = (token: Token): boolean =>
  /^\p{Lu}/u.test(token.text) || /^(it|he|she|they|we|the|this|that|and|but|there)$/.test(token.lower)
