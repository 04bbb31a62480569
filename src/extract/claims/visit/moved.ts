import { lastStartingBy, overlaps } from '../../../text/span.ts'
import { tokenAt, type Article } from '../../article.ts'
import { TRAVEL_NOUNS } from '../../lexicon/travel/visits.ts'
import type { Timex } from '../../schemas.ts'
import { isAdvanced, isPutOff } from '../frames/mood.ts'
import { windowsOf } from '../frames/windows.ts'
import { wordsBetween, type Journey, type Scene } from './scene.ts'

/** How many words before a day may say what it is. */
const REACH = 8

/**
 * A journey that is put off or moved: the days it was first meant for, and those it is moved to.
 *
 *     a visit planned for May has been postponed until July 3      originally set for May 3, will now begin on June 10
 *                         ^^^ movedFrom                ^^^^^^ date                     ^^^^^                   ^^^^^^^
 *
 * Where no new days are told, `date` is `movedFrom`.
 */
export function withMove(scene: Scene, journey: Journey): Journey {
  const putOff = journey.status === 'postponed'
  if (!putOff && journey.status !== 'planned') return journey
  const { old, now } = daysIn(scene, putOff || isAdvanced(sentenceWords(scene)))
  if (!putOff) {
    const date = now && (!journey.date || !old || overlaps(journey.date, old)) ? now : journey.date
    return old && date ? { ...journey, date, movedFrom: old } : journey
  }
  const told = journey.date && !isOfTelling(scene, journey.date, old) ? journey.date : null
  const before = told && now && isSame(told, now) ? null : told
  const movedFrom = old ?? journey.movedFrom ?? before
  return { ...journey, date: now ?? old ?? told ?? movedFrom, movedFrom }
}

const isSame = (a: Timex, b: Timex): boolean => a.start === b.start

/** "on Wednesday postponed her visit": a day gone by that nothing says it was meant for is when it was told. */
function isOfTelling({ article, sentence }: Scene, date: Timex, old: Timex | null): boolean {
  const published = article.published?.date
  return (
    date !== old &&
    published !== undefined &&
    date.to !== null &&
    date.to <= published &&
    date.start >= sentence.start &&
    !/\d{4}/.test(date.text)
  )
}

/** The days of the sentence that a journey was moved from and to. */
function daysIn(scene: Scene, putOff: boolean): { old: Timex | null; now: Timex | null } {
  const { article, found, sentence } = scene
  const windows = windowsOf(article, found)
  const isOff = putOff || SAYS_NOW.test(sentenceWords(scene))
  let [old, now]: [Timex | null, Timex | null] = [null, null]
  for (let i = lastStartingBy(windows, sentence.end - 1); i >= 0; i--) {
    const window = windows[i] as Timex
    if (window.start < sentence.start) break
    if (window.timex === 'PRESENT_REF') continue // "will now begin"
    const at = tokenAt(article, window.start)
    const before = wordsBetween(scene, at - REACH, at)
    const range =
      putOff && isFromTo(before, window, scene.tokens[at]?.lower ?? '') ? bothOf(scene, window) : null
    if (range) return { old: range[0], now: range[1] }
    const behind = article.tokens[tokenAt(article, window.end - 1) + 1]?.lower ?? ''
    if (isFirst(before) || (isOff && wasMeant(before)) || (putOff && isBehindIt(before, behind))) old = window
    else if (isNew(before, putOff)) now = goal(scene, window)
  }
  return { old, now }
}

const sentenceWords = (scene: Scene): string =>
  wordsBetween(scene, scene.sentence.first, scene.sentence.last).join(' ')
/** "was due on May 3 but will now": what had been meant is no more. */
const SAYS_NOW = /\b(?:will|would|is|are) (?:now|instead)\b/

/** "originally set for", "instead of". */
function isFirst(before: readonly string[]): boolean {
  const first = before.findLastIndex((word) => FIRST.has(word))
  return (
    INSTEAD.test(before.slice(-4).join(' ')) ||
    (first >= 0 && before.slice(first + 1, first + 3).some((word) => word === 'to' || MEANT.has(word)))
  )
}
const INSTEAD = /(?:\b(?:instead of|rather than|and not)|, not)(?: on| in| the)?$/
const FIRST = new Set(['originally', 'initially', 'previously', 'formerly'])

/** "due on", "was to begin on", and nothing said since of what became of it. */
function wasMeant(before: readonly string[]): boolean {
  const meant = before.findLastIndex(
    (word, i) => MEANT.has(word) || (/^(?:was|were)$/.test(word) && before[i + 1] === 'to'),
  )
  const since = before.slice(meant)
  return meant >= 0 && !isPutOff(since) && !since.some((word) => NOW.has(word))
}
const MEANT = new Set('scheduled planned set due slated expected meant fixed arranged'.split(' '))

/** "postponed from", "put off her | May 3 | visit". */
const isBehindIt = (before: readonly string[], behind: string): boolean =>
  (before.at(-1) === 'from' && isPutOff(before)) || (TRAVEL_NOUNS.has(behind) && !isPutOff(before.slice(-2)))

const NOW = new Set(['now', 'will', 'would', 'new', 'instead'])

const GOAL = /^(?:to|until|till)$/
/** "put off to", "until", "will now begin on". */
const isNew = (before: readonly string[], putOff: boolean): boolean =>
  (putOff && (GOAL.test(before.at(-1) ?? '') || (before.at(-1) === 'for' && isPutOff(before)))) ||
  before.some((word) => NOW.has(word))

/** "until July": of what is put off, July itself. */
const goal = ({ found }: Scene, window: Timex): Timex =>
  (window.from === null && found.dates.find(({ end, from }) => end === window.end && from !== null)) || window

/** "moved from | May to July 3", "put off a trip set for | May 3 to July 3"; not "was to run from | May 3 to 5". */
function isFromTo(before: readonly string[], { from, to }: Timex, first: string): boolean {
  if (before.at(-1) === 'from')
    return (isPutOff([...before, first]) && !wasMeant(before)) || isAdvanced(before.join(' '))
  return before.at(-1) === 'for' && Date.parse(to ?? '') - Date.parse(from ?? '') > LONGEST_STAY
}
const LONGEST_STAY = 14 * 86_400_000

/** "May to July 3", "July 3-5 to August 10-12": of what was moved from the one to the other. */
function bothOf({ found, article }: Scene, window: Timex): [Timex, Timex] | null {
  const between = /[^-–—] (?:to|until|till) /.exec(window.text)
  if (!between) return null
  const middle = window.start + between.index + 1
  const days = found.dates.filter(({ start, end }) => start >= window.start && end <= window.end)
  const first = spanOf(
    article,
    days.filter(({ end }) => end <= middle),
  )
  const second = spanOf(
    article,
    days.filter(({ start }) => start > middle),
  )
  return first && second ? [first, second] : null
}

/** "July 3", "July 3-5". */
function spanOf({ text }: Article, [first, last, more]: readonly Timex[]): Timex | null {
  if (!first || more) return null
  if (!last) return first
  const [from, to, end] = [first.from, last.to, last.end]
  const edtf = `${from}/${to}`
  return { ...first, end, text: text.slice(first.start, end), timex: edtf, edtf, from, to }
}
