import { lastStartingBy } from '../../../text/span.ts'
import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import { tokenAt, type Article } from '../../article.ts'
import type { Found } from '../../detector.ts'
import type { Timex } from '../../schemas.ts'
import { placeOfReport } from './dateline.ts'
import { APART, reachAfter, reachBefore, TOO_FAR } from './reach.ts'
import { windowsOf } from './windows.ts'

/** Verbs of telling: the day they take is when it was told. */
const TELLS = new Set(
  'said says saying told announced announces announcing confirmed confirms confirming reported reports reporting added adding stated stating declared declaring informed wrote disclosed revealed'.split(
    ' ',
  ),
)
/** Between a verb of telling and its day: "told reporters in Lima on", "said in a statement late". */
const TOLD_HOW =
  /^(?:on|in|at|a|an|the|to|late|early|his|her|its|their|statement|reporters|journalists|news|press|conference|briefing|interview|state|television|media|parliament|lawmakers|tweet|post|also|later|earlier)$/
const TOLD_REACH = 7

/** The token of the verb of telling whose day `window` is: "said in Lima on Monday", "on Monday announced"; else -1. */
export function tellingOf({ tokens }: Article, first: number, last: number): number {
  if (TELLS.has(tokens[last]?.lower ?? '')) return last
  for (let i = first - 1; i >= 0 && i >= first - TOLD_REACH; i--) {
    const { lower, text } = tokens[i] as Token
    if (TELLS.has(lower)) return i
    if (!TOLD_HOW.test(lower) && !/^\p{Lu}/u.test(text)) return -1
  }
  return -1
}

/**
 * The date that belongs to the words [first, last) of a sentence: the nearest with no new clause between; one without a year
 * where there is no other.
 *
 *     He asked for a visit on June 25, which marks the day the war began in 1950.
 *                    ^^^^^ -> ^^^^^^^  |                                   ^^^^
 */
export function dateFor(
  article: Article,
  found: Readonly<Found>,
  sentence: Sentence,
  first: number,
  last: number,
): Timex | null {
  const windows = windowsOf(article, found)
  const report = placeOfReport(article, found)
  let best: Timex | null = null
  let nearest = TOO_FAR
  let [yearless, closest]: [Timex | null, number] = [null, TOO_FAR]
  for (let i = lastStartingBy(windows, sentence.end - 1); i >= 0; i--) {
    const window = windows[i] as Timex
    if (window.start < sentence.start) break
    const isPlaced = window.from !== null || window.to !== null
    if (!isPlaced && !YEARLESS.test(window.timex)) continue
    const at = tokenAt(article, window.start)
    if (isOfName(article, window, at)) continue
    const telling = tellingOf(article, at, behind(article, window))
    if (telling >= 0 && (telling < first || telling >= last)) continue
    if (report && window.start > report.end && window.start - report.end <= DATELINE) continue
    if (at < first && isOfOpening(article.tokens, sentence, at, first)) continue
    const distance =
      at >= last
        ? reachAfter(article.tokens, last, at)
        : at >= first
          ? within(article.tokens, at, last)
          : reachBefore(article.tokens, behind(article, window), first, opens(article, sentence, window))
    if (isPlaced && distance < nearest) [best, nearest] = [window, distance]
    else if (!isPlaced && distance < closest) [yearless, closest] = [window, distance]
  }
  best ??= yearless
  return best && isOfSince(article, sentence, first) ? plain(found, best) : best
}

/** "June 19", where nothing tells the year. */
const YEARLESS = /^XXXX-\d\d/

/** "the first since | Berg flew to Lima in 1973": the day is that of the flight, with nothing from then until now. */
const isOfSince = ({ tokens }: Article, sentence: Sentence, first: number): boolean => {
  const words = tokens.slice(sentence.first, first).map(({ lower }) => lower)
  const since = words.lastIndexOf('since')
  return since >= 0 && !words.includes(',', since)
}
const plain = ({ dates }: Readonly<Found>, date: Timex): Timex =>
  dates.find(({ start, end }) => start === date.start && end === date.end) ?? date

/** "the Astana Expo | 2017": a year in a name, with nothing between. */
const isOfName = ({ tokens }: Article, { text }: Timex, at: number): boolean =>
  /^\d{4}$/.test(text) &&
  /^\p{Lu}[\p{L}\d]+$/u.test(tokens[at - 1]?.text ?? '') &&
  !MONTH.test(tokens[at - 1]?.text ?? '')
const MONTH = /^(?:In|By|Since|Until|During|From|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/

/** The token after a date. */
const behind = (article: Article, { end }: Timex): number => tokenAt(article, end - 1) + 1

/** "On May 3, | …": a date that stands before everything else. */
const opens = (article: Article, { first }: Sentence, window: Timex): boolean =>
  tokenAt(article, window.start) - first <= 1 && article.tokens[behind(article, window)]?.text === ','

/** "came home on Monday after | a visit to Lima": no day of the visit. */
const within = (tokens: readonly Token[], at: number, last: number): number =>
  tokens.slice(at, last).some(({ lower }) => APART.has(lower)) ? TOO_FAR : 1

/** "After the talks on Monday, | Berg flew", "As we enter the year of 2023, | I": what stood before is dated. */
const isOfOpening = (tokens: readonly Token[], sentence: Sentence, at: number, first: number): boolean =>
  OPENING.has(tokens[sentence.first]?.lower ?? '') &&
  at - sentence.first > 1 &&
  tokens.slice(at, first).some(({ text }) => text === ',')
const OPENING = new Set(['after', 'following', 'before', 'as', 'when'])

/** How far behind its place the day of a dateline stands, in characters. */
const DATELINE = 20

/** What "upcoming" says: from publication on, with no known end. */
export function fromNow(article: Article, at: number): Timex | null {
  const token = article.tokens[at]
  if (!article.published || !token) return null
  const { date } = article.published
  const { start, end, text } = token
  return { start, end, text, type: 'DATE', timex: 'FUTURE_REF', edtf: `${date}/..`, from: date, to: null }
}

/** The day a report opens with on a line of its own: "April 10, 2003 13:40"; what it tells without a date happened then. */
export function dayOfReport(article: Article, found: Readonly<Found>): Timex | null {
  const [line] = article.sentences
  const [day] = windowsOf(article, found)
  if (!line || day?.start !== line.start || line.end === article.text.length) return null
  const alone = !/\p{L}/u.test(article.text.slice(day.end, line.end)) // "13:40" may follow
  return alone && day.from !== null && day.from === day.to ? day : null
}
