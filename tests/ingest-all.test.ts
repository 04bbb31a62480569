import { test } from 'tap'
import { ChanceryError } from '../src/errors.ts'
import { nothingFound } from '../src/extract/detector.ts'
import { ingestAll } from '../src/ingest-all.ts'
import { COMMAND_LINE, type Entry, type Saved } from '../src/store/article-store.ts'
import type { Store } from '../src/store/store.ts'
import { openTestStore } from './db.ts'
import { report } from './store/made-up.ts'

/** An engine that finds nothing. */
const analyse = () => Promise.resolve(nothingFound())

const saved = (id: string): Saved => ({ id, created: true, revision: 1, outcome: 'created' })

/** Keeps nothing but how many it was given at a time. */
function countingStore(known: (text: string) => boolean = () => false) {
  const groups: number[] = []
  const articles = {
    withText: ({ text }: { text: string }) =>
      Promise.resolve(known(text) ? { ...saved(text), created: false } : null),
    saveAll: (entries: readonly Entry[]) => {
      groups.push(entries.length)
      return Promise.resolve(
        entries.map(({ article }) => ({ status: 'fulfilled' as const, value: saved(article.text) })),
      )
    },
  }
  return { store: { articles } as unknown as Store, groups }
}

const read = (n: number) =>
  n % 10 === 7
    ? Promise.reject(new ChanceryError('empty-text', `nothing in ${n}`))
    : Promise.resolve(report({ text: `Number ${n}.` }))

test('however many there are, few are in memory, and a slow taker slows down the source', async (t) => {
  const { store, groups } = countingStore((text) => text.endsWith('5.'))
  let [asked, taken, most] = [0, 0, 0]
  async function* items() {
    for (; asked < 20_000;) {
      yield asked++
      if (asked % 7 === 0) await new Promise(setImmediate) // as lines come in pieces of a stream
    }
  }
  const analysed: string[] = []
  const results = ingestAll(store, { items: items(), read, origin: COMMAND_LINE }, async ({ text }) => {
    analysed.push(text)
    if (analysed.length % 3 === 0) await new Promise(setImmediate)
    return nothingFound()
  })
  for await (const [n, settled] of results) {
    most = Math.max(most, asked - taken)
    if (n !== taken++) t.fail(`${n} came in place of ${taken - 1}`)
    if ((settled.status === 'rejected') !== (n % 10 === 7)) t.fail(`${n} is ${settled.status}`)
    if (taken % 50 === 0) await new Promise(setImmediate)
  }
  t.equal(taken, 20_000)
  t.ok(most <= 128, `at most ${most} at a time`)
  t.ok(Math.max(...groups) > 1, 'some are stored together')
  t.notOk(
    analysed.some((text) => text.endsWith('5.')),
    'what is stored already is not read again',
  )
})

test('of long articles fewer are in memory', async (t) => {
  const { store } = countingStore()
  let [asked, taken, most] = [0, 0, 0]
  async function* items() {
    while (asked < 40) yield await Promise.resolve(asked++)
  }
  const long = (n: number) => Promise.resolve(report({ text: `${n} `.padEnd(1_000_000, 'x') }))
  for await (const [, { status }] of ingestAll(
    store,
    { items: items(), read: long, origin: COMMAND_LINE },
    analyse,
  )) {
    most = Math.max(most, asked - taken++)
    if (status !== 'fulfilled') t.fail(status)
  }
  t.equal(taken, 40)
  t.ok(most <= 10, `at most ${most} at a time`)
})

test('each is told as soon as it is stored, though nothing follows', async (t) => {
  const { store } = countingStore()
  const waiting: ((n: number) => void)[] = []
  async function* items() {
    for (;;) yield await new Promise<number>((resolve) => waiting.push(resolve))
  }
  const results = ingestAll(store, { items: items(), read, origin: COMMAND_LINE }, analyse)
  for (const n of [1, 2, 3]) {
    const result = results.next()
    while (waiting.length === 0) await new Promise(setImmediate)
    waiting.pop()?.(n)
    t.match((await result).value, [n, { value: { id: `Number ${n}.` } }])
  }
})

test('a source that breaks off is an error once all before it is told', async (t) => {
  const { store } = countingStore()
  async function* items() {
    yield await Promise.resolve(1)
    throw new Error('the client is gone')
  }
  const told: number[] = []
  await t.rejects(async () => {
    for await (const [n] of ingestAll(store, { items: items(), read, origin: COMMAND_LINE }, analyse))
      told.push(n)
  }, /the client is gone/)
  t.ok(told.length <= 1)
})

test('what is stored together is what would be stored one by one', async (t) => {
  const { store } = await openTestStore(t)
  const at = (url: string, text: string) => ({ url, text })
  const sent = [
    at('https://news.example/1', 'Talks began in Oslo.'),
    at('https://news.example/2', 'Talks began in Lima.'),
    at('https://news.example/1', 'Talks ended in Oslo.'),
    at('https://copy.example/1', 'Talks began in Lima.'),
    at('https://news.example/3', 'a\0b'),
    at('https://news.example/4', 'Talks began in Rome.'),
  ]
  async function* items() {
    for (const one of sent) yield await Promise.resolve(one)
  }
  const outcomes: string[] = []
  for await (const [, settled] of ingestAll(
    store,
    { items: items(), read: (one) => Promise.resolve(report(one)), origin: COMMAND_LINE },
    analyse,
  ))
    outcomes.push(
      settled.status === 'fulfilled' ? settled.value.outcome : (settled.reason as ChanceryError).code,
    )
  t.strictSame(outcomes, ['created', 'created', 'revised', 'unchanged', 'invalid-text', 'created'])
  t.equal((await store.counts()).articles, 3)
})
