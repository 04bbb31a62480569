import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import { CLAUSE_NOUNS } from '../../lexicon/obligations.ts'
import { indexPhrases, phraseAt } from '../../lexicon/phrase-index.ts'
import { ACTIONS_BEFORE, type ActionWord } from '../../lexicon/treaty-actions.ts'
import { DETERMINERS, TREATY_HEADS } from '../../lexicon/treaty-words.ts'
import type { SpokenTreaty } from '../spoken-treaties.ts'
import type { FoundAction } from './action.ts'
import { judged } from './judge.ts'

const BEFORE = indexPhrases(ACTIONS_BEFORE)

/** No verb reaches over these to its treaty. */
const WALLS = new Set(
  'which that who whom whose where when while because but if although though after before since until by under according against said says is was were are has have had will would as than toward about'.split(
    ' ',
  ),
)
/** How many words may stand between the words of an action and the treaty. */
const GAP = 9
/** How many words tell an action: "no longer abide by". */
const PHRASE = 4

// "signed a number of documents, including | an agreement on gas"
//  ^^^^^^                                    ------------------
export function actionBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  spoken: SpokenTreaty,
): FoundAction | null {
  if (isAttribute(tokens, spoken.last)) return null
  const from = Math.max(sentence.first, spoken.first - GAP - 6)
  let best: { first: number; last: number; word: ActionWord } | null = null
  for (let i = spoken.first - 1; i >= from; i--) {
    const match = phraseAt(BEFORE, tokens, i, spoken.first)
    if (match && (!best || match.last >= best.last)) best = { first: i, last: match.last, word: match.value }
    else if (best && i < best.first - 4) break
    if (best) continue
    if (spoken.first - i > GAP + PHRASE || isWall(tokens, i)) break
  }
  if (!best || !reaches(tokens, best, spoken.first) || isAdjective(tokens, best)) return null
  if (isApproval(tokens, sentence, best.first) || isOnesWork(tokens, best.first)) return null
  if (tokens.slice(best.last, spoken.first).some(({ lower }) => ANOTHER.test(lower))) return null
  return judged(tokens, sentence, spoken, best.first, best.last, best.word)
}

/** "the Cabinet | approved the charter": of treaties parliaments, and what peoples vote, ratify. */
const isApproval = (tokens: readonly Token[], { first }: Sentence, verb: number): boolean =>
  /^approv/.test(tokens[verb]?.lower ?? '') &&
  !tokens.slice(Math.max(first, verb - LONGEST_SUBJECT), verb + 8).some(({ lower }) => RATIFIES.test(lower))
const LONGEST_SUBJECT = 14
const RATIFIES =
  /^(?:parliaments?|senate|senators|congress|congressional|duma|assembly|lawmakers|legislat\p{Ll}+|house|houses|chambers?|deputies|mps|voters|referendum|diet|knesset|bundestag|bundesrat|rada|majlis|seimas|riksdag|storting|sejm|cortes|commons|lords|council)$/u

/** "honoured for his work on the pact". */
const isOnesWork = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'work' && /^(?:his|her|their|its)$/.test(tokens[at - 1]?.lower ?? '')

/** "talks on a successor to New START": another is spoken of; "agreed on the framework of a pact": a part of one to come. */
const ANOTHER =
  /^(?:frameworks?|outlines?|successor|replacement|alternative|follow-on|follow-up|extension|revision|amendments?|preparations)$/

/** "left all Rio Pact | exercises": not the pact. */
const isAttribute = (tokens: readonly Token[], after: number): boolean =>
  OTHERS.test(tokens[after]?.lower ?? '') ||
  (tokens[after]?.lower === 'military' && OTHERS.test(tokens[after + 1]?.lower ?? ''))
const OTHERS =
  /^(?:members?|states|countries|nations|troops|forces|exercises|drills|allies|partners|summit|conference|headquarters|negotiators|talks|institutions|secretariat)$/

