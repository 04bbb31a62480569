/** What the routes call; `app.ts` is given it, and nothing in `serve/` makes any of it. */
import type { Found } from '../extract/detector.ts'
import type { ArticleSubmission } from '../ingest/page.ts'
import type { Saved, Store } from '../store/store.ts'
import type { ReadPage } from './submissions.ts'

export interface Services {
  store: Store
  /** Takes the article out of a page. */
  readPage: ReadPage
  /** Says what stands in an article; nothing is stored. */
  analyse: (article: ArticleSubmission) => Found
  /** Analyses and stores, all or nothing. */
  ingest: (article: ArticleSubmission) => Promise<Saved>
}
