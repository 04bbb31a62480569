/** "this week", "the following month", "the quarter", "the weekend": stretches counted from one that is known. */
import { civil, dayOf, type Day } from '../calendar.ts'
import type { HoldingMeaning, HourMeaning, RelativeMeaning } from '../meaning.ts'
import {
  holding,
  isCoarser,
  isPeriod,
  lastDay,
  period,
  shift,
  type Grain,
  type Period,
  type Resolved,
} from '../period.ts'
import { anchorPeriod, GRAIN_OF, published, unresolved, type ResolveInner, type Setting } from './setting.ts'
import { atTime, timeValue } from './time-of-day.ts'

export function resolveRelative(meaning: RelativeMeaning, setting: Setting): Resolved {
  const grain = meaning.unit === 'today' ? 'day' : GRAIN_OF[meaning.unit]
  if (!grain) return 'PRESENT_REF'
  if (meaning.anchor === 'account' && !meaning.side) return resolveAccount(meaning, grain, setting)
  if (grain === 'weekend' && meaning.anchor === 'narrative' && meaning.steps === 0)
    return resolveWeekend(setting)
  const anchor = anchorFor(meaning, grain, setting)
  if (!anchor || (grain === 'day' && anchor.grain !== 'day')) return unresolved(grain)
  if (meaning.anchor === 'narrative' && meaning.steps !== 0 && isCoarser(anchor.grain, grain)) return anchor
  const found = shift(holding(grain, anchor.first), meaning.steps)
  return meaning.side ? { ...found, window: sideOf(found, meaning.side, setting.published) } : found
}

/** "by the end of the month": this one, where the story last told of a whole quarter or year. */
function anchorFor(meaning: RelativeMeaning, grain: Grain, setting: Setting): Period | null {
  const anchor = anchorPeriod(meaning.anchor, setting)
  if (!anchor || meaning.anchor !== 'narrative' || meaning.steps !== 0 || setting.historical) return anchor
  const now = published(setting)
  if (now && anchor.first < now.first && setting.tense() > 0) return now // "a deal by the end of the month"
  const holdsMany = lastDay(anchor) > lastDay(holding(grain, anchor.first))
  return holdsMany ? (now ?? anchor) : anchor
}

/** "earlier this year" ends at publication, "later this year" and "the rest of the year" begin there. */
function sideOf(stretch: Period, side: -1 | 1, day: Day | null): [Day, Day] {
  const last = lastDay(stretch)
  if (day === null || day < stretch.first || day > last) return [stretch.first, last]
  return side < 0 ? [stretch.first, day] : [day, last]
}

/** "the quarter": the one whose results are told, else the last that was over at publication. */
function resolveAccount(meaning: RelativeMeaning, grain: Grain, setting: Setting): Resolved {
  const { account, historical, past } = setting
  const base = historical ? anchorPeriod('narrative', setting) : (account ?? published(setting))
  if (!base) return unresolved(grain)
  if (meaning.year !== undefined) {
    const told = account ?? shift(holding('quarter', base.first), -1)
    return inYearOf(told, meaning.year)
  }
  // "The mission ended in 1975. At the end of the year it left."
  if (grain === 'year' && past && account === null && setting.tense() < 0)
    return period('year', dayOf(past.year))
  if (grain !== 'quarter') return holding(grain, base.first)
  return account?.grain === 'quarter' || historical
    ? holding(grain, base.first)
    : shift(holding(grain, base.first), account ? 0 : -1)
}

const inYearOf = (stretch: Period, year: number): Period =>
  shift(stretch, Math.round((year - civil(stretch.first).year) * (stretch.grain === 'quarter' ? 4 : 1)))

/** "the weekend": the last or the next, as the verb says. */
function resolveWeekend(setting: Setting): Resolved {
  const base = anchorPeriod('published', setting)
  if (!base) return unresolved('weekend')
  const here = holding('weekend', base.first)
  return here.first > base.first && setting.tense() < 1 ? shift(here, -1) : here
}

/** "the week of June 5"; "the quarter ended Oct. 1" is the one that was about to close. */
export function resolveHolding(meaning: HoldingMeaning, setting: Setting, inner: ResolveInner): Resolved {
  const grain = GRAIN_OF[meaning.unit] ?? 'day'
  const held = inner(meaning.meaning, setting)
  if (!isPeriod(held)) return unresolved(grain)
  if (grain === 'weekend' && held.grain === 'day') return holding('weekend', held.first - 2) // the nearest
  return holding(grain, meaning.ended && grain === 'quarter' ? held.first - 45 : held.first)
}

/** "that night", "tonight", "at 5 p.m.": on the day that is told. */
export function resolveHour(meaning: HourMeaning, setting: Setting): Resolved {
  const time = timeValue(meaning.part, meaning.clock)
  if (meaning.anchor === null) return `XXXX-XX-XX${time}`
  const anchor = anchorPeriod(meaning.anchor, setting)
  if (!anchor || anchor.grain !== 'day') return `XXXX-XX-XX${time}`
  return atTime(period('day', anchor.first + (meaning.steps ?? 0)), meaning.part, meaning.clock)
}
