import { ChanceryError } from '../../errors.ts'
import { canonicalUrl } from '../canonical-url.ts'
import type { Fetcher } from '../fetch/fetch-page.ts'
import type { Page } from '../page.ts'
import { readAddress } from '../read-address.ts'
import { readPage } from '../read-page.ts'
import type { FeedItem } from './feed.ts'

export interface ItemHints {
  contents: 'auto' | 'page' | 'feed'
  source: string | null
  /** No further attempt follows: what the feed holds of it is better than nothing. */
  last: boolean
}

/** A page that will not be fetched the next time either: what the feed holds of it is all there is. */
const isForbidden = (error: unknown): boolean => error instanceof ChanceryError && FORBIDDEN.has(error.code)
const FORBIDDEN: ReadonlySet<string> = new Set([
  'fetch-disabled',
  'fetch-address-refused',
  'fetch-robots-refused',
])

/** Words in a feed from which on they are taken for the article itself, and not for its beginning. */
const WHOLE = 200

/**
 * The article that an item of a feed is about. When it was published, the feed knows best; of the rest, the page.
 * @throws what `readAddress` and `readPage` throw
 */
export async function readItem(
  fetcher: Fetcher,
  item: FeedItem,
  { contents, source, last }: ItemHints,
): Promise<Page> {
  const { url, title, author, publishedAt } = item
  const known = { publishedAt, source }
  const own = contents === 'feed' || (contents === 'auto' && wordsOf(item.content ?? '') >= WHOLE)
  const fromFeed = (): Promise<Page> =>
    readPage(asPage(item), { ...known, url, title, contentType: 'text/html' })
  const page =
    url === null || own
      ? await fromFeed()
      : await readAddress(fetcher, url, known).catch((error: unknown) => {
          const isLost = isForbidden(error) || (last && error instanceof ChanceryError)
          if (contents === 'auto' && (item.content ?? item.summary) && isLost) return fromFeed()
          throw error
        })
  return {
    ...page,
    title: page.title ?? title,
    byline: page.byline ?? author,
    url: page.url ?? (url && canonicalUrl(url)),
  }
}

const wordsOf = (html: string): number => html.replace(/<[^>]{0,2000}>/g, ' ').match(/\p{L}+/gu)?.length ?? 0

const asPage = ({ title, content, summary }: FeedItem): string =>
  `<!doctype html><html><head><title>${escape(title ?? '')}</title></head>` +
  `<body><article>${content ?? summary ?? ''}</article></body></html>`

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
