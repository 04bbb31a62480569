import type { EventStatus, Told } from '../frames/status.ts'
import type { Timex } from '../../schemas.ts'
import { isCalledOff, isPutOff } from '../frames/mood.ts'

/** "was due in Lima on Friday but pulled out": what came of a plan, in the words after it. */
export function fateOf(status: Told, after: readonly string[]): Told {
  const but = after.indexOf('but')
  if ((status !== 'planned' && status !== 'cancelled') || but < 0) return status
  const turn = after.slice(but + 1, but + 7)
  if (isCalledOff(turn) || STAYED.test(turn.join(' '))) return 'cancelled'
  return isPutOff(turn) ? 'postponed' : status
}

/** "pulled out", "flew home", "never arrived". */
const STAYED =
  /\b(?:(?:pulled|backed|dropped) out|(?:returned|stayed|remained|went|flew|headed)(?: back| at)? home|turned back|never (?:arrived|came|went)|did (?:not|n't) (?:go|come|arrive|travel))\b/

/** "plans for | Berg to visit Lima | have been shelved": by the words before the one who is to go, and those behind. */
export function statusOfPlan(before: readonly string[], after: readonly string[]): Told {
  if (before.at(-1) !== 'for') return null
  if (before.some((word) => /^(?:call|appeal)(?:s|ed|ing)?$/.test(word))) return 'requested'
  if (!before.some((word) => /^(?:plans?|arrangements?|preparations?|proposals?)$/.test(word))) return null
  if (before.includes('no')) return 'none'
  const fate = after.slice(0, 9)
  return isCalledOff(fate) ? 'cancelled' : isPutOff(fate) ? 'postponed' : 'planned'
}

/** "invited him for October": a month or day without a year lies where the status puts it. */
export function inRightYear(
  date: Timex | null,
  status: EventStatus | null,
  published: string | null,
): Timex | null {
  if (!date?.from || !date.to || !date.edtf || !published || status === null) return date
  if (/\d{4}|week|day|yesterday|today|tomorrow|ago|last|next|this/i.test(date.text) || !MONTH.test(date.text))
    return date
  if (date.to < published && (ahead(status) || (calledOff(status) && isNearerNextYear(date.to, published))))
    return shiftYear(date, 1)
  return date.from > published && status === 'occurred' ? shiftYear(date, -1) : date
}

/** "invited him last week", "left on Sunday for a tour that will …": a day gone by is not when a journey to come is made. */
export const isOfTheTelling = (
  date: Timex | null,
  status: EventStatus | null,
  published: string | null,
): boolean =>
  status !== null &&
  ahead(status) &&
  published !== null &&
  date?.to != null &&
  date.to < published &&
  !/\d{4}/.test(date.text)

const ahead = (status: EventStatus): boolean =>
  status === 'planned' || status === 'invited' || status === 'requested'
const calledOff = (status: EventStatus): boolean =>
  status === 'declined' || status === 'cancelled' || status === 'postponed'
/** Of the same day in two years, the next lies nearer than the last. */
const isNearerNextYear = (day: string, published: string): boolean =>
  Date.parse(published) - Date.parse(day) > 183 * 86_400_000

const MONTH = /^(?:early |late |mid-)?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/i

function shiftYear(date: Timex, by: number): Timex {
  const moved = (value: string): string => value.replace(/\d{4}(?=-)/g, (year) => String(Number(year) + by))
  const { timex, edtf, from, to } = date
  return {
    ...date,
    timex: moved(timex),
    edtf: edtf && moved(edtf),
    from: from && moved(from),
    to: to && moved(to),
  }
}
