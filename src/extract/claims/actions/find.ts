import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import { NEGATIONS } from '../../lexicon/hedges.ts'
import { indexPhrases, phraseAt } from '../../lexicon/phrase-index.ts'
import {
  ACTIONS_AFTER,
  ACTIONS_BEFORE,
  INTENT_WORDS,
  type ActionWord,
  type TreatyAction,
} from '../../lexicon/treaty-actions.ts'
import { DETERMINERS, PLAIN_MODIFIERS, TREATY_HEADS } from '../../lexicon/treaty-words.ts'
import type { Mention } from '../../schemas.ts'
import type { SpokenTreaty } from '../spoken-treaties.ts'

/** An action and the tokens [first, last) that tell it. */
export interface FoundAction {
  spoken: SpokenTreaty
  action: TreatyAction
  status: 'occurred' | 'under_way' | 'planned'
  first: number
  last: number
  /** Told in passing, as known: "its withdrawal from the pact". */
  nominal?: boolean
  /** The sentence that tells it, when that is another than the treaty's. */
  in?: Mention
}

const BEFORE = indexPhrases(ACTIONS_BEFORE)
const AFTER = indexPhrases(ACTIONS_AFTER)

/** What is done to each treaty a sentence speaks of. */
export function findActions(
  tokens: readonly Token[],
  sentence: Sentence,
  spoken: readonly SpokenTreaty[],
): FoundAction[] {
  const told = spoken.map((at) => [actionBefore(tokens, sentence, at), actionAfter(tokens, sentence, at)])
  // "signed an agreement on gas and a memorandum on oil": what is done to the one is done to the other
  for (let i = 1; i < spoken.length; i++)
    if (!told[i]?.[0] && follows(tokens, spoken[i - 1] as SpokenTreaty, spoken[i] as SpokenTreaty))
      (told[i] as (FoundAction | null)[])[0] = passedOn(told[i - 1]?.[0], spoken[i] as SpokenTreaty)
  for (let i = spoken.length - 2; i >= 0; i--)
    if (!told[i]?.[1] && follows(tokens, spoken[i] as SpokenTreaty, spoken[i + 1] as SpokenTreaty))
      (told[i] as (FoundAction | null)[])[1] = passedOn(told[i + 1]?.[1], spoken[i] as SpokenTreaty)
  return told.flatMap((pair) => distinct(pair.filter((action) => action !== null)))
}

const distinct = (actions: readonly FoundAction[]): FoundAction[] =>
  actions.filter(({ action }, i) => actions.findIndex((other) => other.action === action) === i)

const passedOn = (action: FoundAction | null | undefined, spoken: SpokenTreaty): FoundAction | null =>
  action ? { ...action, spoken } : null

/** Whether only a comma, an "and" and an article stand between two treaties. */
function follows(tokens: readonly Token[], a: SpokenTreaty, b: SpokenTreaty): boolean {
  if (b.first < a.last || b.first - a.last > 6) return false
  let joined = false
  for (let i = a.last; i < b.first; i++) {
    const { lower, text } = tokens[i] as Token
    if (text === ',' || text === ';' || /^(and|or|well|also)$/.test(lower)) joined = true
    else if (!DETERMINERS.has(lower) && !PLAIN_MODIFIERS.has(lower) && !/^(as|with|to|both)$/.test(lower))
      return false
  }
  return joined
}

/** No verb reaches over these to its treaty. */
const WALLS = new Set(
  'which that who whom whose where when while because but if although though after before since until by under according against said says is was were are has have had will would as than toward about'.split(
    ' ',
  ),
)
/** How many words may stand between the words of an action and the treaty. */
const GAP = 9

