import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import { flag } from '../../../text/words.ts'
import type { Treaty } from '../../schemas.ts'
import { IRREGULAR_PASTS } from '../../lexicon/irregular-pasts.ts'
import { CLAUSE_NOUNS, CLAUSE_PRESENTS, CLAUSE_VERBS, PLEDGE_VERBS } from '../../lexicon/obligations.ts'
import { indexPhrases, phraseAt } from '../../lexicon/phrase-index.ts'
import { DETERMINERS } from '../../lexicon/treaty-words.ts'
import type { FoundClause } from './clause.ts'
import { contentEnd } from './content.ts'

const VERBS = indexPhrases(CLAUSE_VERBS.map((phrase) => [phrase, true] as const))
const PLEDGES = indexPhrases(PLEDGE_VERBS.map((phrase) => [phrase, true] as const))

const PLEDGE = flag(({ lower }) => PLEDGES.next.has(lower))

/** The verb at token `i` that tells what stands in a treaty. */
export const clauseVerbAt = (tokens: readonly Token[], i: number, end: number) =>
  phraseAt(VERBS, tokens, i, end)

/** The words at token `i` by which parties bind themselves. */
export const pledgeAt = (tokens: readonly Token[], i: number, end: number) =>
  (tokens[i] as Token).flags & PLEDGE ? phraseAt(PLEDGES, tokens, i, end) : null

/** Between a treaty and the verb that tells what it says. */
const AUXILIARIES = new Set(
  (
    'would will could may might shall should also now has had have further specifically expressly explicitly effectively both ' +
    'still only merely therefore thus then already reportedly in turn itself essentially well probably likely most almost ' +
    'certainly surely undoubtedly possibly perhaps conceivably presumably'
  ).split(' '),
)
const MODALS = new Set(['would', 'will', 'could', 'may', 'might', 'should'])
/** "does not oblige", "won't contain": what a treaty says no word of. */
const DENIED = indexPhrases([
  ['does|do|will|would not', true],
  ["doesn't|doesn’t|don't|don’t|won't|won’t|wouldn't|wouldn’t", true],
])
/** "is unlikely to contain": told of a treaty to come. */
const EXPECTED = indexPhrases([
  [
    'is|are|was|were also|not|very|highly|most|quite|almost|now|reportedly? expected|likely|unlikely|certain|bound|sure|set|due|meant to',
    true,
  ],
  [
    'looks|looked|seems|seemed|appears|appeared very|highly|most|quite|set? likely|unlikely|certain|bound|set to',
    true,
  ],
])
const WEAK = new Set(
  'provide provides provided providing gave gives giving give include includes included including contain contains contained deals dealt dealing ensured ensures ensure set sets setting lays laid laying said says cover covers covered enabled enables helped gave protects protected reduced reduces prevented seek seeks sought aim aims aimed speak speaks spoke'.split(
    ' ',
  ),
)

/** After "which will" they tell what a treaty is good for, not what it obliges to. */
const NO_DUTY = new Set(
  (
    'be have not never help deepen strengthen enhance boost benefit serve contribute become pave make mark remain give lead ' +
    'bring improve build further advance take come enter drive accelerate foster underpin increase bolster support add sum outline reflect signal'
  ).split(' '),
)

/** Reads "(, which) (would) verb …" from token `i`. */
export function verbPhrase(
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
  const expected = phraseAt(EXPECTED, tokens, i, sentence.last)
  if (expected) [i, modal] = [expected.last, 'would']
  const denied = phraseAt(DENIED, tokens, i, sentence.last)
  if (denied) i = denied.last
  while (i < sentence.last && AUXILIARIES.has((tokens[i] as Token).lower)) {
    const { lower } = tokens[i] as Token
    if (MODALS.has(lower)) modal = lower
    i++
    if (modal !== null && lower === 'have' && tokens[i]?.lower === 'to') i++ // "would have to limit"
  }
  if (modal !== null && modal !== 'will' && tokens[i - 1]?.lower === 'have') return null // "would have barred": it does not
  const match = /^\p{Lu}/u.test(tokens[i]?.text ?? '') ? null : phraseAt(VERBS, tokens, i, sentence.last)
  if (match && (WHERE.test(tokens[match.last]?.lower ?? '') || isEffect(tokens, i, match.last))) return null
  if (match && namesClause(tokens, match.last)) return null
  if (match) {
    const last = contentEnd(tokens, match.last, sentence.last)
    return {
      treaty,
      first: match.last,
      last,
      modal,
      cue: i,
      ...(denied ? { negated: true as const } : {}),
      weak:
        WEAK.has((tokens[i] as Token).lower) &&
        (match.last - i === 1 ||
          /^(lay|laid|set|seek|sought|aim|speak|spoke)/.test((tokens[i] as Token).lower)),
    }
  }
  // "a treaty that would halt …"
  if (!isRelative || !modal || expected || denied || NO_DUTY.has(tokens[i]?.lower ?? '')) return null
  return { treaty, first: i, last: contentEnd(tokens, i, sentence.last), modal, weak: modal !== 'would' }
}

