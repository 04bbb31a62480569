/** What an expression is resolved against, and the stretches it may hang on. */
import type { Unit } from '../../../lexicon/time-words.ts'
import type { Anchor, Meaning } from '../meaning.ts'
import { period, type Grain, type Period, type Resolved } from '../period.ts'
import type { Story } from '../story.ts'
import type { Tense } from '../tense.ts'

/** The story so far, and which way the sentence's verb points. */
export interface Setting extends Story {
  /** Asked only when it matters. */
  tense(): Tense
}

/** Resolves an expression that stands inside another. */
export type ResolveInner = (meaning: Meaning, setting: Setting) => Resolved

export const GRAIN_OF: Partial<Record<Unit, Grain>> = {
  day: 'day',
  night: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
}

/** The stretch that an anchor names. What hangs on publication stays open where that is unknown. */
export function anchorPeriod(anchor: Anchor, setting: Setting): Period | null {
  if (anchor === 'published' && (!setting.historical || setting.published === null)) return published(setting)
  if (anchor === 'account' && setting.account && !setting.historical) return setting.account
  if (anchor === 'account' && !setting.historical) return published(setting)
  return setting.narrative ?? published(setting)
}

export const published = ({ published: day }: Setting): Period | null =>
  day === null ? null : period('day', day)

const UNRESOLVED: Partial<Record<Grain, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
}

/** TIMEX3 for a stretch of this grain that cannot be told. */
export const unresolved = (grain: Grain): string => UNRESOLVED[grain] ?? 'XXXX'
