import type { Article } from '../../article.ts'
import type { Timex } from '../../schemas.ts'
import type { FoundAction } from './action.ts'

/**
 * The date of what is done to a treaty later than it was made: a day or month without a year, read as one of the year in the
 * treaty's name, is of the article's time.
 *
 *     "The 1942 protocol was extended in May."
 *          ^^^^                          ^^^
 */
export function notOfTitle(
  { published }: Article,
  date: Timex,
  { action, spoken, status }: FoundAction,
): Timex | null {
  const { year } = spoken.treaty
  if (year === null || action === 'signed' || /\d{4}/.test(date.text)) return date
  if (!date.from?.startsWith(`${year}-`) || !date.to?.startsWith(`${year}-`)) return date
  if (!published) return null
  const now = Number(published.date.slice(0, 4))
  if (now === year) return date
  const at = (to: number): Timex => {
    const moved = (text: string) => text.replaceAll(`${year}-`, `${to}-`)
    const { timex, edtf, from, to: end } = date
    return {
      ...date,
      timex: moved(timex),
      edtf: edtf && moved(edtf),
      from: from && moved(from),
      to: end && moved(end),
    }
  }
  const [thisYear, past] = [at(now), status === 'occurred']
  const wrong = past ? (thisYear.from ?? '') > published.date : (thisYear.to ?? '') < published.date
  return wrong ? at(past ? now - 1 : now + 1) : thisYear
}
