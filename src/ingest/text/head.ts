import { bylineOf } from './byline.ts'
import { captionOf } from './captions.ts'
import { isClutter } from './clutter.ts'
import { dateLineOf } from './date-line.ts'
import { isKicker, siteMenu } from './site-menu.ts'
import type { Caption, PageHints } from '../page.ts'

/** What stands over the body of a page, and the index of the body's first line. */
export interface Head {
  title: string | null
  standfirst: string | null
  byline: string | null
  publishedAt: string | null
  modifiedAt: string | null
  captions: Caption[]
  bodyFrom: number
}

/** How far down a page a line of dates or a byline still belongs to its head. */
const HEAD_LINES = 14
const LONGEST_TITLE = 220
const LONGEST_STANDFIRST = 420

const endsSentence = (line: string): boolean => /[.!?…:;,]["'”’»)\]]{0,3}$/.test(line)
const isMarker = (line: string): boolean => dateLineOf(line) !== null || bylineOf(line) !== null

/**
 * Reads title, dates, byline, standfirst and captions off the top of a page's lines (none blank). Each step wants a
 * reason in the lines themselves: a text that begins with its first sentence keeps every line.
 */
export function readHead(lines: readonly string[], hints: PageHints = {}): Head {
  const head: Head = {
    title: null,
    standfirst: null,
    byline: null,
    publishedAt: null,
    modifiedAt: null,
    captions: [],
    bodyFrom: 0,
  }
  const [titleAt, markerAt] = findTitle(lines, hints.title ?? null)
  let i = titleAt < 0 ? 0 : titleAt + 1
  if (titleAt >= 0) head.title = lines[titleAt] as string
  for (; i < lines.length; i++) {
    const line = lines[i] as string
    if (takeMarker(head, line)) continue
    if (line === head.title || isClutter(line) || (i < markerAt && isKicker(line))) continue
    if (head.captions.some(({ text }) => line.startsWith(text) && line.length < text.length + 110)) continue
    const caption = captionOf(line)
    if (caption && (caption.sure || titleAt >= 0)) {
      if (caption.text) head.captions.push({ text: caption.text, credit: caption.credit })
    } else if (isStandfirst(head, line, i < markerAt, lines[i + 1])) head.standfirst = line
    else break
  }
  head.bodyFrom = i
  return head
}

function takeMarker(head: Head, line: string): boolean {
  const dated = dateLineOf(line)
  const byline = dated?.byline ?? bylineOf(line)
  if (!dated && !byline) return false
  head.publishedAt ??= dated?.publishedAt ?? null
  head.modifiedAt ??= dated?.modifiedAt ?? null
  head.byline ??= byline
  return true
}

/** A line under the title: one that stops without a full stop, or that stands over the dates or the byline. */
function isStandfirst(head: Head, line: string, overMarker: boolean, next: string | undefined): boolean {
  if (head.title === null || head.standfirst !== null || line.length > LONGEST_STANDFIRST) return false
  if (overMarker) return line.length > 30
  return line.length > 50 && !endsSentence(line) && next !== undefined && !/^[-–—•*]/.test(line)
}

/** Indexes of the title (-1: none) and of the last line of the head's dates and byline (-1: none). */
function findTitle(lines: readonly string[], known: string | null): [title: number, marker: number] {
  const menu = siteMenu(lines, isMarker)
  const first = lines.findIndex((line, i) => i >= menu && (isMarker(line) || !isClutter(line)))
  if (first < 0) return [-1, -1]
  if (known !== null) {
    if (known === '') return [-1, lastMarker(lines, 0)]
    const same = lines.slice(0, HEAD_LINES).findIndex((line) => sameWords(line, known))
    return [same, lastMarker(lines, same + 1)]
  }
  if (isMarker(lines[first] as string)) {
    const after = first + 1 // the date may stand over the headline
    const titled = isTitle(lines[after], lines[after + 1], true) && lastMarker(lines, after + 1) > after
    return titled ? [after, lastMarker(lines, after + 1)] : [-1, -1]
  }
  if (lines.slice(first, first + 5).some((line) => CLOCK.test(line))) return [-1, -1]
  const marker = lastMarker(lines, first + 1)
  const kicker =
    marker > first + 1 &&
    isKicker(lines[first] as string) &&
    !isKicker(lines[first + 1] as string) &&
    isTitle(lines[first + 1], lines[first + 2], true)
  const title = kicker ? first + 1 : first
  return isTitle(lines[title], lines[title + 1], marker > title) ? [title, marker] : [-1, -1]
}

/** With a marker below, two words are enough and it may ask or exclaim; without, it must not end like a sentence. */
function isTitle(line: string | undefined, next: string | undefined, marked: boolean): boolean {
  if (line === undefined || next === undefined || line.length > LONGEST_TITLE || captionOf(line)?.sure)
    return false
  const words = line.split(' ').length
  if (!/^["'“‘«([¿]?[\p{Lu}\p{Lo}\p{N}]/u.test(line) || words < (marked ? 1 : 3)) return false
  return !endsSentence(line) || (marked && words > 2 && /[?!’”"')]$/.test(line))
}

/** The last line of dates or byline near the top, with at most one sentence between it and the title. */
function lastMarker(lines: readonly string[], from: number): number {
  let last = -1
  let sentences = 0
  for (let i = from; i < Math.min(lines.length, from + HEAD_LINES); i++) {
    const line = lines[i] as string
    if (isMarker(line)) last = i
    else if (!isClutter(line) && !captionOf(line) && endsSentence(line)) sentences++
    if (sentences > 1 || line.length > 700) break
  }
  return last
}

/** "10:32 A.M. EDT" over a transcript: the line above the lines near it say where, and are no headline. */
const CLOCK = /^\d{1,2}[:.]\d\d [ap]\.?m\.?/i

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const sameWords = (a: string, b: string): boolean => words(a) === words(b)
