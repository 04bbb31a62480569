import type { Token } from '../../../text/tokens.ts'
import {
  COMPLEMENT_STOPS,
  DETERMINERS,
  PARTICIPLES,
  PHRASE_STOPS,
  PLAIN_MODIFIERS,
  TITLE_JOINTS,
  TREATY_HEADS,
  TREATY_MODIFIERS,
} from '../../lexicon/treaty-words.ts'

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text)
export const isYear = (token: Token | undefined): boolean =>
  token !== undefined && /^(1[5-9]|20)\d\d$/.test(token.text)

const DASHES = new Set(['-', '–', '—', '/'])
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

/** How long a title may be, in words. */
const LONGEST_TITLE = 60

/** What may follow a capitalised head at once, to go on with its title. */
const TITLE_OPENERS = new Set('of on for concerning regarding between against relating to with'.split(' '))
/** The same when words stand before the head already: "Jay Treaty with Britain" is no longer title. */
const AFTER_NAME = new Set('of on for concerning regarding against relating'.split(' '))

/**
 * The token after a title whose head is at `head`.
 *
 *     "Treaty on the Non-Proliferation of Nuclear Weapons in Geneva"
 *      head   ---------------------------------------> |
 * `placeAt` tells names of places and dates: "the Treaty of Friendship in Lima", "… and Peru will" end before them.
 */
export function titleEnd(
  tokens: readonly Token[],
  head: number,
  end: number,
  hasName: boolean,
  placeAt: (token: Token) => string | undefined,
): number {
  const opener = tokens[head + 1]
  if (!opener || !(hasName ? AFTER_NAME : TITLE_OPENERS).has(opener.lower)) return head + 1
  let last = head + 1
  let i = head + 1
  let between = false
  end = Math.min(end, head + LONGEST_TITLE)
  while (i < end) {
    let next = i
    if (tokens[next]?.text === ',' && listGoesOn(tokens, next, end)) next++
    for (let n = 0; n < 4 && next < end && TITLE_JOINTS.has((tokens[next] as Token).lower); n++) {
      if (isCapital(tokens[next])) break
      if ((tokens[next] as Token).lower === 'between') between = true
      next++
    }
    const token = tokens[next]
    if (!token || next >= end || token.kind === 'mark') break
    const year = isYear(token) && tokens[next - 1]?.lower === 'of'
    if (!isCapital(token) && !year) break
    if (next === i && i === head + 1) break
    const joint = tokens[next - 1]?.lower
    const place = placeAt(token)
    if (place && !between && (joint === 'and' || joint === ',') && isSubject(tokens[next + 1])) break
    if (place === 'date' && (joint === 'on' || joint === 'in')) break
    if (joint === 'in' && (place === 'city' || place === 'capital')) break
    last = next + 1
    // "Treaty of Versailles": the place says it all
    if (place && tokens[head + 1]?.lower === 'of' && next === head + 2) return last
    i = next + 1
  }
  return last
}

/** A place before a verb begins a clause of its own. */
const isSubject = (after: Token | undefined): boolean =>
  after?.kind === 'word' && /^\p{Ll}/u.test(after.text) && !TITLE_JOINTS.has(after.lower)

/** At a comma: whether capitalised words and joints lead to an "and": "Friendship, Good-neighbourliness and Cooperation". */
function listGoesOn(tokens: readonly Token[], comma: number, end: number): boolean {
  for (let i = comma + 1; i < Math.min(end, comma + 12); i++) {
    const token = tokens[i] as Token
    if (token.lower === 'and' || token.lower === 'or') return isCapital(tokens[i + 1])
    if (token.text === ',' || isCapital(token)) continue
    if (!TITLE_JOINTS.has(token.lower)) return false
  }
  return false
}

/** How long the description of what an agreement is about may be, in words. */
const LONGEST_COMPLEMENT = 34

/**
 * The token after the words that say what a treaty is about, or whom it is between, beginning at `at`.
 *
 *     "agreement on the entry, travel and departure of citizens, which …"
 *                ---------------------------------------------> |
 * `stopsAt` tells tokens that begin a date: "an agreement on gas in October".
 */
