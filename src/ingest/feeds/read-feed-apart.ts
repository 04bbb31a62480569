import { Thread } from '../thread.ts'
import type { Feed } from './feed.ts'
import type { FeedHints } from './read-feed.ts'
import type { FeedQuestion } from './worker.ts'

/** Bytes that are read in some ten milliseconds. */
const SHORT = 100_000
const PATIENCE_MS = 15_000

const thread = new Thread<FeedQuestion, Feed>(new URL('worker.js', import.meta.url), 'invalid-feed')

/** Reads a feed; a long one in a thread of its own, so that nobody waits for it. @throws {ChanceryError} as `readFeed` */
export async function readFeedApart(
  bytes: Uint8Array,
  { contentType = null, url = null }: FeedHints = {},
  patience = PATIENCE_MS,
): Promise<Feed> {
  const hints = { contentType, url }
  if (bytes.length > SHORT) return thread.ask({ bytes, hints }, patience)
  const { readFeed } = await import('./read-feed.ts') // a parser of feeds and one of pages: not where no feed is polled
  return readFeed(bytes, hints)
}
