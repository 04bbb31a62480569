import type { Form } from '../../lexicon/travel-words.ts'
import type { Timex } from '../../schemas.ts'
import { isCalledOff, isPutOff, moodOf, type Mood } from '../frames/mood.ts'

export const VISIT_STATUSES = [
  'requested',
  'invited',
  'planned',
  'under_way',
  'occurred',
  'declined',
  'postponed',
  'cancelled',
] as const
export type VisitStatus = (typeof VISIT_STATUSES)[number]

/** A status; null where nothing tells; "none" where the text says there is no such journey. */
export type Told = VisitStatus | 'none' | null

const STATUS_OF: Readonly<Record<Mood, Exclude<Told, null>>> = {
  cancelled: 'cancelled',
  postponed: 'postponed',
  refused: 'declined',
  denied: 'none',
  possible: 'planned',
  meant: 'planned',
  done: 'occurred',
  going_on: 'under_way',
}

/** What the words between subject and verb, and the form of the verb, say of a journey or a meeting. */
export const statusOfVerb = (between: readonly string[], form: Form): Told =>
  statusOfMood(moodOf(between, form))

/** What a mood makes of a journey or a meeting. */
export const statusOfMood = (mood: Mood | null): Told => mood && STATUS_OF[mood]

/** "was due in Lima on Friday but pulled out": what came of a plan, in the words after it. */
export function fateOf(status: Told, after: readonly string[]): Told {
  const but = after.indexOf('but')
  if ((status !== 'planned' && status !== 'cancelled') || but < 0) return status
  const turn = after.slice(but + 1, but + 7)
  if (isCalledOff(turn) || /\b(?:pulled|backed|dropped) out\b/.test(turn.join(' '))) return 'cancelled'
  return isPutOff(turn) ? 'postponed' : status
}

/** "plans for | Berg to visit Lima | have been shelved": by the words before the one who is to go, and those behind. */
export function statusOfPlan(before: readonly string[], after: readonly string[]): Told {
  if (before.at(-1) !== 'for') return null
  if (before.some((word) => /^(?:call|appeal)(?:s|ed|ing)?$/.test(word))) return 'requested'
  if (!before.some((word) => /^(?:plans?|arrangements?|preparations?|proposals?)$/.test(word))) return null
  if (before.includes('no')) return 'none'
  const fate = after.slice(0, 9)
  return isCalledOff(fate) ? 'cancelled' : isPutOff(fate) ? 'postponed' : 'planned'
}

/**
 * What the window says against what tense says: no journey of tomorrow has occurred, and one that still lasts is under
 * way. `published` is the day of publication.
 */
export function settle(
  status: VisitStatus | null,
  date: Timex | null,
  published: string | null,
): VisitStatus | null {
  if (!date || !published || date.from === null) return status
  const { from, to } = date
  if ((status === null || status === 'occurred') && AHEAD.test(date.text) && to !== null && to >= published)
    return 'planned'
  if (status === 'planned' && to !== null && to < published && /\b(?:last|\d{4})\b/.test(date.text))
    return 'occurred'
  if (status === null || status === 'occurred' || status === 'under_way') {
    if (from > published) return 'planned'
    if (status === null) return to !== null && to < published ? 'occurred' : null
    if (to !== null && to < published) return 'occurred'
    if (
      status === 'occurred' &&
      to !== null &&
      to > published &&
      longerThanDay(date) &&
      to.slice(0, 7) >= published.slice(0, 7) &&
      isExact(date)
    )
      return 'under_way'
  }
  return status
}

/** Days that are still to come when they are spoken of, though their week has begun. */
const AHEAD = /\b(?:later (?:this|today)|tomorrow|next|coming|upcoming)\b/i

/** "invited him for October": a month or day without a year lies where the status puts it. */
export function inRightYear(
  date: Timex | null,
  status: VisitStatus | null,
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
  status: VisitStatus | null,
  published: string | null,
): boolean =>
  status !== null &&
  ahead(status) &&
  published !== null &&
  date?.to != null &&
  date.to < published &&
  !/\d{4}/.test(date.text)

const ahead = (status: VisitStatus): boolean =>
  status === 'planned' || status === 'invited' || status === 'requested'
const calledOff = (status: VisitStatus): boolean =>
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

const longerThanDay = ({ from, to }: Timex): boolean => from !== to
/** Of days, not of a whole week, month or year. */
const isExact = ({ edtf, text }: Timex): boolean =>
  edtf !== null && !/week|month|year/i.test(text) && /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(edtf)
