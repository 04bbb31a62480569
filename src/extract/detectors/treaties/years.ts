import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import { TREATY_HEADS } from '../../lexicon/treaty-words.ts'
import { isCapital, isYear } from './words.ts'

/** "2000 Treaty of …"  "Treaty of 1949"  "Treaty of Warsaw of December 1970"  "Jay Treaty (1794)"  "…, signed in October 2000"  "was signed in 2000" */
export function yearOf(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  last: number,
): number | null {
  return (
    yearIn(tokens, first, last, sentence.last) ??
    yearOfSigning(tokens, sentence, first, last) ??
    yearOfReplacing(tokens, sentence, first)
  )
}

function yearIn(tokens: readonly Token[], first: number, last: number, end: number): number | null {
  let heads = 0
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    if (TREATY_HEADS.has(token.lower) && ++heads > 1) break // "Protocol to the Treaty of 1949"
    if (isYear(token)) return Number(token.text)
  }
  let i = last
  if (tokens[i]?.text === '(' && isYear(tokens[i + 1]) && tokens[i + 2]?.text === ')')
    return Number(tokens[i + 1]?.text)
  if (tokens[i]?.lower === 'of')
    for (let n = i + 1; n < Math.min(end, i + 5) && isOfDate(tokens[n] as Token); n++)
      if (isYear(tokens[n])) return Number(tokens[n]?.text)
  if (isWhen(tokens, first, last)) return Number(tokens[last + 1]?.text)
  if (tokens[i]?.text === ',') i++
  if (/^(was|were|is|are)$/.test(tokens[i]?.lower ?? '')) i++
  if (!/^(signed|concluded|adopted|agreed|reached)$/.test(tokens[i]?.lower ?? '')) return null
  for (let n = i + 1; n < Math.min(end, i + 12); n++) {
    const token = tokens[n] as Token
    if (isYear(token)) return Number(token.text)
    if (token.text === ';' || /^(and|which|that|but|was|were|is|would|will)$/.test(token.lower)) return null
  }
  return null
}

/** "by | the Treaty of Paris | in 1783", "including | the Rio Pact | in 1963": what ends or comes with it has its year. */
function isWhen(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[last]?.lower !== 'in' || !isYear(tokens[last + 1]) || !isCapital(tokens[last - 1])) return false
  const before = tokens[tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1]?.lower ?? ''
  return /^(?:by|with|under|until|including|following)$/.test(before)
}

/** "Peru and Chile signed | the Treaty of Amity | in 1904" */
function yearOfSigning(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  last: number,
): number | null {
  if (tokens[last]?.lower !== 'in' || !isYear(tokens[last + 1])) return null
  const before = tokens.slice(Math.max(sentence.first, first - 3), first)
  return before.some(({ lower }) => /^(?:signed|concluded)$/.test(lower))
    ? Number(tokens[last + 1]?.text)
    : null
}

/** "was replaced in | 1993 | by a treaty that". */
function yearOfReplacing(tokens: readonly Token[], sentence: Sentence, first: number): number | null {
  const by = successorOf(tokens, sentence, first)
  return by >= 0 && isYear(tokens[by - 1]) && tokens[by - 2]?.lower === 'in'
    ? Number(tokens[by - 1]?.text)
    : null
}

/** The "by" of "(it was) replaced (in 1993) | by a treaty", or -1. */
export function successorOf(tokens: readonly Token[], sentence: Sentence, first: number): number {
  const by = /^(?:an?|another|the)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1
  if (by <= sentence.first || tokens[by]?.lower !== 'by') return -1
  return tokens.slice(Math.max(sentence.first, by - 4), by).some(({ lower }) => REPLACED.test(lower))
    ? by
    : -1
}
const REPLACED = /^(?:replaced|superseded|succeeded|followed)$/

/** "7 December, 1970", "May 1992" */
const isOfDate = (token: Token): boolean => isCapital(token) || token.kind === 'number' || token.text === ','