// "signed a number of documents, including | an agreement on gas"
//  ^^^^^^                                    ------------------
function actionBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  spoken: SpokenTreaty,
): FoundAction | null {
  const from = Math.max(sentence.first, spoken.first - GAP - 6)
  let best: { first: number; last: number; word: ActionWord } | null = null
  for (let i = spoken.first - 1; i >= from; i--) {
    const token = tokens[i] as Token
    const match = phraseAt(BEFORE, tokens, i, spoken.first)
    if (match && (!best || match.last >= best.last)) best = { first: i, last: match.last, word: match.value }
    else if (best && i < best.first - 4) break
    if (best) continue
    if (spoken.first - i > GAP || isWall(token)) break
  }
  if (!best || !reaches(tokens, best, spoken.first)) return null
  return judged(tokens, sentence, spoken, best.first, best.last, best.word)
}

const isWall = (token: Token): boolean =>
  WALLS.has(token.lower) ||
  /^[;:"“”()–—]$/.test(token.text) ||
  (TREATY_HEADS.has(token.lower) && token.kind === 'word')

/** Loose verbs must stand close to the treaty; "approved the budget and the treaty" is not meant. */
const LOOSE =
  /^(join|joins|joined|joining|approve|approved|left|leave|leaves|leaving|quit|end|ended|ends|break|broke|breaks|breaking|work|working|worked|discuss|discussed|discussing|seek|seeks|seeking|reached|adopted|call|calls|called|calling|problem|issue|question|plan|plans|prepared|prepare|preparing|strike|struck|offered|suggested|opposed|opposes|halted|paused|abandon|abandoned)$/

function reaches(
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
  treaty: number,
): boolean {
  const gap = tokens.slice(last, treaty)
  if (gap.length > 3 && LOOSE.test((tokens[first] as Token).lower)) return false
  // "the city where it was signed, the pact": another clause
  const cut = gap.findIndex(({ text }) => text === ',')
  if (cut >= 0 && !/^(including|among|notably)$/.test(gap[cut + 1]?.lower ?? '')) return false
  return gap.length <= GAP
}

/** Between a treaty and what is done to it. */
const BETWEEN =
  /^(,|which|that|was|were|is|are|has|had|have|been|be|being|will|would|could|may|also|now|later|finally|formally|officially|then|not|never|to|expected|due|set|scheduled|only|recently|already|ever|should|must|yet|still|since|first|both|all|once|\))$/

// "the pact, which was later | suspended"   "the pact | entered into force"
//  --------                    ^^^^^^^^^              ^^^^^^^^^^^^^^^^^^
function actionAfter(tokens: readonly Token[], sentence: Sentence, spoken: SpokenTreaty): FoundAction | null {
  for (let i = spoken.first; i < spoken.last; i++)
    if (
      TREATY_HEADS.has((tokens[i] as Token).lower) &&
      /^(signed|concluded)$/.test(tokens[i + 1]?.lower ?? '') &&
      i + 1 < spoken.last
    )
      return { spoken, action: 'signed', status: 'occurred', first: i + 1, last: i + 2 }
  for (let i = spoken.last; i < Math.min(sentence.last, spoken.last + 9); i++) {
    const match = phraseAt(AFTER, tokens, i, sentence.last)
    if (match && isSaidOf(tokens, spoken.last, i, match.last, match.value))
      return judged(tokens, sentence, spoken, i, match.last, match.value)
    if (!BETWEEN.test((tokens[i] as Token).lower)) return null
  }
  return null
}

const ACTIVE =
  /^(enter|come|came|coming|take|took|taken|expire|lapse|collapse|end|broke|fell|fallen|in$|talks|negotiations|comes)/

