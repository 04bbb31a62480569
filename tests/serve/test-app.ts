/** The application over a fresh database, with one article in it whose findings are known to the letter. */
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import pg from 'pg'
import type { Test } from 'tap'
import { buildApp, type AppOptions } from '../../src/app.ts'
import type { Claim } from '../../src/extract/claims/schemas.ts'
import { nothingFound, type Found } from '../../src/extract/detector.ts'
import type { Fetcher } from '../../src/ingest/fetch/fetch-page.ts'
import { openQueue } from '../../src/jobs/queue.ts'
import { readLines } from '../../src/ingest/ndjson.ts'
import { readAddress } from '../../src/ingest/read-address.ts'
import { readPage, readText } from '../../src/ingest/read-page.ts'
import { ingestAll } from '../../src/ingest-all.ts'
import { analyse, ingest } from '../../src/pipeline.ts'
import { mention, publishedAt, text, title } from '../../src/serve/document/examples/article.ts'
import * as found from '../../src/serve/document/examples/findings.ts'
import type { Services } from '../../src/serve/services.ts'
import type { NewArticle } from '../../src/store/article-store.ts'
import type { Store } from '../../src/store/store.ts'
import type { Scope } from '../../src/store/keys.ts'
import { openTestStore } from '../db.ts'
import { fetcherFor } from '../ingest/fetch/hostile-server.ts'

export { publishedAt, text, title }

/** What stands in the example article. The engine has tests of its own; these are about what is made of findings. */
export const exampleFound = (): Found<Claim> => ({
  ...nothingFound(),
  dates: [found.date],
  people: [
    {
      name: 'Ravi Menon',
      role: found.expert.role,
      affiliation: found.expert.affiliation,
      country: null,
      official: false,
      mentions: found.expert.mentions,
      descriptions: [],
    },
    {
      name: 'Elena Marsh',
      role: 'Foreign Minister',
      affiliation: null,
      country: 'AU',
      official: true,
      mentions: [mention('Elena Marsh')],
      descriptions: [],
    },
  ],
  treaties: [found.treaty],
  quotations: [found.quotation],
  experts: [found.expert],
  claims: [found.visitClaim, found.clauseClaim],
})

export interface TestApp {
  app: FastifyInstance
  store: Store
  services: Services
  fetcher: Fetcher
  /** An Authorization header with a new key. */
  keyFor: (...scopes: Scope[]) => Promise<{ authorization: string }>
  /** Stores an article of the example's kind, under another title and text, and gives its id. */
  storeExample: (change?: Partial<Parameters<Services['ingest']>[0]>) => Promise<string>
  databaseUrl: string
  /** From then on no query is answered. */
  stopDatabase: () => Promise<void>
  /** GET, with its JSON. */
  get: (url: string, headers?: Record<string, string>) => Promise<LightMyRequestResponse>
}

const analyseExample = async (article: NewArticle): Promise<Found<Claim>> =>
  article.text.startsWith(text) ? exampleFound() : analyse(article)

/** Answers are held to their schemas: one that its route does not document is a 500, and fails the test. */
export async function openTestApp(t: Test, options: AppOptions = {}): Promise<TestApp> {
  const { store, database, url } = await openTestStore(t)
  const queue = openQueue(database.pool)
  t.teardown(() => queue.close())
  const fetcher = fetcherFor(t)
  const services: Services = {
    store,
    queue,
    readPage,
    readText,
    readAddress: (address, hints) => readAddress(fetcher, address, hints),
    requireFetchable: (address) => fetcher.requireFetchable(address),
    requirePostable: (address) => fetcher.requirePostable(address),
    readLines: (body) => readLines(body, Infinity),
    analyse,
    rereadNext: (engine) => store.rereading.rereadNext(engine, analyseExample),
    ingest: (article, origin) => ingest(store, article, analyseExample, origin),
    ingestAll: (many) => ingestAll(store, many, analyseExample),
  }
  const app = await buildApp(services, { checkAnswers: true, ...options })
  t.teardown(() => app.close())
  await app.ready()
  return {
    app,
    store,
    services,
    fetcher,
    keyFor: async (...scopes) => ({
      authorization: `Bearer ${(await store.keys.create('test', scopes)).key}`,
    }),
    storeExample: async (change = {}) => {
      const article = await readPage(text, { contentType: 'text/plain' })
      const saved = await services.ingest({
        ...article,
        text,
        title,
        publishedAt,
        url: 'https://news.example/marsh',
        source: 'The Example Courier',
        fictional: true,
        ...change,
      })
      return saved.id
    },
    databaseUrl: url,
    stopDatabase: () => dropDatabase(url),
    get: (url, headers = {}) => app.inject({ url, headers }),
  }
}

async function dropDatabase(url: string): Promise<void> {
  const admin = new pg.Client({
    connectionString: Object.assign(new URL(url), { pathname: '/postgres' }).href,
  })
  await admin.connect()
  await admin.query(`DROP DATABASE ${new URL(url).pathname.slice(1)} WITH (FORCE)`)
  await admin.end()
}

/** An application that must answer before it comes to the database: there is none. */
export async function openBareApp(t: Test, options: AppOptions = {}): Promise<FastifyInstance> {
  const services = { store: {}, readPage, readText, analyse } as unknown as Services
  const app = await buildApp(services, { checkAnswers: true, ...options })
  t.teardown(() => app.close())
  await app.ready()
  return app
}

/** UUID, version 7, that nothing has. */
export const NOBODY = '0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4eff'
