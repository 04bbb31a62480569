/** "early June", "mid-2024", "late last year", "the end of next week": the days that are usually meant. */
import type { Day } from '../calendar.ts'
import type { Portion } from '../meaning.ts'
import { addMonths, isPeriod, lastDay, MONTHS_IN, type Period, type Resolved } from '../period.ts'

/** Early and late are the halves of a stretch, mid is about its middle third. A day has none. */
export function portioned(resolved: Resolved, portion: Portion | undefined): Resolved {
  if (!portion || !isPeriod(resolved) || resolved.window || resolved.grain === 'day') return resolved
  const [from, to] = SHARES[portion]
  return { ...resolved, about: [cut(resolved, from), cut(resolved, to) - 1] }
}

/** Of mid-June the 10th to the 20th, of mid-2024 May to August. */
const SHARES: Readonly<Record<Portion, [from: number, to: number]>> = {
  early: [0, 0.5],
  mid: [0.3, 0.65],
  late: [0.5, 1],
  turn: [-0.05, 0.05],
}

/** The day when this share of a stretch is over: on a month's edge where it has months enough. */
function cut(stretch: Period, share: number): Day {
  const months = MONTHS_IN[stretch.grain] ?? 1
  if (months > 3) return addMonths(stretch.first, Math.round(months * share))
  return stretch.first + Math.floor((lastDay(stretch) - stretch.first + 1) * share)
}
