import { CANCELLED, DECLINED, FUTURE, NEGATIONS, POSTPONED, type Form } from '../../lexicon/travel-words.ts'
import type { Timex } from '../../schemas.ts'

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

const some = (words: readonly string[], set: ReadonlySet<string>): boolean =>
  words.some((word) => set.has(word))
const has = (words: readonly string[], ...sought: string[]): boolean =>
  words.some((word) => sought.includes(word))

/**
 * What the words between subject and verb, and the form of the verb, say.
 *
 *     is expected to | travel      has | visited      will not | attend      cancelled plans to | visit
 */
export function statusOfVerb(between: readonly string[], form: Form): Told {
  const calledOff = has(between, 'off') && has(between, 'called', 'calls', 'calling', 'call')
  if (some(between, CANCELLED) || calledOff) return 'cancelled'
  if (some(between, POSTPONED) || (has(between, 'put', 'puts') && has(between, 'off'))) return 'postponed'
  if (has(between, 'declined', 'refused', 'refuses', 'rejected', 'declines') || some(between, DECLINED))
    return 'declined'
  if (some(between, NEGATIONS)) return declinesBy(between, form) ? 'declined' : 'none'
  if (has(between, 'if', 'unless', 'whether', 'should') && has(between, 'would', 'could', 'should', 'if'))
    return 'none'
  if (some(between, FUTURE)) return 'planned'
  if (form === 'past') return 'occurred'
  if (has(between, 'forward')) return 'planned' // "looks forward to welcoming"
  if (form === 'ing') return ingStatus(between)
  if (form === 'present') return 'under_way'
  if (
    has(
      between,
      'did',
      'able',
      'became',
      'become',
      'first',
      'managed',
      'flew',
      'traveled',
      'travelled',
      'went',
      'came',
    )
  )
    return 'occurred'
  if (
    has(between, 'to') &&
    has(
      between,
      'is',
      'are',
      'was',
      'were',
      'be',
      "'s",
      'wants',
      'wanted',
      'wishes',
      'invitation',
      'announced',
      'like',
      'decision',
      'decided',
    )
  )
    return 'planned'
  return null
}

/** "will not attend", "has decided not to travel": a choice; "did not visit", "has no plans to": no visit at all. */
const declinesBy = (between: readonly string[], form: Form): boolean =>
  form === 'base' &&
  !has(
    between,
    'plans',
    'plan',
    'did',
    'does',
    'do',
    'denied',
    'ruled',
    'able',
    'cannot',
    "can't",
    'can',
    'intention',
    'yet',
  ) &&
  has(between, 'will', 'wo', "won't", 'would', "wouldn't", 'decided', 'decision', 'chose', 'going', 'opted')

function ingStatus(between: readonly string[]): Told {
  if (has(between, 'is', 'are', "'s", 'am', "'re", 'currently', 'while', 'now')) return 'under_way'
  if (has(between, 'before', 'of', 'about', 'on', 'for', 'from', 'without', 'against')) return null
  return has(between, 'was', 'were', 'been', 'after', 'since', 'when', 'by', 'upon') ? 'occurred' : null
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

/** "invited him for October": a month or day without a year lies where the status puts it. */
export function inRightYear(
  date: Timex | null,
  status: VisitStatus | null,
  published: string | null,
): Timex | null {
  if (!date?.from || !date.to || !date.edtf || !published || status === null) return date
  if (/\d{4}|week|day|yesterday|today|tomorrow|ago|last|next|this/i.test(date.text) || !MONTH.test(date.text))
    return date
  if (date.to < published && ahead(status)) return shiftYear(date, 1)
  return date.from > published && status === 'occurred' ? shiftYear(date, -1) : date
}

const ahead = (status: VisitStatus): boolean =>
  status === 'planned' || status === 'invited' || status === 'requested'
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
const isExact = ({ edtf }: Timex): boolean => edtf !== null && /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(edtf)
