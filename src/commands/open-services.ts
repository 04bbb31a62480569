import { openAnalysis } from '../analyse-apart.ts'
import type { Config } from '../config.ts'
import { openFetcher, type Fetcher } from '../ingest/fetch/fetch-page.ts'
import { openQueue } from '../jobs/queue.ts'
import { startWorker, type Worker } from '../jobs/work.ts'
import { readLines } from '../ingest/ndjson.ts'
import { readAddress } from '../ingest/read-address.ts'
import { readPage, readText } from '../ingest/read-page.ts'
import { ingestAll } from '../ingest-all.ts'
import { ingest } from '../pipeline.ts'
import type { Services } from '../serve/services.ts'
import { openDatabase } from '../store/database.ts'
import { startEmbeddedPostgres } from '../store/embedded-postgres.ts'
import { migrate } from '../store/migrate.ts'
import { openStore } from '../store/open-store.ts'
import { asWrongSetting } from './refused.ts'
import { workOf } from './work-of.ts'

export interface Opened {
  services: Services
  fetcher: Fetcher
  /** Does what is queued, from now on. */
  startWorker: (onError: (error: unknown) => void) => Worker
  /** Whether the Postgres is the embedded one. */
  embedded: boolean
  /** Names of the migrations that were applied. */
  migrated: string[]
  close(): Promise<void>
}

/**
 * The database that the settings name, or the embedded one: started, migrated and ready. `threads` read articles: by default
 * one a core, each when it is wanted; of these `readyThreads` start at once. `patience`: how many
 * milliseconds the database may take to answer.
 * @throws {SettingsError} where the database that they name is refused
 */
export async function openServices(
  config: Config,
  { threads, readyThreads, patience }: { threads?: number; readyThreads?: number; patience?: number } = {},
): Promise<Opened> {
  const analysis = openAnalysis(threads, readyThreads)
  const fetcher = openFetcher(config.fetch)
  let server: Awaited<ReturnType<typeof startEmbeddedPostgres>> | null = null
  try {
    server = config.databaseUrl ? null : await startEmbeddedPostgres(config.stateDir)
    const url = config.databaseUrl ?? (server as { url: string }).url
    const migrated = await migrate(url)
    const database = openDatabase(url, { patience })
    const store = openStore(database)
    const queue = openQueue(database.pool)
    const services: Services = {
      store,
      queue,
      readPage,
      readText,
      readAddress: (address, hints) => readAddress(fetcher, address, hints),
      requireFetchable: (address) => fetcher.requireFetchable(address),
      requirePostable: (address) => fetcher.requirePostable(address),
      readLines: (body) => readLines(body, config.bodyLimit),
      analyse: analysis.analyse,
      rereadNext: (engine) => store.rereading.rereadNext(engine, analysis.analyse),
      ingest: (article, origin) => ingest(store, article, analysis.analyse, origin),
      ingestAll: (many) => ingestAll(store, many, analysis.analyse),
    }
    return {
      services,
      fetcher,
      startWorker: (onError) =>
        startWorker(queue, { ...workOf(services, fetcher, config.keepChanges), onError }),
      embedded: server !== null,
      migrated,
      close: async () => {
        await queue.close()
        await fetcher.close()
        await analysis.close()
        await database.close()
        await server?.stop()
      },
    }
  } catch (error) {
    await analysis.close()
    await server?.stop()
    throw config.databaseUrl ? asWrongSetting(error) : error
  }
}
