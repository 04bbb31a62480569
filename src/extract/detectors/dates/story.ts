/** What the text has told so far, for expressions that hang on it. */
import { civil, type Day } from './calendar.ts'
import type { CalendarMeaning, Meaning, Reading } from './meaning.ts'
import { holding, isPeriod, type Period, type Resolved } from './period.ts'

export interface Story {
  published: Day | null
  /** A dateline without a year stands in for publication: what it alone can tell is told. */
  dateline: CalendarMeaning | null
  /** Whether the text tells history: then a bare date hangs on the last one, not on publication. */
  historical: boolean
  /** The last date told. */
  narrative: Period | null
  /** The quarter or year whose results are told. */
  account: Period | null
  /** Index of the sentence that is told now. */
  sentence: number
  /** The year long gone that this sentence or the one before it told of. */
  past: PastYear | null
  /** Whether the expression that is resolved now opens its sentence: "In August the governor fled". */
  opens: boolean
  /** The coming week it spoke of: "next week, on Tuesday". */
  week: Period | null
}

export interface PastYear {
  year: number
  sentence: number
  /** Whether it opened its sentence: "In 1944 they landed in June". Then it holds to the sentence's end. */
  opened: boolean
}

export const beginStory = (
  readings: readonly Reading[],
  published: Day | null,
  dateline: CalendarMeaning | null,
): Story => ({
  published,
  dateline: published === null ? dateline : null,
  historical: dateline !== null && published === null ? false : tellsHistory(readings, published),
  narrative: null,
  account: null,
  sentence: 0,
  past: null,
  opens: false,
  week: null,
})

/** A coming week holds in its sentence only, a year gone back to in the next as well. */
export function enterSentence(story: Story, sentence: number): void {
  if (sentence === story.sentence) return
  if (story.past && story.past.sentence < sentence - 1) story.past = null
  story.sentence = sentence
  story.week = null
}

/** Takes note of an expression that was resolved. What is told aside moves the story only where nothing was told yet. */
export function tell(story: Story, meaning: Meaning, resolved: Resolved, aside: boolean): void {
  if (meaning.kind === 'duration') tellDuration(story, meaning.amounts[0])
  if (!isPeriod(resolved) || meaning.kind === 'repeat') return
  if (isAccount(meaning)) story.account = resolved
  if (meaning.kind === 'relative' && meaning.unit === 'week' && meaning.steps > 0) story.week = resolved
  const { year } = civil(resolved.first)
  const { past, sentence } = story
  if (!past?.opened || past.sentence !== sentence) {
    const opened = story.opens && meaning.kind === 'calendar' && meaning.year !== undefined
    story.past = goesBack(story, year) && !isDeictic(meaning) ? { year, sentence, opened } : null
  }
  // "a year earlier" looks back for a moment: the story goes on from where it was
  const flashback = meaning.kind === 'shift' && meaning.sign < 0 && !story.historical
  if (flashback || (story.narrative && (aside || holds(resolved, story.narrative)))) return
  story.narrative = resolved
}

/** "On December 7 (a Sunday), 1941": the year of the day that was told tells nothing new. */
const holds = (year: Period, told: Period): boolean =>
  year.grain === 'year' && told.grain !== 'year' && civil(told.first).year === civil(year.first).year

const goesBack = ({ published, historical }: Story, year: number): boolean =>
  published === null ? !historical : year < civil(published).year - 1

/** "the first nine months" is told of the year, and compared with the year before. */
function tellDuration(story: Story, amount: { count: number | null; unit: string } | undefined): void {
  if (amount?.unit === 'month' && (amount.count === 6 || amount.count === 9) && story.account) {
    story.account = holding('year', story.account.first)
  }
}

function isAccount(meaning: Meaning): boolean {
  if (meaning.kind === 'calendar') return meaning.quarter !== undefined
  if (meaning.kind === 'holding') return meaning.unit === 'quarter' || meaning.unit === 'year'
  return meaning.kind === 'relative' && meaning.unit === 'quarter'
}

/**
 * News speaks of yesterday and Tuesday, of its own year and the next; history names years, mostly long gone.
 * Without a publication date whoever speaks of today leaves his own year untold: the last year in the text may be any.
 */
function tellsHistory(readings: readonly Reading[], published: Day | null): boolean {
  if (published === null) return !readings.some(({ meaning }) => isDeictic(meaning) && !isWeekday(meaning))
  const { year } = civil(published)
  let past = 0
  let news = 0
  for (const { meaning } of readings) {
    if (isDeictic(meaning)) news++
    else if (meaning.kind === 'calendar' && meaning.year !== undefined) {
      if (meaning.year < year - 1) past++
      else news++
    }
  }
  return past >= 5 && past > news * 3
}

function isDeictic(meaning: Meaning): boolean {
  if (meaning.kind === 'relative') return meaning.anchor === 'published'
  if (meaning.kind === 'calendar')
    return meaning.turn !== undefined ? meaning.anchor !== 'narrative' : isWeekday(meaning)
  return meaning.kind === 'shift' && meaning.anchor === 'published'
}

/** A chronicle has "by Wednesday" too. */
const isWeekday = (meaning: Meaning): boolean =>
  meaning.kind === 'calendar' &&
  meaning.turn === undefined &&
  meaning.weekday !== undefined &&
  meaning.day === undefined
