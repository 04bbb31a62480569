import type { Token } from '../../../text/tokens.ts'
import { DETERMINERS, PHRASE_STOPS, PLAIN_MODIFIERS, TREATY_MODIFIERS } from '../../lexicon/treaty-words.ts'
import { DASHES, isCapital, isYear } from './words.ts'

const MONTH = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/

export interface LeftEdge {
  /** First token of the phrase, its determiner not counted. */
  start: number
  /** The determiner or the possessive "'s" before it, or null. */
  determiner: string | null
}

/** How far left a noun phrase may reach, in words. */
const LONGEST = 14
/** How many words of unknown kind may stand between a determiner and the head. */
const UNKNOWN = 5

/**
 *     "the controversial 1994 fisheries | agreement"     "January 20, 1993 | Treaty"
 *          <---------------------------   head
 * Words no list knows are taken in only when a determiner closes the phrase behind them.
 */
export function leftEdge(tokens: readonly Token[], head: number, first: number): LeftEdge {
  let sure = head // all from here on is part of the phrase
  let unknown = 0
  let i = head - 1
  for (; i >= first && head - i <= LONGEST; i--) {
    const token = tokens[i] as Token
    if (DETERMINERS.has(token.lower)) return { start: i + 1, determiner: token.lower }
    const step = stepLeft(tokens, i, first, head)
    if (step === 0) break
    if (step < 0) {
      if (++unknown > UNKNOWN) break
      continue
    }
    i -= step - 1
    if (unknown === 0) sure = i
  }
  return { start: sure, determiner: null }
}

/** How many tokens ending with `i` surely belong to the phrase; 0: none; -1: a word that may. */
function stepLeft(tokens: readonly Token[], i: number, first: number, head: number): number {
  const token = tokens[i] as Token
  if (token.kind === 'mark') {
    if (token.text === ')' && tokens[i - 2]?.text === '(' && i - 2 > first) return 3 // "… Area (AfCFTA) agreement"
    const tight = token.end === tokens[i + 1]?.start && token.start === tokens[i - 1]?.end
    return DASHES.has(token.text) && tight ? 1 : 0
  }
  if (isYear(token)) return dateBefore(tokens, i, first)
  if (token.kind === 'number') return 0
  if (token.lower === 'and' || token.lower === '&') {
    const both = isModifier(tokens[i - 1]) && isModifier(tokens[i + 1])
    return both && i + 1 < head ? 1 : 0
  }
  if (token.lower === 'of' && tokens[i - 1]?.lower === 'status') return 2 // "a status of forces agreement"
  if (PHRASE_STOPS.has(token.lower)) return 0
  if (isCapital(token)) return i === first && !isName(token) ? 0 : 1
  return isModifier(token) || token.lower.includes('-') ? 1 : -1
}

const isModifier = (token: Token | undefined): boolean =>
  token !== undefined && (TREATY_MODIFIERS.has(token.lower) || PLAIN_MODIFIERS.has(token.lower))

/** Words that begin a sentence with a capital and are no part of a name. */
const isName = (token: Token): boolean => !/(ing|ly)$/.test(token.lower) && !PLAIN_MODIFIERS.has(token.lower)

/** "January 20, 1993 Treaty"  "1993 Treaty": the tokens of the date that ends with the year at `i`. */
function dateBefore(tokens: readonly Token[], i: number, first: number): number {
  const comma = tokens[i - 1]?.text === ',' ? 1 : 0
  const day = /^\d{1,2}$/.test(tokens[i - 1 - comma]?.text ?? '') ? 1 : 0
  const month = MONTH.test(tokens[i - 1 - comma - day]?.lower ?? '') && isCapital(tokens[i - 1 - comma - day])
  const length = month ? 2 + comma + day : 1
  return i - length + 1 >= first ? length : 1
}
