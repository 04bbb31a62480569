import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import type { SpokenTreaty } from '../spoken-treaties.ts'
import type { FoundClause, Recent } from './clause.ts'
import { contentEnd } from './content.ts'
import { pledgeAt } from './verb-phrase.ts'

const PARTIES =
  /^(sides|parties|countries|signatories|nations|states|members|leaders|governments|presidents|both|they|powers|neighbours|neighbors|allies)$/
const NO_OBLIGATION =
  /^(sign|meet|continue|negotiate|hold|resume|draft|conclude|extend|ratify|talk|discuss|begin|start|work|finalise|finalize|review|prepare)$/

// "In the declaration the sides pledged not to join any alliance"
//                         ^^^^^ ^^^^^^^^^^^^^^
export function addPledges(
  tokens: readonly Token[],
  sentence: Sentence,
  spoken: readonly SpokenTreaty[],
  recent: Recent | null,
  add: (clause: FoundClause | null) => void,
): void {
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    const match = pledgeAt(tokens, i, sentence.last) ?? mustAt(tokens, sentence, i, recent)
    if (!match) continue
    const owner = spoken.findLast(({ first }) => first < i) ?? spoken.find(({ first }) => first > i)
    const near = owner && Math.abs(owner.first - i) < 25
    const treaty = near
      ? owner.treaty
      : recent && bindsAfter(tokens, sentence, i, match.last, recent.ago)
        ? recent.treaty
        : null
    if (!treaty || NO_OBLIGATION.test(tokens[match.last]?.lower ?? '')) continue
    const first = (tokens[match.last - 2] as Token).lower === 'not' ? match.last - 2 : match.last
    const last = contentEnd(tokens, first, sentence.last)
    if (
      near &&
      (spoken.some((at) => at.treaty === treaty && isObject(tokens, at, first, last)) ||
        isOccasion(tokens, owner, i))
    )
      continue
    const split = splitAtNotTo(tokens, first, last)
    const told = { treaty, modal: null, weak: true, cue: i }
    add({ ...told, first, last: split })
    if (split < last) add({ ...told, first: split + 1, last })
    i = last
  }
}

/** "Under the pact, Peru may use the ports. Both countries | must | share data." */
function mustAt(
  tokens: readonly Token[],
  { first }: Sentence,
  i: number,
  recent: Recent | null,
): { last: number } | null {
  if (recent?.ago !== 1 || i - first > 4 || !/^(?:must|shall)$/.test((tokens[i] as Token).lower)) return null
  const subject = (tokens[i - 1] as Token).lower
  return PARTIES.test(subject) && !/^(?:leaders|presidents|they|members)$/.test(subject)
    ? { last: i + 1 }
    : null
}

/** "committed to signing the pact": the pact is what is pledged, not where. "agreed to limits in the pact" is where. */
const isObject = (tokens: readonly Token[], at: SpokenTreaty, first: number, last: number): boolean =>
  at.first >= first &&
  at.first < last &&
  !tokens.slice(at.first - 2, at.first).some(({ lower }) => /^(in|under|through|by)$/.test(lower))

/** "By the time of the armistice, Peru was | committed to": when, not where. */
const isOccasion = (tokens: readonly Token[], at: SpokenTreaty, pledge: number): boolean =>
  at.last <= pledge &&
  tokens
    .slice(Math.max(0, at.first - 3), at.first)
    .some(({ lower }) => /^(time|before|since|until|despite|ahead)$/.test(lower))

// "pledged in the treaty not to attack each other"
//  ^^^^^^^       ^^^^^^ ^^^^^^
export function pledgedIn(
  tokens: readonly Token[],
  sentence: Sentence,
  { treaty, first, last }: SpokenTreaty,
): FoundClause | null {
  const to = tokens[last]?.lower === 'not' ? last + 1 : last
  if (tokens[to]?.lower !== 'to' || to + 1 >= sentence.last) return null
  const before = tokens.slice(Math.max(sentence.first, first - 3), first).map(({ lower }) => lower)
  if (!before.some((word) => /^(in|under|by)$/.test(word))) return null
  if (
    !before.some((word) => /^(pledged?|agreed?|undert(?:ook|ake|akes)|promised|vowed|committed)$/.test(word))
  )
    return null
  return { treaty, first: last, last: contentEnd(tokens, last, sentence.last), modal: null, weak: false }
}

// "Parties to the 1951 convention must not return anyone"   "Signatories of the pact are bound to …"
//  ^^^^^^^        ^^^^^^^^^^^^^^^ ^^^^
export function bindsParties(
  tokens: readonly Token[],
  sentence: Sentence,
  { treaty, first, last }: SpokenTreaty,
): FoundClause | null {
  const before = tokens.slice(Math.max(sentence.first, first - 3), first).map(({ lower }) => lower)
  if (!before.some((word) => /^(signatories|signatory|parties|party|members|signers)$/.test(word)))
    return null
  const pledge = pledgeAt(tokens, last, sentence.last)
  const from = /^(must|shall)$/.test(tokens[last]?.lower ?? '') ? last + 1 : pledge?.last
  if (from === undefined) return null
  return { treaty, first: from, last: contentEnd(tokens, from, sentence.last), modal: null, weak: false }
}

/** "In return, | Peru promised to pay". */
const IN_RETURN = /^in (?:return|exchange)$/
const openingOf = (tokens: readonly Token[], { first }: Sentence): string =>
  `${tokens[first]?.lower ?? ''} ${tokens[first + 1]?.lower ?? ''}`

/** Whether the parties' "pledged not to" at token `i` still speaks of a treaty named `ago` sentences before. */
function bindsAfter(
  tokens: readonly Token[],
  sentence: Sentence,
  i: number,
  last: number,
  ago: number,
): boolean {
  const before = tokens[i - 1] as Token
  const strong = /^(pledge|undert|commit)/.test((tokens[i] as Token).lower)
  const negative = tokens[last - 2]?.lower === 'not'
  if (ago === 1 && IN_RETURN.test(openingOf(tokens, sentence))) return true
  if (strong && negative)
    return before.text === ',' || /^\p{Lu}/u.test(before.text) || PARTIES.test(before.lower)
  return (
    PARTIES.test(before.lower) &&
    tokens[i - 2]?.text !== 'United' &&
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
