import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import { COMPLEMENT_WORDS, DETERMINERS, TREATY_HEADS } from '../../lexicon/treaty-words.ts'
import type { SpokenTreaty } from '../spoken-treaties.ts'
import type { FoundClause } from './clause.ts'
import { contentEnd } from './content.ts'

// "an agreement on simplifying entry for citizens"   "a deal to reduce tariffs"
//     ^^^^^^^^^    ------------------------------             -----------------
export function ofTopic(tokens: readonly Token[], sentence: Sentence, at: SpokenTreaty): FoundClause | null {
  if (!at.isFirst && !isPredicate(tokens, at.first)) return null
  for (let i = at.first; i + 2 < at.last; i++) {
    const kind = TREATY_HEADS.get((tokens[i] as Token).lower)
    if (!kind) continue
    const preposition = tokens[i + 1] as Token
    const next = tokens[i + 2] as Token
    if (!COMPLEMENT_WORDS.has(preposition.lower)) return null
    if (kind === 'declaration' || next.lower === 'understanding') return null // "a memorandum of understanding between …"
    const gerund = /^\p{Ll}{3,}ing$/u.test(next.text) && !OF_NOUN.test(tokens[i + 3]?.lower ?? '')
    const infinitive =
      preposition.lower === 'to' &&
      /^\p{Ll}+$/u.test(next.text) &&
      !DETERMINERS.has(next.lower) &&
      !AMOUNT.test(next.lower) &&
      !FOR_ITS_MAKER.test(next.lower)
    const lands = tokens
      .slice(i + 2, at.last)
      .some(({ lower }) => /^(islands?|border|boundary|frontier)$/.test(lower))
    if (!gerund && !infinitive && !lands) return null
    if (infinitive && isMeans(tokens, at.first)) return null
    const purpose = infinitive && tokens[at.last]?.lower === 'to' // "to work with Peru | to save whales"
    const last = purpose ? contentEnd(tokens, at.last, sentence.last) : at.last
    return { treaty: at.treaty, first: i + 2, last, modal: null, weak: false }
  }
  return null
}

/** "training | for officers", "funding | of schools": a matter by its name, nothing that is to be done. */
const OF_NOUN = /^(?:for|of|in|between|with)$/

/** "The Rio Pact was | a treaty to outlaw war": what it is, told of a treaty named already. */
const isPredicate = (tokens: readonly Token[], first: number): boolean =>
  /^an?$/.test(tokens[first - 1]?.lower ?? '') && /^(?:is|was|are|were)$/.test(tokens[first - 2]?.lower ?? '')

/** "used the pact to | crush dissent", "extended the accord to | include others": what is done with it. */
const isMeans = (tokens: readonly Token[], first: number): boolean =>
  tokens
    .slice(Math.max(0, first - 3), first)
    .some(({ lower }) =>
      /^(?:us(?:e|es|ed|ing)|invoked?|needs?|needed|adhered?|exten(?:d|ds|ded|ding|sion)|expand(?:ed|ing)?)$/.test(
        lower,
      ),
    )

/** "a treaty to gain support", "a deal to avoid war": why it is made, not what it obliges to. */
const FOR_ITS_MAKER =
  /^(?:gain|win|secure|obtain|help|try|replace|avoid|advance|achieve|further|elevate|deepen|sign|meet|hold|continue|negotiate|conclude|include|drive|contain|parliament|congress|lawmakers)$/

/** "agreements worth up to over $68 million" come to an amount, not to a deed. */
const AMOUNT = /^(?:over|about|nearly|almost|more|around|some|at|up)$/

// "One of the goals of the accord is to remove …"
//             ^^^^^^^^     ^^^^^^ ^^^^^
export function ofGoal(tokens: readonly Token[], sentence: Sentence, at: SpokenTreaty): FoundClause | null {
  if (!/^(is|was|are|were)$/.test(tokens[at.last]?.lower ?? '') || tokens[at.last + 1]?.lower !== 'to')
    return null
  const before = tokens.slice(Math.max(sentence.first, at.first - 5), at.first).map(({ lower }) => lower)
  if (!before.some((word) => /^(goals?|aims?|purposes?|objectives?|point)$/.test(word))) return null
  const first = at.last + 2
  return { treaty: at.treaty, first, last: contentEnd(tokens, first, sentence.last), modal: null, weak: true }
}

// "will suspend all treaty obligations towards the others"
//      ^^^^^^^     ^^^^^^ ^^^^^^^^^^^
export function ofObligations(
  tokens: readonly Token[],
  sentence: Sentence,
  at: SpokenTreaty,
): FoundClause | null {
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
