/** What a list is asked for, whatever it lists: built by `serve/` from the query string, turned into SQL here. */

/** Sort value and id of the row a page ended with: `(sort, id) < ($1, $2)`. */
export type Key = readonly [sort: string | null, id: string]

export interface PageRequest {
  limit: number
  after: Key | null
  total: boolean
  /** Whether the items come one a line (NDJSON), for exports; else as a JSON array. */
  lines?: boolean | undefined
  /** One of the list's names in SORTS, with a minus for the other way round; absent for the list's own order. */
  sort?: string | undefined
}

/** What each list can be sorted by. The first is its own order, as it is written. */
export const SORTS = {
  articles: ['-publishedAt', 'publishedAt', '-ingestedAt', 'ingestedAt'],
  quotations: ['-publishedAt', 'publishedAt'],
  experts: ['name', '-name', '-lastQuotedAt', 'lastQuotedAt', '-quotations', 'quotations'],
  claims: ['-from', 'from', '-publishedAt', 'publishedAt', '-addedAt', 'addedAt'],
  forecasts: ['-publishedAt', 'publishedAt'],
  propositions: ['-publishedAt', 'publishedAt'],
  affiliations: ['name', '-name'],
  visits: ['-from', 'from'],
  treaties: ['name', '-name', '-articles', 'articles'],
  sources: ['name', '-name'],
  search: ['-publishedAt', 'relevance'],
  feeds: ['createdAt', '-createdAt'],
  keys: ['createdAt', '-createdAt'],
  jobs: ['-createdAt', 'createdAt'],
  webhooks: ['createdAt', '-createdAt'],
  deliveries: ['-createdAt', 'createdAt'],
  audit: ['-at', 'at'],
  /** Of one article. */
  findings: ['position', '-position'],
} as const

/** What can be listed, and asked for by what it has to do with. */
export type Noun = 'articles' | 'quotations' | 'experts' | 'claims' | 'visits' | 'treaties'

/** What can come with the items of each list. */
export const RELATED = {
  articles: ['quotations', 'experts', 'claims', 'visits', 'treaties'],
  quotations: ['articles', 'experts', 'claims'],
  experts: ['articles', 'quotations', 'claims'],
  claims: ['articles', 'quotations', 'experts', 'visits', 'treaties'],
  visits: ['articles', 'experts', 'claims'],
  treaties: ['articles', 'claims'],
} as const satisfies Record<Noun, readonly Noun[]>
/** Of each item so many at most. */
export const MOST_RELATED = 50

/** `json` is a JSON array of the items, or a line of each: built by Postgres, and passed through as it is. */
export interface Page {
  json: string
  next: Key | null
  total: number | null
}

/** Matches of a type that a search counts at most; when there are more, the newest are found by date. */
export const MOST_COUNTED = 4000
/** Of more than that only so many of the newest are ranked, and told apart by facets: both cost as much as there are. */
export const MOST_RANKED = 500
export const SEARCH_TYPES = ['article', 'quotation', 'expert', 'claim'] as const
export type SearchType = (typeof SEARCH_TYPES)[number]

export const SEARCH_FACETS = ['type', 'country', 'month', 'status', 'likelihood'] as const
export type SearchFacet = (typeof SEARCH_FACETS)[number]

/** Counts by publication, or by the window of the claim. */
export interface TimelineRequest {
  unit: 'day' | 'week' | 'month'
  by: 'published' | 'window'
}

export const ACTIONS = [
  'article.created',
  'article.revised',
  'article.retracted',
  'expert.merged',
  'expert.split',
  'feed.created',
  'feed.changed',
  'feed.deleted',
  'treaty.merged',
  'treaty.split',
  'forecast.resolved',
  'forecast.reopened',
  'job.requeued',
  'key.created',
  'key.revoked',
  'webhook.created',
  'webhook.changed',
  'webhook.deleted',
] as const
export type Action = (typeof ACTIONS)[number]

export interface Collection<Filters> {
  list(filters: Filters, page: PageRequest): Promise<Page>
  get(id: string): Promise<string | null>
}
