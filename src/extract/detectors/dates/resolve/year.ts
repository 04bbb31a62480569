/** The year of a date that names none: by the story, by the verb, else the nearest. */
import { civil, dayOf } from '../calendar.ts'
import type { CalendarMeaning } from '../meaning.ts'
import { lastDay, type Period } from '../period.ts'
import type { Tense } from '../tense.ts'
import { inYear } from './fields.ts'
import { anchorPeriod, type Setting } from './setting.ts'

/** The year of a month, day, season or quarter that names none. */
export function yearFor(c: CalendarMeaning, setting: Setting): number | null {
  const goneOn = yearGoneOn(c, setting)
  if (goneOn !== null) return goneOn
  const anchored = c.anchor === 'narrative' || (setting.historical && c.turn === undefined)
  const base = anchored ? anchorPeriod('narrative', setting) : anchorPeriod('published', setting)
  if (!base || base.grain === 'decade' || base.grain === 'century') return null
  const { year } = civil(base.first)
  const here = inYear(c, year)
  if (!here) return leapYear(c, year, setting.tense())
  if (c.turn === undefined && anchored)
    return goesOn(here, base, setting.opens && !c.season) ? year + 1 : year
  if (c.turn === 0) return year
  if (c.turn === -1)
    return (c.day === undefined ? lastDay(here) : here.first - 1) < base.first ? year : year - 1
  if (c.turn === 1) return here.first > base.first ? year : year + 1
  const tense = setting.tense()
  if (c.quarter) return quarterYear(here, base, year, tense)
  const nearest = nearestYear(here, base, year)
  if (tense === 0) return nearest
  const told =
    tense > 0 ? (lastDay(here) >= base.first ? year : year + 1) : here.first <= base.first ? year : year - 1
  // A day nearly a year off would be given with its year.
  return c.day !== undefined && Math.abs(dayOf(told) + here.first - dayOf(year) - base.first) > 300
    ? nearest
    : told
}

/**
 * "In 1944 they landed in June": the year that opens a sentence holds in it. "The rebellion began in June 1871. In
 * August the governor fled": what opens a sentence goes on from the one before.
 */
function yearGoneOn(c: CalendarMeaning, setting: Setting): number | null {
  const { past, sentence, opens, narrative } = setting
  if (!past || c.turn !== undefined || c.month === undefined) return null
  if (past.sentence === sentence ? !past.opened : !opens) return null
  if (setting.tense() > 0) return null
  const here = inYear(c, past.year)
  const nextYear = here && narrative && narrative.grain !== 'year' && here.first < narrative.first - 180
  return nextYear ? past.year + 1 : past.year
}

/** February 29: the last year that had it, or the next. Null where no year has such a day. */
function leapYear(c: CalendarMeaning, year: number, tense: Tense): number | null {
  for (let away = 1; away <= 8; away++) {
    const near = tense > 0 ? year + away : year - away
    if (inYear(c, near)) return near
  }
  return null
}

/** "In December … In January": the story has gone on into the next year; by what opens a sentence it goes on sooner. */
const goesOn = (here: Period, base: Period, opens: boolean): boolean =>
  base.grain !== 'year' && here.first < base.first - (opens ? 90 : 220)

/** Results are of the quarter that has just ended or still runs; plans may look to the next year. */
function quarterYear(here: Period, base: Period, year: number, tense: Tense): number {
  const ended = base.first - lastDay(here)
  if (ended > 120) return tense > 0 ? year + 1 : year
  return here.first > base.first + 31 && tense < 0 ? year - 1 : year
}

/** With no tense to tell, the nearest, and the past where both are as near. */
function nearestYear(here: Period, base: Period, year: number): number {
  const distance = here.first - base.first
  if (distance > 183) return year - 1
  return distance < -183 ? year + 1 : year
}
