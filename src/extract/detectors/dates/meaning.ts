/** What the words of an expression say, before anyone asks which day that is. */
import type { DayPart, Season, Unit } from '../../lexicon/time-words.ts'

export interface Clock {
  hour: number
  minute: number
  /** Hours east of UTC, null when the text names none. */
  zone: number | null
}

/** Which of its kind: "last August", "this August", "next August". */
export type Turn = -1 | 0 | 1

/** "early June", "mid-2024", "late last year": which part of the stretch; the turn is about its beginning. */
export type Portion = 'early' | 'mid' | 'late' | 'turn'

/** Fields of the calendar that are named. A missing year is to be found. */
export interface CalendarMeaning {
  kind: 'calendar'
  year?: number
  /** Words that stand for the year or month: "January of *that year*", "the 5th of *next month*". */
  within?: Meaning
  month?: number
  day?: number
  weekday?: number
  season?: Season
  quarter?: number
  half?: number
  /** A year that starts a decade or a century. */
  decade?: number
  century?: number
  /** A feast: its day is worked out once the year is known. */
  feast?: string
  weekend?: boolean
  turn?: Turn
  /** "this coming Friday": the very next one. */
  soon?: boolean
  /** Whose last or next: narrative for "the following Monday". */
  anchor?: Anchor
  part?: DayPart
  clock?: Clock
  /** Starts in a month the text does not tell. */
  fiscal?: boolean
  portion?: Portion
  /** A bare year of three digits, BC only if the text says so of others. */
  era?: 'unsaid'
}

/** "this week", "last year", "the following month": so many units from a stretch that holds the anchor. */
export interface RelativeMeaning {
  kind: 'relative'
  unit: Unit | 'today'
  steps: number
  anchor: Anchor
  part?: DayPart
  clock?: Clock
  fiscal?: boolean
  /** "earlier this year": -1, "later this year", "the rest of the year": 1. */
  side?: -1 | 1
  portion?: Portion
  /** "the 1988 period": the same, in that year. */
  year?: number
}

/**
 * published: "ago", "last"; narrative: "later", "following": the last date the text told; account: the quarter or year
 * whose results are told.
 */
export type Anchor = 'published' | 'narrative' | 'account'

export interface Amount {
  /** null: not told ("several"). */
  count: number | null
  unit: Unit
}

/** "two weeks ago", "three days later", "the day after tomorrow". */
export interface ShiftMeaning {
  kind: 'shift'
  amounts: readonly Amount[]
  sign: -1 | 1
  anchor: Anchor | Meaning
  /** "two Mondays ago" counts weekdays. */
  weekday?: number
  part?: DayPart
  clock?: Clock
}

/** "five years", "the past five years". */
export interface DurationMeaning {
  kind: 'duration'
  amounts: readonly Amount[]
  /** On which side of the anchor it lies: "the past five years" is -1, "the next two weeks" 1. */
  toward?: -1 | 1
  /** "in two weeks" ends there, "within two weeks" by then: if the verb looks ahead. */
  reach?: 'in' | 'within'
}

/** "every Thursday", "twice a year". */
export interface RepeatMeaning {
  kind: 'repeat'
  value: string
}

/** "now", "recently", "soon". */
export interface ReferenceMeaning {
  kind: 'reference'
  value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'
  /** Said of the future only: "will soon leave", not "soon left". */
  ahead?: boolean
}

/** A time of the clock, or part of a day, on a day that is to be found. */
export interface HourMeaning {
  kind: 'hour'
  part?: DayPart
  clock?: Clock
  /** "night" in general, "that night" of the narrative, "tonight" of publication; steps in days. */
  anchor: Anchor | null
  steps?: number
}

/** "the week of June 5", "the year ended March 31": the stretch that holds another date, or ends on it. */
export interface HoldingMeaning {
  kind: 'holding'
  unit: Unit
  meaning: Meaning
  ended?: boolean
}

/** "the third week of October", "the last Friday of the month" (-1), "the first month of 2021". */
export interface NthMeaning {
  kind: 'nth'
  nth: number
  unit: Unit
  weekday?: number
  within: Meaning
}

export type Meaning =
  | CalendarMeaning
  | RelativeMeaning
  | ShiftMeaning
  | DurationMeaning
  | RepeatMeaning
  | ReferenceMeaning
  | HourMeaning
  | HoldingMeaning
  | NthMeaning

/** One expression as recognised: words [from, to), and what they say. */
export interface Reading {
  from: number
  to: number
  meaning: Meaning
}
