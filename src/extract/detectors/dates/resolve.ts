/** Resolution: which day, week or year an expression means, given publication and the story so far. */
import { easter, civil, dayOf, isRealDay, weekdayOf, type Day } from './calendar.ts'
import type {
  Amount,
  Anchor,
  CalendarMeaning,
  HoldingMeaning,
  HourMeaning,
  Meaning,
  RelativeMeaning,
  ShiftMeaning,
} from './meaning.ts'
import { addMonths, holding, period, seasonPeriod, shift, type Grain, type Period } from './period.ts'
import type { Season, Unit } from '../../lexicon/time-words.ts'
import { feastRule } from '../../lexicon/feasts.ts'
import { pad } from './render.ts'
import type { Story } from './story.ts'
import type { Tense } from './tense.ts'

/** What an expression is resolved against: the story so far, and which way the sentence's verb points. */
export interface Setting extends Story {
  /** Asked only when it matters. */
  tense(): Tense
}

/** The period meant, or an unresolved TIMEX3 value, or null where nothing can be said. */
export type Resolved = Period | string

const GRAIN_OF: Partial<Record<Unit, Grain>> = {
  day: 'day',
  night: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
}

export function resolve(meaning: Meaning, setting: Setting): Resolved {
  switch (meaning.kind) {
    case 'calendar':
      return timed(resolveCalendar(meaning, setting), meaning)
    case 'relative':
      return timed(resolveRelative(meaning, setting), meaning)
    case 'shift':
      return timed(resolveShift(meaning, setting), meaning)
    case 'hour':
      return resolveHour(meaning, setting)
    case 'holding':
      return resolveHolding(meaning, setting)
    case 'duration':
      return durationValue(meaning.amounts)
    case 'repeat':
    case 'reference':
      return meaning.value
  }
}

const isPeriod = (resolved: Resolved): resolved is Period => typeof resolved !== 'string'

/** The stretch that an anchor names: the narrative's falls back on publication, and the other way round never. */
function anchorPeriod(anchor: Anchor, setting: Setting): Period | null {
  if (anchor === 'published' && !setting.historical) return published(setting)
  if (anchor === 'account' && setting.account && !setting.historical) return setting.account
  if (anchor === 'account' && !setting.historical) return published(setting)
  return setting.narrative ?? published(setting)
}

const published = ({ published: day }: Setting): Period | null => (day === null ? null : period('day', day))

/** Adds the clock or the part of the day, where the period is a day. */
function timed(resolved: Resolved, { part, clock }: Pick<HourMeaning, 'part' | 'clock'>): Resolved {
  if (!part && !clock) return resolved
  if (!isPeriod(resolved)) return `${resolved}${timeValue(part, clock)}`
  return resolved.grain === 'day' ? { ...resolved, time: timeValue(part, clock) } : resolved
}

const timeValue = (part: HourMeaning['part'], clock: HourMeaning['clock']): string =>
  clock ? `T${pad(clock.hour)}:${pad(clock.minute)}` : part ? `T${part}` : ''

function resolveHour(meaning: HourMeaning, setting: Setting): Resolved {
  const time = timeValue(meaning.part, meaning.clock)
  if (meaning.anchor === null) return `XXXX-XX-XX${time}`
  const anchor = anchorPeriod(meaning.anchor, setting)
  if (!anchor || anchor.grain !== 'day') return `XXXX-XX-XX${time}`
  return { grain: 'day', first: anchor.first + (meaning.steps ?? 0), time }
}

function resolveRelative(meaning: RelativeMeaning, setting: Setting): Resolved {
  const grain = meaning.unit === 'today' ? 'day' : GRAIN_OF[meaning.unit]
  if (!grain) return 'PRESENT_REF'
  if (meaning.anchor === 'account') return resolveAccount(meaning, grain, setting)
  if (grain === 'weekend' && meaning.anchor === 'narrative' && meaning.steps === 0)
    return resolveWeekend(setting)
  const anchor = anchorPeriod(meaning.anchor, setting)
  if (!anchor || (grain === 'day' && anchor.grain !== 'day')) return unresolved(grain)
  return shift(holding(grain, anchor.first), meaning.steps)
}

/** "the quarter": the one whose results are told, else the last that was over at publication. */
function resolveAccount(meaning: RelativeMeaning, grain: Grain, setting: Setting): Resolved {
  const { account, historical } = setting
  const base = historical ? anchorPeriod('narrative', setting) : (account ?? published(setting))
  if (!base) return unresolved(grain)
  if (meaning.year !== undefined) {
    const told = account ?? shift(holding('quarter', base.first), -1)
    return inYearOf(told, meaning.year)
  }
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
function resolveHolding(meaning: HoldingMeaning, setting: Setting): Resolved {
  const grain = GRAIN_OF[meaning.unit] ?? 'day'
  const inner = resolve(meaning.meaning, setting)
  if (!isPeriod(inner)) return unresolved(grain)
  return holding(grain, meaning.ended && grain === 'quarter' ? inner.first - 45 : inner.first)
}

const UNRESOLVED: Partial<Record<Grain, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
}

