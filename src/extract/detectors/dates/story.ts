/** Tells a piece of news from a piece of history, by the dates in it. */
import { civil, type Day } from './calendar.ts'
import type { Meaning, Reading } from './meaning.ts'

/**
 * News speaks of yesterday and Tuesday, of its own year and the next; history names years, mostly long gone.
 * Without a publication date there is nothing else to hang a date on than the story.
 */
export function tellsHistory(readings: readonly Reading[], published: Day | null): boolean {
  if (published === null) return true
  const { year } = civil(published)
  let past = 0
  let news = 0
  for (const { meaning } of readings) {
    if (isDeictic(meaning)) news++
    else if (
      meaning.kind === 'calendar' &&
      meaning.year !== undefined &&
      (meaning.month !== undefined || meaning.day !== undefined)
    ) {
      if (meaning.year < year - 1) past++
      else news++
    }
  }
  return past >= 3 && past > news * 2
}

function isDeictic(meaning: Meaning): boolean {
  if (meaning.kind === 'relative') return meaning.anchor === 'published'
  if (meaning.kind === 'calendar')
    return (
      (meaning.weekday !== undefined && meaning.day === undefined) ||
      (meaning.turn !== undefined && meaning.anchor !== 'narrative')
    )
  return meaning.kind === 'shift' && meaning.anchor === 'published'
}
