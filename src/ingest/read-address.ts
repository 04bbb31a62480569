import { ChanceryError } from '../errors.ts'
import { standsAt } from './canonical-url.ts'
import { decodePage } from './decode.ts'
import { isFeed } from './feeds/is-feed.ts'
import type { Fetched, Fetcher } from './fetch/fetch-page.ts'
import type { Page, PageHints } from './page.ts'
import { readPage } from './read-page.ts'

type Hints = Omit<PageHints, 'url' | 'contentType'>

/**
 * Fetches a page and reads it; its `url` is where it says it stands, or where it was in the end.
 * @throws what `fetchPage` and `readPage` throw; `fetch-content-type` for a feed
 */
export async function readAddress(fetcher: Fetcher, address: string, hints: Hints = {}): Promise<Page> {
  return readFetched(await fetchNow(fetcher, address), hints)
}

/** Unconditionally. */
export async function fetchNow(fetcher: Fetcher, address: string): Promise<Fetched> {
  const fetched = await fetcher.fetchPage(address)
  if (!fetched) throw new ChanceryError('fetch-status', `${address} answers 304 to a first request`)
  return fetched
}

export async function readFetched({ bytes, contentType, url }: Fetched, hints: Hints = {}): Promise<Page> {
  if (isFeed(decodePage(bytes, contentType)))
    throw new ChanceryError('fetch-content-type', 'it is a feed, not a page: feeds go to POST /v1/feeds')
  const page = await readPage(bytes, { ...hints, contentType })
  return { ...page, url: standsAt(url, page.url) }
}
