import type { Token } from '../../../text/tokens.ts'
import { dayAfter } from '../frames/windows.ts'
import type { Timex } from '../../schemas.ts'
import type { Scene } from './scene.ts'

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const DAYS = /\b(two|three|four|five|six|seven|eight|nine|ten|[2-9]|10)-day\b/

/** "arrived on May 3 for a three-day visit": the day of arrival and those that follow, where `words` tell how many. */
export function overDays(words: string, date: Timex | null): Timex | null {
  if (!date?.from || date.from !== date.to || !/^\d{4}-\d\d-\d\d$/.test(date.edtf ?? '')) return date
  const [, days = ''] = DAYS.exec(words) ?? []
  if (!days) return date
  const count = NUMBERS.includes(days) ? NUMBERS.indexOf(days) + 2 : Number(days)
  const to = dayAfter(date.from, count - 1)
  return { ...date, edtf: `${date.from}/${to}`, to }
}

const WEEKDAY =
  /^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?$/i

/** "leaves for Lima on Friday": what the present tells of another weekday is to come; that day, else null. */
export function dayAhead(date: Timex | null, published: string | null): Timex | null {
  if (!isWeekday(date) || !published || date.from === published) return null
  return date.from > published ? date : aWeekOn(date, 7)
}

/** "ended his visit on Friday": what the past tells of a weekday is over; that day, else null. */
export const dayGone = (date: Timex | null, published: string | null): Timex | null =>
  isWeekday(date) && published && date.from > published ? aWeekOn(date, -7) : null

/** "called off a trip planned for Sunday": of a journey that is not made, the nearest day of that name; else null. */
export function dayNearest(date: Timex | null, published: string | null): Timex | null {
  if (!isWeekday(date) || !published) return null
  const ahead = Date.parse(date.from) - Date.parse(published)
  if (ahead >= 6 * DAY) return aWeekOn(date, -7) // yesterday, sooner than in six days
  return -ahead > 3 * DAY ? aWeekOn(date, 7) : null
}
const DAY = 86_400_000

const isWeekday = (date: Timex | null): date is Timex & { from: string } =>
  date !== null && date.from !== null && WEEKDAY.test(date.text)

function aWeekOn(date: Timex & { from: string }, days: 7 | -7): Timex {
  const day = dayAfter(date.from, days)
  return { ...date, timex: day, edtf: day, from: day, to: day }
}

/** "will fly to Quito on Friday and then | stop in Lima": the day of what comes first. */
export const isOfFirstStop = ({ tokens }: Scene, date: Timex | null, subject: number, at: number): boolean =>
  date !== null &&
  tokens[at - 1]?.lower === 'then' &&
  date.start > (tokens[subject] as Token).start &&
  date.end < (tokens[at] as Token).start