/** "this renewed charter", "a broken truce": which treaty, not what was done to it. */
const isAdjective = (
  tokens: readonly Token[],
  { first, word: { action, form } }: { first: number; word: ActionWord },
): boolean =>
  form === 'finite' &&
  action !== 'proposed' &&
  /^(the|a|an|this|its|their|any|'s|’s)$/.test(tokens[first - 1]?.lower ?? '')

function isWall(tokens: readonly Token[], i: number): boolean {
  const { kind, lower, text } = tokens[i] as Token
  if (lower === 'by' && SET.test(tokens[i - 1]?.lower ?? '')) return false // "abide by the limits set by the pact"
  if (lower === 'as' && tokens[i - 1]?.lower === 'known') return false // "signed an alliance known as the Rio Pact"
  return WALLS.has(lower) || /^[;:"“”()–—]$/.test(text) || (TREATY_HEADS.has(lower) && kind === 'word')
}
const SET = /^(?:set|imposed|laid|agreed|abide|abides)$/

/** Loose verbs must stand close to the treaty; "approved the budget and the treaty" is not meant. */
const LOOSE =
  /^(join|joins|joined|joining|approve|approved|left|leave|leaves|leaving|quit|end|ended|ends|break|broke|breaks|breaking|work|working|worked|discuss|discussed|discussing|seek|seeks|seeking|reached|adopted|issued|call|calls|called|calling|problem|issue|question|plan|plans|prepared|prepare|preparing|strike|struck|offered|suggested|opposed|opposes|halted|paused|abandon|abandoned)$/

function reaches(
  tokens: readonly Token[],
  { first, last, word }: { first: number; last: number; word: ActionWord },
  treaty: number,
): boolean {
  const gap = tokens.slice(last, treaty)
  // "plans of action under the pact", "prepared to meet its terms"
  if (word.action === 'proposed' && /^(?:action|to|along|under)$/.test(gap[0]?.lower ?? '')) return false
  // "rejected a defence clause in the pact": the clause is
  if (
    /^(?:rejected|proposed|suspended|terminated|withdrawn)$/.test(word.action) &&
    gap.some(({ lower }) => CLAUSE_NOUNS.has(lower))
  )
    return false
  // "was struck from the treaty", "was left out of it": a part of it
  if (
    /^(?:from|out)$/.test(gap[0]?.lower ?? '') &&
    /^(?:str[iu]|left|leav)/.test((tokens[first] as Token).lower)
  )
    return false
  // "the war ended with the treaty": not the treaty
  if (gap[0]?.lower === 'with' && /^end/.test((tokens[first] as Token).lower)) return false
  if (gap.length > 3 && LOOSE.test((tokens[first] as Token).lower)) return false
  // "the city where it was signed, the pact": another clause
  const cut = gap.findIndex(({ text }) => text === ',')
  if (cut >= 0 && !/^(including|among|notably)$/.test(gap[cut + 1]?.lower ?? '')) return false
  // "signed a directive on the treaty": it is the directive that is signed
  const about = gap.some(({ lower }) => /^(on|about|regarding|concerning|implementation)$/.test(lower))
  const terms = gap.some(({ lower }) =>
    /^(?:limits|restrictions|terms|provisions|caps|ceilings)$/.test(lower),
  )
  if (about && !terms && word.action !== 'negotiating' && !gap.some(({ lower }) => lower === 'including'))
    return false
  return gap.length <= GAP && !isObjectOf(tokens, last, treaty)
}

/** "a treaty signed in 1880 | revised the pact": the pact is what is revised. */
function isObjectOf(tokens: readonly Token[], from: number, treaty: number): boolean {
  const verb = DETERMINERS.has(tokens[treaty - 1]?.lower ?? '') ? treaty - 2 : -1
  return (
    verb >= from &&
    verb > 0 &&
    /^\p{Ll}{3,}ed$/u.test(tokens[verb]?.text ?? '') &&
    isWhenOrWhere(tokens, from, verb)
  )
}

const isWhenOrWhere = (tokens: readonly Token[], from: number, verb: number): boolean =>
  /^(?:in|on|at)$/.test(tokens[from]?.lower ?? '') && verb > from + 1
