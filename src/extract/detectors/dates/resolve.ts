/** Resolution: which day, week or year an expression means, given publication and the story so far. */
import { easter, civil, dayOf, isRealDay, weekdayOf, type Day } from './calendar.ts'
import type {
  Amount,
  Anchor,
  CalendarMeaning,
  DurationMeaning,
  NthMeaning,
  HoldingMeaning,
  HourMeaning,
  Meaning,
  RelativeMeaning,
  ShiftMeaning,
} from './meaning.ts'
import {
  addMonths,
  holding,
  lastDay,
  period,
  seasonPeriod,
  shift,
  type Grain,
  type Period,
} from './period.ts'
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

/** A TIMEX3 value that is no period, with the days it spans. */
export interface Span {
  value: string
  window: [Day, Day]
}

/** The period meant, or a TIMEX3 value that names none. */
export type Resolved = Period | Span | string

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
      return resolveDuration(meaning, setting)
    case 'nth':
      return resolveNth(meaning, setting)
    case 'repeat':
    case 'reference':
      return meaning.value
  }
}

export const isPeriod = (resolved: Resolved): resolved is Period =>
  typeof resolved !== 'string' && 'grain' in resolved

/** The stretch that an anchor names. What hangs on publication stays open where that is unknown. */
function anchorPeriod(anchor: Anchor, setting: Setting): Period | null {
  if (anchor === 'published' && (!setting.historical || setting.published === null)) return published(setting)
  if (anchor === 'account' && setting.account && !setting.historical) return setting.account
  if (anchor === 'account' && !setting.historical) return published(setting)
  return setting.narrative ?? published(setting)
}

const published = ({ published: day }: Setting): Period | null => (day === null ? null : period('day', day))

/** Adds the clock or the part of the day, where the period is a day. */
function timed(resolved: Resolved, { part, clock }: Pick<HourMeaning, 'part' | 'clock'>): Resolved {
  if (!part && !clock) return resolved
  if (typeof resolved === 'string') return `${resolved}${timeValue(part, clock)}`
  if (!isPeriod(resolved)) return resolved
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
  const found = shift(holding(grain, anchor.first), meaning.steps)
  return meaning.side ? { ...found, window: sideOf(found, meaning.side, setting.published) } : found
}

/** "earlier this year" ends at publication, "later this year" and "the rest of the year" begin there. */
function sideOf(stretch: Period, side: -1 | 1, day: Day | null): [Day, Day] {
  const last = lastDay(stretch)
  if (day === null || day < stretch.first || day > last) return [stretch.first, last]
  return side < 0 ? [stretch.first, day] : [day, last]
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
  const anchor = base === null || !isPeriod(base) ? null : base
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

/** A duration that hangs on publication spans days: "the past five years", "the next two weeks". */
function resolveDuration({ amounts, toward: side, reach }: DurationMeaning, setting: Setting): Resolved {
  const value = durationValue(amounts)
  const toward = side ?? (reach && setting.published !== null && setting.tense() > 0 ? 1 : undefined)
  const day = setting.published
  const [first] = amounts
  if (!toward || day === null || setting.historical || !first || first.count === null) return value
  const whole = amounts.length === 1 && !reach ? GRAIN_OF[first.unit] : undefined
  if (whole === 'quarter' || whole === 'decade' || whole === 'century') {
    const now = holding(whole, day)
    const edge = shift(now, toward < 0 ? -first.count : first.count)
    const window: [Day, Day] = toward < 0 ? [edge.first, now.first - 1] : [shift(now, 1).first, lastDay(edge)]
    return { value, window }
  }
  let edge = day
  for (const { count, unit } of amounts) edge = moved(edge, (count ?? 1) * toward, unit)
  if (edge === day) return value
  if (reach === 'within') return { value, window: [day, edge] }
  if (reach === 'in') {
    const stretch = holding(GRAIN_OF[(amounts[amounts.length - 1] as Amount).unit] ?? 'day', edge)
    return { value, window: [stretch.first, lastDay(stretch)] }
  }
  return { value, window: toward < 0 ? [edge, day] : [day + 1, edge] }
}

/** "the third week of October" (weeks that have their Thursday in it), "the first Friday of next month". */
function resolveNth({ nth, unit, weekday, within }: NthMeaning, setting: Setting): Resolved {
  const stretch = resolve(within, setting)
  const grain = weekday ? 'day' : (GRAIN_OF[unit] ?? 'day')
  if (!isPeriod(stretch)) return unresolved(grain)
  const [first, last] = [stretch.first, lastDay(stretch)]
  let found: Period
  if (weekday)
    found = period(
      'day',
      nth > 0 ? nextWeekday(first, weekday) + (nth - 1) * 7 : nextWeekday(last - 6, weekday),
    )
  else if (grain === 'week')
    found = holding('week', nth > 0 ? nextWeekday(first, 4) + (nth - 1) * 7 : nextWeekday(last - 6, 4))
  else found = nth > 0 ? shift(holding(grain, first), nth - 1) : holding(grain, last)
  return found.first > last ? unresolved(grain) : found
}

/** The first such weekday on or after `day`. */
const nextWeekday = (day: Day, weekday: number): Day => day + ((weekday - weekdayOf(day) + 7) % 7)

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
  if (c.month === undefined && c.day !== undefined && !within) return resolveDayOfMonth(c, c.day, setting)
  if (c.weekday !== undefined && c.day === undefined) {
    if (within) return period('day', holding('week', within.first).first + c.weekday - 1)
    return resolveWeekday(c, c.weekday, setting)
  }
  if (within && c.day !== undefined && c.month === undefined) {
    const { year, month } = civil(within.first)
    return isRealDay(year, month, c.day) ? period('day', dayOf(year, month, c.day)) : partial(c)
  }
  const year = c.year ?? (within ? civil(within.first).year : undefined)
  if (year !== undefined) return inYear(c, year) ?? partial(c)
  const found = yearFor(c, setting)
  return found === null ? partial(c) : (inYear(c, found) ?? partial(c))
}

/** "the 27th", "Friday the 13th": in the month of the story, or the nearest where the verb and the weekday fit. */
function resolveDayOfMonth(c: CalendarMeaning, day: number, setting: Setting): Resolved {
  const base = anchorPeriod('narrative', setting)
  if (!base || base.grain === 'year') return partial(c)
  const candidates: Day[] = []
  for (let months = -12; months <= 12; months++) {
    const { year, month } = civil(addMonths(holding('month', base.first).first, months))
    const found = isRealDay(year, month, day) ? dayOf(year, month, day) : null
    if (found !== null && (!c.weekday || weekdayOf(found) === c.weekday)) candidates.push(found)
  }
  const told = setting.narrative !== null && !c.weekday ? 0 : setting.tense()
  const near = (a: Day): number =>
    Math.abs(a - base.first - (told === 0 ? 0 : 1)) +
    (told !== 0 && Math.sign(a - base.first) === -told ? 500 : 0)
  candidates.sort((a, b) => near(a) - near(b))
  const [best] = candidates
  return best === undefined ? partial(c) : period('day', best)
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
  if (c.day !== undefined) return `XXXX-XX-${pad(c.day)}`
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
  if (c.turn === 1)
    return period(
      'day',
      c.soon || c.anchor === 'narrative'
        ? today + (7 - back)
        : holding('week', today).first + 7 + weekday - 1,
    )
  if (c.turn === 0) return period('day', holding('week', today).first + weekday - 1)
  if (setting.tense() > 0) return period('day', back === 0 ? today : today + (7 - back))
  return period('day', today - back)
}
