import { itemAt, lastStartingBy, type Span } from '../../../text/span.ts'
import { sentenceAt, tokensIn, type Article } from '../../article.ts'
import type { Found } from '../../detector.ts'
import type { Timex } from '../../schemas.ts'
import { dateFor } from '../frames/when.ts'
import { dayAfter } from '../frames/windows.ts'

/**
 * The days in which what is foretold would come about; null where the text names none, or only days that are past.
 *
 *     "Peru is likely to sign by the end of the year"     "could fall within two years"
 *                             ^^^^^^^^^^^^^^^^^^^^^^                   ^^^^^^^^^^^^^^^^
 */
export function dueIn(article: Article, found: Readonly<Found>, evidence: Span): Timex | null {
  const sentence = itemAt(article.sentences, sentenceAt(article, evidence.start))
  if (!sentence) return null
  const [first, last] = tokensIn(article, evidence)
  const named =
    spanOfTime(article, found, sentence.start, evidence) ?? dateFor(article, found, sentence, first, last)
  const due = named && untilThen(article, toCome(article, named))
  const published = article.published?.date
  return due && (!published || (due.to ?? due.from ?? published) >= published) ? due : null
}

/** "was unlikely before | the summer", said in March: the next one, where no year is named. */
function toCome({ published }: Article, due: Timex): Timex {
  const last = due.to ?? due.from
  if (!published || !last || last >= published.date || !OF_ANY_YEAR.test(due.text)) return due
  const moved = (day: string | null): string | null => day && `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
  const [from, to] = [moved(due.from), moved(due.to)]
  if ((to ?? from ?? '') < published.date) return due
  const inNext = (value: string) => value.replace(/\d{4}/g, (year) => String(Number(year) + 1))
  return { ...due, from, to, timex: inNext(due.timex), edtf: due.edtf && inNext(due.edtf) }
}
const OF_ANY_YEAR =
  /^(?:the )?(?:(?:end of |early |mid-|late )?(?:spring|summer|autumn|fall|winter|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october)(?: \d{1,2})?|\d{1,2} \p{Lu}\p{L}+)$/iu

/**
 * "by 2030" is until its end, "before the summit on May 4" until the day before.
 *  ^^                          ^^^^^^^^^^^^^^^^^^^^
 */
function untilThen({ text }: Article, due: Timex): Timex {
  const before = text.slice(Math.max(0, due.start - LONGEST), due.start)
  if (due.from === null || due.to === null) return due
  if (BY.test(before)) {
    const to = /^mid-?year$/i.test(due.text) ? `${due.to.slice(0, 4)}-06-30` : due.to
    return { ...due, edtf: `../${to}`, from: null, to }
  }
  if (!BEFORE_EVENT.test(before)) return due
  const to = due.from === due.to ? dayAfter(due.from, -1) : due.to // "before the election in November"
  return { ...due, edtf: `../${to}`, from: null, to }
}
const LONGEST = 60
const BY = /\bby (?:the )?$/i
const BEFORE_EVENT = /\b(?:before|ahead of) (?:the|an?|his|her|its|their) (?:\p{L}+ ){1,4}(?:on|of|in) $/iu

/** "within two years", "over the next six months": from now on. */
function spanOfTime(
  { text, published }: Article,
  { dates }: Readonly<Found>,
  opens: number,
  evidence: Span,
): Timex | null {
  for (let i = lastStartingBy(dates, evidence.end - 1); i >= 0; i--) {
    const date = dates[i] as Timex
    // "Within a year, | Peru will probably leave"
    if (date.start < evidence.start && (date.start < opens || text.slice(date.end, evidence.start) !== ', '))
      break
    const before = text.slice(Math.max(opens, date.start - 20), date.start)
    if (date.type === 'DURATION' && AHEAD.test(before)) {
      const to = date.to ?? (published && endOf(published.date, date.timex))
      if (to) return { ...date, from: date.from ?? published?.date ?? null, to }
    }
  }
  return null
}
const AHEAD = /\b(?:within|over|during|in)(?: the)?(?: next| coming)? $/i

/** The day that is "P2Y" behind another. */
function endOf(day: string, timex: string): string | null {
  const [, amount, unit] = /^P(\d+)([YMWD])$/.exec(timex) ?? []
  if (!amount) return null
  const end = new Date(`${day}T00:00:00Z`)
  if (unit === 'Y') end.setUTCFullYear(end.getUTCFullYear() + Number(amount))
  else if (unit === 'M') end.setUTCMonth(end.getUTCMonth() + Number(amount))
  else end.setUTCDate(end.getUTCDate() + Number(amount) * (unit === 'W' ? 7 : 1))
  return Number.isNaN(end.getTime()) ? null : end.toISOString().slice(0, 10)
}