/** "will include | a clause on …": the clause says what it obliges to. */
const namesClause = (tokens: readonly Token[], at: number): boolean =>
  DETERMINERS.has(tokens[at]?.lower ?? '') && CLAUSE_NOUNS.has(tokens[at + 1]?.lower ?? '')

/** "clauses established in the pact": where they stand. */
const WHERE = /^(?:in|under|by|during)$/

/** "allowed Britain to | focus on Europe", "will enable | closer cooperation": what comes of a treaty, not what stands in it. */
function isEffect(tokens: readonly Token[], verb: number, last: number): boolean {
  const { lower } = tokens[verb] as Token
  if (!/^(?:allow|let|enabl|help|permit)/.test(lower)) return false
  const words = tokens.slice(last, last + 8)
  const to = words.findIndex((word) => word.lower === 'to')
  const deed = words[to + 1]?.lower ?? ''
  return to < 0 ? lower.startsWith('enabl') : EFFECTS.has(deed)
}
const EFFECTS = new Set(
  (
    'focus concentrate avoid gain claim escape expand regain recover strengthen pursue turn consolidate emerge prepare ' +
    'maintain continue begin start play assert achieve remain survive grow develop reach put exert exercise bolster advance'
  ).split(' '),
)

/** The token after "signed in 1961," or "which came into force in 1999,"; at the comma when "which" follows. */
export function afterAside(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 14); i++) {
    if (tokens[i]?.text !== ',') continue
    return /^(which|that|and)$/.test(tokens[i + 1]?.lower ?? '') ? i : i + 1
  }
  return from
}

/** How many words "Signed by Peru and Chile in Lima in 1990," may have. */
const OPENING = 18

/** The "it" that is the subject of a sentence, at its beginning or after "Signed by Peru and Chile in 1990,"; or -1. */
export function subjectIt(tokens: readonly Token[], { first, last }: Sentence): number {
  if (tokens[first]?.lower === 'it') return first
  if (/^[“"‘«]$/.test(tokens[first]?.text ?? '') && tokens[first + 1]?.lower === 'it') return first + 1
  if (!/^(?:signed|concluded|adopted|ratified|brokered|negotiated|reached)$/.test(tokens[first]?.lower ?? ''))
    return -1
  for (let i = first + 1; i + 1 < Math.min(last, first + OPENING); i++)
    if (tokens[i]?.text === ',' && tokens[i + 1]?.lower === 'it') return i + 1
  return -1
}

/** Skips "the sides pledged to", "they expressed their readiness to": the obligation comes after it. */
export function pledged(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first; i < Math.min(last, first + 9); i++) {
    const match = phraseAt(PLEDGES, tokens, i, last) ?? phraseAt(VERBS, tokens, i, last)
    if (match && match.last < last && match.last - i > 1) return match.last
  }
  return first
}

/** "would" and its like; "will" in what a treaty says is the obligation itself. */
export function modalIn(tokens: readonly Token[], first: number, last: number): string | null {
  for (let i = first; i < last; i++)
    if (/^(would|could|might)$/.test((tokens[i] as Token).lower)) return (tokens[i] as Token).lower
  return null
}

const FINITE =
  /^(will|would|must|shall|can|could|may|might|should|is|are|was|were|has|have|had|agreed|pledged|agrees)$/

/** Whether a finite verb stands among the tokens [first, last). */
export function hasVerb(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const { lower } = tokens[i] as Token
    if (
      FINITE.test(lower) ||
      CLAUSE_PRESENTS.has(lower) ||
      IRREGULAR_PASTS.has(lower) ||
      /^\p{Ll}+ed$/u.test(lower)
    )
      return true
  }
  return false
}