const unresolved = (grain: Grain): string => UNRESOLVED[grain] ?? 'XXXX'

function resolveShift(meaning: ShiftMeaning, setting: Setting): Resolved {
  const [first] = meaning.amounts
  if (!first || first.count === null) return meaning.sign < 0 ? 'PAST_REF' : 'FUTURE_REF'
  const base =
    typeof meaning.anchor === 'string'
      ? anchorPeriod(isYearBefore(meaning) ? 'account' : meaning.anchor, setting)
      : resolve(meaning.anchor, setting)
  const anchor = base === null || typeof base === 'string' ? null : base
  const finest = (meaning.amounts[meaning.amounts.length - 1] as Amount).unit
  if (!anchor) return unresolved(GRAIN_OF[finest] ?? 'day')
  return shiftBy(anchor, meaning.amounts, meaning.sign, typeof meaning.anchor !== 'string')
}

/** "a year ago", "a year earlier": where results are told, their quarter a year before. */
const isYearBefore = ({ amounts, sign }: ShiftMeaning): boolean =>
  sign < 0 && amounts.length === 1 && amounts[0]?.unit === 'year' && amounts[0].count === 1

/** Moves by the amounts; the answer is as fine as the amount's unit, or as the anchor where that is coarser. */
function shiftBy(anchor: Period, amounts: readonly Amount[], sign: number, exact: boolean): Resolved {
  let day = anchor.first
  for (const { count, unit } of amounts) day = moved(day, (count ?? 1) * sign, unit)
  const finest = (amounts[amounts.length - 1] as Amount).unit
  if (anchor.grain === 'quarter' && finest === 'year') return holding('quarter', day)
  const grain = exact ? 'day' : (GRAIN_OF[finest] ?? 'day')
  if (grain === 'day' && anchor.grain !== 'day') return holding(anchor.grain, day)
  return holding(grain, day)
}

function moved(day: Day, count: number, unit: Unit): Day {
  switch (unit) {
    case 'month':
      return addMonths(day, Math.round(count))
    case 'quarter':
      return addMonths(day, Math.round(count * 3))
    case 'year':
      return addMonths(day, Math.round(count * 12))
    case 'decade':
      return addMonths(day, Math.round(count * 120))
    case 'century':
      return addMonths(day, Math.round(count * 1200))
    case 'millennium':
      return addMonths(day, Math.round(count * 12000))
    case 'week':
    case 'weekend':
      return day + Math.round(count * 7)
    case 'fortnight':
      return day + Math.round(count * 14)
    case 'day':
    case 'night':
      return day + Math.round(count)
    default:
      return day
  }
}

const DURATION: Readonly<Record<Unit, [prefix: string, factor: number, letter: string]>> = {
  second: ['PT', 1, 'S'],
  minute: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  night: ['P', 1, 'D'],
  weekend: ['P', 1, 'WE'],
  week: ['P', 1, 'W'],
  fortnight: ['P', 2, 'W'],
  month: ['P', 1, 'M'],
  quarter: ['P', 3, 'M'],
  half: ['P', 6, 'M'],
  season: ['P', 3, 'M'],
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
  millennium: ['P', 1000, 'Y'],
}

const VAGUE: Partial<Record<Unit, string>> = {
  quarter: 'PXQ',
  decade: 'PXDE',
  century: 'PXC',
  weekend: 'PXWE',
}

/** "P5Y", "PT24H", "P2Y6M", "PXM". */
export function durationValue(amounts: readonly Amount[]): string {
  const [first] = amounts
  if (!first) return 'PXX'
  if (first.count === null)
    return VAGUE[first.unit] ?? `${DURATION[first.unit][0]}X${DURATION[first.unit][2]}`
  let value = 'P'
  for (const { count, unit } of amounts) {
    const [prefix, factor, letter] = DURATION[unit]
    if (prefix === 'PT' && !value.includes('T')) value += 'T'
    value += amountValue((count ?? 1) * factor, letter)
  }
  return value
}

/** Half a year is six months, half a day twelve hours: ISO 8601 allows a fraction, TimeML spells it out. */
function amountValue(count: number, letter: string): string {
  const whole = Math.floor(count)
  const rest = count - whole
  if (rest === 0) return `${count}${letter}`
  if (letter === 'Y') return `${whole ? `${whole}Y` : ''}${Math.round(rest * 12)}M`
  return `${Math.round(count * 100) / 100}${letter}`
}

