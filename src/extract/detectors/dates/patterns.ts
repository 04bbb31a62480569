import type { Pattern } from './pattern.ts'
import { ago } from './patterns/ago.ts'
import { century } from './patterns/century.ts'
import { clock } from './patterns/clock.ts'
import { comparison } from './patterns/comparison.ts'
import { duration, vagueDuration } from './patterns/duration.ts'
import { dayOfMonth } from './patterns/day-of-month.ts'
import { feast } from './patterns/feast.ts'
import { iso } from './patterns/iso.ts'
import { dayThenMonth, monthThenDay } from './patterns/month-day.ts'
import { month } from './patterns/month.ts'
import { nth } from './patterns/nth.ts'
import { weekNumber } from './patterns/week-number.ts'
import { partOfDay } from './patterns/part-of-day.ts'
import { part } from './patterns/parts.ts'
import { quarter } from './patterns/quarter.ts'
import { reference } from './patterns/reference.ts'
import { relative } from './patterns/relative.ts'
import { repeat } from './patterns/repeat.ts'
import { season } from './patterns/season.ts'
import { stretch } from './patterns/stretch.ts'
import { today } from './patterns/today.ts'
import { monthAndDayNumbers, yearAndMonthNumbers } from './patterns/two-numbers.ts'
import { weekday } from './patterns/weekday.ts'
import { decade } from './patterns/decade.ts'
import { spokenYear } from './patterns/spoken-year.ts'
import { year } from './patterns/year.ts'

/**
 * The order in which patterns are tried at a word: the first that reads it wins.
 *
 *   comparison, quarter own the ordinals and years of accounts ("the third quarter", "the 1988 period")
 *   nth … partOfDay     hold another expression, so they come before what they hold ("the end of March")
 *   iso … dayThenMonth  the fullest dates before their parts ("3 May 1995" before "May 1995")
 *   ago, repeat         claim an amount before it is a mere duration ("two weeks ago", "twice a year")
 *   duration            before relative: "the past two years" is no "past"
 *   stretch             after relative: "the year" that nothing turns
 *   year                after all that may begin with four digits
 *   vagueDuration       "for years", where no other pattern has the plural
 *   reference           the vaguest last
 */
export const patterns: readonly Pattern[] = [
  comparison,
  quarter,
  nth,
  part,
  partOfDay,
  iso,
  yearAndMonthNumbers,
  monthAndDayNumbers,
  clock,
  monthThenDay,
  dayThenMonth,
  dayOfMonth,
  weekNumber,
  feast,
  month,
  century,
  season,
  today,
  ago,
  repeat,
  duration,
  weekday,
  relative,
  stretch,
  decade,
  spokenYear,
  year,
  vagueDuration,
  reference,
]
