import { lastStartingBy } from '../../../text/span.ts'
import type { Sentence } from '../../../text/sentences.ts'
import { tokenAt, type Article } from '../../article.ts'
import type { Found } from '../../detector.ts'
import { dateExpressions } from '../../detectors/dates/expressions.ts'
import type { Timex } from '../../schemas.ts'

const known = new WeakMap<Article, Timex[]>()

/** The article's dates, joined where they are joined; made once. */
export function windowsOf(article: Article, { dates }: Readonly<Found>): Timex[] {
  const before = known.get(article)
  if (before) return before
  const windows = dateExpressions(article, dates).filter(({ type }) => type === 'DATE' || type === 'TIME')
  known.set(article, windows)
  return windows
}

/** Words that open a clause of its own: a date behind one tells when something else happened. */
const NEW_CLAUSE = new Set(
  'which who whom whose where when while because although though but that before after since until if whether signed adopted concluded established founded began launched'.split(
    ' ',
  ),
)

/**
 * The date that belongs to the words [first, last) of a sentence: the nearest with no new clause between.
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
  let best: Timex | null = null
  let nearest = 22
  for (let i = lastStartingBy(windows, sentence.end - 1); i >= 0; i--) {
    const window = windows[i] as Timex
    if (window.start < sentence.start) break
    if (window.from === null && window.to === null) continue
    const at = tokenAt(article, window.start)
    const gap = at >= last ? [last, at] : [tokenAt(article, window.end - 1) + 1, first]
    let distance = Math.max(0, (gap[1] as number) - (gap[0] as number))
    for (let t = gap[0] as number; t < (gap[1] as number); t++) {
      const { lower, text } = article.tokens[t] as { lower: string; text: string }
      if (NEW_CLAUSE.has(lower) || text === ';' || text === '(') distance += at >= last ? 14 : 5
      if (text === '"' || text === '“' || text === '”') distance += 10
    }
    if (at < first) distance += 1 // what follows is told of what stands before
    if (distance < nearest) {
      nearest = distance
      best = window
    }
  }
  return best
}

/** What "upcoming" says: from publication on, with no known end. */
export function fromNow(article: Article, at: number): Timex | null {
  const token = article.tokens[at]
  if (!article.published || !token) return null
  const { date } = article.published
  const { start, end, text } = token
  return { start, end, text, type: 'DATE', timex: 'FUTURE_REF', edtf: `${date}/..`, from: date, to: null }
}
