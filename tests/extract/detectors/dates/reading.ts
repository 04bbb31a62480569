/** How the tests ask what a text says: one line a mention, with the trace a failing test prints. */
import { prepare } from '../../../../src/extract/article.ts'
import { dates } from '../../../../src/extract/detectors/dates/dates.ts'
import { dateExpressions } from '../../../../src/extract/detectors/dates/expressions.ts'
import { nothingFound } from '../../../../src/extract/detector.ts'
import type { Timex } from '../../../../src/extract/schemas.ts'

/** A Monday. */
export const MONDAY = '2024-06-17'

export function mentions(text: string, publishedAt: string | null = MONDAY): Timex[] {
  return dates.detect(prepare({ text, publishedAt }), nothingFound()).dates ?? []
}

/** "Tuesday = 2024-06-18" for each mention. */
export const values = (text: string, publishedAt: string | null = MONDAY): string[] =>
  mentions(text, publishedAt).map(({ text: words, timex }) => `${words} = ${timex}`)

/** "Tuesday = DATE 2024-06-18" for each mention. */
export const typed = (text: string, publishedAt: string | null = MONDAY): string[] =>
  mentions(text, publishedAt).map(({ text: words, type, timex }) => `${words} = ${type} ${timex}`)

/** "July 3-4 = 2024-07-03/2024-07-04 from 2024-07-03 to 2024-07-04" for each whole expression. */
export function expressions(text: string, publishedAt: string | null = MONDAY): string[] {
  const article = prepare({ text, publishedAt })
  return dateExpressions(article, mentions(text, publishedAt)).map(
    ({ text: words, edtf, from, to }) => `${words} = ${edtf} from ${from} to ${to}`,
  )
}
