import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Treaty } from '../../schemas.ts'
import { CLAUSE_NOUNS, CLAUSE_VERBS, PLEDGE_VERBS, UNDER_WORDS } from '../../lexicon/obligations.ts'
import { indexPhrases, phraseAt } from '../../lexicon/phrase-index.ts'
import { COMPLEMENT_WORDS, DETERMINERS, TREATY_HEADS } from '../../lexicon/treaty-words.ts'
import type { SpokenTreaty } from '../spoken-treaties.ts'
import { contentEnd } from './content.ts'

/** Words that state an obligation, as tokens [first, last). */
export interface FoundClause {
  treaty: Treaty
  first: number
  last: number
  /** "would", "will" before the verb of the clause. */
  modal: string | null
  /** The token that tells it, "stipulates", where it is a word of the treaty's own. */
  cue?: number
  /** Some verbs tell no obligation by themselves: "gave", "includes". */
  weak: boolean
}

const VERBS = indexPhrases(CLAUSE_VERBS.map((phrase) => [phrase, true] as const))
const PLEDGES = indexPhrases(PLEDGE_VERBS.map((phrase) => [phrase, true] as const))
const UNDER = indexPhrases(UNDER_WORDS.map((phrase) => [phrase, true] as const))

/** Between a treaty and the verb that tells what it says. */
const AUXILIARIES = new Set(
  'would will could may might shall should also now has had have further specifically expressly explicitly effectively both still only therefore thus then already reportedly in turn itself essentially'.split(
    ' ',
  ),
)
const MODALS = new Set(['would', 'will', 'could', 'may', 'might', 'should'])
const WEAK = new Set(
  'provide provides provided providing gave gives giving includes included including contains contained deals dealt dealing ensured ensures ensure sets setting lays laid laying said says cover covers covered enabled enables helped gave protects protected reduced reduces prevented'.split(
    ' ',
  ),
)

/** The treaty spoken of last, and how many sentences ago. */
export interface Recent {
  treaty: Treaty
  ago: number
}

/** All the clauses a sentence tells of; `recent` is the treaty spoken of before it. */
export function findClauses(
  tokens: readonly Token[],
  sentence: Sentence,
  spoken: readonly SpokenTreaty[],
  recent: Recent | null,
): FoundClause[] {
  const clauses: FoundClause[] = []
  const add = (clause: FoundClause | null): void => {
    if (!clause || clause.last - clause.first < 1) return
    if (clauses.some(({ first, last }) => first < clause.last && clause.first < last)) return
    clauses.push(clause)
  }
  for (const at of spoken) {
    add(afterTreaty(tokens, sentence, at))
    add(inWhich(tokens, sentence, at))
  }
  for (let i = sentence.first; i < sentence.last; i++)
    if (CLAUSE_NOUNS.has((tokens[i] as Token).lower))
      add(afterClauseNoun(tokens, sentence, spoken, recent, i))
  for (const at of spoken) {
    add(underTreaty(tokens, sentence, at))
    add(saidBefore(tokens, sentence, at))
    add(including(tokens, sentence, at))
  }
  if (recent && recent.ago <= 2 && (spoken[0]?.first ?? Infinity) > sentence.first + 2)
    add(ofDocument(tokens, sentence, recent.treaty))
  for (const at of spoken) {
    add(ofGoal(tokens, sentence, at))
    add(ofObligations(tokens, sentence, at))
  }
  addPledges(tokens, sentence, spoken, recent, add)
  for (const at of spoken) if (!clauses.some(({ treaty }) => treaty === at.treaty)) add(ofTopic(tokens, at))
  return clauses
}

// "The pact commits both sides to …"   "a treaty, signed in 1961, which would oblige Peru to …"
//      ^^^^ ^^^^^^^                        ^^^^^^                        ^^^^^^
function afterTreaty(
  tokens: readonly Token[],
  sentence: Sentence,
  { treaty, last }: SpokenTreaty,
): FoundClause | null {
  let i = last
  if (
    tokens[i]?.text === ',' &&
    /^(signed|concluded|adopted|reached|dated|known|negotiated|ratified|now)$/.test(
      tokens[i + 1]?.lower ?? '',
    )
  )
    i = afterAside(tokens, i + 1, sentence.last)
  const whenOrWhere = adjunctEnd(tokens, i, sentence.last)
  return (
    verbPhrase(tokens, sentence, treaty, whenOrWhere) ??
    (tokens[i]?.lower === ','
      ? verbPhrase(tokens, sentence, treaty, afterAside(tokens, i + 1, sentence.last))
      : null) ??
    secondVerb(tokens, sentence, treaty, i)
  )
}

