/**
 * The main job on one real page, as a user runs it. What the page says, and who says it, is read from the reading beside
 * it; nothing of it stands here.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { test } from 'tap'
import { Extraction } from '../../src/extract/contract.ts'
import { readSeed, score, tally } from '../eval/seed.mjs'
import { cloneDatabase } from '../db.ts'
import { openDatabase } from '../../src/store/database.ts'
import { openStore } from '../../src/store/open-store.ts'

const at = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const shared = at('../../../shared')
const skip = existsSync(shared)
  ? false
  : 'the page and its reading are not here (a folder `shared` beside the repository)'
const chancery = (words: string[], env: NodeJS.ProcessEnv = process.env) =>
  execFileSync(process.execPath, [at('../../dist/cli.js'), ...words], {
    encoding: 'utf8',
    env: { ...env, NODE_OPTIONS: '' },
  })

/** What must be found at least, of all there is. */
const LEAST: [kind: string, least: number][] = [
  ['article field', 8],
  ['expert', 3],
  ['direct quotation with its speaker', 4],
  ['quotation', 9],
  ['visit with status and window', 8],
  ['clause', 3],
]

test('extract --page finds what a careful reader finds', { skip }, (t) => {
  const { gold, file, raw } = readSeed(shared)
  const line: unknown = JSON.parse(chancery(['extract', '--page', file]))
  const found = Extraction.parse(line)
  t.strictSame(found, line, 'it keeps the contract')
  const scores = score(found, gold, raw)
  const kinds = tally(scores)
  for (const [kind, least] of LEAST) {
    const [right, all] = kinds.get(kind) ?? [0, 0]
    const missing = scores.filter(([of, , ok]) => of === kind && !ok).map(([, id]) => id)
    t.ok(
      right >= least,
      `${kind}: ${right} of ${all}, at least ${least}${missing.length > 0 ? `; not ${missing.join(', ')}` : ''}`,
    )
  }
  t.end()
})

test('ingest stores the same, once', { skip }, async (t) => {
  const { file } = readSeed(shared)
  const url = await cloneDatabase(t)
  const env = { ...process.env, DATABASE_URL: url }
  t.match(chancery(['ingest', file], env), /^1 stored, 0 revised, 0 known before, 0 failed/)
  t.match(chancery(['ingest', file], env), /^0 stored, 0 revised, 1 known before, 0 failed/)
  const database = openDatabase(url)
  t.teardown(() => database.close())
  const counts = await openStore(database).counts()
  const { quotations, claims, treaties, experts } = Extraction.parse(
    JSON.parse(chancery(['extract', '--page', file])),
  )
  t.match(counts, {
    articles: 1,
    quotations: quotations.length,
    claims: claims.length,
    experts: experts.length,
  })
  t.ok(counts.treaties <= treaties.length)
})
