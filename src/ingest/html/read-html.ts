import { Readability } from '@mozilla/readability'
import { cleanText } from '../../text/clean.ts'
import { captionOf } from '../text/captions.ts'
import { isClutter } from '../text/clutter.ts'
import { captionsOf } from './captions.ts'
import { parseDocument, sizeOf, type DomDocument, type DomElement } from './dom.ts'
import { removeFurniture } from './furniture.ts'
import { removeHidden } from './hidden.ts'
import { keyPointsOf, withKeyPoints } from './key-points.ts'
import { requireReadable } from './limits.ts'
import { readMetadata } from './metadata.ts'
import { paragraphsOf } from './paragraphs.ts'
import { printedStandfirst, withoutSummary, withStandfirst } from './standfirst.ts'
import { readHead } from '../text/head.ts'
import { readTail } from '../text/tail.ts'
import type { PageHints } from '../page.ts'
import type { RawPage } from '../text/read-text.ts'

/** Beyond these Readability, which walks the tree again and again, would take minutes; no news page comes near. */
const DEEPEST = 250
const MOST_ELEMENTS = 60_000
/** Characters. What is marked as the body and is this short is but the standfirst where so much is to be read. */
const SHORT = 300
const LONG = 2000

/** Typed by what is used of it: its own types speak of the browser's DOM. */
const Reader = Readability as unknown as new (
  document: DomDocument,
  options: { serializer: (content: DomElement) => DomElement; charThreshold: number; keepClasses: boolean },
) => { parse(): { content: DomElement | null } | null }

/**
 * Reads an HTML page: metadata first, then the body by Readability, its lines freed of furniture as in a text page.
 * @throws {ChanceryError} `body-too-large`
 */
export function readHtmlPage(html: string, hints: PageHints = {}): RawPage {
  requireReadable(html)
  const document = parseDocument(html)
  const meta = readMetadata(document)
  removeHidden(document)
  const captions = captionsOf(document)
  const title = hints.title ?? meta.title
  const printed = printedStandfirst(document, meta.standfirst)
  const points = keyPointsOf(document)
  const lines = bodyLines(document, html)
    .map(cleanText)
    .filter((line) => line !== '')
  const head = readHead(lines, { ...hints, title: title ?? '' })
  const tail = readTail(lines, head.bodyFrom, meta.byline)
  const captioned = new Set(captions.map(({ text }) => text))
  const body = lines
    .slice(head.bodyFrom, tail.bodyTo)
    .filter(
      (line) => !isClutter(line) && !captioned.has(line) && !captioned.has(captionOf(line)?.text ?? line),
    )
  return {
    title: title === null ? null : cleanText(title),
    standfirst: printed ?? (meta.standfirst === null ? head.standfirst : cleanText(meta.standfirst)),
    byline: meta.byline ?? head.byline ?? tail.byline,
    publishedAt: meta.publishedAt ?? head.publishedAt ?? tail.publishedAt,
    modifiedAt: meta.modifiedAt ?? head.modifiedAt ?? tail.modifiedAt,
    text: withStandfirst(printed, withKeyPoints(points, withoutLabel(withoutSummary(body)))).join('\n'),
    captions,
    url: meta.url,
    source: meta.source === null ? null : cleanText(meta.source),
  }
}

/** The body without a heading at its end: what it stood over was furniture. */
function withoutLabel(body: readonly string[]): readonly string[] {
  const [before = '', last = ''] = body.slice(-2)
  const label =
    last.split(' ').length <= LABEL_WORDS && !/[.!?…:)"'”’»]$/.test(last) && /[.!?…]["'”’»)]?$/.test(before)
  return label && body.length > 2 ? body.slice(0, -1) : body
}
const LABEL_WORDS = 6

function bodyLines(document: DomDocument, html: string): string[] {
  removeFurniture(document)
  const marked = markedBody(document)
  const { elements, depth } = sizeOf(document)
  const read = elements <= MOST_ELEMENTS && depth <= DEEPEST ? readability(document) : []
  if (lengthOf(marked) < SHORT && lengthOf(read) > LONG) return read
  const both = shared(marked, read)
  const agree = both >= 0.5 * lengthOf(marked) && (marked.length === 0 || both >= 0.5 * lengthOf(read))
  if (read.length > 0 && agree) return read
  // Readability has taken the tree apart by now.
  if (marked.length > 0) return marked
  const whole = parseDocument(html)
  removeHidden(whole)
  return paragraphsOf(whole.documentElement ?? whole)
}

/** Empty where Readability finds nothing, or stumbles over a tree that no browser would build. */
function readability(document: DomDocument): string[] {
  try {
    const article = new Reader(document, {
      serializer: (content) => content,
      charThreshold: 200,
      keepClasses: true,
    }).parse()
    return article?.content ? paragraphsOf(article.content) : []
  } catch {
    return []
  }
}

/** The longest element that the page itself marks as the body, as paragraphs; Readability may overlook a short one. */
function markedBody(document: DomDocument): string[] {
  let longest: string[] = []
  for (const element of document.querySelectorAll('[itemprop~="articleBody"]')) {
    const lines = paragraphsOf(element)
    if (lengthOf(lines) > lengthOf(longest)) longest = lines
  }
  return longest
}

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0)

function shared(lines: readonly string[], among: readonly string[]): number {
  const known = new Set(among)
  return lengthOf(lines.filter((line) => known.has(line)))
}
