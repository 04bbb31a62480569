import type { Sentence } from '../../../text/sentences.ts'
import { itemAt } from '../../../text/span.ts'
import type { Token } from '../../../text/tokens.ts'
import { CLAUSE_NOUNS, UNDER_WORDS } from '../../lexicon/obligations.ts'
import { indexPhrases, phraseAt } from '../../lexicon/phrase-index.ts'
import { DETERMINERS } from '../../lexicon/treaty-words.ts'
import { isPossessive } from '../frames/cast/actor.ts'
import type { SpokenTreaty } from '../spoken-treaties.ts'
import type { FoundClause } from './clause.ts'
import { contentEnd } from './content.ts'
import { afterAside, hasVerb, pledged } from './verb-phrase.ts'

const UNDER = indexPhrases(UNDER_WORDS.map((phrase) => [phrase, true] as const))

// "Under the terms of the pact, Lima will …"   "in a 1994 agreement it was …"
//  ^^^^^^^^^^^^^^^^^^     ^^^^
export function underTreaty(
  tokens: readonly Token[],
  sentence: Sentence,
  at: SpokenTreaty,
): FoundClause | null {
  const under = underBefore(tokens, sentence, articleBefore(tokens, sentence, at.first))
  if (under < 0 || isPossessive(tokens[at.last])) return null // "under the pact's aegis"
  const before = itemAt(tokens, under - 1)
  const opens =
    under === sentence.first ||
    !before ||
    (before.kind === 'mark' && before.text !== ')') ||
    /^(but|and|that)$/.test(before.lower)
  // "because, | under the pact, | Peru must": it opens a clause between its commas
  const follows = OPENS_CLAUSE.test(itemAt(tokens, under - 2)?.lower ?? '')
  const closes =
    before?.text === ',' && !follows && (tokens[at.last]?.kind === 'mark' || at.last >= sentence.last)
  if (!opens || closes) return boundBefore(tokens, sentence, at, closes ? under - 1 : under)
  let i = afterDay(tokens, afterBrackets(tokens, at.last, sentence.last))
  if (MADE.test(tokens[i]?.lower ?? '')) i = madeEnd(tokens, i, sentence.last) // "the deal | signed in May | , Peru"
  if (tokens[i]?.text === ',' && tokens[i + 1]?.lower === 'which')
    i = afterAside(tokens, i + 2, sentence.last)
  else if (tokens[i]?.text === ',') i++
  else if ((tokens[under] as Token).lower === 'in' && !/^(it|they|he|she|the)$/.test(tokens[i]?.lower ?? ''))
    return null
  const last = contentEnd(tokens, i, sentence.last)
  if (NO_SUBJECT.test(tokens[i]?.lower ?? '') || !hasVerb(tokens, i, last)) return null
  if (tokens.slice(i, Math.min(last, i + 14)).some(({ lower }) => /^(?:intends?|hopes?)$/.test(lower)))
    return null
  const first = pledged(tokens, i, last)
  // "In this declaration we are doing a lot": no one is bound
  const binds =
    first > i ||
    tokens.slice(i, Math.min(last, i + 40)).some(({ lower }) => OBLIGED.test(lower)) ||
    tokens.slice(i, Math.min(last, i + 14)).some(({ text }) => STATED.test(text) && !SPOKE.test(text))
  if ((tokens[under] as Token).lower === 'in' && !binds) return null
  // "Peru had | agreed | to pay": it is told of the treaty, and not what Peru says
  return {
    treaty: at.treaty,
    first,
    last,
    modal: null,
    weak: false,
    ...(first > i + 1 && { cue: first - 2 }),
  }
}

const OPENS_CLAUSE = /^(?:because|since|that|as|while|whereas|although|though|and|but)$/

/** "under the pact signed between …", "…, and the accords": more of the treaty. */
const NO_SUBJECT = /^(?:and|signed|concluded|reached|between)$/

const MADE = /^(?:signed|concluded|reached|brokered|agreed|struck)$/
/** How many words tell when, where and by whom a treaty was made. */
const LONGEST_MAKING = 14

