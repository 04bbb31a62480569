/** What the routes call; `app.ts` is given it, and nothing in `serve/` makes any of it. */
import type { ArticleStore, Saved, Store } from '../store/store.ts'

export type Submission = Parameters<ArticleStore['save']>[0]
export type Found = Parameters<ArticleStore['save']>[1]

export interface Services {
  store: Store
  /** Takes the article out of a page. @throws `empty-text` */
  readPage: (raw: string, hints: { contentType: string; publishedAt: string | null }) => Promise<Page>
  /** Says what stands in an article; nothing is stored. */
  analyse: (article: Submission) => Found
  /** Analyses and stores, all or nothing. */
  ingest: (article: Submission) => Promise<Saved>
}

/** An article as taken out of a page. */
export type Page = Omit<Submission, 'fictional'>