/** A participle needs its "was", or a comma, or to follow at once: "the pact signed in Rome", not "the pact Oslo signed". */
function isSaidOf(
  tokens: readonly Token[],
  from: number,
  i: number,
  last: number,
  word: ActionWord,
): boolean {
  const first = (tokens[i] as Token).lower
  if (word.form === 'noun') return i === from
  if (ACTIVE.test(first)) return !(first.startsWith('end') && DETERMINERS.has(tokens[last]?.lower ?? '')) // "ended the war"
  const before = tokens[i - 1] as Token
  const passive =
    /^(was|were|is|are|been|be|being|,|formally|officially|finally|later|recently|not|never|also|then|first|once)$/
  // "which signed the treaty": an object follows, so this is no participle
  if (DETERMINERS.has(tokens[last]?.lower ?? '') && !passive.test(before.lower)) return false
  return i === from || passive.test(before.lower)
}

/** What an action comes to, given negation and intent before it; null when it is not done and not meant. */
function judged(
  tokens: readonly Token[],
  sentence: Sentence,
  spoken: SpokenTreaty,
  first: number,
  last: number,
  { action, form }: ActionWord,
): FoundAction | null {
  const before = tokens.slice(Math.max(sentence.first, first - 5), first).map(({ lower }) => lower)
  const told = { spoken, first, last, action }
  const negative = before
    .slice(-3)
    .some((word) => NEGATIONS.has(word) || word === 'without' || word === 'unable')
  if (negative && action !== 'rejected') {
    const unwilling = form === 'base' && before.some((word) => /^(will|would|won't|wouldn't)$/.test(word))
    return unwilling && (action === 'signed' || action === 'ratified')
      ? { ...told, action: 'rejected', status: 'occurred' }
      : null
  }
  if (action === 'negotiating') return { ...told, status: form === 'finite' ? 'occurred' : 'under_way' }
  const meant = before.some((word) => INTENT_WORDS.has(word)) || (form === 'base' && before.at(-1) === 'to')
  if (
    form === 'finite'
      ? !before.slice(-3).some((word) => /^(will|would|to|could|may|might|should)$/.test(word))
      : !meant
  ) {
    if (
      form === 'ing' &&
      action === 'signed' &&
      /^conclud/.test(tokens[first]?.lower ?? '') &&
      before.at(-1) !== 'by'
    )
      return { ...told, action: 'proposed', status: 'planned' }
    // "signing a pact would bring …": nothing is signed yet
    const supposed = form !== 'finite' && action === 'signed' && isSupposed(tokens, spoken, sentence.last)
    if (supposed) return { ...told, action: 'proposed', status: 'planned' }
    return form === 'base'
      ? null
      : { ...told, status: 'occurred', nominal: form === 'noun' || form === 'ing' }
  }
  return meantAction(told, before, /^(join|acced)/.test((tokens[first] as Token).lower))
}

/** Whether "will", "would" or "that would" comes right after the treaty. */
const isSupposed = (tokens: readonly Token[], { first, last }: SpokenTreaty, end: number): boolean =>
  /^an?$/.test(tokens[first - 1]?.lower ?? '') &&
  tokens
    .slice(last, Math.min(end, last + 3))
    .some(({ lower }) => /^(will|would|could|may|might)$/.test(lower))

const DECIDED =
  /^(will|agreed|decided|decision|announced|decides|shall|announcement|intends|intention|intend|plans|plan|voted|would|due|expected|set|scheduled|move|chose)$/

function meantAction(
  told: Omit<FoundAction, 'status'>,
  before: readonly string[],
  joins: boolean,
): FoundAction | null {
  if (
    before.some((word) =>
      /^(if|could|may|might|threatened|threatens|threat|urged|urges|urge|should|must|can|unless|whether|wants|asked)$/.test(
        word,
      ),
    )
  )
    return told.action === 'signed' && before.some((word) => /^(urged|urges|wants|asked)$/.test(word))
      ? { ...told, action: 'proposed', status: 'planned' }
      : null
  if (told.action === 'signed') return joins ? null : { ...told, action: 'proposed', status: 'planned' }
  if (!before.some((word) => DECIDED.test(word))) return null
  if (told.action === 'ratified' || told.action === 'entered_into_force')
    return { ...told, status: 'planned' }
  return { ...told, status: 'planned' }
}
