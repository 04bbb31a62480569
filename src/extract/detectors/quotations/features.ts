import type { Signals } from './signals.ts'

/**
 * What each learned decision looks at, as numbers of weights. Each function writes them to `out` and returns how
 * many. The same code serves training and reading, so the two cannot drift apart.
 */

export const WEIGHT_BITS = 22
const MASK = (1 << WEIGHT_BITS) - 1
export const MAX_FEATURES = 64

/** One weight's number from a template's number and up to three values. */
function mix(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(template, 0x9e3779b1) ^ a
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ b
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ c
  h = Math.imul(h ^ (h >>> 14), 0x27d4eb2f)
  return (h ^ (h >>> 16)) & MASK
}

/** Distances in steps that widen: 0 1 2 3 4 5-6 7-9 10-14 15-22 23-… */
function bucket(distance: number): number {
  const d = Math.abs(distance)
  if (d < 5) return d
  if (d < 7) return 5
  if (d < 10) return 6
  if (d < 15) return 7
  if (d < 23) return 8
  return d < 40 ? 9 : 10
}

const at = (values: Int32Array, i: number): number =>
  i >= 0 && i < values.length ? (values[i] as number) : -7

/** The first few of {@link cueFeatures}, enough to pass over most words. */
export function cueGlance(s: Signals, i: number, out: Int32Array): number {
  const w = at(s.word, i)
  out[0] = mix(1, w, 0, 0)
  out[1] = mix(2, w, at(s.word, i + 1), 0)
  out[2] = mix(3, w, at(s.word, i - 1), 0)
  out[3] = mix(4, w, at(s.kind, i + 1), 0)
  out[4] = mix(5, w, at(s.kind, i - 1), 0)
  return 5
}

/** Is the word at `i` what attributes something: "said", "according"? */
export function cueFeatures(s: Signals, i: number, out: Int32Array): number {
  let n = cueGlance(s, i, out)
  const w = at(s.word, i)
  const w1 = at(s.word, i + 1)
  const p1 = at(s.word, i - 1)
  const k1 = at(s.kind, i + 1)
  const q1 = at(s.kind, i - 1)
  const k2 = at(s.kind, i + 2)
  const q2 = at(s.kind, i - 2)
  const inside = at(s.stretch, i) >= 0 ? 1 : 0
  const close = closingBefore(s, i)
  const open = openingAfter(s, i)
  const head = at(s.paragraph, i) === 0 ? 1 : 0
  const suffix = at(s.suffix, i)
  const k = at(s.kind, i)
  const end = at(s.last, i) - i <= 2 ? 1 : 0
  out[n++] = mix(6, w, inside, head)
  out[n++] = mix(7, w, close, open)
  out[n++] = mix(8, k, q1, k1)
  out[n++] = mix(9, suffix, q1, k1)
  out[n++] = mix(10, q1, k1, k2)
  out[n++] = mix(11, q2, q1, k)
  out[n++] = mix(12, p1, k, 0)
  out[n++] = mix(13, w1, k, 0)
  out[n++] = mix(14, at(s.word, i - 2), p1, 0)
  out[n++] = mix(15, w1, at(s.word, i + 2), 0)
  out[n++] = mix(16, close, open, inside)
  out[n++] = mix(17, close, q1, k)
  out[n++] = mix(18, open, k1, k)
  out[n++] = mix(19, w, q1, k1)
  out[n++] = mix(20, suffix, inside, 0)
  out[n++] = mix(21, w, at(s.word, i + 2), 0)
  out[n++] = mix(22, w, end, close)
  out[n++] = mix(23, k, inside, head)
  out[n++] = mix(24, w, q2, q1)
  out[n++] = mix(25, w, k1, k2)
  out[n++] = mix(26, bucket(i - at(s.first, i)), k, 0)
  return n
}

