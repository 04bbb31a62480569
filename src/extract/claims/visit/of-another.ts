/** Whether another than the subject before a verb does what the verb says. */
import type { Token } from '../../../text/tokens.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { INVITED, REQUESTED } from '../../lexicon/travel/visits.ts'
import type { Scene } from './scene.ts'

const ASKS = new Set([...REQUESTED, ...INVITED, 'told', 'ordered', 'begged'])

/** "asked the envoy to | come", of the words between subject and verb: another is to do it. */
export function asksAnother(between: readonly string[]): boolean {
  const asks = between.findIndex((word) => ASKS.has(word))
  return (
    asks >= 0 &&
    between.at(-1) === 'to' &&
    asks < between.length - 2 &&
    /^(?:the|a|an|its|his|her|their|all)$/.test(between[asks + 1] ?? '') &&
    !/^(?:was|were|been|is|are|be|being)$/.test(between[asks - 1] ?? '')
  )
}

const CONJUNCTIONS = new Set('because although though since while if when whether than how that'.split(' '))

/**
 * Whether another does what the verb says: after a conjunction somebody is named anew.
 *
 *     Berg agreed, and planes began arriving in Lima      Berg said that half of the oil goes to Lima
 *                ^^^^^ ^^^^^^                                       ^^^^ no actor of ours
 *     Berg said specialists would travel to Lima
 *          ^^^^ ^^^^^^^^^^^
 */
export function newSubject({ tokens }: Scene, from: number, at: number): boolean {
  for (let i = from; i + 1 < at; i++) {
    const { text, lower } = tokens[i] as Token
    if (CONJUNCTIONS.has(lower) && i > from) return true
    if (SPEECH_VERBS.has(lower) && isSaid(tokens[i + 1] as Token) && actsBehind(tokens, i + 2, at))
      return true
    if (text !== ',' || !/^(?:and|but|while|as)$/.test((tokens[i + 1] as Token).lower) || i + 2 >= at)
      continue
    const next = tokens[i + 2] as Token
    if (/^\p{Lu}/u.test(next.text) || /^(?:the|a|an|its|some|many|\p{L}{3,}[^su']s)$/u.test(next.lower))
      return true
  }
  return false
}

/** "said | specialists"; not "is said | to have". */
const isSaid = ({ text }: Token): boolean => /^\p{Ll}/u.test(text) && text !== 'to'

/** "Berg said specialists | would travel to Lima". */
const actsBehind = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens
    .slice(from, at)
    .some(({ lower }) => /^(?:will|would|is|are|was|were|has|have|had|may|might|could)$/.test(lower))
