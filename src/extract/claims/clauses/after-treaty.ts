import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Treaty } from '../../schemas.ts'
import { CLAUSE_PRESENTS } from '../../lexicon/obligations.ts'
import type { SpokenTreaty } from '../spoken-treaties.ts'
import type { FoundClause } from './clause.ts'
import { contentEnd } from './content.ts'
import { afterAside, clauseVerbAt, hasVerb, verbPhrase } from './verb-phrase.ts'

// "The pact commits both sides to …"   "a treaty, signed in 1961, which would oblige Peru to …"
//      ^^^^ ^^^^^^^                        ^^^^^^                        ^^^^^^
export function afterTreaty(
  tokens: readonly Token[],
  sentence: Sentence,
  { treaty, first, last }: SpokenTreaty,
): FoundClause | null {
  if (/^(?:any|no)$/.test(tokens[first - 1]?.lower ?? '')) return null // "would recognise no pact that limited trade"
  let i = textEnd(tokens, yearEnd(tokens, last))
  if (tokens[i]?.text === ',' && isRefused(tokens, sentence, first)) return null
  if (
    tokens[i]?.text === ',' &&
    /^(signed|concluded|adopted|reached|dated|known|negotiated|ratified|now)$/.test(
      tokens[i + 1]?.lower ?? '',
    )
  )
    i = afterAside(tokens, i + 1, sentence.last)
  const wanted = tokens[i]?.lower === 'to' && WANTS.test(tokens[first - 1]?.lower ?? '')
  const asked = wanted ? clauseVerbAt(tokens, i + 1, sentence.last) : null
  if (asked)
    // "wants the treaty to guarantee a corridor"
    return {
      ...{ treaty, first: asked.last, last: contentEnd(tokens, asked.last, sentence.last) },
      ...{ modal: 'would', cue: i + 1, weak: false },
    }
  const whenOrWhere = seenEnd(tokens, adjunctEnd(tokens, i, sentence.last), sentence.last)
  const said = isSubjectsOwn(tokens, sentence, first, whenOrWhere)
    ? null
    : verbPhrase(tokens, sentence, treaty, whenOrWhere)
  if (said?.modal && said.cue === undefined && doesMore(tokens, first, last)) return null
  return (
    said ??
    (tokens[i]?.lower === ','
      ? verbPhrase(tokens, sentence, treaty, afterAside(tokens, i + 1, sentence.last))
      : null) ??
    afterRelative(tokens, sentence, treaty, i) ??
    secondVerb(tokens, sentence, treaty, i)
  )
}

const WANTS = /^(?:wants?|wanted|expects?|expected|wish(?:es|ed)?|prefer(?:s|red)?)$/

/** "They praised the truce, | and committed themselves to help": what its subject does, not the treaty. */
const isSubjectsOwn = (tokens: readonly Token[], { first }: Sentence, treaty: number, at: number): boolean =>
  tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'and' && hasVerb(tokens, first, treaty)

/** "the Union treaty | of 1999 | provides …" */
const yearEnd = (tokens: readonly Token[], last: number): number =>
  tokens[last]?.lower === 'of' && /^\d{4}$/.test(tokens[last + 1]?.text ?? '') ? last + 2 : last

/** "the peace treaty | draft | obliges": its text says what it says. */
const textEnd = (tokens: readonly Token[], last: number): number =>
  /^(?:draft|text|document)$/.test(tokens[last]?.lower ?? '') ? last + 1 : last

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
export function adjunctEnd(tokens: readonly Token[], from: number, end: number): number {
  if (!/^(on|in|at|last)$/.test(tokens[from]?.lower ?? '') || tokens[from + 1]?.lower === 'which') return from
  for (let i = from + 1; i < Math.min(end, from + 6); i++) {
    const token = tokens[i] as Token
    if (/^\p{Ll}+ing$/u.test(token.text) || /^(that|which|whereby)$/.test(token.lower)) return i
    if (/^(under|by|through)$/.test(token.lower) && tokens[i + 1]?.lower === 'which') return i
    if (token.text === ',' && tokens[i + 1]?.lower === 'which') return i
    if (CLAUSE_PRESENTS.has(token.lower)) return i // "signed in Doha on 19 July | obliges"
    if (token.kind === 'word' && /^\p{Ll}/u.test(token.text) && !/^(?:the|on|in|last)$/.test(token.lower))
      return from
  }
  return from
}

/** "a draft accord | seen by reporters | would require": behind who has read, made or signed it; else `from`. */
export function seenEnd(tokens: readonly Token[], from: number, end: number): number {
  if (
    !SEEN.test(tokens[from]?.lower ?? '') ||
    !/^(?:by|in|at|on|with|under)$/.test(tokens[from + 1]?.lower ?? '')
  )
    return from
  for (let i = from + 2; i < Math.min(end, from + LONGEST_SEEN); i++) {
    const { kind, lower } = tokens[i] as Token
    if (/^(?:would|will|which|that)$/.test(lower) || clauseVerbAt(tokens, i, end)) return i
    if (kind === 'mark' && lower !== ',') return from
  }
  return from
}
const SEEN =
  /^(?:seen|obtained|reviewed|published|signed|brokered|negotiated|reached|concluded|agreed|drafted|initialled)$/
const LONGEST_SEEN = 12

/** How many words may tell of a treaty between commas. */
const LONGEST_RELATIVE = 36

// "The agreement, which Peru, Chile and Cuba signed in 2010, obliges …"
//      ^^^^^^^^^  ^^^^^ --------------------------------- ^^^^^^^
function afterRelative(
  tokens: readonly Token[],
  sentence: Sentence,
  treaty: Treaty,
  from: number,
): FoundClause | null {
  if (tokens[from]?.text !== ',' || tokens[from + 1]?.lower !== 'which') return null
  for (let i = from + 2; i < Math.min(sentence.last, from + LONGEST_RELATIVE); i++) {
    if (tokens[i]?.text !== ',' || !CLAUSE_PRESENTS.has(tokens[i + 1]?.lower ?? '')) continue
    return verbPhrase(tokens, sentence, treaty, i + 1)
  }
  return null
}

/** How many words tell when and by whom a treaty was signed. */
const LONGEST_FATE = 20

// "The pact was signed for ten years and provides for …"
//      ^^^^                             ^^^^^^^^^^^^
function secondVerb(
  tokens: readonly Token[],
  sentence: Sentence,
  treaty: Treaty,
  from: number,
): FoundClause | null {
  if (!/^(is|was|were|are|has|had)$/.test(tokens[from]?.lower ?? '')) return null
  for (let i = from + 1; i < Math.min(sentence.last, from + LONGEST_FATE); i++) {
    const { lower, kind } = tokens[i] as Token
    if (kind === 'mark' && lower !== ',') return null
    if (lower !== 'and') continue
    // "was signed by Peru, Chile, and Cuba in 1963, and | it banned": itself
    const itself = tokens[i + 1]?.lower === 'it' ? 1 : 0
    if (tokens[i - 1]?.text === ',' && !itself) continue
    const match = clauseVerbAt(tokens, i + 1 + itself, sentence.last)
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
