import { ChanceryError } from '../errors.ts'
import { standsAt } from './canonical-url.ts'
import type { Fetcher } from './fetch/fetch-page.ts'
import type { Page, PageHints } from './page.ts'
import { readPage } from './read-page.ts'

/**
 * Fetches a page and reads it; its `url` is where it says it stands, or where it was in the end.
 * @throws what `fetchPage` and `readPage` throw
 */
export async function readAddress(
  fetcher: Fetcher,
  address: string,
  hints: Omit<PageHints, 'url' | 'contentType'> = {},
): Promise<Page> {
  const fetched = await fetcher.fetchPage(address)
  if (!fetched) throw new ChanceryError('fetch-status', `${address} answers 304 to a first request`)
  const page = await readPage(fetched.bytes, { ...hints, contentType: fetched.contentType })
  return { ...page, url: standsAt(fetched.url, page.url) }
}
