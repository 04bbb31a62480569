/** What a first start gives a newcomer: articles to look at, and a key to write with. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { readSamples } from '../ingest/read-samples.ts'
import type { Services } from '../serve/services.ts'

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url))
const Stored = z.array(z.object({ fictional: z.boolean() }))

/** Stores the bundled briefs when nothing else was ever stored, and returns how many. */
export async function loadSamples({ store, ingest }: Pick<Services, 'store' | 'ingest'>): Promise<number> {
  const { articles } = await store.counts()
  const briefs = readdirSync(SAMPLES).filter((name) => name.endsWith('.md') && name !== 'README.md')
  if (articles >= briefs.length) return 0
  // Fewer than there are, and nothing but samples: an earlier first start was killed while it loaded them.
  const { json } = await store.articles.list({}, { limit: 100, after: null, total: false })
  if (!Stored.parse(JSON.parse(json)).every(({ fictional }) => fictional)) return 0
  let stored = 0
  for (const sample of await readSamples(SAMPLES)) if ((await ingest(sample)).created) stored++
  return stored
}

/** A key when there never was one, else null: it is shown once, and the next start finds it in the list. */
export async function firstKey({ store }: Pick<Services, 'store'>): Promise<string | null> {
  if ((await store.keys.list({ limit: 1, after: null, total: false })).json !== '[]') return null
  return (await store.keys.create('first run', ['admin'])).key
}
