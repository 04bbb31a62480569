/** Reads RSS 0.9x to 2.0, RDF (RSS 1.0), Atom and JSON Feed. */
import { parseFeed, type AnyFeed } from 'feedsmith'
import { ChanceryError } from '../../errors.ts'
import { decodePage } from '../decode.ts'
import { lineOf, parseDocument } from '../html/dom.ts'
import { readDate } from '../page-dates.ts'
import { reasonOf, untilCut } from './broken-feed.ts'
import type { Feed, FeedItem } from './feed.ts'

export interface FeedHints {
  contentType?: string | null
  /** Where the feed stands: relative links start from there. */
  url?: string | null
}

/** @throws {ChanceryError} `invalid-feed`, `invalid-text` */
export function readFeed(input: string | Uint8Array, { contentType, url }: FeedHints = {}): Feed {
  const content = typeof input === 'string' ? input : decodePage(input, contentType)
  const parsed = parse(content)
  const base = url ?? null
  return { format: parsed.format, title: plain(titleOf(parsed)), items: itemsOf(parsed, base) }
}

function parse(content: string): AnyFeed {
  try {
    return parseFeed(content)
  } catch (cause) {
    const whole = untilCut(content)
    if (whole !== null)
      try {
        return parseFeed(whole)
      } catch {
        // told below by what was wrong with all of it
      }
    throw new ChanceryError(
      'invalid-feed',
      `it cannot be read as one: ${reasonOf(content, cause as Error)}`,
      {
        cause,
      },
    )
  }
}

const titleOf = ({ feed: { title } }: AnyFeed): string | undefined =>
  typeof title === 'object' ? title.value : title

function itemsOf(parsed: AnyFeed, base: string | null): FeedItem[] {
  switch (parsed.format) {
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => {
        const bases = [entry.xml?.base, parsed.feed.xml?.base, base]
        return item({
          guid: entry.id,
          url: absolute(atomLink(entry.links ?? []) ?? entry.content?.src, bases),
          title: atomText(entry.title),
          author: namesOf(entry.authors ?? parsed.feed.authors),
          dates: [
            entry.published,
            entry.dc?.dates?.[0],
            entry.dcterms?.issued?.[0],
            entry.dcterms?.created?.[0],
          ],
          updated: [entry.updated, entry.dcterms?.modified?.[0]],
          content: entry.content?.value,
          summary: entry.summary?.value,
        })
      })
    case 'json':
      return (parsed.feed.items ?? []).map((entry) =>
        item({
          guid: entry.id,
          url: absolute(entry.url ?? entry.external_url, [base]),
          title: entry.title,
          author: namesOf(entry.authors ?? parsed.feed.authors),
          dates: [entry.date_published],
          updated: [entry.date_modified],
          content: entry.content_html ?? (entry.content_text && asHtml(entry.content_text)),
          summary: entry.summary && asHtml(entry.summary),
        }),
      )
    case 'rss':
      return (parsed.feed.items ?? []).map((entry) => {
        const bases = [entry.xml?.base, parsed.feed.xml?.base, base]
        const own = entry.guid?.isPermaLink === false ? undefined : entry.guid?.value
        return item({
          guid: entry.guid?.value,
          url: absolute(entry.link ?? atomLink(entry.atom?.links ?? []), bases) ?? absolute(own, []),
          title: entry.title ?? entry.dc?.titles?.[0],
          author: namesOf(entry.authors) ?? entry.dc?.creators?.join(', '),
          dates: [entry.pubDate, entry.dc?.dates?.[0], entry.atom?.published, entry.dcterms?.issued?.[0]],
          updated: [entry.atom?.updated, entry.dcterms?.modified?.[0]],
          content: entry.content?.encoded,
          summary: entry.description ?? entry.dc?.descriptions?.[0],
        })
      })
    case 'rdf':
      return (parsed.feed.items ?? []).map((entry) =>
        item({
          guid: entry.rdf?.about,
          url: absolute(entry.link, [base]) ?? absolute(entry.rdf?.about, []),
          title: entry.title ?? entry.dc?.titles?.[0],
          author: entry.dc?.creators?.join(', '),
          dates: [entry.dc?.dates?.[0], entry.dcterms?.issued?.[0]],
          updated: [entry.dcterms?.modified?.[0]],
          content: entry.content?.encoded,
          summary: entry.description ?? entry.dc?.descriptions?.[0],
        }),
      )
  }
}

type Text = string | null | undefined

interface Parts {
  guid: Text
  url: string | null
  title: Text
  author: Text
  dates: readonly Text[]
  updated: readonly Text[]
  content: Text
  summary: Text
}

function item({ guid, url, title, author, dates, updated, content, summary }: Parts): FeedItem {
  const updatedAt = firstDate(updated)
  return {
    guid: storable(guid),
    url,
    title: plain(title),
    author: plain(author),
    publishedAt: firstDate(dates) ?? updatedAt,
    updatedAt,
    content: storable(content),
    summary: storable(summary),
  }
}

/** Character references of feeds may name what no text holds. */
const storable = (text: Text): string | null => text?.replace(/[\0\p{Surrogate}]/gu, '').trim() || null

const firstDate = (values: readonly Text[]): string | null => {
  for (const value of values) {
    const date = value ? readDate(value.trim()) : null
    if (date) return date
  }
  return null
}

const namesOf = (people: readonly { name?: string; email?: string }[] | undefined): string | null =>
  people?.flatMap(({ name }) => name ?? []).join(', ') || null

/** Text as HTML: without a type it is not (RFC 4287, 3.1). */
const atomText = (text: { value: string; type?: string } | undefined): string | undefined =>
  text && /html/i.test(text.type ?? 'text')
    ? text.value
    : text?.value.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** The page about the entry: `alternate` is what a link without `rel` is, HTML where several are given. */
function atomLink(links: readonly { href?: string; rel?: string; type?: string }[]): string | undefined {
  const own = links.filter(({ rel = 'alternate', href }) => rel === 'alternate' && href)
  return (own.find(({ type = 'text/html' }) => /html/.test(type)) ?? own[0])?.href
}

/** Against the first of the bases that there is, itself taken against the next. */
function absolute(link: Text, bases: readonly Text[]): string | null {
  let from = ''
  for (const base of [...bases].reverse())
    if (base && URL.canParse(base, from || undefined)) from = new URL(base, from || undefined).href
  const address = link?.trim()
  if (!address || !URL.canParse(address, from || undefined)) return null
  const { protocol, href } = new URL(address, from || undefined)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}

const LONGEST_LINE = 2000

/** Titles and names come with markup and entities as often as not. */
function plain(text: Text): string | null {
  const short = storable(text?.slice(0, LONGEST_LINE))
  if (!short) return null
  if (!/[<&]/.test(short)) return oneLine(short)
  const body = parseDocument(short).querySelector('body')
  for (const hidden of [...(body?.querySelectorAll('script, style') ?? [])]) hidden.remove()
  return storable(lineOf(body))
}

const oneLine = (text: string): string | null => text.replace(/\s+/g, ' ').trim() || null

const asHtml = (text: string): string =>
  text
    .split(/\n+/)
    .map((line) => `<p>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`)
    .join('')
