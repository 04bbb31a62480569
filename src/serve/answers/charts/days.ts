/** Days on a line: where each stands, and which are marked. Days are numbered from 1970. */

export interface Scale {
  x: (day: number) => number
  ticks: { x: number; label: string }[]
}

export const dayOf = (iso: string): number => Math.floor(Date.parse(iso.slice(0, 10)) / 86_400_000)

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

const STEPS = [1, 2, 7, 14, 30, 91, 182, 365, 730, 1826, 3652, 18_262, 36_525]
const MOST_TICKS = 7

/** From `left` to `right` in pixels; a day more is kept free on either side. */
export function dayScale(days: readonly number[], left: number, right: number): Scale {
  const first = Math.min(...days) - 1
  const last = Math.max(...days) + 2
  const x = (day: number): number => Math.round(left + ((day - first) / (last - first)) * (right - left))
  const step = STEPS.find((one) => (last - first) / one <= MOST_TICKS) ?? last - first
  const marked = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step)
  return { x, ticks: marked.map((day) => ({ x: x(day), label: isoDay(day) })) }
}