/** A calendar meaning names some fields; the year, and for weekdays the week, may be left to the reader. */
function resolveCalendar(c: CalendarMeaning, setting: Setting): Resolved {
  if (c.decade !== undefined) return holding('decade', dayOf(c.decade))
  if (c.century !== undefined) return holding('century', dayOf(c.century))
  const within = c.within ? resolve(c.within, setting) : null
  if (within !== null && !isPeriod(within)) return partial(c)
  if (c.weekday !== undefined && c.day === undefined) {
    if (within) return period('day', holding('week', within.first).first + c.weekday - 1)
    return resolveWeekday(c, c.weekday, setting)
  }
  const year = c.year ?? (within ? civil(within.first).year : undefined)
  if (year !== undefined) return inYear(c, year) ?? partial(c)
  const found = yearFor(c, setting)
  return found === null ? partial(c) : (inYear(c, found) ?? partial(c))
}

/** The period the fields name in `year`; null where that day does not exist. */
function inYear(c: CalendarMeaning, year: number): Period | null {
  if (c.feast !== undefined) return period('day', feastDay(c.feast, year))
  if (c.season) return seasonPeriod(year, c.season)
  if (c.quarter) return period('quarter', dayOf(year, c.quarter * 3 - 2))
  if (c.half) return period('half', dayOf(year, c.half * 6 - 5))
  if (c.month === undefined) return period('year', dayOf(year))
  if (c.day === undefined) return period('month', dayOf(year, c.month))
  return isRealDay(year, c.month, c.day) ? period('day', dayOf(year, c.month, c.day)) : null
}

function feastDay(name: string, year: number): Day {
  const rule = feastRule(name)
  if (rule.startsWith('easter')) return easter(year) + Number(rule.slice(6))
  const [date, nth] = rule.split('#')
  const [month = 1, day = 1] = (date ?? '').split('-').map(Number)
  if (nth === undefined) return dayOf(year, month, day)
  const count = Number(nth)
  if (count < 0) {
    const last = dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1) - 1
    return last - ((weekdayOf(last) - day + 7) % 7)
  }
  const first = dayOf(year, month)
  return first + ((day - weekdayOf(first) + 7) % 7) + (count - 1) * 7
}

/** TIMEX3 with the unknown fields crossed out. */
function partial(c: CalendarMeaning): string {
  if (c.month !== undefined) return `XXXX-${pad(c.month)}${c.day === undefined ? '' : `-${pad(c.day)}`}`
  if (c.weekday !== undefined) return `XXXX-WXX-${c.weekday}`
  if (c.season) return `XXXX-${c.season satisfies Season}`
  if (c.quarter) return `XXXX-Q${c.quarter}`
  if (c.half) return `XXXX-H${c.half}`
  return 'XXXX-XX-XX'
}

/** The year of a month, day, season or quarter that names none. */
function yearFor(c: CalendarMeaning, setting: Setting): number | null {
  const anchored = c.anchor === 'narrative' || (setting.historical && c.turn === undefined)
  const base = anchored ? anchorPeriod('narrative', setting) : published(setting)
  if (!base) return null
  const { year } = civil(base.first)
  const here = inYear(c, year)
  if (!here) return year
  if (c.turn === undefined && anchored) return year
  if (c.turn === 0) return year
  if (c.turn === -1)
    return (c.day === undefined ? shiftEnd(here) : here.first - 1) < base.first ? year : year - 1
  if (c.turn === 1) return here.first > base.first ? year : year + 1
  const tense = setting.tense()
  if (c.quarter) return quarterYear(here, base, year, tense)
  const nearest = nearestYear(here, base, year)
  if (tense === 0) return nearest
  const told =
    tense > 0 ? (shiftEnd(here) >= base.first ? year : year + 1) : here.first <= base.first ? year : year - 1
  // A day nearly a year off would be given with its year.
  return c.day !== undefined && Math.abs(dayOf(told) + here.first - dayOf(year) - base.first) > 300
    ? nearest
    : told
}

/** Results are of the quarter that has just ended or still runs; plans may look to the next year. */
function quarterYear(here: Period, base: Period, year: number, tense: Tense): number {
  const ended = base.first - shiftEnd(here)
  if (ended > 120) return tense > 0 ? year + 1 : year
  return here.first > base.first + 31 && tense < 0 ? year - 1 : year
}

const shiftEnd = (stretch: Period): Day =>
  stretch.grain === 'day' ? stretch.first : shift(stretch, 1).first - 1

/** With no tense to tell, the nearest, and the past where both are as near. */
function nearestYear(here: Period, base: Period, year: number): number {
  const distance = here.first - base.first
  if (distance > 183) return year - 1
  return distance < -183 ? year + 1 : year
}

function resolveWeekday(c: CalendarMeaning, weekday: number, setting: Setting): Resolved {
  const base = anchorPeriod(c.anchor ?? 'published', setting)
  if (!base || base.grain !== 'day') return partial(c)
  const today = base.first
  const back = (weekdayOf(today) - weekday + 7) % 7
  if (c.turn === -1) return period('day', today - (back || 7))
  if (c.turn === 1) return period('day', today + (7 - back))
  if (c.turn === 0) return period('day', holding('week', today).first + weekday - 1)
  if (setting.tense() > 0) return period('day', back === 0 ? today : today + (7 - back))
  return period('day', today - back)
}
