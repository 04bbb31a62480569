import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Treaty } from '../../schemas.ts'
import { TREATY_HEADS } from '../../lexicon/treaty-words.ts'
import type { SpokenTreaty } from '../spoken-treaties.ts'
import type { FoundClause, Recent } from './clause.ts'
import { contentEnd } from './content.ts'
import { afterAside, clauseVerbAt, hasVerb, modalIn, pledged, verbPhrase } from './verb-phrase.ts'

// "The pact commits both sides to …"   "a treaty, signed in 1961, which would oblige Peru to …"
//      ^^^^ ^^^^^^^                        ^^^^^^                        ^^^^^^
export function afterTreaty(
  tokens: readonly Token[],
  sentence: Sentence,
  { treaty, first, last }: SpokenTreaty,
): FoundClause | null {
  let i = last
  if (tokens[i]?.text === ',' && isRefused(tokens, sentence, first)) return null
  if (
    tokens[i]?.text === ',' &&
    /^(signed|concluded|adopted|reached|dated|known|negotiated|ratified|now)$/.test(
      tokens[i + 1]?.lower ?? '',
    )
  )
    i = afterAside(tokens, i + 1, sentence.last)
  const whenOrWhere = adjunctEnd(tokens, i, sentence.last)
  const said = verbPhrase(tokens, sentence, treaty, whenOrWhere)
  if (said?.weak && said.modal && doesMore(tokens, first, last)) return null
  return (
    said ??
    (tokens[i]?.lower === ','
      ? verbPhrase(tokens, sentence, treaty, afterAside(tokens, i + 1, sentence.last))
      : null) ??
    secondVerb(tokens, sentence, treaty, i)
  )
}

/** "an agreement to found a council, | which would meet": said of the council. */
const doesMore = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[last]?.text === ',' && tokens.slice(first, last).some(({ lower }) => lower === 'to')

/** "did not sign the pact, | establishing its own force": it binds nobody to that. */
const isRefused = (tokens: readonly Token[], sentence: Sentence, first: number): boolean =>
  /\b(?:not|refused to|declined to) (?:sign|join|ratify|accept|approve)\b/.test(
    tokens
      .slice(Math.max(sentence.first, first - 5), first)
      .map(({ lower }) => lower)
      .join(' '),
  )

// "signed a pact on July 8 allowing …"   "left the pact in 2020, which had banned …"
//             ^^^^ --------- ^^^^^^^^                    --------
function adjunctEnd(tokens: readonly Token[], from: number, end: number): number {
  if (!/^(on|in|at|last)$/.test(tokens[from]?.lower ?? '') || tokens[from + 1]?.lower === 'which') return from
  for (let i = from + 1; i < Math.min(end, from + 6); i++) {
    const token = tokens[i] as Token
    if (/^\p{Ll}+ing$/u.test(token.text) || /^(that|which|whereby)$/.test(token.lower)) return i
    if (/^(under|by|through)$/.test(token.lower) && tokens[i + 1]?.lower === 'which') return i
    if (token.text === ',' && tokens[i + 1]?.lower === 'which') return i
    if (token.kind === 'word' && /^\p{Ll}/u.test(token.text) && token.lower !== 'the') return from
  }
  return from
}

// "The pact was signed for ten years and provides for …"
//      ^^^^                             ^^^^^^^^^^^^
function secondVerb(
  tokens: readonly Token[],
  sentence: Sentence,
  treaty: Treaty,
  from: number,
): FoundClause | null {
  if (!/^(is|was|were|are|has|had)$/.test(tokens[from]?.lower ?? '')) return null
  for (let i = from + 1; i < Math.min(sentence.last, from + 14); i++) {
    const { lower, kind } = tokens[i] as Token
    if (kind === 'mark') return null
    if (lower !== 'and') continue
    const match = clauseVerbAt(tokens, i + 1, sentence.last)
    if (match)
      return {
        treaty,
        first: match.last,
        last: contentEnd(tokens, match.last, sentence.last),
        modal: null,
        weak: false,
      }
  }
  return null
}

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

// "It states that …"   "According to the document, …"
//  ^^ ^^^^^^^^^^^       ^^^^^^^^^^^^^^^^^^^^^^^^^
export function ofDocument(tokens: readonly Token[], sentence: Sentence, treaty: Treaty): FoundClause | null {
  let i = sentence.first
  const [one, two, three, four] = [0, 1, 2, 3].map((n) => tokens[i + n]?.lower ?? '')
  if (one === 'according' && two === 'to' && three === 'the' && /^(document|text|draft)$/.test(four ?? '')) {
    i += 4
    if (tokens[i]?.text === ',') i++
    return { treaty, first: i, last: contentEnd(tokens, i, sentence.last), modal: null, weak: false }
  }
  if (one === 'the' && /^(document|text|draft|paper)$/.test(two ?? '')) i += 2
  else if (one === 'it') i += 1
  else return null
  const clause = verbPhrase(tokens, sentence, treaty, i)
  const passive = /^(?:is|was|are|were)$/.test(tokens[clause?.cue ?? -1]?.lower ?? '') // "It is meant to"
  return clause && one === 'it' && (clause.weak || passive) ? null : clause
}
