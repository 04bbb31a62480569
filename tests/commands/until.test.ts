import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { test } from 'tap'
import { until } from '../../src/commands/until.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

test('it ends when it is told to, even while it waits', async (t) => {
  const stop = new AbortController()
  async function* items() {
    yield 1
    await new Promise(() => undefined)
  }
  const taken: number[] = []
  for await (const item of until(stop.signal, items())) {
    taken.push(item)
    setImmediate(() => stop.abort())
  }
  t.strictSame(taken, [1])
})

test('a source that breaks off is an error', async (t) => {
  async function* items() {
    yield await Promise.reject<number>(new Error('gone'))
  }
  await t.rejects(until(new AbortController().signal, items()).next(), /gone/)
})

test('nothing is kept of what it gave', async (t) => {
  const given: WeakRef<object>[] = []
  async function* items() {
    for (let n = 0; n < 200; n++) yield await Promise.resolve({ n })
  }
  const all = until(new AbortController().signal, items())
  for (let n = 0; n < 100; n++) given.push(new WeakRef((await all.next()).value as object))
  await new Promise(setImmediate) // a WeakRef holds on until the turn is over
  collectGarbage()
  const kept = given.filter((one) => one.deref()).length
  t.ok(kept <= 2, `${kept} of 100 are kept`)
  t.notOk((await all.next()).done)
})