// "signed a pact on July 8 allowing …"   "left the pact in 2020, which had banned …"
//             ^^^^ --------- ^^^^^^^^                    --------
function adjunctEnd(tokens: readonly Token[], from: number, end: number): number {
  if (!/^(on|in|at|last)$/.test(tokens[from]?.lower ?? '')) return from
  for (let i = from + 1; i < Math.min(end, from + 6); i++) {
    const token = tokens[i] as Token
    if (/^\p{Ll}+ing$/u.test(token.text) || /^(that|which)$/.test(token.lower)) return i
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
    const match = phraseAt(VERBS, tokens, i + 1, sentence.last)
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

/** Reads "(, which) (would) verb …" from token `i`. */
function verbPhrase(
  tokens: readonly Token[],
  sentence: Sentence,
  treaty: Treaty,
  i: number,
): FoundClause | null {
  const relative = i
  if (tokens[i]?.text === ',' && /^(which|that|and)$/.test(tokens[i + 1]?.lower ?? '')) i++
  const isRelative = /^(which|that)$/.test(tokens[i]?.lower ?? '')
  if (isRelative) i++
  else if (i > relative && tokens[i]?.lower !== 'and') return null
  else if (i > relative) i++
  let modal: string | null = null
  while (i < sentence.last && AUXILIARIES.has((tokens[i] as Token).lower)) {
    const { lower } = tokens[i] as Token
    if (MODALS.has(lower)) modal = lower
    i++
  }
  const match = /^\p{Lu}/u.test(tokens[i]?.text ?? '') ? null : phraseAt(VERBS, tokens, i, sentence.last)
  if (match) {
    const last = contentEnd(tokens, match.last, sentence.last)
    return {
      treaty,
      first: match.last,
      last,
      modal,
      cue: i,
      weak:
        WEAK.has((tokens[i] as Token).lower) &&
        (match.last - i === 1 || /^(lay|laid|set)/.test((tokens[i] as Token).lower)),
    }
  }
  // "a treaty that would halt …"
  if (!isRelative || !modal || /^(be|have|not|never)$/.test(tokens[i]?.lower ?? '')) return null
  return { treaty, first: i, last: contentEnd(tokens, i, sentence.last), modal, weak: true }
}

/** The token after "signed in 1961," or "which came into force in 1999,"; at the comma when "which" follows. */
function afterAside(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 14); i++) {
    if (tokens[i]?.text !== ',') continue
    return /^(which|that|and)$/.test(tokens[i + 1]?.lower ?? '') ? i : i + 1
  }
  return from
}

// "an agreement under which Lima will …"   "a declaration in which they expressed their readiness to …"
//     ^^^^^^^^^ ^^^^^^^^^^^                                ^^^^^^^^
function inWhich(
  tokens: readonly Token[],
  sentence: Sentence,
  { treaty, last }: SpokenTreaty,
): FoundClause | null {
  let i = last
  if (tokens[i]?.text === ',') i++
  const word = tokens[i]?.lower ?? ''
  if (word === 'whereby') i++
  else if (/^(under|in|by|through|with)$/.test(word) && tokens[i + 1]?.lower === 'which') i += 2
  else return null
  const end = contentEnd(tokens, i, sentence.last)
  const first = pledged(tokens, i, end)
  return {
    treaty,
    first,
    last: end,
    modal: modalIn(tokens, i, Math.min(end, i + 8)),
    weak: first === i && word === 'in',
  }
}

/** Skips "the sides pledged to", "they expressed their readiness to": the obligation comes after it. */
function pledged(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first; i < Math.min(last, first + 9); i++) {
    const match = phraseAt(PLEDGES, tokens, i, last) ?? phraseAt(VERBS, tokens, i, last)
    if (match && match.last < last && match.last - i > 1) return match.last
  }
  return first
}

/** "would" and its like; "will" in what a treaty says is the obligation itself. */
function modalIn(tokens: readonly Token[], first: number, last: number): string | null {
  for (let i = first; i < last; i++)
    if (/^(would|could|might)$/.test((tokens[i] as Token).lower)) return (tokens[i] as Token).lower
  return null
}

