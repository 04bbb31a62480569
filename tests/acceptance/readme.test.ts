/** What README shows is worth a try on the samples: each list it asks for has something in it. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { t as file, test } from 'tap'
import { loadSamples } from '../../src/commands/first-run.ts'
import { analyse, ingest } from '../../src/pipeline.ts'
import { openTestApp } from '../serve/test-app.ts'

const README = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8')
/** `curl -s 'http://127.0.0.1:3000/v1/visits?status=postponed'` */
const ASKED = /curl -s 'http:\/\/127\.0\.0\.1:3000(\/v1\/[^']+)'$/gm

const { get, store } = await openTestApp(file)
await loadSamples({
  store,
  ingest: (article) => ingest(store, article, (one) => Promise.resolve(analyse(one))),
})

test('the requests of README find something in the samples', async (t) => {
  const asked = [...README.matchAll(ASKED)].map(([, url = '']) => url)
  t.ok(asked.length > 5)
  for (const url of asked) {
    const answer = (await get(url)).json<{ items?: unknown[]; total?: number }>()
    t.ok(answer.items?.length ?? answer.total, url)
  }
})
