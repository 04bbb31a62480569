/** Articles as they are stored: what comes in, and what became of it. */
import type { Found as Findings } from '../extract/detector.ts'
import type { ArticleSubmission } from '../ingest/page.ts'
import type { Verification } from './knowledge/verify-article.ts'
import type { Collection } from './query.ts'
import type { ArticleFilters } from './filters.ts'
import type { View } from './store.ts'
import type { Changes } from './writes/changes.ts'

export interface ArticleStore extends Collection<ArticleFilters> {
  /** The article with its text and findings, as of then where that is asked. @throws `gone` when it was retracted. */
  get(id: string, view?: View): Promise<string | null>
  /** JSON array of its revisions, newest first, each with its text. @throws `gone` */
  revisions(id: string): Promise<string | null>
  /** JSON of how a revision differs from the one before in what it says; null when there is no such one. @throws `gone` */
  changes(id: string, revision: number): Promise<string | null>
  /** JSON array of how each later version of the engine read it otherwise, the last first. @throws `gone` */
  rereadings(id: string): Promise<string | null>
  /** Checks its text and the pointers of its findings; null when there is no such article. @throws `gone` */
  verify(id: string): Promise<Verification | null>
  /**
   * Stores an article and what was found in it, all or nothing. The same text again is the same article, whatever
   * its address; another text at a known address is a new revision.
   * @throws `invalid-text` when an offset does not point at its words; `retracted` when this text, or what stood at
   *   its address, was.
   */
  save(article: NewArticle, found: Findings, origin?: Origin): Promise<Saved>
  /** The same for many, in order: each is stored or refused on its own, but they share their statements. */
  saveAll(entries: readonly Entry[]): Promise<PromiseSettledResult<Saved>[]>
  /** What this write was answered before, under its idempotency key. @throws `idempotency-key-reused` */
  answeredBefore(origin: Origin): Promise<Saved | null>
  /** The article with this very text; null when there is none. Another outlet that prints it is noted. */
  withText(article: Pick<NewArticle, 'text' | 'source' | 'url'>): Promise<Saved | null>
  /** Takes it and its claims out of every list and leaves a tombstone; false when there is no such article. */
  retract(id: string, origin?: Origin): Promise<boolean>
  /** Groups some of the articles stored before copies were known; gives how many, 0 when none is left. */
  groupUngrouped(): Promise<number>
}

/**
 * `invented`: which of its people are invented when `fictional` is set, as the bundled briefs say; without it all are.
 */
export interface NewArticle extends ArticleSubmission {
  /** Whether it is stored although it was retracted before: under the id it had. */
  reinstate?: boolean
  invented?: { people: readonly string[] }
}

/** Where a write comes from: kept with what it did. */
export interface Origin {
  /** Null for the command line. */
  apiKeyId: string | null
  requestId: string | null
  /** Write it once under this key, and answer the same from then on; the fingerprint is of all that was sent. */
  once?: { key: string; fingerprint: Buffer }
}

/** What is to be stored. */
export interface Entry {
  article: NewArticle
  found: Findings
  origin: Origin
}

export const COMMAND_LINE: Origin = { apiKeyId: null, requestId: null }

export interface Saved {
  id: string
  /** Whether there is a new article: not so for a new revision, nor for a text that was there before. */
  created: boolean
  revision: number
  outcome: 'created' | 'revised' | 'unchanged'
  /** Of a new revision: how what it says differs from what the one before said. */
  changes?: Changes
  /** Whether this was done before, under the same idempotency key, and not again. */
  replayed?: true
}
