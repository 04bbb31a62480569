/** One poll of a feed: what is new in it goes to the queue, an item once whatever its guid does. */
import { createHash } from 'node:crypto'
import { ChanceryError } from '../errors.ts'
import type { Feed, FeedItem } from '../ingest/feeds/feed.ts'
import type { Conditions, Fetched } from '../ingest/fetch/fetch-page.ts'
import type { FeedContents, FeedStore } from '../store/feeds.ts'
import type { Queue } from './queue.ts'

export interface Polling {
  feeds: FeedStore
  queue: Pick<Queue, 'send'>
  fetchPage: (address: string, conditions?: Conditions) => Promise<Fetched | null>
  readFeed: (bytes: Uint8Array, hints: { contentType: string; url: string }) => Promise<Feed>
  canonicalUrl: (address: string) => string
}

/** An item to be read: the data of a job. */
export interface ItemJob {
  item: FeedItem
  contents: FeedContents
  source: string | null
}

/** Of a feed that is longer only these, which stand first: the latest. */
const MOST_ITEMS = 500

/** Queues every feed whose time has come. */
export async function queueDueFeeds({ feeds, queue }: Pick<Polling, 'feeds' | 'queue'>): Promise<void> {
  for (const feedId of await feeds.takeDue(50)) await queue.send('feed', { feedId })
}

/** What cannot be fetched or read is noted with the feed, whose next poll is the next attempt. */
export async function pollFeed(polling: Polling, feedId: string): Promise<{ newItems: number }> {
  const { feeds, fetchPage, readFeed } = polling
  const feed = await feeds.due(feedId)
  if (!feed) return { newItems: 0 }
  try {
    const fetched = await fetchPage(feed.url, feed)
    if (!fetched) {
      await feeds.polled(feedId, { problem: null, read: null })
      return { newItems: 0 }
    }
    const { title, items } = await readFeed(fetched.bytes, fetched)
    const { keys, newItems } = await queueNew(polling, feed, items.slice(0, MOST_ITEMS))
    const { etag, lastModified } = fetched
    await feeds.polled(feedId, { problem: null, read: { title, etag, lastModified, keys, newItems } })
    return { newItems }
  } catch (error) {
    if (!(error instanceof ChanceryError) || error.code === 'database-unavailable') throw error
    await feeds.polled(feedId, { problem: { code: error.code, detail: error.message } })
    return { newItems: 0 }
  }
}

/**
 * Items are queued before they are noted as known: a poll that is cut off queues some of them twice, which stores none
 * twice. An item that was known and says something else now is read again.
 */
async function queueNew(
  { feeds, queue, canonicalUrl }: Polling,
  { id, contents, source }: { id: string; contents: FeedContents; source: string | null },
  items: readonly FeedItem[],
) {
  const named = items.map((item) => ({
    item,
    keys: keysOf(item, canonicalUrl),
    fingerprint: fingerprintOf(item),
  }))
  const known = await feeds.fingerprints(
    id,
    named.flatMap(({ keys }) => keys),
  )
  const seen = new Map<string, string>()
  let newItems = 0
  for (const { item, keys, fingerprint } of named) {
    const before = keys.flatMap((key) => seen.get(key) ?? known.get(key) ?? [])
    if (!before.includes(fingerprint)) {
      await queue.send('item', { item, contents, source } satisfies ItemJob)
      if (before.length === 0) newItems++
    }
    for (const key of keys) seen.set(key, fingerprint)
  }
  return { keys: [...seen].map(([key, fingerprint]) => ({ key, fingerprint })), newItems }
}

/** An item is one that was there before when either its address or its guid was. */
function keysOf(
  { guid, url, title, content, summary }: FeedItem,
  canonicalUrl: Polling['canonicalUrl'],
): string[] {
  const keys = [...(url ? [`url ${canonicalUrl(url)}`] : []), ...(guid ? [`guid ${guid}`] : [])]
  return (keys.length > 0 ? keys : [`text ${title} ${content ?? summary}`]).map(digest)
}

/** When it says when it was changed, that tells; else its words do. */
const fingerprintOf = ({ title, updatedAt, content, summary }: FeedItem): string =>
  digest(JSON.stringify(updatedAt ? [title, updatedAt] : [title, content ?? summary]))

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url')
