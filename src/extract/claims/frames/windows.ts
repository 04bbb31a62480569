import type { Article } from '../../article.ts'
import { dateExpressions } from '../../detectors/dates/expressions.ts'
import type { Timex } from '../../schemas.ts'
import { oncePerArticle } from './once.ts'

/** The article's dates, joined where they are joined. */
export const windowsOf = oncePerArticle((article, { dates }): Timex[] =>
  joinDays(
    article,
    dateExpressions(article, dates)
      .filter(({ type }) => type === 'DATE' || type === 'TIME')
      .map((window) => upToDay(article, until(article, window))),
  ),
)

/** "up to September 4": the day on which something ends. */
function until({ text }: Article, window: Timex): Timex {
  const { start, from, to } = window
  if (from === null || from !== to || !/\bup to $/i.test(text.slice(Math.max(0, start - 7), start)))
    return window
  return { ...window, edtf: `../${to}`, from: null }
}

/** "November 13 − 16", "November 13th–16th": a month's day and the last of some days, however the dash is written. */
function upToDay(article: Article, window: Timex): Timex {
  const after = article.text.slice(window.end, window.end + 60)
  const match = DAY_AFTER.exec(after)
  if (!match || window.from === null || window.from !== window.to) return window
  const day = Number(match[1])
  const year = match[2] ?? window.from.slice(0, 4)
  const from = `${year}${window.from.slice(4)}`
  if (day <= Number(from.slice(8)) || day > 31) return window
  const to = `${from.slice(0, 8)}${String(day).padStart(2, '0')}`
  const end = window.end + match[0].length
  const text = article.text.slice(window.start, end)
  return { ...window, end, text, timex: `${from}/${to}`, edtf: `${from}/${to}`, from, to }
}

const DAY_AFTER =
  /^(?:<sup>\w\w<\/sup>)?\s?[−–—-]\s?(\d{1,2})(?:<sup>\w\w<\/sup>|st|nd|rd|th)?(?:, (\d{4}))?(?![\d:])/

/** "on Friday and Saturday": two days in a row are one window. */
function joinDays(article: Article, windows: readonly Timex[]): Timex[] {
  const joined: Timex[] = []
  for (const window of windows) {
    const before = joined.at(-1)
    if (before && before.end > window.start) continue // within a range read above
    const range = before
      ? (acrossMonths(article, before, window) ??
        inYear(article, before, window) ??
        atTime(article, before, window))
      : null
    if (range) {
      joined[joined.length - 1] = range
      continue
    }
    if (
      !before ||
      !isNextDay(before, window) ||
      !/^,? and (?:on )?$/.test(article.text.slice(before.end, window.start))
    ) {
      joined.push(window)
      continue
    }
    const { start, from } = before
    const { end, to } = window
    const edtf = `${from}/${to}`
    joined[joined.length - 1] = {
      ...before,
      start,
      end,
      text: article.text.slice(start, end),
      timex: edtf,
      edtf,
      from,
      to,
    }
  }
  return joined
}

/** "October 30 − November 1, 2000": the year stands once. */
function acrossMonths(article: Article, a: Timex, b: Timex): Timex | null {
  if (
    !/^\s?[−–—-]\s?$/.test(article.text.slice(a.end, b.start)) ||
    !a.from ||
    a.from !== a.to ||
    !b.to ||
    b.from !== b.to
  )
    return null
  const from = /\d{4}/.test(a.text) ? a.from : `${b.to.slice(0, 4)}${a.from.slice(4)}`
  if (from > b.to) return null
  const edtf = `${from}/${b.to}`
  return { ...a, end: b.end, text: article.text.slice(a.start, b.end), timex: edtf, edtf, from, to: b.to }
}

/** "last year in June": a month or day of the year that stands before it. */
function inYear(article: Article, year: Timex, window: Timex): Timex | null {
  const { start, from: opens } = year
  const { end, from, to, edtf } = window
  if (
    !/^(?:last|this|next) year$/i.test(year.text) ||
    !/^,? (?:in|on) $/.test(article.text.slice(year.end, window.start))
  )
    return null
  if (!opens || !from || !to || !edtf || from.slice(0, 4) !== to.slice(0, 4) || !MONTH.test(window.text))
    return null
  const moved = (value: string): string => value.replace(/\d{4}(?=-)/g, opens.slice(0, 4))
  const text = article.text.slice(start, end)
  return {
    ...window,
    start,
    text,
    timex: moved(window.timex),
    edtf: moved(edtf),
    from: moved(from),
    to: moved(to),
  }
}

/** "on June 18 at 20:38 Moscow time": a day and the time of it. */
function atTime({ text }: Article, day: Timex, time: Timex): Timex | null {
  if (time.type !== 'TIME' || !CLOCK.test(time.edtf ?? '') || !day.from || day.edtf !== day.from) return null
  if (time.from !== day.from || !AT.test(text.slice(day.end, time.start))) return null
  const { start } = day
  return { ...time, start, text: text.slice(start, time.end) }
}
const CLOCK = /^\d{4}-\d\d-\d\dT\d/
const AT = /^,? (?:at |shortly (?:after|before) |just (?:after|before) )?(?:about |around |approximately )?$/

/** The month is named, and no year. */
const MONTH =
  /^(?:early |late |mid-)?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\p{L}*(?: \d{1,2})?$/iu

const isNextDay = (a: Timex, b: Timex): boolean =>
  a.from !== null && a.from === a.to && b.from !== null && b.from === b.to && dayAfter(a.from, 1) === b.from

/** The day `days` after a day, both YYYY-MM-DD. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
