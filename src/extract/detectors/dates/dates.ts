import { prepare, type Article } from '../../article.ts'
import type { Detector } from '../../detector.ts'
import type { Timex } from '../../schemas.ts'
import { isAside } from './aside.ts'
import { parseDay } from './calendar.ts'
import { endStretches } from './ended.ts'
import { findReadings } from './find.ts'
import type { CalendarMeaning, Meaning, Reading } from './meaning.ts'
import { render, renderSpan } from './render.ts'
import { isPeriod, type Resolved } from './period.ts'
import { resolve } from './resolve/resolve.ts'
import type { Setting } from './resolve/setting.ts'
import { datelineOf, dayOfDateline } from './dateline.ts'
import { fromDateline } from './resolve/from-dateline.ts'
import { orderRanges, shareFields } from './share.ts'
import { beginStory, enterSentence, tell } from './story.ts'
import { tenseAt, type Tense } from './tense.ts'
import { firstWordOf, wordsOf, type Words } from './words.ts'

/** Expressions of time, as TimeML annotates them, with the days they span. */
export const dates: Detector = {
  name: 'dates',
  detect: (article) => ({ dates: readDates(article) }),
}

/**
 * Finds the expressions of time in an English text and says what they denote.
 *
 * Values are TIMEX3 (TimeML 1.2.1, https://timeml.github.io) and ISO 8601-2:2019, the Extended Date/Time Format.
 * `publishedAt` is YYYY-MM-DD or an ISO 8601 date-time with zone; relative dates resolve against its day in that
 * zone. Without it, or where it is neither, a dateline will do ("TOKYO, Nov. 3, 2021 -"); else they stay unresolved
 * ("XXXX-WXX-3", with `edtf`, `from` and `to` null). It never throws because of text, and takes time in proportion to
 * its length.
 */
export const findDates = (text: string, publishedAt?: string | null): Timex[] =>
  readDates(prepare({ text, publishedAt: publishedAt ?? null }))

function readDates(article: Article): Timex[] {
  const words = wordsOf(article)
  const recognised = shareFields(words, findReadings(words))
  const dateline = datelineOf(words, recognised)
  const published = article.published ? parseDay(article.published.date) : dateline && dayOfDateline(dateline)
  const story = beginStory(recognised, published, dateline && (dateline.meaning as CalendarMeaning))
  const setting: Setting = Object.assign(story, { tense: (): Tense => 0 })
  const readings: Reading[] = []
  const resolved: Resolved[] = []
  for (const reading of recognised) {
    const token = words.token[reading.from] as number
    const sentence = article.sentenceOf[token] as number
    enterSentence(story, sentence)
    const within = article.sentences[sentence] ?? { first: token, last: token }
    const first = firstWordOf(words, within.first)
    setting.tense = () =>
      reading === dateline ? -1 : tenseAt(words, reading, first, firstWordOf(words, within.last))
    if (reading.meaning.kind === 'reference' && reading.meaning.ahead && setting.tense() < 1) continue
    readings.push(reading)
    story.opens = reading.from <= first + 1
    const meant = fromDateline(reading.meaning, setting) ?? resolve(reading.meaning, setting)
    resolved.push(meant)
    tell(story, reading.meaning, meant, isAside(words, reading, first))
  }
  orderRanges(words, readings, resolved)
  endStretches(words, readings, resolved)
  return readings.map((reading, i) => timexFor(article, words, reading, resolved[i] as Resolved))
}

function timexFor(article: Article, words: Words, { from, to, meaning }: Reading, resolved: Resolved): Timex {
  const start = words.start[from] as number
  const end = words.end[to - 1] as number
  const rendered =
    typeof resolved === 'string'
      ? { timex: resolved, edtf: null, from: null, to: null }
      : isPeriod(resolved)
        ? render(resolved)
        : renderSpan(resolved.value, resolved.window)
  const open = meaning.kind === 'calendar' && meaning.fiscal && !(isPeriod(resolved) && resolved.window)
  const vague = open ? { edtf: null, from: null, to: null } : {}
  return {
    start,
    end,
    text: article.text.slice(start, end),
    type: typeOf(meaning, resolved),
    ...rendered,
    ...vague,
  }
}

function typeOf(meaning: Meaning, resolved: Resolved): Timex['type'] {
  switch (meaning.kind) {
    case 'duration':
      return 'DURATION'
    case 'repeat':
      return 'SET'
    case 'hour':
      return 'TIME'
    case 'shift':
      if (typeof resolved !== 'string' && isPeriod(resolved) && resolved.time) return 'TIME'
      return meaning.part || meaning.clock ? 'TIME' : 'DATE'
    case 'calendar':
    case 'relative':
      return meaning.part || meaning.clock ? 'TIME' : 'DATE'
    case 'holding':
    case 'nth':
    case 'reference':
      return 'DATE'
  }
}
