import { trimEnd } from '../text/trim.ts'
import { bylineOf, isDressing } from './byline.ts'
import { dateLineOf } from './date-line.ts'
import { lineOf, type DomDocument } from './dom.ts'
import { articleData, namesIn } from './json-ld.ts'
import { readDate } from './page-dates.ts'

export interface HtmlMetadata {
  title: string | null
  standfirst: string | null
  byline: string | null
  publishedAt: string | null
  modifiedAt: string | null
  url: string | null
  source: string | null
}

/** What a page says of its article in JSON-LD, meta elements, microdata and marked-up text, the surest first. */
export function readMetadata(document: DomDocument): HtmlMetadata {
  const metas = metaTable(document)
  const meta = (names: string): string | null => firstOf(names.split(' ').map((name) => metas.get(name)))
  const data = articleData(document)
  const of = (key: string): string | null => firstOf(namesIn(data?.[key]))
  const site = firstOf([
    meta('og:site_name'),
    of('publisher'),
    meta('application-name publisher dc.publisher copyright'),
  ])
  const url = canonical(
    firstOf([attribute(document, 'link[rel="canonical"]', 'href'), meta('og:url'), of('url')]),
  )
  const stated = pickDate([of('datePublished'), of('dateCreated'), meta(PUBLISHED)])
  return {
    title: pickTitle(
      document,
      [
        of('headline'),
        meta('og:title'),
        meta('twitter:title dc.title dcterms.title title headline parsely-title sailthru.title'),
        document.title,
      ],
      site,
    ),
    standfirst: firstOf([
      meta('og:description'),
      of('description'),
      meta('description twitter:description dc.description'),
    ]),
    byline: pickByline(
      document,
      namesIn(data?.author).concat(data?.author === undefined ? namesIn(data?.creator) : []),
      metas,
    ),
    publishedAt: stated?.includes('T')
      ? stated
      : pickDate([stated, ...published(document), dayInAddress(url)]),
    modifiedAt: pickDate([
      of('dateModified'),
      meta(MODIFIED),
      attribute(document, '[itemprop="dateModified"]', 'datetime', 'content'),
    ]),
    url,
    source: site,
  }
}

const PUBLISHED =
  'article:published_time og:article:published_time article:published og:published_time datepublished parsely-pub-date sailthru.date ' +
  'pubdate publishdate publish-date publish_date published_time published-date published_date publication_date publicationdate dc.date.issued dc.date dcterms.date dcterms.created dc.date.created ' +
  'dcterms.issued article.published citation_publication_date citation_date cxenseparse:recs:publishtime cxenseparse:publishtime date article_date_original ' +
  'originalpublicationdate date_published displaydate rnews:datepublished analyticsattributes.articledate bt:pubdate created article:post_date release_date timestamp'
const MODIFIED =
  'article:modified_time og:updated_time og:article:modified_time datemodified last-modified lastmod dcterms.modified dc.date.modified ' +
  'article.updated updated_time revised article:modified'

/** `content` of every meta element, by its lower-case name, property or itemprop; the first of a name counts. */
function metaTable(document: DomDocument): Map<string, string> {
  const table = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = (meta.getAttribute('content') ?? '').trim()
    for (const key of ['property', 'name', 'itemprop'])
      for (const name of (meta.getAttribute(key) ?? '').toLowerCase().split(/\s+/))
        if (name && content && !table.has(name)) table.set(name, content)
  }
  return table
}

const firstOf = (values: readonly (string | null | undefined)[]): string | null => {
  for (const value of values) {
    const text = value?.replace(/[\s\u00a0]+/g, ' ').trim()
    if (text) return text
  }
  return null
}

function attribute(document: DomDocument, selector: string, ...names: string[]): string | null {
  const element = document.querySelector(selector)
  return element ? firstOf([...names.map((name) => element.getAttribute(name)), lineOf(element)]) : null
}

/** Dates in the page's own text, where the markup says what they are. */
function published(document: DomDocument): (string | null)[] {
  const marked = attribute(document, '[itemprop="datePublished"]', 'datetime', 'content')
  const found = [marked, attribute(document, 'time[pubdate]', 'datetime')]
  for (const scope of ['article time[datetime]', 'main time[datetime]', 'time[datetime]'])
    found.push(attribute(document, scope, 'datetime'))
  for (const selector of [DATED, 'h1 ~ *, header *, article *, main *, span, p, dd'])
    for (const element of [...document.querySelectorAll(selector)].slice(0, 400)) {
      const line = lineOf(element)
      if (line.length < 120) found.push(dateLineOf(line)?.publishedAt ?? null)
    }
  return found
}

