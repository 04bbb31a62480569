import type { Form } from '../../lexicon/verb-forms.ts'
import type { EventStatus, Timex } from '../../schemas.ts'
import { moodOf, type Mood } from './mood.ts'

export type { EventStatus }

/** A status; null where nothing tells; "none" where the text says there is no such journey. */
export type Told = EventStatus | 'none' | null

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

/**
 * What the window says against what tense says: no journey of tomorrow has occurred, and one that still lasts is under
 * way. `published` is the day of publication.
 */
export function settle(
  status: EventStatus | null,
  date: Timex | null,
  published: string | null,
): EventStatus | null {
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

const longerThanDay = ({ from, to }: Timex): boolean => from !== to
/** Of days, not of a whole week, month or year. */
const isExact = ({ edtf, text }: Timex): boolean =>
  edtf !== null && !/week|month|year/i.test(text) && /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(edtf)
