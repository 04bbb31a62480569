import type { Signals } from '../signals.ts'

/** Distances in steps that widen: 0 1 2 3 4 5-6 7-9 10-14 15-22 23-39 40-… */
export function bucket(distance: number): number {
  const d = Math.abs(distance)
  if (d < 5) return d
  if (d < 7) return 5
  if (d < 10) return 6
  if (d < 15) return 7
  if (d < 23) return 8
  return d < 40 ? 9 : 10
}

/** The value at `i`; a number of its own outside the article. */
export const at = (values: Int32Array, i: number): number =>
  i >= 0 && i < values.length ? (values[i] as number) : -7

/** The classes of up to `most` tokens of [from, to) as one number; 0 when there are more. */
export function path(s: Signals, from: number, to: number, most: number): number {
  if (to - from > most) return 0
  let h = 17
  for (let i = from; i < to; i++) h = Math.imul(h ^ at(s.kind, i), 0x01000193)
  return h | 0
}
