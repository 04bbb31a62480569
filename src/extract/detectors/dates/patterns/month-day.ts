import { PRONOUNS } from '../../../lexicon/function-words.ts'
import { MONTHS, WEEKDAYS } from '../../../lexicon/time-words.ts'
import { CARDINALS, ORDINALS } from '../../../lexicon/number-words.ts'
import { isAddress } from '../addresses.ts'
import { isRealDay } from '../calendar.ts'
import { joinedDays, type JoinedDay } from '../day-list.ts'
import type { CalendarMeaning, Reading } from '../meaning.ts'
import { digits, monthDay, type NumberRead } from '../numbers.ts'
import { NUMBER, one, type Pattern, withThe } from '../pattern.ts'
import { isPast } from '../past.ts'
import { monthAt, yearAfter } from '../month-words.ts'
import { isCapital, skipComma, skipHyphen, skipStop, touches, wordAt, type Words } from '../words.ts'

// "signed on Nov. 3, 1995", "on July 3-4", "Saturday, April 25"
//            ^^^^^^^^^^^^       ^^^^^^ ^    ^^^^^^^^^^^^^^^^^^
export const monthThenDay: Pattern = {
  name: 'month then day',
  starts: [...MONTHS.keys(), ...WEEKDAYS.keys()],
  read(words, i) {
    const named = weekdayBefore(words, i)
    const month = monthAt(words, named.next, true)
    if (!month) return null
    const slash = wordAt(words, month.next) === '/' && touches(words, month.next + 1)
    const hyphen = slash ? month.next + 1 : skipHyphen(words, month.next)
    const day = monthDay(words, wordAt(words, hyphen) === 'the' ? hyphen + 1 : hyphen)
    if (!day || !standsAsDay(words, day)) return null
    if (wordAt(words, hyphen) === 'the' && isCount(words, hyphen + 1, day.next)) return null
    const fields: CalendarMeaning = { kind: 'calendar', month: month.value, day: day.value, ...named.fields }
    return withLaterDays(words, i, day, fields) ?? withYear(words, i, day.next, fields)
  },
}

/**
 * "in January the first garrisons fell", "last May the two sides", "in July the 27 members": no day, but how many. Words
 * that may follow a day make it one: "on May the 4th they", "March the third".
 */
function isCount(words: Words, i: number, next: number): boolean {
  if (digits(wordAt(words, i).slice(0, -2), 2) > 0) return false // "the 4th"
  const after = wordAt(words, next)
  return /^[a-z-]/.test(after) && !AFTER_DAY.has(after) && !PRONOUNS.has(after)
}

// "signed on 3 November 1995", "the 11th of August", "between 4 and 22 January"
//            ^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^            ^     ^^^^^^^^^^
export const dayThenMonth: Pattern = {
  name: 'day then month',
  starts: [...WEEKDAYS.keys(), ...withThe([NUMBER, ...ORDINALS.keys(), ...CARDINALS.keys()])],
  read(words, i) {
    const named = weekdayBefore(words, i)
    const at = wordAt(words, named.next) === 'the' ? named.next + 1 : named.next
    const day = monthDay(words, at)
    if (!day) return null
    const single = monthAfterDay(words, day.next)
    if (single) {
      const fields: CalendarMeaning = {
        kind: 'calendar',
        month: single.value,
        day: day.value,
        ...named.fields,
      }
      return withYear(words, i, single.next, fields)
    }
    const days = joinedDays(words, day)
    const month = monthAfterDay(words, (days.at(-1) ?? day).next)
    return month && withJoined(words, i, day, days, { kind: 'calendar', month: month.value }, month.next)
  },
}

function weekdayBefore(words: Words, i: number): { next: number; fields: { weekday?: number } } {
  const weekday =
    isCapital(words, i) || wordAt(words, i).length > 3 ? WEEKDAYS.get(wordAt(words, i)) : undefined
  if (weekday === undefined) return { next: i, fields: {} }
  const next = skipComma(words, skipStop(words, i + 1))
  return { next: wordAt(words, next) === 'the' ? next + 1 : next, fields: { weekday } }
}

/** "November", "of November", right after a day. */
function monthAfterDay(words: Words, i: number): NumberRead | null {
  const at = wordAt(words, i) === 'of' ? i + 1 : skipHyphen(words, i)
  return monthAt(words, at, true)
}

/** "May 10 percent", "March 3:30", "June 5,000" are no days. */
const standsAsDay = (words: Words, day: NumberRead): boolean => {
  const next = wordAt(words, day.next)
  return next !== '%' && next !== 'percent' && !(next === '/' && touches(words, day.next))
}

/** The first day and those joined to it; the year's words belong to the last, its meaning to all. */
function withJoined(
  words: Words,
  i: number,
  first: NumberRead,
  days: readonly JoinedDay[],
  fields: CalendarMeaning,
  end: number,
): Reading[] | null {
  const last = days.at(-1)
  if (!last) return null
  const { from, value } = last
  const closing = withYear(words, from, end, { kind: 'calendar', month: fields.month, day: value })
  if (!closing) return null
  const shared = { ...fields, ...yearFields(closing) }
  const rest = days.slice(0, -1).map((day) => ({
    from: day.from,
    to: day.next,
    meaning: { kind: 'calendar' as const, month: shared.month, ...yearFields(closing), day: day.value },
  }))
  return [{ from: i, to: first.next, meaning: { ...shared, day: first.value } }, ...rest, ...closing]
}

/** "July 3-4, 2024" and "July 3 and 4": two readings, the second alone in having the year's words. */
function withLaterDays(words: Words, i: number, day: NumberRead, fields: CalendarMeaning): Reading[] | null {
  const days = joinedDays(words, day)
  const last = days.at(-1)
  if (!last || monthAfterDay(words, last.next) || !standsAsDay(words, last)) return null
  const dashed = wordAt(words, last.from - 1).length === 1
  const next = wordAt(words, last.next)
  const goesOn = AFTER_DAY.has(next) || isPast(words, last.next) || yearAfter(words, last.next) !== null
  if (!dashed && /^[a-z]/.test(next) && !goesOn) return null
  return withJoined(words, i, day, days, fields, last.next)
}

/** Words that may follow a second day: others make it a count ("on May 3 and 4 ships sank"). */
const AFTER_DAY: ReadonlySet<string> = new Set(
  'in at on of by to for with from and or as after before the when where while during who which that was were will is are'.split(
    ' ',
  ),
)

/** Adds the year that may follow at `end`. */
function withYear(
  words: Words,
  from: number,
  end: number,
  fields: CalendarMeaning,
): readonly Reading[] | null {
  if (isAddress(words, end - 2)) return null // "7 January Avenue"
  const year = yearAfter(words, end)
  if (!isRealDay(year?.fields.year ?? 2000, fields.month as number, fields.day as number)) return null
  return year ? one(from, year.next, { ...fields, ...year.fields }) : one(from, end, fields)
}

function yearFields(readings: readonly Reading[] | null): Partial<CalendarMeaning> {
  const meaning = readings?.[0]?.meaning
  if (meaning?.kind !== 'calendar') return {}
  return {
    ...(meaning.year === undefined ? {} : { year: meaning.year }),
    ...(meaning.within ? { within: meaning.within } : {}),
  }
}
