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

/** What must be found at least: of claims, all there is. */
const LEAST: [kind: string, least: number][] = [
  ['article field', 8],
  ['expert', 3],
  ['direct quotation with its speaker', 4],
  ['quotation', 9],
  ['visit with status and window', 10],
  ['treaty', 5],
  ['clause', 3],
  ['hedge with its band', 2],
  ['summit or membership with its window', 2],
]
/** Kinds of which nothing may be told that the reading has not. */
const NO_MORE = ['our expert', 'our direct quotation', 'our visit', 'our treaty', 'our clause']

test('extract --page finds what a careful reader finds', { skip }, (t) => {
  const { gold, file, raw } = readSeed(shared)
  const line: unknown = JSON.parse(chancery(['extract', '--page', file]))
  const found = Extraction.parse(line)
  t.strictSame(found, line, 'it keeps the contract')
  const scores = score(found, gold, raw)
  const kinds = tally(scores)
  const wrong = (kind: string): string =>
    scores
      .filter(([of, , ok]) => of === kind && !ok)
      .map(([, id]) => id)
      .join(', ') || 'nothing'
  for (const [kind, least] of LEAST) {
    const [right, all] = kinds.get(kind) ?? [0, 0]
    t.ok(right >= least, `${kind}: ${right} of ${all}, at least ${least}; not ${wrong(kind)}`)
  }
  for (const kind of NO_MORE) {
    const [right, all] = kinds.get(kind) ?? [0, 0]
    t.equal(right, all, `${kind}: ${right} of ${all}; too much is ${wrong(kind)}`)
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
