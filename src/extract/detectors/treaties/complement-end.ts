import type { Token } from '../../../text/tokens.ts'
import { IRREGULAR_PASTS } from '../../lexicon/irregular-pasts.ts'
import { CLAUSE_PRESENTS } from '../../lexicon/obligations.ts'
import { COMPLEMENT_STOPS, DETERMINERS, PARTICIPLES, TREATY_HEADS } from '../../lexicon/treaty-words.ts'
import { DASHES, isCapital } from './words.ts'

/** How long the description of what an agreement is about may be, in words. */
const LONGEST_COMPLEMENT = 60

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
    if (
      token.lower === 'in' &&
      tokens.slice(i + 1, Math.min(i + 8, limit)).some(({ lower }) => lower === 'presence')
    )
      break // "in the presence of"
    if (i > at + 1 && (isPlaceOfDay(tokens, i, stopsAt) || isOfMeeting(tokens, i) || isOfSigner(tokens, i)))
      break
    if (token.text === 'states' && tokens[i + 1]?.lower === 'that') break
    if (isVerbOfPlaces(tokens, i) || /n['’]t$/.test(token.text)) break // "between Chad and Niger | doesn't contain"
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

/** "for stability | at their Moscow summit": where it was spoken of. */
const isOfMeeting = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'at' &&
  DETERMINERS.has(tokens[at + 1]?.lower ?? '') &&
  tokens
    .slice(at + 2, at + 6)
    .some(({ lower }) => /^(?:summit|meeting|talks|session|conference)$/.test(lower))

/** "on shipbuilding | with his Peruvian counterpart": who signs it too. */
const isOfSigner = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'with' &&
  /^(?:his|her|their|the)$/.test(tokens[at + 1]?.lower ?? '') &&
  tokens
    .slice(at + 2, at + 7)
    .some(({ lower }) => /^(?:counterparts?|opposite|colleagues?|homologues?)$/.test(lower))

/** "on trade | in Nairobi on Wednesday": where and when it was signed. */
function isPlaceOfDay(tokens: readonly Token[], at: number, isDate: (token: Token) => boolean): boolean {
  if (!/^(?:in|at)$/.test(tokens[at]?.lower ?? '') || !isCapital(tokens[at + 1])) return false
  let i = at + 1
  while (i < at + 6 && (isCapital(tokens[i]) || tokens[i]?.text === ',') && !isDate(tokens[i] as Token)) i++
  const day = tokens[i]?.lower === 'on' ? tokens[i + 1] : tokens[i]
  return day !== undefined && isDate(day)
}

/** "between Chad and Niger represents more than …", "removes tariffs": a word in "-s" between a name and its object. */
const isVerbOfPlaces = (tokens: readonly Token[], i: number): boolean =>
  /^\p{Ll}{3,}[^s']s$/u.test((tokens[i] as Token).text) &&
  isCapital(tokens[i - 1]) &&
  (CLAUSE_PRESENTS.has((tokens[i] as Token).text) ||
    DETERMINERS.has(tokens[i + 1]?.lower ?? '') ||
    tokens[i + 1]?.lower === 'more')

/** The phrase cannot end with one of these. */
const COMPLEMENT_ENDS_OPEN = new Set(
  'of on in at for with to from into between and or against as over by their its his her other'.split(' '),
)

/** "… with Iran collapsed": a past form after a noun is the verb, after "of the" or "-ing" a modifier. */
const endsWithVerb = (token: Token, before: Token): boolean =>
  (/[a-z]ed$/.test(token.text) || IRREGULAR_PASTS.has(token.text)) &&
  !DETERMINERS.has(before.lower) &&
  !COMPLEMENT_ENDS_OPEN.has(before.lower) &&
  !/(ing|ly)$/.test(before.lower) &&
  isCapital(before)

function commaGoesOn(tokens: readonly Token[], comma: number, end: number): boolean {
  const next = tokens[comma + 1]
  if (!next || /^(an?|including|the)$/.test(next.lower)) return false
  for (let i = comma + 1; i < Math.min(end, comma + 9); i++) {
    const token = tokens[i] as Token
    if (token.lower === 'and' || token.lower === 'or')
      return (i > comma + 1 || isOfModifiers(tokens, i)) && andGoesOn(tokens, i)
    if (token.text === ',') continue
    if (token.kind === 'mark' || COMPLEMENT_STOPS.has(token.lower) || TREATY_HEADS.has(token.lower))
      return false
  }
  return false
}

/** "in the cultural, educational, | and military spheres": a noun is still to come. */
const isOfModifiers = (tokens: readonly Token[], and: number): boolean =>
  [tokens[and - 2], tokens[and + 1]].every((token) => /^\p{Ll}+(?:al|ic|ary|ive)$/u.test(token?.text ?? ''))

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

/** "any deal | with another state", "a pact with other powers": none is meant. */
export const isWithNobody = (tokens: readonly Token[], at: number, last: number): boolean =>
  tokens
    .slice(at + 1, last)
    .some(
      ({ lower }, i) =>
        /^(?:another|other|third|any)$/.test(lower) &&
        /^(?:state|states|country|countries|power|powers|nation|nations|party|parties)$/.test(
          tokens[at + 2 + i]?.lower ?? '',
        ),
    )