/** How near before `i` a stretch of quotation marks closes in its sentence: 0 none, else 1 + steps. */
function closingBefore(s: Signals, i: number): number {
  const here = at(s.stretch, i)
  const floor = Math.max(at(s.first, i) - 1, i - 14, 0)
  for (let j = i - 1; j >= floor; j--) {
    const other = s.stretch[j] as number
    if (other >= 0 && other !== here) return 1 + bucket(i - j)
  }
  return 0
}

/** How near after `i` one opens: 0 none, else 1 + steps. */
function openingAfter(s: Signals, i: number): number {
  const here = at(s.stretch, i)
  const limit = Math.min(at(s.last, i) + 1, i + 14, s.length)
  for (let j = i + 1; j < limit; j++) {
    const other = s.stretch[j] as number
    if (other >= 0 && other !== here) return 1 + bucket(j - i)
  }
  return 0
}

/** The classes of up to `most` tokens of [from, to) as one number; 0 when there are more. */
function path(s: Signals, from: number, to: number, most: number): number {
  if (to - from > most) return 0
  let h = 17
  for (let i = from; i < to; i++) h = Math.imul(h ^ at(s.kind, i), 0x01000193)
  return h | 0
}

/** Whether a stretch begins at `i`: 0 no, 1 yes, 2 `i` is inside one. */
const opening = (s: Signals, i: number): number => {
  const index = at(s.stretch, i)
  if (index < 0) return 0
  return s.stretches[index]?.first === i ? 1 : 2
}

/** Does what the cue at `cue` attributes begin at token `k`? */
export function startFeatures(s: Signals, cue: number, k: number, marks: number, out: Int32Array): number {
  let n = 0
  const side = k > cue ? 1 : 0
  const d = bucket(k - cue) + 16 * side
  const w = at(s.word, k)
  const p = at(s.word, k - 1)
  const c = at(s.word, cue)
  const kk = at(s.kind, k)
  const kp = at(s.kind, k - 1)
  const open = opening(s, k)
  const begins = k <= at(s.first, cue) ? (k === at(s.first, cue) ? 1 : 2) : 0
  const m = Math.min(marks, 4) + 8 * side
  out[n++] = mix(101, d, 0, 0)
  out[n++] = mix(102, w, side, 0)
  out[n++] = mix(103, p, side, 0)
  out[n++] = mix(104, p, w, side)
  out[n++] = mix(105, kp, kk, d)
  out[n++] = mix(106, c, d, 0)
  out[n++] = mix(107, c, w, side)
  out[n++] = mix(108, c, p, side)
  out[n++] = mix(109, c, kk, d)
  out[n++] = mix(110, d, p, open)
  out[n++] = mix(111, d, kk, open)
  out[n++] = mix(112, open, m, kp)
  out[n++] = mix(113, c, begins, side)
  out[n++] = mix(114, begins, m, open)
  out[n++] = mix(115, kp, kk, at(s.kind, k + 1))
  out[n++] = mix(116, d, at(s.kind, cue + 1), kp)
  out[n++] = mix(117, d, at(s.word, cue + 1), w)
  out[n++] = mix(118, c, at(s.kind, cue + 1), d)
  out[n++] = mix(119, m, w, d)
  out[n++] = mix(120, at(s.kind, k - 2), kp, side)
  out[n++] = mix(121, at(s.kind, cue - 1), d, begins)
  out[n++] = mix(122, c, open, side)
  out[n++] = mix(123, at(s.kind, cue + 1), at(s.kind, cue + 2), d)
  const between = side === 1 ? path(s, cue + 1, k, 5) : path(s, k, cue, 4)
  out[n++] = mix(124, between, side, open)
  out[n++] = mix(125, between, c, side)
  return n
}

