import type { Token } from '../../../text/tokens.ts'
import { flag } from '../../../text/words.ts'
import { CARDINALS } from '../../lexicon/number-words.ts'
import { OFFICES } from '../../lexicon/roles.ts'
import { tokensIn, type Article } from '../../article.ts'
import type { Expert, Quotation } from '../../schemas.ts'
import { clauseEnd, type Clause } from './clause.ts'

/** "Karo predicts | that Chile will hold elections": what someone foretells, hedged or not. */
export function predicted(quotation: Quotation, experts: readonly Expert[]): Clause | null {
  const { cue, type, text, start, end, speaker } = quotation
  if (!cue || type === 'direct' || !AHEAD.test(text)) return null
  if (!PREDICTS.test(cue.text) && !BELIEVES.test(cue.text) && !isRuledOut(quotation, experts)) return null
  if (!speaker || speaker.kind === 'unknown' || /^I$/.test(speaker.text)) return null
  // "warned it would hit back", "believes he will go"
  if ((WARNS.test(cue.text) || BELIEVES.test(cue.text)) && (OWN.test(text) || !WILL.test(text))) return null
  const from = /^that /i.test(text) ? start + 'that '.length : start
  return { evidence: { start, end }, proposition: { start: from, end } }
}
const PREDICTS =
  /^(?:predict|warn|forecast|foresee|foresaw|foretell|foretold|anticipat|project|expect|prophes)/i
const WARNS = /^warn/i
/** "Karo believes | that Chile will leave" */
const BELIEVES = /^(?:believes?|thinks?|reckons?|suspects?)$/i

/** "Karo, an analyst, said | the firm would never come back": of a state that is no vow of its own. */
const isRuledOut = ({ cueKind, speaker, text }: Quotation, experts: readonly Expert[]): boolean =>
  cueKind === 'speech' &&
  NEVER.test(text) &&
  !OWN.test(text) &&
  experts.some(({ name, role }) => name === speaker?.name && !holdsOffice(role))
/** What a minister says will never be is mostly a vow. */
const holdsOffice = (role: string | null): boolean =>
  (role ?? '')
    .toLowerCase()
    .split(' ')
    .some((word) => OFFICES.has(word))
const NEVER = /\b(?:will|would) never\b/
/** What is foretold, with who is to do it: no "expects | to win", no "expects a surge of three | to six feet". */
const AHEAD = new RegExp(
  `\\b(?:will|would|won't)\\b|^(?!to |him |her |them |it )\\S.* to (?!${[...CARDINALS.keys()].join('|')}|the |an? |its |his |her |their )\\p{Ll}`,
  'u',
)

const FORESEES = new Set(
  'expect predict foresee anticipate forecast envisage reckon think believe suspect guess'.split(' '),
)
const FORESEE = flag(({ lower }) => FORESEES.has(lower))
/** Of them, those that need a verb in the future behind them: "I think Oslo will give way". */
const SUPPOSES = /^(?:think|believe|suspect|guess|reckon)$/
const WILL = /\b(?:will|won’t|won't|going to)\b|\p{L}[’']ll\b/u
/** Of a speaker's own plans and wishes, nothing is foretold. */
const OWN = /^(?:that )?(?:i|we|you|he|she|they|to|it)\b/i

/** "“I expect | prices to fall”": what a speaker foretells in so many words. */
export function foreseen(article: Article, { type, start, end, speaker }: Quotation): Clause[] {
  if (type === 'indirect' || !speaker || speaker.kind === 'unknown') return []
  const { tokens, flags, text } = article
  const [first, last] = tokensIn(article, { start, end })
  const clauses: Clause[] = []
  for (let i = first + 1; i < last; i++) {
    if (!((flags[i] as number) & FORESEE) || !/^(?:i|we)$/.test(speakerWord(tokens, i))) continue
    const stop = clauseEnd(tokens, i + 1, last)
    if (stop <= i + 2) continue
    const from = tokens[i + 1]?.lower === 'that' ? i + 2 : i + 1
    const [open, close] = [(tokens[from] as Token).start, (tokens[stop - 1] as Token).end]
    const said = text.slice(open, close)
    const ahead = SUPPOSES.test((tokens[i] as Token).lower) ? WILL.test(said) : AHEAD.test(said)
    if (!ahead || OWN.test(said)) continue
    clauses.push({
      evidence: { start: (tokens[i - 1] as Token).start, end: close },
      proposition: { start: open, end: close },
    })
  }
  return clauses
}

/** "I | expect", "we still | think": the word before, an adverb aside. */
function speakerWord(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1]?.lower ?? ''
  return /^(?:still|do|also|would|really|fully|certainly|personally)$/.test(before)
    ? (tokens[at - 2]?.lower ?? '')
    : before
}
