import type { Range } from '../noun-phrases.ts'
import type { Signals } from '../signals.ts'
import { COMMA, KIND } from '../word-kinds.ts'
import { opensNoun } from './subject.ts'
import { canHold } from './views.ts'
import { isMark, isVerb } from './words.ts'

/** Who says it behind what is said, and the comma between them. */

/**
 *     The envoy met her host, Tamsin Okoro, the ministry said, but …
 *                                           ^^^^^^^^^^^^
 *
 * Who is named before stands in no apposition to who says it: a comma would stand before the verb too.
 */
export function notApposed(s: Signals, cue: number, source: Range): Range {
  const { first, last } = source
  if (last !== cue || first === s.first[first] || s.kind[first] !== KIND.person || isBehindMarks(s, first))
    return source
  let opening = last
  while (opening > first && s.kind[opening - 1] !== COMMA) opening--
  const speaker = { first: opening, last }
  return opening > first && opensNoun(s.kind[opening]) && canHold(s, speaker) ? speaker : source
}

/** “We left,” Rep. Okoro, a lawyer said: what is said ends with its marks. */
const isBehindMarks = (s: Signals, first: number): boolean =>
  [1, 2, 3, 4].some((back) => s.stretch[first - back] !== undefined && s.stretch[first - back] !== -1)

/**
 *     The dam will open on Monday, May 4, the ministry said, but …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * What is said before goes as far as who says it, and no further.
 */
export function upToSpeaker(s: Signals, cue: number, { first, last }: Range, source: Range): Range {
  const end = s.kind[source.first - 1] === COMMA ? source.first - 1 : source.first
  if (source.first > first + 1 && source.first < last) return { first, last: end }
  const isBefore = last <= end && source.last === cue && s.kind[end] === COMMA
  return isBefore && s.stretch[last - 1] === -1 && isOfClause(s, last, end)
    ? { first, last: end }
    : { first, last }
}

/** ", May 4" */
function isOfClause(s: Signals, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (isVerb(s, i) || s.stretch[i] !== -1 || (isMark(s, i) && s.kind[i] !== COMMA)) return false
  return true
}