/** Does what began at `k` end before token `m`? `commas` and `verbs`: how many stand between. */
export function endFeatures(
  s: Signals,
  cue: number,
  k: number,
  m: number,
  commas: number,
  verbs: number,
  out: Int32Array,
): number {
  let n = 0
  const side = k > cue ? 1 : 0
  const c = at(s.word, cue)
  const w = at(s.word, m)
  const p = at(s.word, m - 1)
  const kw = at(s.kind, m)
  const kp = at(s.kind, m - 1)
  const kn = at(s.kind, m + 1)
  const limit = at(s.last, k)
  const sentence = m >= limit ? 2 : m === limit - 1 && kw >= 64 ? 1 : 0
  const from = at(s.stretch, k)
  const to = at(s.stretch, m - 1)
  // Where the content stands to the quotation marks: whole, cut, outside …
  const quoted =
    (from < 0 ? 0 : s.stretches[from]?.first === k ? 1 : 2) +
    3 * (to < 0 ? 0 : s.stretches[to]?.last === m ? 1 : 2) +
    9 * (from === to ? 1 : 0)
  const gap = side === 1 ? 0 : 1 + bucket(cue - m)
  const size = bucket(m - k)
  const com = Math.min(commas, 3)
  const ks = at(s.kind, k)
  const ws = at(s.word, k)
  const where = sentence + 4 * gap + 64 * side
  out[n++] = mix(201, where, quoted, 0)
  out[n++] = mix(202, quoted, size, side)
  out[n++] = mix(203, w, side, sentence)
  out[n++] = mix(204, p, side, 0)
  out[n++] = mix(205, p, w, side)
  out[n++] = mix(206, kp, kw, side)
  out[n++] = mix(207, kw, kn, side)
  out[n++] = mix(208, w, at(s.word, m + 1), side)
  out[n++] = mix(209, c, where, 0)
  out[n++] = mix(210, c, w, side)
  out[n++] = mix(211, c, kw, side)
  out[n++] = mix(212, com, kw, where)
  out[n++] = mix(213, com, w, kn)
  out[n++] = mix(214, size, kw, side)
  out[n++] = mix(215, ws, w, side)
  out[n++] = mix(216, ks, kw, kn)
  out[n++] = mix(217, ws, where, 0)
  out[n++] = mix(218, kw, kn, at(s.kind, m + 2))
  out[n++] = mix(219, where, kw, kp)
  out[n++] = mix(220, w, quoted, 0)
  out[n++] = mix(221, gap, kw, kn)
  out[n++] = mix(222, gap, w, at(s.kind, cue - 1))
  out[n++] = mix(223, c, size, side)
  out[n++] = mix(224, w, at(s.word, k - 1), side)
  out[n++] = mix(225, at(s.kind, m - 2), kp, kw)
  out[n++] = mix(226, w, at(s.word, m + 1), kp)
  const v = Math.min(verbs, 3)
  const that = at(s.word, k - 1)
  out[n++] = mix(227, v, that, side)
  out[n++] = mix(228, v, kw, where)
  out[n++] = mix(229, v, c, kw)
  out[n++] = mix(230, v, ks, kw)
  out[n++] = mix(231, side === 1 ? 0 : path(s, m, cue, 6), kw, quoted)
  out[n++] = mix(232, v, com, w)
  return n
}

