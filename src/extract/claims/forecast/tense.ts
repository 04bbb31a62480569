import type { Token } from '../../../text/tokens.ts'
import { CHANCES } from '../../lexicon/hedges.ts'

/** Whether the words behind a hedge, tokens from `last` to `end`, tell of what is to come. */

/** "impossible | for Parliament to ratify it"; not "for him to know". */
export const isForSomeone = (tokens: readonly Token[], last: number, end: number): boolean =>
  tokens[last]?.lower === 'for' &&
  !/^(?:me|us|you|him|her|them|it|anyone|anybody|now|the$)$/.test(tokens[last + 1]?.lower ?? '') &&
  hasInfinitive(tokens, last + 1, end)

/** "expects the king | to travel". */
export const hasInfinitive = (tokens: readonly Token[], last: number, end: number): boolean =>
  tokens
    .slice(last + 1, Math.min(end, last + LONGEST))
    .some(
      ({ lower }, i) =>
        lower === 'to' &&
        /^\p{Ll}{2,}$/u.test(tokens[last + i + 2]?.text ?? '') &&
        !IS_NOUN.test(tokens[last + i + 2]?.lower ?? ''),
    )
const IS_NOUN = /^(?:the|an?|his|her|its|their|this|that|have)$/

/** "hard to imagine | Hanoi sending troops". */
export const hasGerund = (tokens: readonly Token[], last: number, end: number): boolean =>
  tokens.slice(last + 1, Math.min(end, last + LONGEST)).some(({ text }) => /^\p{Ll}{2,}ing$/u.test(text))

/** "likely to have fled" looks back. */
export const isFuture = (tokens: readonly Token[], last: number, end: number): boolean => {
  const verb = tokens[last]?.lower === 'to' ? last + 1 : last
  return verb < end && tokens[verb]?.lower !== 'have' && tokens[verb]?.kind === 'word'
}

/** "will probably fall", "it is unlikely that it will". */
export const hasFuture = (tokens: readonly Token[], first: number, last: number, end: number): boolean => {
  for (let i = Math.max(0, first - 3); i < Math.min(end, last + 12); i++) {
    const { lower } = tokens[i] as Token
    if (/^(will|would|won't|wouldn't|shall|'ll|going)$/.test(lower)) return true
  }
  return false
}

/** "there is a good chance | (that) the army gives way": in the present tense. */
export const isChanceThat = (tokens: readonly Token[], first: number, last: number, end: number): boolean =>
  CHANCES.has(tokens[last - 1]?.lower ?? '') &&
  /^(?:is|'s|remains)$/.test(
    tokens[/^an?$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1]?.lower ?? '',
  ) &&
  /^(?:that|the|a|an|it|he|she|they|\p{Lu}.*)$/u.test(tokens[last]?.text ?? '') &&
  !looksBack(tokens, last, end)

export const looksBack = (tokens: readonly Token[], last: number, end: number): boolean =>
  tokens.slice(last, end).some(({ text }) => LOOKS_BACK.test(text))
const LOOKS_BACK = /^(?:was|were|had|has|have|did|\p{Ll}{3,}ed)$/u

/** "doubt that Europe | can succeed", "unlikely that either | wants to shoot": a verb that looks ahead in the present tense. */
export const hasWill = (tokens: readonly Token[], last: number, end: number): boolean =>
  tokens
    .slice(last, end)
    .some(({ lower }, i) => AHEAD.test(lower) || (lower === 'can' && tokens[last + i + 1]?.lower !== 'be'))
const AHEAD = /^(?:wants?|intends?|plans?|means|aims?|hopes?)$/

/** Between a subject and its verb, in words. */
const LONGEST = 12
