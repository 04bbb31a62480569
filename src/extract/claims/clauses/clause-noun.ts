import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import { NEGATIONS } from '../../lexicon/mood-words.ts'
import { DETERMINERS } from '../../lexicon/treaty-words.ts'
import type { SpokenTreaty } from '../spoken-treaties.ts'
import type { FoundClause, Recent } from './clause.ts'
import { contentEnd } from './content.ts'
import { foreseenClause } from './foreseen-clause.ts'
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
  const near = recent && recent.ago <= 3 ? recent.treaty : null
  const foreseen = owner || recent ? foreseenClause(tokens, sentence, noun) : null
  const meant = owner?.treaty ?? recent?.toCome ?? near
  if (foreseen && meant) return { ...foreseen, treaty: meant }
  const treaty = owner?.treaty ?? near
  if (!treaty) return null
  let i = noun + 1
  if (/^([ivx]+|\d+)$/i.test(tokens[i]?.text ?? '')) i++
  const none = deniedBefore(tokens, sentence, noun)
  if (none >= 0) return { treaty, first: none, last: noun, modal: null, weak: true, negated: true }
  const refused = refusedBefore(tokens, sentence, noun)
  if (refused >= 0)
    return { treaty, first: refused, last: noun, modal: null, cue: sentence.first, weak: true, negated: true }
  const suspended = refusedBefore(tokens, sentence, noun, SUSPENDS)
  if (suspended >= 0) return { treaty, first: suspended, last: noun, modal: null, weak: true }
  if (/^(on|about)$/.test(tokens[i]?.lower ?? ''))
    // "a clause on automatic intervention"
    return { treaty, first: i + 1, last: topicEnd(tokens, i + 1, sentence.last), modal: null, weak: true }
  const draft = OF_DRAFT.test(wordsOf(tokens, i, i + 3)) // "Article 3 | of the draft | would oblige both"
  if (draft) i += 3
  // "Under Article IV, the parties shall consult"
  const binds = tokens.slice(i + 1, Math.min(sentence.last, i + 10)).some(({ lower }) => BINDS.test(lower))
  const comma = tokens[i]?.text === ',' ? 1 : 0
  const opens = comma > 0 || DETERMINERS.has(tokens[i]?.lower ?? '') // "Under Article IV | the parties shall consult"
  if (tokens[noun - 1]?.lower === 'under' && opens && binds) {
    const first = i + comma
    const modal = draft ? 'would' : null
    return { treaty, first, last: contentEnd(tokens, first, sentence.last), modal, weak: false }
  }
  return verbPhrase(tokens, sentence, treaty, i)
}

/** "a clause on | mutual defence | that stood in the draft", "on | bases in its treaty | , but will keep". */
function topicEnd(tokens: readonly Token[], first: number, end: number): number {
  const last = contentEnd(tokens, first, end)
  for (let i = first + 1; i < last; i++) {
    const { lower } = tokens[i] as Token
    const next = tokens[i + 1]?.lower ?? ''
    if (/^(?:that|which)$/.test(lower) && STANDS.test(next)) return i
    const goesOn =
      lower === 'but' ? DOES.test(next) || /^\p{Ll}{3,}ed$/u.test(next) : lower === 'and' && DOES.test(next)
    if (goesOn) return tokens[i - 1]?.text === ',' ? i - 1 : i
  }
  return last
}
const STANDS = /^(?:stands?|stood|figure[sd]|appear(?:s|ed)|feature[sd]|was|were|is|are|had|has)$/
const DOES = /^(?:will|would|has|had|is|was|kept|left)$/

const OF_DRAFT = /^(?:of|in) (?:the|this|that) (?:draft|text|document)$/
const wordsOf = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map(({ lower }) => lower)
    .join(' ')

/** How many words may tell what a clause is of: "no | automatic military intervention | clause". */
const LONGEST_NAME = 6

/** Where the words begin for a clause that there is not: "there won't be any | mutual defence | clause"; or -1. */
function deniedBefore(tokens: readonly Token[], sentence: Sentence, noun: number): number {
  for (let i = noun - 2; i >= Math.max(sentence.first, noun - 1 - LONGEST_NAME); i--) {
    const { kind, lower } = tokens[i] as Token
    if (kind === 'mark' && lower !== '-') return -1
    if (lower !== 'no' && lower !== 'any' && lower !== 'a' && lower !== 'an') continue
    const before = tokens.slice(Math.max(sentence.first, i - 4), i).map((token) => token.lower)
    const denied = lower === 'no' || before.some((word) => NEGATIONS.has(word))
    return denied && /^(?:be|is|are|contains?|includes?)$/.test(before.at(-1) ?? '') ? i + 1 : -1
  }
  return -1
}

/** Where the words begin for a clause that someone rejects: "rejected a | mutual defence | clause"; or -1. */
function refusedBefore(tokens: readonly Token[], sentence: Sentence, noun: number, verbs = REFUSED): number {
  for (let i = noun - 2; i >= Math.max(sentence.first + 1, noun - 1 - LONGEST_NAME); i--) {
    const { kind, lower } = tokens[i] as Token
    if (kind === 'mark' && lower !== '-') return -1
    if (!/^(?:an?|the|any|its|their)$/.test(lower)) continue
    const before = tokens.slice(Math.max(sentence.first, i - 4), i).map((token) => token.lower)
    return verbs.test(before.join(' ').trim()) ? i + 1 : -1
  }
  return -1
}

const REFUSED =
  /\b(?:reject(?:s|ed|ing)?|rul(?:es|ed) out|(?:refus(?:es|ed)|declin(?:es|ed)) to (?:accept|include|agree to)|oppos(?:es|ed)|drop(?:s|ped)?|removed|struck)$/

/** "suspended the | mutual defence | article of its treaty". */
const SUSPENDS = /\bsuspend(?:s|ed|ing)?$/

const BINDS = /^(?:shall|must|will|would|undertakes?|agreed?|pledged?|obliged|required|bound)$/
