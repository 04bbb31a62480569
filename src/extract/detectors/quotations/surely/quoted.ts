import type { Range } from '../noun-phrases.ts'
import { hashOf, type Signals } from '../signals.ts'
import { COMMA, KIND } from '../word-kinds.ts'
import { canHold } from './views.ts'
import { hasVerb, isMark, isVerb, setOf } from './words.ts'

/** Who is quoted by somebody else, and by whom. */

/**
 *     Okoro was quoted by the daily as saying that …      The daily quoted Okoro as saying: “…”
 *     ^^^^^                                                                ^^^^^
 *
 * Whoever is quoted, and not who quotes; else null.
 */
export function whoIsQuoted(s: Signals, cue: number): Range | null {
  if (s.word[cue] !== SAYING || s.word[cue - 1] !== AS) return null
  const floor = Math.max(s.first[cue] as number, cue - LONGEST_SUBJECT)
  let quoted = cue - 2
  while (quoted > floor && !QUOTING(s.word[quoted])) quoted--
  if (!QUOTING(s.word[quoted])) return null
  const object = { first: quoted + 1, last: cue - 1 }
  if (s.kind[quoted - 1] !== KIND.auxiliary)
    return object.first < object.last && canHold(s, object) ? object : null
  let last = quoted
  while (s.kind[last - 1] === KIND.auxiliary) last--
  let first = last
  while (first > floor && s.stretch[first - 1] === -1 && !isMark(s, first - 1) && !isVerb(s, first - 1))
    first--
  return canHold(s, { first, last }) ? { first, last } : null
}
/** How many tokens may name who is quoted, or by whom. */
const LONGEST_SUBJECT = 8
const [SAYING, AS] = ['saying', 'as'].map(hashOf)
const QUOTING = setOf('quoted quotes quoting cited cites citing')

/** "quoted Okoro |as saying": a verb that leads to who says it, and says nothing itself. */
export function quotesAnother(s: Signals, cue: number): boolean {
  if (!QUOTING(s.word[cue])) return false
  for (let i = cue + 1; i < cue + LONGEST_SUBJECT && i < s.length; i++)
    if (s.word[i] === SAYING) return whoIsQuoted(s, i) !== null
  return false
}

/** ", quoting the presidency", "citing two diplomats": whom an agency has it from, and nothing that is said. */
export function citesWhom(s: Signals, cue: number, { first, last }: Range): boolean {
  if (s.stretch[first] !== -1) return false
  if (isCiting(s.word[s.kind[first] === COMMA ? first + 1 : first])) return true
  const cited = isCiting(s.word[cue]) || (first > cue && isCiting(s.word[first - 1]))
  return cited && canHold(s, { first, last }) && !hasVerb(s, first, last)
}
const isCiting = setOf('quoting citing')
