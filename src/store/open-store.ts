import type pg from 'pg'
import { randomBytes } from 'node:crypto'
import { articles } from './articles.ts'
import { changes } from './changes.ts'
import type { Database } from './database.ts'
import { feeds } from './feeds.ts'
import { keys } from './keys.ts'
import { nightlyVerification } from './nightly-verification.ts'
import { regrouping } from './regrouping.ts'
import { rereading } from './rereading.ts'
import { rebuild } from './knowledge/rebuild.ts'
import { audit } from './reads/audit.ts'
import { affiliations } from './reads/affiliations.ts'
import { claims } from './reads/claims.ts'
import { claimCounts } from './reads/counts.ts'
import { experts, HAS_PROFILE } from './reads/experts.ts'
import { forecasts } from './reads/forecasts.ts'
import { propositions } from './reads/propositions.ts'
import { quotations } from './reads/quotations.ts'
import { related } from './reads/related.ts'
import { search } from './reads/search.ts'
import { sources } from './reads/sources.ts'
import { treaties } from './reads/treaties.ts'
import { version } from './reads/version.ts'
import { strangers } from './reads/strangers.ts'
import { knownSince } from './reads/known-since.ts'
import { visits } from './reads/visits.ts'
import { decisions } from './writes/judge.ts'
import { PEOPLE } from './writes/judge-people.ts'
import { PACTS } from './writes/judge-treaties.ts'
import { reopenForecast, resolveForecast } from './writes/resolve-forecast.ts'
import { row, rows } from './statement.ts'
import { webhooks } from './webhooks.ts'
import { COMMAND_LINE } from './article-store.ts'
import { poolThen } from './knowledge/then-views.ts'
import type { Counts, Store, View } from './store.ts'

export function openStore(database: Database): Store {
  const { pool } = database
  let secret: Promise<Buffer> | undefined
  /** Where it is asked what was known then, that is asked of what stood in articles then. */
  const at = ({ asOf, clock = 'published' }: Pick<View, 'asOf' | 'clock'>): pg.Pool =>
    asOf === undefined ? pool : poolThen(pool, asOf, clock)
  return {
    articles: articles(database, at),
    quotations: {
      list: (filters, request) => quotations(at(filters)).list(filters, request),
      get: (id, view = {}) => quotations(at(view)).get(id, view),
    },
    experts: {
      ...experts(pool),
      list: (filters, request) => experts(at(filters)).list(filters, request),
      get: (id, view = {}) => experts(at(view)).get(id, view),
      ...decisions(database, PEOPLE),
    },
    claims: {
      list: (filters, request) => claims(at(filters), database.lines).list(filters, request),
      get: (id, view = {}) => claims(at(view)).get(id, view),
    },
    propositions: {
      list: (filters, request) => propositions(at(filters)).list(filters, request),
      get: (id, view = {}) => propositions(at(view)).get(id, view),
    },
    affiliations: affiliations(pool),
    forecasts: {
      ...forecasts(pool),
      list: (filters, request) => forecasts(at(filters)).list(filters, request),
      get: (id, view = {}) => forecasts(at(view)).get(id, view),
      ledger: (id, view = {}) => forecasts(at(view)).ledger(id, view),
      ledgerOfAffiliation: (id, view = {}) => forecasts(at(view)).ledgerOfAffiliation(id, view),
      resolve: (id, resolution, origin = COMMAND_LINE) => resolveForecast(database, id, resolution, origin),
      reopen: (id, origin = COMMAND_LINE) => reopenForecast(database, id, origin),
    },
    visits: {
      ...visits(pool),
      list: (filters, request) => visits(at(filters)).list(filters, request),
      get: (id, view = {}) => visits(at(view)).get(id, view),
    },
    treaties: {
      ...treaties(pool),
      list: (filters, request) => treaties(at(filters)).list(filters, request),
      get: (id, view = {}) => treaties(at(view)).get(id, view),
      clauses: (id, view = {}) => treaties(at(view)).clauses(id, view),
      ...decisions(database, PACTS),
    },
    sources: sources(pool),
    claimCounts: {
      facets: (filters) => claimCounts(at(filters)).facets(filters),
      timeline: (filters, request) => claimCounts(at(filters)).timeline(filters, request),
    },
    search: search(pool),
    knownSince: knownSince(pool),
    strangers: strangers(pool),
    related: (noun, items, view = {}) => related(at(view), noun, items, view),
    changes: changes(pool),
    webhooks: webhooks(database),
    feeds: feeds(database),
    nightlyVerification: nightlyVerification(pool),
    rereading: rereading(database),
    regrouping: regrouping(database),
    keys: keys(database),
    audit: audit(pool),
    // Whether the database answers, not how many wait for a connection of the pool.
    ping: async () => void (await row(database.lines, 'SELECT 1 AS one')),
    connections: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    version: version(database),
    wrote: () => void database.writes++,
    rebuild: () => rebuild(database),
    counts: () => count(database),
    secret: () => {
      secret ??= readSecret(database).catch((error: unknown) => {
        secret = undefined // ask again next time
        throw error
      })
      return secret
    },
  }
}

async function count({ pool }: Database): Promise<Counts> {
  const counts = await row<Counts>(
    pool,
    `SELECT (SELECT count(*) FROM articles)::int + (SELECT count(*) FROM tombstones)::int AS articles,
       (SELECT count(*) FROM quotations)::int AS quotations,
       (SELECT count(*) FROM persons e WHERE ${HAS_PROFILE})::int AS experts,
       (SELECT count(*) FROM claims)::int AS claims, (SELECT count(*) FROM visits)::int AS visits,
       (SELECT count(*) FROM treaties)::int AS treaties`,
  )
  return counts ?? { articles: 0, quotations: 0, experts: 0, claims: 0, visits: 0, treaties: 0 }
}

/** The first process to ask makes it; all others read what it made. */
async function readSecret({ pool }: Database): Promise<Buffer> {
  const name = 'cursors'
  const read = () => row<{ value: Buffer }>(pool, 'SELECT value FROM secrets WHERE name = $1', [name])
  const make = 'INSERT INTO secrets (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING'
  const known = (await read()) ?? (await rows(pool, make, [name, randomBytes(32)]), await read())
  return (known as { value: Buffer }).value
}
