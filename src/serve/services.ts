/** What the routes call; `app.ts` is given it, and nothing in `serve/` makes any of it. */
import type { Findings } from '../extract/contract.ts'
import type { Queue } from '../jobs/queue.ts'
import type { ArticleStore, Origin, Saved } from '../store/article-store.ts'
import type { Store } from '../store/store.ts'

export type Submission = Parameters<ArticleStore['save']>[0]

export interface Services {
  store: Store
  queue: Queue
  /** Takes the article out of a page. @throws `empty-text`, `invalid-text`, `invalid-input` */
  readPage: (raw: string, hints: Hints) => Promise<Page>
  /** Takes a text for the body of an article, as it stands. @throws the same */
  readText: (text: string, hints: Hints) => Promise<Page>
  /** Fetches a page and takes the article out of it. @throws the same, and the problems of FETCH_PROBLEMS */
  readAddress: (address: string, hints: Omit<Hints, 'contentType' | 'url'>) => Promise<Page>
  /** Whether an address can be asked for later. @throws `fetch-disabled`, `fetch-address-refused` */
  requireFetchable: (address: string) => void
  /** Whether a body can be sent to an address. @throws `fetch-disabled`, `webhook-address-refused` */
  requirePostable: (address: string) => void
  /** The lines of a body of NDJSON. */
  readLines: (body: AsyncIterable<Uint8Array>) => AsyncIterable<Line>
  /** Says what stands in an article; nothing is stored. */
  analyse: (article: Submission) => Promise<Findings>
  /** Reads the next few articles of older versions of the engine anew; null when none are left. */
  rereadNext: (engine: string) => Promise<{ read: number; changed: number } | null>
  /** Analyses and stores, all or nothing. */
  ingest: (article: Submission, origin?: Origin) => Promise<Saved>
  /** The same for many, in order, at the pace at which the results are taken; few of them are in memory. */
  ingestAll: <T>(many: Many<T>) => AsyncGenerator<Result<T>>
}

export interface Many<T> {
  items: AsyncIterable<T>
  read: (item: T) => Promise<Submission>
  origin: Origin
}
export type Result<T> = readonly [item: T, settled: PromiseSettledResult<Saved>]

/** An article as taken out of a page. */
export type Page = Omit<Submission, 'fictional'>

/** What is known of a page besides its content; it wins over what the page says. */
export interface Hints {
  contentType: string
  url?: string | null | undefined
  publishedAt?: string | null | undefined
  title?: string | null | undefined
  source?: string | null | undefined
}

/** One line of NDJSON, counted from 1. @throws `invalid-text`, `invalid-json` */
export interface Line {
  number: number
  value(): unknown
}
