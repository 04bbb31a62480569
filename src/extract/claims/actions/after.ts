import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import { indexPhrases, phraseAt } from '../../lexicon/phrase-index.ts'
import { ACTIONS_AFTER, type ActionWord } from '../../lexicon/treaty-actions.ts'
import { DETERMINERS, TREATY_HEADS } from '../../lexicon/treaty-words.ts'
import type { SpokenTreaty } from '../spoken-treaties.ts'
import type { FoundAction } from './action.ts'
import { judged } from './judge.ts'

const AFTER = indexPhrases(ACTIONS_AFTER)

/** Between a treaty and what is done to it. */
const BETWEEN =
  /^(,|which|that|was|were|is|are|has|had|have|been|be|being|will|would|could|may|also|now|later|finally|formally|officially|then|not|never|to|expected|due|set|scheduled|only|recently|already|ever|should|must|yet|still|since|first|both|all|once|almost|certainly|probably|likely|soon|eventually|might|surely|\))$/

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
  const from = afterPredicate(tokens, spoken.last)
  for (let i = from; i < Math.min(sentence.last, from + 9); i++) {
    const match = phraseAt(AFTER, tokens, i, sentence.last)
    if (match && isSaidOf(tokens, from, i, match.last, match.value))
      return judged(tokens, sentence, spoken, i, match.last, match.value)
    if (!BETWEEN.test((tokens[i] as Token).lower)) return null
  }
  return null
}

/** "the Rio Pact | was an agreement | signed in 1951": where what is done to it may begin. */
function afterPredicate(tokens: readonly Token[], from: number): number {
  if (!/^(?:is|was)$/.test(tokens[from]?.lower ?? '') || !/^an?$/.test(tokens[from + 1]?.lower ?? ''))
    return from
  const head = tokens.slice(from + 2, from + 5).findIndex(({ lower }) => TREATY_HEADS.has(lower))
  return head < 0 ? from : from + 3 + head
}

/** What is done to a treaty behind it: "entered into force in 1970 and | was extended in 1995". */
export function actionsAfter(
  tokens: readonly Token[],
  sentence: Sentence,
  spoken: SpokenTreaty,
): (FoundAction | null)[] {
  const first = actionAfter(tokens, sentence, spoken)
  const main = behindAside(tokens, sentence, spoken)
  if (!first) return [main]
  const all = [first]
  let end = first.last + LIST
  // "the pact signed in 1968 by Peru | was terminated": what it is called, then what is done to it
  const isNamed = first.first <= spoken.last
  for (let i = first.last; i < Math.min(sentence.last, end); i++) {
    const { lower } = tokens[i] as Token
    const goesOn = isNamed && /^(?:was|were|is|are|has|had|will|would)$/.test(lower)
    if (!goesOn && !/^(?:and|but|,)$/.test(lower)) continue
    const next = actionAfter(tokens, sentence, { ...spoken, first: i, last: goesOn ? i : i + 1 })
    if (!next) continue
    all.push({ ...next, spoken })
    i = next.last - 1
    end = next.last + LIST
  }
  return main && all.every((one) => one.first !== main.first) ? [...all, main] : all
}
/** How many words may stand between commas. */
const LONGEST_ASIDE = 40

/**
 * What the main verb tells behind what stands between commas.
 *
 *     "The 1987 pact, which banned ground-launched missiles, collapsed in 2019"   "The pact, signed in May by Peru and Chile, expires in 2030"
 *           --------                                         ^^^^^^^^^                 ----                                   ^^^^^^^
 */
function behindAside(tokens: readonly Token[], sentence: Sentence, spoken: SpokenTreaty): FoundAction | null {
  const { last } = spoken
  if (
    tokens[last]?.text !== ',' ||
    !/^(?:which|signed|concluded|agreed|brokered)$/.test(tokens[last + 1]?.lower ?? '')
  )
    return null
  const end = Math.min(sentence.last, last + LONGEST_ASIDE)
  for (let i = last + 2; i < end; i++) {
    if (!/^(?:,|and)$/.test(tokens[i]?.lower ?? '') || !MAIN.test(tokens[i + 1]?.lower ?? '')) continue
    const found = actionAfter(tokens, sentence, { ...spoken, first: i, last: i + 1 })
    return found && { ...found, spoken }
  }
  return null
}
const MAIN =
  /^(?:was|were|is|are|has|had|will|would|collapsed|expires?|expired|lapsed|lapses|entered|enters|came|comes|took|takes|broke|fell)$/

/** How many words further the next action may be joined. */
const LIST = 9

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
  // "the pact voided guarantees", "the pact also voided them": it does so, nobody to it
  if (i === from || ADVERB.test(before.lower))
    return (
      word.action === 'signed' || BEHIND.test(tokens[last]?.lower ?? '.') || !(tokens[last]?.kind === 'word')
    )
  return passive.test(before.lower)
}
const ADVERB = /^(?:later|also|then|first|once|finally|never)$/
/** What may follow a participle. */
const BEHIND =
  /^(?:in|on|at|by|with|for|from|after|before|during|under|until|since|when|while|as|last|this|earlier|and|but|or|only|again|to|because|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|\d+)$/
