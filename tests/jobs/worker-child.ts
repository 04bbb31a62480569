/** A worker process for kill.test.ts: with `hold` it takes jobs and never ends one; else it does them. */
import { setTimeout } from 'node:timers/promises'
import { workOf } from '../../src/commands/work-of.ts'
import { openFetcher } from '../../src/ingest/fetch/fetch-page.ts'
import { readPage, readText } from '../../src/ingest/read-page.ts'
import { openQueue } from '../../src/jobs/queue.ts'
import { startWorker } from '../../src/jobs/work.ts'
import { ingest } from '../../src/pipeline.ts'
import type { Services } from '../../src/serve/services.ts'
import { openDatabase } from '../../src/store/database.ts'
import { openStore } from '../../src/store/open-store.ts'

const [, , url = '', mode = ''] = process.argv
const database = openDatabase(url, { patience: 60_000 })
const store = openStore(database)
const queue = openQueue(database.pool)
const services = {
  store,
  queue,
  readPage,
  readText,
  rereadNext: () => Promise.resolve(null),
  ingest: (article: Parameters<Services['ingest']>[0]) => ingest(store, article),
} as unknown as Services
const { handlers, tick } = workOf(services, openFetcher({ enabled: false, hosts: null, contact: null }), null)
const article: typeof handlers.article = async (data, origin, attempt) => {
  process.stdout.write('took\n')
  if (mode === 'hold') await setTimeout(600_000)
  return handlers.article(data, origin, attempt)
}
startWorker(queue, { handlers: { ...handlers, article }, tick, onError: (error) => console.error(error) })
