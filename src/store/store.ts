import type { ArticleStore, Origin } from './article-store.ts'
import type { AffiliationReads } from './reads/affiliations.ts'
import type { ForecastReads } from './reads/forecasts.ts'
import type { PropositionReads } from './reads/propositions.ts'
import type { KeyStore } from './keys.ts'
import type { Search } from './reads/search.ts'
import type { Stranger } from './reads/strangers.ts'
import type { KnownNoun } from './reads/known-since.ts'
import type { Decisions } from './writes/judge.ts'
import type { Resolution } from './writes/resolve-forecast.ts'
import type { ChangeFeed } from './changes.ts'
import type { FeedStore } from './feeds.ts'
import type { Rebuilt } from './knowledge/rebuild.ts'
import type { NightlyVerificationStore } from './nightly-verification.ts'
import type { RegroupingStore } from './regrouping.ts'
import type { RereadingStore } from './rereading.ts'
import type { WebhookStore } from './webhooks.ts'
import type { Collection, Noun, Page, PageRequest, TimelineRequest } from './query.ts'
import type {
  AuditFilters,
  ClaimFilters,
  ExpertFilters,
  QuotationFilters,
  SourceFilters,
  TreatyFilters,
  VisitFilters,
} from './filters.ts'

/**
 * All that is kept. `get` and `list` give JSON text that Postgres built in the shapes of `serve/resources/`; a
 * single `get` answers null for an id that was never there. Every method throws `database-unavailable` when the
 * database does not answer.
 */
export interface Store {
  articles: ArticleStore
  quotations: Omit<Collection<QuotationFilters>, 'get'> & {
    /** Null also when it was not known as of then. */
    get(id: string, view?: View): Promise<string | null>
  }
  experts: ExpertReads & Decisions
  claims: Omit<Collection<ClaimFilters>, 'get'> & {
    /** Null also when it was not known as of then. */
    get(id: string, view?: View): Promise<string | null>
  }
  /** What claims say, each once, with the words and the likelihood of every source. */
  propositions: PropositionReads
  affiliations: AffiliationReads
  forecasts: ForecastReads & {
    /** Later words replace earlier ones; false when there is no such forecast. @throws `invalid-input` for an unknown claim */
    resolve(id: string, resolution: Resolution, origin?: Origin): Promise<boolean>
    /** False when there is no such forecast, or it is open. */
    reopen(id: string, origin?: Origin): Promise<boolean>
  }
  visits: Omit<Collection<VisitFilters>, 'get'> & {
    /** With its lifecycle, by the claims that were known as of then. */
    get(id: string, view?: View): Promise<string | null>
    /** The visit that one became part of; null for one that became part of none. */
    heirOf(id: string): Promise<string | null>
    /** JSON array of the latest visits that have a day, with `sequence` and `changedAt`. */
    calendar(filters: VisitFilters, limit: number): Promise<string>
  }
  treaties: TreatyReads & Decisions
  sources: { list(filters: SourceFilters, page: PageRequest): Promise<Page> }
  claimCounts: ClaimCounts
  search: Search
  /** When the first article that speaks of it was published or ingested, as an ISO 8601 date-time; null for no such thing. */
  knownSince(noun: KnownNoun, id: string, clock: View['clock']): Promise<string | null>
  /** Filters by ids and names none of which is of anything that is stored. */
  strangers(filters: object): Promise<Stranger[]>
  /** What these items have to do with of another noun: at most MOST_RELATED of each. */
  related(noun: Noun, items: readonly ItemId[], view?: View): Promise<Related>
  changes: ChangeFeed
  webhooks: WebhookStore
  feeds: FeedStore
  nightlyVerification: NightlyVerificationStore
  rereading: RereadingStore
  regrouping: RegroupingStore
  keys: KeyStore
  audit: { list(filters: AuditFilters, page: PageRequest): Promise<Page> }
  /** Resolves when the database answers. */
  ping(): Promise<void>
  /** Connections to the database, and requests that wait for one. */
  connections(): { total: number; idle: number; waiting: number }
  /** Makes anew what is derived from the claims of many articles. */
  rebuild(): Promise<Rebuilt>
  /** Exact counts; `articles` also counts retracted ones, so 0 means that nothing was ever stored. */
  counts(): Promise<Counts>
  /**
   * Names what is committed: while it is the same, every read gives the same. What other processes commit may be seen a tenth
   * of a second later. No promise while the last look at the database is still good.
   */
  version(): string | Promise<string>
  /** Says that this process may have written: the version is another one from then on. */
  wrote(): void
  /** Random bytes made once for this database: they sign cursors. */
  secret(): Promise<Buffer>
}

/** JSON of how many claims match, by value and by time. */
export interface ClaimCounts {
  facets(filters: ClaimFilters): Promise<Counted>
  timeline(filters: ClaimFilters, request: TimelineRequest): Promise<Counted>
}

export interface Counted {
  json: string
  /** Whether there was anything to count. */
  any: boolean
}

/** Something that was listed. */
export interface ItemId {
  noun: Noun
  id: string
}

export interface Related {
  /** JSON array of them, each once, in no order. */
  json: string
  /** Of each item that has any, by its id: theirs. */
  ids: Record<string, string[]>
}

/** How something that many articles speak of is looked at. */
export interface View {
  /** ISO 8601 date-time: by what was known then; absent for all that is known. */
  asOf?: string | undefined
  /** Known to the world, as its article was published, or to us, as it was ingested. */
  clock?: 'published' | 'ingested'
  /** Also which claims were put together, and why. */
  explain?: boolean | undefined
}

export interface ExpertReads extends Omit<Collection<ExpertFilters>, 'get'> {
  /** Who has this id, or had it before it became part of another's profile. */
  find(id: string): Promise<{ id: string; name: string } | null>
  /** The profile, by the articles that were known as of then. */
  get(id: string, view?: View): Promise<string | null>
}

export interface TreatyReads extends Omit<Collection<TreatyFilters>, 'get'> {
  /** Which treaty has this id, or had it before it became part of another. */
  find(id: string): Promise<{ id: string } | null>
  /** With its history and ladder, by the claims that were known as of then. */
  get(id: string, view?: View): Promise<string | null>
  /** JSON of the clause ladder: per obligation, each wording with its status, source and date. Null: no such treaty. */
  clauses(id: string, view?: View): Promise<string | null>
}

export interface Counts {
  articles: number
  quotations: number
  experts: number
  claims: number
  visits: number
  treaties: number
}
