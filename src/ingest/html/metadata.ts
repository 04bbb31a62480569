import { attribute, firstOf, lineOf, parseDocument, type DomDocument } from './dom.ts'
import { pickByline } from './byline.ts'
import { dayInAddress, inItsZone, modified, pickDate, published } from './dates.ts'
import { pickTitle } from './title.ts'
import { articleData, namesIn } from './json-ld.ts'

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
        meta('dc.title dcterms.title'),
        meta('og:title'),
        meta('twitter:title title headline parsely-title sailthru.title'),
        document.title,
      ],
      site,
    ),
    standfirst: asText(
      firstOf([
        meta('og:description'),
        of('description'),
        meta('description twitter:description dc.description'),
      ]),
    ),
    byline: pickByline(
      document,
      namesIn(data?.author).concat(data?.author === undefined ? namesIn(data?.creator) : []),
      metas,
    ),
    publishedAt: stated?.includes('T')
      ? inItsZone(stated, document)
      : pickDate([stated, ...published(document), dayInAddress(url)]),
    modifiedAt: pickDate([
      of('dateModified'),
      meta(MODIFIED),
      attribute(document, '[itemprop="dateModified"]', 'datetime', 'content'),
      ...modified(document),
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

/**
 * `content` of every meta element, by its lower-case name, property or itemprop; the first of a name counts. Dublin Core's
 * names are written with a full stop or a colon.
 */
function metaTable(document: DomDocument): Map<string, string> {
  const table = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = (meta.getAttribute('content') ?? '').trim()
    for (const key of ['property', 'name', 'itemprop'])
      for (const written of (meta.getAttribute(key) ?? '').toLowerCase().split(/\s+/)) {
        const name = written.replace(/^(dc|dcterms):/, '$1.')
        if (name && content && !table.has(name)) table.set(name, content)
      }
  }
  return table
}

const canonical = (url: string | null): string | null =>
  url !== null && /^https?:\/\/\S+$/i.test(url) ? url : null

/** "The minister&#39;s visit": some are encoded twice, and hold markup. */
function asText(description: string | null): string | null {
  if (description === null || !/&(?:#?\w{2,8});|<\/?\w/.test(description)) return description
  return lineOf(parseDocument(`<body>${description}</body>`).querySelector('body')) || null
}
