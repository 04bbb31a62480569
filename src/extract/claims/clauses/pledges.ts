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
    const match = pledgeAt(tokens, i, sentence.last)
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