/** Does the source of the cue begin at token `k`? The content is [from, to). `k` -1: it has none. */
export function sourceStartFeatures(
  s: Signals,
  cue: number,
  from: number,
  to: number,
  k: number,
  out: Int32Array,
): number {
  let n = 0
  const c = at(s.word, cue)
  const shape = (from > cue ? 1 : 0) + 2 * (at(s.stretch, from) >= 0 ? 1 : 0)
  if (k < 0) {
    out[n++] = mix(301, c, shape, 0)
    out[n++] = mix(302, shape, at(s.kind, cue - 1), at(s.kind, cue + 1))
    out[n++] = mix(303, at(s.kind, cue), at(s.kind, cue - 1), shape)
    out[n++] = mix(304, at(s.word, cue - 1), shape, 0)
    out[n++] = mix(305, cue === at(s.first, cue) ? 1 : 0, shape, 0)
    out[n++] = mix(306, at(s.suffix, cue), shape, at(s.kind, cue - 1))
    return n
  }
  const side = k > cue ? 1 : 0
  const d = bucket(k - cue) + 16 * side
  const w = at(s.word, k)
  const p = at(s.word, k - 1)
  const kk = at(s.kind, k)
  const kp = at(s.kind, k - 1)
  const kn = at(s.kind, k + 1)
  const begins = k === at(s.first, k) ? 1 : 0
  const edge = side === 1 ? 0 : bucket(Math.max(0, k - to)) + (to <= k ? 16 : 0)
  const run = kk === kp ? 1 : 0
  out[n++] = mix(311, d, shape, 0)
  out[n++] = mix(312, w, shape, side)
  out[n++] = mix(313, p, w, side)
  out[n++] = mix(314, kp, kk, d)
  out[n++] = mix(315, kp, kk, kn)
  out[n++] = mix(316, c, d, shape)
  out[n++] = mix(317, c, kk, side)
  out[n++] = mix(318, begins, kk, shape)
  out[n++] = mix(319, begins, d, run)
  out[n++] = mix(320, edge, kk, shape)
  out[n++] = mix(321, edge, d, 0)
  out[n++] = mix(322, p, kk, side)
  out[n++] = mix(323, w, d, 0)
  out[n++] = mix(324, w, kn, side)
  out[n++] = mix(325, at(s.suffix, k), kp, side)
  out[n++] = mix(326, kk, at(s.kind, cue - 1), d)
  out[n++] = mix(327, kk, at(s.kind, cue + 1), d)
  out[n++] = mix(328, run, kk, d)
  out[n++] = mix(329, at(s.stretch, k) >= 0 ? 1 : 0, shape, side)
  out[n++] = mix(330, at(s.suffix, cue), kk, d)
  const way = side === 0 ? path(s, k, cue, 6) : path(s, cue + 1, k + 1, 4)
  out[n++] = mix(331, way, shape, side)
  out[n++] = mix(332, way, kp, side)
  return n
}

/** Does the source that began at `k` end before token `m`? */
export function sourceEndFeatures(
  s: Signals,
  cue: number,
  from: number,
  k: number,
  m: number,
  out: Int32Array,
): number {
  let n = 0
  const side = k > cue ? 1 : 0
  const w = at(s.word, m)
  const p = at(s.word, m - 1)
  const kw = at(s.kind, m)
  const kp = at(s.kind, m - 1)
  const kn = at(s.kind, m + 1)
  const ks = at(s.kind, k)
  const size = bucket(m - k)
  const gap = m <= cue ? bucket(cue - m) : 15
  const stop = (m === from ? 1 : 0) + (m >= at(s.last, k) ? 2 : 0)
  out[n++] = mix(401, size, side, ks)
  out[n++] = mix(402, w, side, 0)
  out[n++] = mix(403, p, w, 0)
  out[n++] = mix(404, kp, kw, side)
  out[n++] = mix(405, kw, kn, side)
  out[n++] = mix(406, ks, kp, kw)
  out[n++] = mix(407, gap, kw, side)
  out[n++] = mix(408, gap, stop, side)
  out[n++] = mix(409, size, kp, kw)
  out[n++] = mix(410, at(s.word, k), size, kw)
  out[n++] = mix(411, w, at(s.word, m + 1), side)
  out[n++] = mix(412, p, kw, side)
  out[n++] = mix(413, stop, kp, kw)
  out[n++] = mix(414, at(s.word, cue), kw, side)
  out[n++] = mix(415, ks, gap, side)
  out[n++] = mix(416, w, ks, side)
  out[n++] = mix(417, m <= cue ? path(s, m, cue, 4) : 1, kp, kw)
  out[n++] = mix(418, path(s, k, m, 4), kw, side)
  return n
}