/** Many outlets put the day into the address: "/2021/03/08/talks". */
function dayInAddress(url: string | null): string | null {
  const [, year, month, day] = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-])/.exec(url ?? '') ?? []
  return year ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null
}

const DATED =
  '[class*="date"], [class*="Date"], [class*="time"], [class*="publish"], [class*="posted"], [id*="date"], [class*="byline"], [class*="meta"]'

/** The first that is a date; a later one of the same day that also tells the time and zone is better. */
function pickDate(values: readonly (string | null)[]): string | null {
  const dates = values.flatMap((value) => (value === null ? [] : (readDate(value) ?? [])))
  const first = dates[0] ?? null
  if (first === null || first.includes('T')) return first
  return dates.find((date) => date.startsWith(`${first}T`)) ?? first
}

const canonical = (url: string | null): string | null =>
  url !== null && /^https?:\/\/\S+$/i.test(url) ? url : null

/** The page's heading when it agrees with what the metadata calls the article; else the metadata, less the site's name. */
function pickTitle(
  document: DomDocument,
  candidates: readonly (string | null)[],
  site: string | null,
): string | null {
  const named = candidates.flatMap((title) => (title ? [withoutSite(title, site)] : [])).filter(Boolean)
  const headings = [...document.querySelectorAll('h1')]
    .map(lineOf)
    .filter((line) => line.length > 0 && line.length < 300)
  const agreeing = headings.find((heading) => named.some((title) => alike(heading, title)))
  if (agreeing) return agreeing
  return named[0] ?? (headings.length === 1 ? (headings[0] as string) : null)
}

/** Whether two titles share most of their words. */
function alike(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  if (first.size === 0 || second.size === 0) return false
  const shared = [...first].filter((word) => second.has(word)).length
  return (
    shared >= 0.6 * Math.min(first.size, second.size) && shared >= 0.34 * Math.max(first.size, second.size)
  )
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** What outlets put between a headline and their name. */
const SEPARATOR = /( [|–—»·:/-] )/

/** "Envoys meet in Oslo | The Harbour Times" without the outlet, when the last part names it, or is set off by a bar. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(SEPARATOR)
  const isSite = (part: string | undefined): boolean =>
    part !== undefined &&
    site !== null &&
    (alike(part, site) || [...wordsOf(part)].every((word) => site.toLowerCase().includes(word)))
  if (parts.length > 2 && isSite(parts[0])) parts.splice(0, 2)
  while (parts.length > 2) {
    const [bar, last] = parts.slice(-2) as [string, string]
    const head = parts.slice(0, -2).join('')
    if (last.length > 60 || !(isSite(last) || (bar === ' | ' && wordsOf(head).size >= 3))) break
    parts.splice(-2)
  }
  return parts.join('')
}

const BYLINES =
  '[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel="author"], [class*="byline"] a, [class*="Byline"] a, [class*="author-name"], ' +
  '[class*="author__name"], [class*="AuthorName"], [class*="authorName"], [class*="author"] a, a[href*="/author/"], a[href*="/authors/"], [class*="byline"], [class*="Byline"], [class*="author"]'

function pickByline(
  document: DomDocument,
  linked: readonly string[],
  metas: Map<string, string>,
): string | null {
  const named = [
    'author',
    'article:author',
    'og:article:author',
    'byl',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'citation_author',
    'cxenseparse:author',
    'twitter:creator_name',
  ]
  const given = names([...linked])
  if (given) return given
  for (const name of named) {
    const found = names([metas.get(name) ?? ''])
    if (found) return found
  }
  for (const selector of BYLINES.split(', ')) {
    const scope = [...document.querySelectorAll(selector)].filter(
      (element) => !element.closest('aside, nav, footer, [class*="related"], [class*="comment"]'),
    )
    const found = names(scope.slice(0, 4).map(lineOf))
    if (found) return found
  }
  return null
}

/** Names worth printing, each once: no addresses, no accounts, no "By". */
function names(values: readonly string[]): string | null {
  const kept: string[] = []
  for (const value of values) {
    const line = value.replace(/[\s\u00a0]+/g, ' ').trim()
    const name = trimEnd(bylineOf(line) ?? line.replace(/^by:? /i, ''), isDressing)
    if (
      name.length < 2 ||
      name.length > 120 ||
      name.startsWith(',') ||
      /https?:|www\.|^@|[<>{}]|^(?:admin|null|undefined|none|author|authors|by|follow|staff)$/i.test(name)
    )
      continue
    if (!/\p{L}{2}/u.test(name) || kept.some((other) => other.toLowerCase().includes(name.toLowerCase())))
      continue
    kept.push(name)
  }
  return kept.length > 0 ? kept.join(', ') : null
}
