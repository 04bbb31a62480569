import { cleanText } from '../../text/clean.ts'
import { captionOf } from './captions.ts'
import { isClutter } from './clutter.ts'
import { readHead } from './head.ts'
import { withoutMenus } from './menus.ts'
import { readTail } from './tail.ts'
import type { Caption, Page, PageHints } from '../page.ts'
import { unwrapLines } from './unwrap-lines.ts'

/** A page as its reader leaves it: the language is told, and hints are applied, for all kinds of page in one place. */
export type RawPage = Omit<Page, 'language'>

/**
 * Reads a page of plain text, as copied from a site: head, body and foot apart. A text that has only a body keeps
 * every paragraph as it is.
 */
export function readTextPage(text: string, hints: PageHints = {}): RawPage {
  const lines = unwrapLines(cleanText(text)).filter((line) => line !== '')
  const head = readHead(lines, hints)
  const tail = readTail(lines, head.bodyFrom)
  const captions: Caption[] = [...head.captions]
  const body: string[] = []
  for (const line of withoutMenus(lines.slice(head.bodyFrom, tail.bodyTo))) {
    if (isClutter(line) || captions.some((caption) => line === caption.text)) continue
    const caption = line === body.at(-1) ? null : captionOf(line)
    if (caption?.sure) {
      const known = captions.some(({ text }) => text === caption.text)
      if (caption.text && !known) captions.push({ text: caption.text, credit: caption.credit })
    } else body.push(line)
  }
  // Lines among which there is no body are all body: a headline alone is a text of one sentence.
  if (body.length === 0 && lines.length > 0) return bare(lines.join('\n'))
  return {
    title: head.title,
    standfirst: head.standfirst,
    byline: head.byline ?? tail.byline,
    publishedAt: head.publishedAt ?? tail.publishedAt,
    modifiedAt: head.modifiedAt ?? tail.modifiedAt,
    text: body.join('\n'),
    captions,
    url: null,
    source: null,
  }
}

/** A text of which nothing else is known. */
export const bare = (text: string): RawPage => ({
  title: null,
  standfirst: null,
  byline: null,
  publishedAt: null,
  modifiedAt: null,
  text,
  captions: [],
  url: null,
  source: null,
})
