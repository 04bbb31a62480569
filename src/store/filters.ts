/** What each list can be asked for: built by `serve/` from the query string, turned into conditions here. */
import type { SearchType } from './query.ts'

/**
 * What is asked of the article that an item stands in. In every list of values, any one of them may match; absent means no
 * filter. Windows overlap, both ends inclusive.
 */
export interface OfArticle {
  article?: string[]
  /** Ids, or names or parts of them. */
  source?: string[]
  language?: string[]
  publishedFrom?: string
  publishedTo?: string
  /** `hide`: leave out articles that are copies of others. */
  duplicates?: 'show' | 'hide'
  /** ISO 8601 date-time: only what was known then, by the clock of publication or that of ingestion. */
  asOf?: string
  clock?: 'published' | 'ingested'
}

/** What is asked of a claim; in lists of other things, of one and the same claim that belongs to each. */
export interface OfClaim {
  type?: string[]
  status?: string[]
  /** Ids, or names or parts of them. */
  organization?: string[]
  treaty?: string[]
  obligation?: string[]
  /** Bands of ICD 203; `serve/` expands `>=likely`. */
  likelihood?: string[]
  sourceKind?: string[]
  from?: string
  to?: string
}

export interface ArticleFilters extends Omit<OfArticle, 'article'>, OfClaim {
  duplicateOf?: string[]
  country?: string[]
  person?: string[]
  q?: string
}

/** `type` and `sourceKind` are the quotation's own. */
export interface QuotationFilters extends OfArticle, OfClaim {
  country?: string[]
  person?: string[]
  q?: string
}

export interface ExpertFilters extends OfArticle, OfClaim {
  person?: string[]
  affiliation?: string
  country?: string[]
  official?: boolean
  q?: string
}

export interface ClaimFilters extends OfArticle, OfClaim {
  visit?: string[]
  country?: string[]
  person?: string[]
  q?: string
}

export interface ForecastFilters extends ClaimFilters {
  /** `open`: nobody has said; `proposed`: that too, but a later claim says what came of it. */
  outcome?: string[]
}

export interface PropositionFilters extends ClaimFilters {
  /** Whether its sources think it likely in different bands, or one does and another does not say. */
  differs?: boolean
}

export interface AffiliationFilters {
  country?: string[]
  q?: string
}

/** `status`, `likelihood`, `from` and `to` are the visit's own. */
export interface VisitFilters extends OfArticle, Omit<OfClaim, 'type' | 'obligation'> {
  country?: string[]
  person?: string[]
  agreement?: string[]
  q?: string
}

export interface TreatyFilters extends OfArticle, Omit<OfClaim, 'treaty'> {
  country?: string[]
  person?: string[]
  year?: number
  q?: string
}

export interface SourceFilters {
  q?: string
}

export interface SearchFilters extends Omit<OfArticle, 'article'>, Omit<OfClaim, 'type'> {
  /** As in a web search: "quotes", minus, or. */
  q: string
  type: readonly SearchType[]
  country?: string[]
  person?: string[]
}

export interface JobFilters {
  state?: string[]
  kind?: string[]
}
export interface AuditFilters {
  /** Ids of keys. */
  key?: string[]
  action?: string[]
  subject?: string[]
}