export function complementEnd(
  tokens: readonly Token[],
  at: number,
  end: number,
  stopsAt: (token: Token) => boolean,
): number {
  let i = at
  if (PARTICIPLES.has(tokens[i]?.lower ?? '')) i++
  i++ // the preposition
  let last = at
  const limit = Math.min(end, at + LONGEST_COMPLEMENT)
  for (; i < limit; i++) {
    const token = tokens[i] as Token
    if (stopsAt(token)) break
    if (token.kind === 'mark') {
      if (token.text === ',' && commaGoesOn(tokens, i, limit)) continue
      if (DASHES.has(token.text) && token.end === tokens[i + 1]?.start) continue
      if (/^[’'$€£¥%]$/.test(token.text)) continue
      break
    }
    if (COMPLEMENT_STOPS.has(token.lower) && !isCapital(token)) break
    if (token.text === 'states' && tokens[i + 1]?.lower === 'that') break
    if (isVerbOfPlaces(tokens, i)) break
    const before = tokens[i - 1] as Token
    if (endsWithVerb(token, before) || (/ly$/.test(token.text) && isCapital(before))) break
    if (token.lower === 'and' && !andGoesOn(tokens, i)) break
    if (
      token.lower === 'to' &&
      i > at + 1 &&
      !isCapital(tokens[i + 1]) &&
      !DETERMINERS.has(tokens[i + 1]?.lower ?? '')
    )
      break // "to achieve"
    if (DETERMINERS.has(token.lower) || (COMPLEMENT_ENDS_OPEN.has(token.lower) && !isCapital(token))) continue
    last = i + 1
  }
  return last
}

/** "between Chad and Niger represents more than …": a word in "-s" between a name and what can only be an object. */
const isVerbOfPlaces = (tokens: readonly Token[], i: number): boolean =>
  /^\p{Ll}{3,}[^s']s$/u.test((tokens[i] as Token).text) &&
  isCapital(tokens[i - 1]) &&
  (DETERMINERS.has(tokens[i + 1]?.lower ?? '') || tokens[i + 1]?.lower === 'more')

/** The phrase cannot end with one of these. */
const COMPLEMENT_ENDS_OPEN = new Set(
  'of on in at for with to from into between and or against as over by their its his her other'.split(' '),
)

/** "… with Iran collapsed": a past form after a noun is the verb, after "of the" or "-ing" a modifier. */
const endsWithVerb = (token: Token, before: Token): boolean =>
  /[a-z]ed$/.test(token.text) &&
  !DETERMINERS.has(before.lower) &&
  !COMPLEMENT_ENDS_OPEN.has(before.lower) &&
  !/(ing|ly)$/.test(before.lower) &&
  isCapital(before)

function commaGoesOn(tokens: readonly Token[], comma: number, end: number): boolean {
  const next = tokens[comma + 1]
  if (!next || /^(an?|including|the)$/.test(next.lower)) return false
  for (let i = comma + 1; i < Math.min(end, comma + 9); i++) {
    const token = tokens[i] as Token
    if (token.lower === 'and' || token.lower === 'or') return i > comma + 1 && andGoesOn(tokens, i)
    if (token.text === ',') continue
    if (token.kind === 'mark' || COMPLEMENT_STOPS.has(token.lower) || TREATY_HEADS.has(token.lower))
      return false
  }
  return false
}

function andGoesOn(tokens: readonly Token[], and: number): boolean {
  const next = tokens[and + 1]
  if (!next || next.kind === 'mark') return false
  if (/^(an?|also|then|finally|later|so|even|not|another|other)$/.test(next.lower)) return false
  if (COMPLEMENT_STOPS.has(next.lower) || /[a-z]ed$/.test(next.text)) return false
  // "on trade and an agreement …", "on trade and security agreements": the next one begins
  for (let i = and + 1; i < and + 4; i++) {
    if (tokens[i] && TREATY_HEADS.has((tokens[i] as Token).lower)) return false
  }
  return true
}