// "a clause stipulating …"   "Article 5 obliges …"   "a provision that would ban …"
//    ^^^^^^ ^^^^^^^^^^^
function afterClauseNoun(
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
  return verbPhrase(tokens, sentence, treaty, i)
}

// "Under the terms of the pact, Lima will …"   "in a 1994 agreement it was …"
//  ^^^^^^^^^^^^^^^^^^     ^^^^
function underTreaty(tokens: readonly Token[], sentence: Sentence, at: SpokenTreaty): FoundClause | null {
  const under = underBefore(tokens, sentence, at.first)
  if (under < 0) return null
  const before = tokens[under - 1]
  const opens =
    under === sentence.first || !before || before.kind === 'mark' || /^(but|and|that)$/.test(before.lower)
  if (!opens) return boundBefore(tokens, sentence, at, under)
  let i = at.last
  if (tokens[i]?.text === ',' && tokens[i + 1]?.lower === 'which')
    i = afterAside(tokens, i + 2, sentence.last)
  else if (tokens[i]?.text === ',') i++
  else if ((tokens[under] as Token).lower === 'in' && !/^(it|they|he|she|the)$/.test(tokens[i]?.lower ?? ''))
    return null
  const last = contentEnd(tokens, i, sentence.last)
  if (!hasVerb(tokens, i, last)) return null
  return { treaty: at.treaty, first: pledged(tokens, i, last), last, modal: null, weak: false }
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

const FINITE =
  /^(will|would|must|shall|can|could|may|might|should|is|are|was|were|has|have|had|agreed|pledged|agrees)$/

function hasVerb(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const { lower } = tokens[i] as Token
    if (FINITE.test(lower) || /^\p{Ll}+ed$/u.test(lower)) return true
  }
  return false
}

// "“Any attack will meet our combined resistance”, the declaration states."
//   --------------------------------------------        ^^^^^^^^^^^ ^^^^^^
function saidBefore(tokens: readonly Token[], sentence: Sentence, at: SpokenTreaty): FoundClause | null {
  if (!/^(states|stated|says|said|reads|declares|stipulates|stipulated)$/.test(tokens[at.last]?.text ?? ''))
    return null
  const after = tokens[at.last + 1]
  if (after && at.last + 1 < sentence.last && after.kind !== 'mark') return null
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
function including(tokens: readonly Token[], sentence: Sentence, at: SpokenTreaty): FoundClause | null {
  if (tokens[at.last]?.text !== ',' || !/^(including|involving)$/.test(tokens[at.last + 1]?.lower ?? ''))
    return null
  const first = at.last + 2
  const last = contentEnd(tokens, first, sentence.last)
  for (let i = first; i < last; i++) if (TREATY_HEADS.has((tokens[i] as Token).lower)) return null
  return { treaty: at.treaty, first, last, modal: null, weak: true }
}

// "It states that …"   "According to the document, …"
//  ^^ ^^^^^^^^^^^       ^^^^^^^^^^^^^^^^^^^^^^^^^
function ofDocument(tokens: readonly Token[], sentence: Sentence, treaty: Treaty): FoundClause | null {
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
  return clause && one === 'it' && clause.weak ? null : clause
}

// "One of the goals of the accord is to remove …"
//             ^^^^^^^^     ^^^^^^ ^^^^^
function ofGoal(tokens: readonly Token[], sentence: Sentence, at: SpokenTreaty): FoundClause | null {
  if (!/^(is|was|are|were)$/.test(tokens[at.last]?.lower ?? '') || tokens[at.last + 1]?.lower !== 'to')
    return null
  const before = tokens.slice(Math.max(sentence.first, at.first - 5), at.first).map(({ lower }) => lower)
  if (!before.some((word) => /^(goals?|aims?|purposes?|objectives?|point)$/.test(word))) return null
  const first = at.last + 2
  return { treaty: at.treaty, first, last: contentEnd(tokens, first, sentence.last), modal: null, weak: true }
}

// "will suspend all treaty obligations towards the others"
//      ^^^^^^^     ^^^^^^ ^^^^^^^^^^^
function ofObligations(tokens: readonly Token[], sentence: Sentence, at: SpokenTreaty): FoundClause | null {
  if (!/^(obligations|commitments|restrictions|limits|provisions)$/.test(tokens[at.last]?.lower ?? ''))
    return null
  const before = tokens.slice(Math.max(sentence.first, at.first - 8), at.first)
  if (!before.some(({ lower }) => /^(suspend|violat|breach|end|abandon|honou?r|fulfil)/.test(lower)))
    return null
  return {
    treaty: at.treaty,
    first: at.first,
    last: contentEnd(tokens, at.last, sentence.last),
    modal: null,
    weak: true,
  }
}

const PARTIES =
  /^(sides|parties|countries|signatories|nations|states|members|leaders|governments|presidents|both|they|powers|neighbours|neighbors|allies)$/
const NO_OBLIGATION =
  /^(sign|meet|continue|negotiate|hold|resume|draft|conclude|extend|ratify|talk|discuss|begin|start|work|finalise|finalize|review|prepare)$/

// "In the declaration the sides pledged not to join any alliance"
//                         ^^^^^ ^^^^^^^^^^^^^^
function addPledges(
  tokens: readonly Token[],
  sentence: Sentence,
  spoken: readonly SpokenTreaty[],
  recent: Recent | null,
  add: (clause: FoundClause | null) => void,
): void {
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    const match = phraseAt(PLEDGES, tokens, i, sentence.last)
    if (!match) continue
    const owner = spoken.findLast(({ first }) => first < i) ?? spoken.find(({ first }) => first > i)
    const near = owner && Math.abs(owner.first - i) < 25
    const treaty = near
      ? owner.treaty
      : recent && bindsAfter(tokens, i, match.last, recent.ago)
        ? recent.treaty
        : null
    if (!treaty || NO_OBLIGATION.test(tokens[match.last]?.lower ?? '')) continue
    const first = (tokens[match.last - 2] as Token).lower === 'not' ? match.last - 2 : match.last
    const last = contentEnd(tokens, first, sentence.last)
    const split = splitAtNotTo(tokens, first, last)
    add({ treaty, first, last: split, modal: null, weak: true })
    if (split < last) add({ treaty, first: split + 1, last, modal: null, weak: true })
    i = last
  }
}