/** The last comma behind "signed in Lima, Peru, in May", or `at`. */
function madeEnd(tokens: readonly Token[], at: number, end: number): number {
  let comma = at
  for (let i = at + 1; i < Math.min(end, at + LONGEST_MAKING); i++) {
    const { text } = tokens[i] as Token
    if (MODAL.test(text)) break // not the month of May
    if (text === ',') comma = i
  }
  return comma
}
const MODAL = /^(?:will|would|must|shall|may|can|is|are|was|were|has|have|had)$/

/** "the Rio Pact (also called the 1947 pact) | Peru ceded …". */
function afterBrackets(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.text !== '(') return at
  for (let i = at + 1; i < end; i++) if (tokens[i]?.text === ')') return i + 1
  return at
}

/** "the pact signed by Peru and Chile | in 1990, | an attack …": at the comma behind when it was made. */
function afterDay(tokens: readonly Token[], at: number): number {
  if (!/^(?:in|on|last)$/.test(tokens[at]?.lower ?? '')) return at
  for (let i = at + 1; i < at + LONGEST_DAY; i++) if (tokens[i]?.text === ',') return i
  return at
}
const LONGEST_DAY = 4

/** The token where "Article 5 of the" begins that leads to token `first`, or `first` itself. */
function articleBefore(tokens: readonly Token[], sentence: Sentence, first: number): number {
  let i = first
  if (DETERMINERS.has(itemAt(tokens, i - 1)?.lower ?? '')) i--
  if (itemAt(tokens, i - 1)?.lower !== 'of' || i - 3 < sentence.first) return first
  return CLAUSE_NOUNS.has((tokens[i - 3] as Token).lower) && /^[\dIVXivx]/.test((tokens[i - 2] as Token).text)
    ? i - 3
    : first
}

/** The token where "under the terms of" begins that leads to token `first`, or -1. */
function underBefore(tokens: readonly Token[], sentence: Sentence, first: number): number {
  for (let k = Math.max(sentence.first, first - 8); k < first; k++) {
    const match = phraseAt(UNDER, tokens, k, first)
    if (!match) continue
    if (match.last === first) return k
    if (match.last === first - 1 && DETERMINERS.has((tokens[first - 1] as Token).lower)) return k
  }
  return -1
}

const STATED = /^(?:will|gave|\p{Ll}{3,}ed)$/u
/** What is said or done together in a declaration, and binds to nothing. */
const SPOKE =
  /^(?:joined|condemned|praised|welcomed|noted|expressed|stressed|underlined|hailed|signed|reaffirmed|discussed)$/
const OBLIGED =
  /^(must|shall|obliged|required|pledged|agreed|committed|bound|obligated|banned|prohibited|barred|forbidden|entitled|allowed|permitted|supposed)$/

// "Lima must destroy its mines under the treaty"
//       ^^^^ ------------------ ^^^^^
function boundBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  at: SpokenTreaty,
  under: number,
): FoundClause | null {
  if ((tokens[under] as Token).lower === 'in') return null
  for (let i = under - 1; i >= sentence.first && under - i < 30; i--) {
    const { lower, text } = tokens[i] as Token
    if (text === ';' || lower === 'which' || lower === 'that') return null
    if (!OBLIGED.test(lower)) continue
    if (tokens[i + 1]?.lower === 'by') return null
    const to = tokens[i + 1]?.lower === 'to' || tokens[i + 1]?.lower === 'from' ? i + 2 : i + 1
    if (under - to < 2)
      return {
        treaty: at.treaty,
        first: clauseStart(tokens, sentence, i),
        last: under,
        modal: null,
        weak: true,
      }
    return { treaty: at.treaty, first: to, last: under, modal: null, weak: false }
  }
  return null
}

function clauseStart(tokens: readonly Token[], sentence: Sentence, from: number): number {
  let i = from
  while (
    i > sentence.first &&
    from - i < 14 &&
    (tokens[i - 1] as Token).kind !== 'mark' &&
    !/^(that|which|but)$/.test((tokens[i - 1] as Token).lower)
  )
    i--
  return i
}
