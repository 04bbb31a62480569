/** The day of publication, read off the text's first words where nobody told it. */
import { dayOf, isRealDay, type Day } from './calendar.ts'
import type { Reading } from './meaning.ts'
import { isCapital, wordAt, type Words } from './words.ts'

/** A place of more words than this is a sentence. */
const LONGEST_PLACE = 6

// "TOKYO, Nov. 3, 2021 (Wire) - The minister …", "Geneva, 18 June 2024 –"
//         ^^^^^^^^^^^^                                    ^^^^^^^^^^^^
/** The first date, if it is a whole one behind nothing but a place's name, and a dash or a parenthesis follows. */
export function datelineDay(words: Words, [first]: readonly Reading[]): Day | null {
  if (!first || first.meaning.kind !== 'calendar' || first.from > LONGEST_PLACE) return null
  const { year, month, day } = first.meaning
  if (year === undefined || month === undefined || day === undefined || !isRealDay(year, month, day))
    return null
  if (!/^[-–—(]$/.test(wordAt(words, first.to))) return null
  if (first.from > 0 && wordAt(words, first.from - 1) !== ',') return null
  for (let i = 0; i < first.from; i++)
    if (!isCapital(words, i) && !/^[.,-]$/.test(wordAt(words, i))) return null
  return dayOf(year, month, day)
}