/** Whether the parties' "pledged not to" at token `i` still speaks of a treaty named `ago` sentences before. */
function bindsAfter(tokens: readonly Token[], i: number, last: number, ago: number): boolean {
  const before = tokens[i - 1] as Token
  const strong = /^(pledge|undert|commit)/.test((tokens[i] as Token).lower)
  const negative = tokens[last - 2]?.lower === 'not'
  if (strong && negative)
    return before.text === ',' || /^\p{Lu}/u.test(before.text) || PARTIES.test(before.lower)
  return (
    PARTIES.test(before.lower) &&
    ago <= (strong ? 2 : 1) &&
    !/^(leaders|presidents|governments|they|both)$/.test(before.lower)
  )
}

/** "not to join any alliance | and not to sign …" */
function splitAtNotTo(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first + 1; i + 2 < last; i++)
    if (tokens[i]?.lower === 'and' && tokens[i + 1]?.lower === 'not' && tokens[i + 2]?.lower === 'to')
      return i
  return last
}

// "an agreement on simplifying entry for citizens"   "a deal to reduce tariffs"
//     ^^^^^^^^^    ------------------------------             -----------------
function ofTopic(tokens: readonly Token[], at: SpokenTreaty): FoundClause | null {
  if (!at.isFirst) return null
  for (let i = at.first; i + 2 < at.last; i++) {
    if (!TREATY_HEADS.has((tokens[i] as Token).lower)) continue
    const preposition = tokens[i + 1] as Token
    const next = tokens[i + 2] as Token
    if (!COMPLEMENT_WORDS.has(preposition.lower)) return null
    const gerund = /^\p{Ll}{3,}ing$/u.test(next.text) && next.lower !== 'understanding'
    const infinitive =
      preposition.lower === 'to' && /^\p{Ll}+$/u.test(next.text) && !DETERMINERS.has(next.lower)
    const lands = tokens
      .slice(i + 2, at.last)
      .some(({ lower }) => /^(islands?|border|boundary|frontier)$/.test(lower))
    if (!gerund && !infinitive && !lands) return null
    return { treaty: at.treaty, first: i + 2, last: at.last, modal: null, weak: false }
  }
  return null
}
