import { FIRST_MARK, KIND, type Signals } from './signals.ts'

/** Where the content, or the source, of a cue may begin or end: the choices the learned decisions weigh. */

const BEFORE = 60
const AFTER = 30
const LONGEST = 110
const LONGEST_SOURCE = 24

export const NO_SOURCE = -1

const isMark = (s: Signals, i: number): boolean => (s.kind[i] as number) >= FIRST_MARK

/** Tokens at which the content may begin, with the marks that stand between each and the cue. */
export function startCandidates(s: Signals, cue: number): { k: number; marks: number }[] {
  const list: { k: number; marks: number }[] = []
  const first = s.first[cue] as number
  const last = s.last[cue] as number
  const own = s.stretch[cue] as number
  const may = (k: number): boolean => {
    const index = s.stretch[k] as number
    if (index >= 0 && index !== own) return s.stretches[index]?.first === k
    return !isMark(s, k)
  }
  // A stretch that began in an earlier sentence and reaches into this one, or ends right before it.
  for (const at of [first - 1, first]) {
    const index = at >= 0 && s.paragraph[at] === s.paragraph[cue] ? (s.stretch[at] as number) : -1
    const stretch = s.stretches[index]
    if (
      stretch &&
      index !== own &&
      stretch.first < first &&
      (list.length === 0 || list[0]?.k !== stretch.first)
    )
      list.push({ k: stretch.first, marks: 1 })
  }
  let marks = 0
  const floor = Math.max(first, cue - BEFORE)
  for (let k = cue - 1; k >= floor; k--) {
    if (isMark(s, k)) marks++
    if (may(k)) list.push({ k, marks: isMark(s, k) ? marks - 1 : marks })
  }
  marks = 0
  const limit = Math.min(last, cue + AFTER)
  for (let k = cue + 1; k < limit; k++) {
    if (may(k)) list.push({ k, marks })
    if (isMark(s, k)) marks++
  }
  // "He said:⏎“…”": a stretch that opens the next sentence, when this one ends with its cue's mark.
  const next = s.stretches[s.stretch[last] ?? -1]
  if (next && next.first === last && own < 0) list.push({ k: last, marks })
  return list
}

/** Classes of words before which what follows its cue all but never ends: the middle of a noun phrase. */
const INNER: ReadonlySet<number> = new Set([
  KIND.word,
  KIND.plural,
  KIND.agent,
  KIND.organization,
  KIND.place,
  KIND.demonym,
  KIND.number,
])

const COMMA = FIRST_MARK + 44

export interface End {
  m: number
  commas: number
  verbs: number
}

/** Tokens before which a content that began at `k` may end, with the commas and the likely verbs inside. */
export function endCandidates(s: Signals, cue: number, k: number): End[] {
  const list: End[] = []
  const stretch = s.stretches[s.stretch[k] as number]
  const own = stretch && stretch.first === k ? stretch : null
  const sentence = Math.max(s.last[k] as number, k < cue ? (s.last[cue] as number) : 0)
  const limit = Math.min(k < cue ? cue : sentence, k + LONGEST)
  let commas = 0
  let verbs = 0
  for (let m = k + 1; m <= limit; m++) {
    const before = s.kind[m - 1] as number
    if (m - 1 > k && (s.kind[m - 2] as number) === COMMA) commas++
    if (before === KIND.auxiliary || before === KIND.speech || before === KIND.past) verbs++
    const index = s.stretch[m - 1] as number
    const inside = index >= 0 && (s.stretches[index]?.last ?? 0) > m && s.stretch[m] === index
    if (k > cue && m < sentence && INNER.has(s.kind[m] as number)) continue
    if (!inside && !(isMark(s, m - 1) && index < 0)) list.push({ m, commas, verbs })
  }
  if (own && !list.some(({ m }) => m === own.last) && (own.last <= cue || k > cue))
    list.push({ m: own.last, commas, verbs })
  return list
}

/** Tokens at which the source of a cue may begin: outside its content, in the cue's sentence. */
export function sourceStartCandidates(s: Signals, cue: number, from: number, to: number): number[] {
  const list = [NO_SOURCE]
  const first = Math.max(s.first[cue] as number, cue - BEFORE)
  const last = Math.min(s.last[cue] as number, cue + AFTER)
  for (let k = first; k < last; k++) if (k !== cue && !isMark(s, k) && (k < from || k >= to)) list.push(k)
  return list
}

export function sourceEndCandidates(s: Signals, cue: number, from: number, k: number): number[] {
  const list: number[] = []
  let limit = Math.min(s.last[k] as number, k + LONGEST_SOURCE)
  if (k < cue) limit = Math.min(limit, cue)
  if (k < from) limit = Math.min(limit, from)
  for (let m = k + 1; m <= limit; m++) if (!isMark(s, m - 1) || m === k + 1) list.push(m)
  return list
}
