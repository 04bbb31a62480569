import type { Token } from '../../../text/tokens.ts'
import { TITLE_JOINTS, TREATY_HEADS } from '../../lexicon/treaty-words.ts'
import { isCapital, isYear } from './words.ts'

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
      if (isCapital(tokens[next]) || isAnother(tokens, next)) break
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
    if (place === 'country' && next === i && i > head + 2 && isSubject(tokens[next + 1])) break // "the Treaty of Rio | Peru ceded"
    if (place === 'date' && !year && (joint === 'on' || joint === 'in' || joint === 'of')) break
    if (place === 'date' && !year && tokens[next + 1]?.kind === 'number' && next === i) break // "… Organization | October 6, 2002"
    if (joint === 'in' && (place === 'city' || place === 'capital')) break
    last = next + 1
    // "Treaty of Versailles": the place says it all
    if (place && tokens[head + 1]?.lower === 'of' && next === head + 2) return last
    i = next + 1
  }
  return last
}

/** "Treaty of Alliance and | a Treaty of Amity", "… and | the Treaty of Amity": the next one begins. */
const isAnother = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'and' &&
  (/^an?$/.test(tokens[at]?.lower ?? '') ||
    (tokens[at]?.lower === 'the' && TREATY_HEADS.has(tokens[at + 1]?.lower ?? '')))

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
