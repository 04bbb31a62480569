import type { Token } from '../../../text/tokens.ts'
import { dayAfter } from '../frames/windows.ts'
import type { Timex } from '../../schemas.ts'
import type { Scene } from './scene.ts'

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const NUMBER = String.raw`(${NUMBERS.join('|')}|[2-9]|10)`
const OVER = String.raw`(?:after|following|end(?:s|ed|ing)|conclud(?:es|ed|ing)|complet(?:es|ed|ing)|finish(?:es|ed|ing)|wrap(?:s|ped|ping) up) (?:an?|the|his|her|their) (?:\w+ )?`
const DAYS = new RegExp(String.raw`(?<!\b${OVER})\b${NUMBER}-day\b`)
/** "on May 3 and will stay | for two days"; not "two days in Quito". */
const STAYS = new RegExp(
  String.raw`\b(?:stay|stays|staying|remain|remains|remaining|spend|spends|spending) (?:there )?(?:for )?${NUMBER} days\b(?! in\b)`,
)
const FOR_DAYS = new RegExp(`^ for ${NUMBER} days\\b`)
const AFTER_DAYS = new RegExp(String.raw`\b${OVER}${NUMBER}-day\b`)

/** "arrived on May 3 for a three-day visit": the day of arrival and those that follow, where `words` tell how many. */
export function overDays(words: string, date: Timex | null): Timex | null {
  if (!isOneDay(date)) return date
  const behind = words.slice(words.indexOf(date.text) + date.text.length)
  const [, days] = DAYS.exec(words) ?? STAYS.exec(words) ?? FOR_DAYS.exec(behind) ?? []
  if (!days) return date
  const to = dayAfter(date.from, numberOf(days) - 1)
  return { ...date, edtf: `${date.from}/${to}`, to }
}

/** "left on May 3 after a three-day visit", "ended a three-day visit on May 3": the last day and those before it; null where `words` tell not how many. */
export function upToLeaving(words: string, date: Timex | null): Timex | null {
  const [, days] = AFTER_DAYS.exec(words) ?? []
  if (!days || !isOneDay(date)) return null
  const from = dayAfter(date.from, 1 - numberOf(days))
  return { ...date, edtf: `${from}/${date.to}`, from }
}

/** "will fly to Lima on May 3 | and return on | May 6": until the day of the return, of the sentence's days. */
export function untilReturn(text: string, date: Timex | null, days: readonly Timex[]): Timex | null {
  if (!isOneDay(date)) return date
  const back = days.find(
    ({ start, from, to }) =>
      start > date.end &&
      from !== null &&
      from === to &&
      from > date.from &&
      RETURNS.test(text.slice(date.end, start)),
  )
  if (!back?.to || back.to > dayAfter(date.from, LONGEST_STAY)) return date
  return { ...date, edtf: `${date.from}/${back.to}`, to: back.to }
}
const RETURNS =
  /^,? and (?:will |would |is due to |is to )?(?:return|returns|returned|leave|leaves|left|depart|departs|departed|fl(?:y|ies|ew) (?:back|home)|come home|go home)(?: home)?(?: on| early on| late on)? $/
/** In days. */
const LONGEST_STAY = 21

const numberOf = (days: string): number => (NUMBERS.includes(days) ? NUMBERS.indexOf(days) + 2 : Number(days))

const isOneDay = (date: Timex | null): date is Timex & { from: string; to: string } =>
  date !== null && date.from !== null && date.from === date.to && /^\d{4}-\d\d-\d\d$/.test(date.edtf ?? '')

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
