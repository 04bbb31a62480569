import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { test, type Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { nothingFound } from '../../src/extract/detector.ts'
import { readPage, readText } from '../../src/ingest/read-page.ts'
import type { Services } from '../../src/serve/services.ts'

/** An application in which texts are read when `finish` says so, and time passes when `pass` does. */
async function openSlowApp(t: Test) {
  const begun: (() => void)[] = []
  let reads = () => {}
  let time = 0
  const analyse = () =>
    new Promise((resolve) => {
      begun.push(() => resolve(nothingFound()))
      reads()
    })
  const latest = () => Promise.resolve(null)
  const store = { ping: latest, connections: () => ({}), nightlyVerification: { latest } }
  const queue = { counts: () => Promise.resolve([]) }
  const services = { store, queue, readPage, readText, analyse } as unknown as Services
  const shedding = { free: 4, reading: 1000, writing: 1000, now: () => time }
  const app = await buildApp(services, { shedding })
  t.teardown(() => app.close())
  const send = () => app.inject({ method: 'POST', url: '/v1/extract', payload: { text: 'It rains.' } })
  return {
    app,
    send,
    /** Sends one, and resolves when it waits for its answer. */
    begin: async () => {
      const waits = new Promise<void>((resolve) => (reads = resolve))
      const answer = send()
      await waits
      return { answer }
    },
    finish: (n: number) => begun.splice(0, n).forEach((finish) => finish()),
    pass: (ms: number) => (time += ms),
    begun,
  }
}

test('who comes when there is too much to do is told when to come again', async (t) => {
  const { app, send, begin, finish, pass, begun } = await openSlowApp(t)
  const waiting = []
  for (let n = 0; n < 5; n++) waiting.push(await begin())
  pass(600)
  const refused = await send()
  t.equal(refused.statusCode, 503, 'five wait, and none was answered for a while')
  t.match(refused.json(), { code: 'overloaded', requestId: refused.headers['x-request-id'] })
  t.match(refused.headers['retry-after'], /^\d+$/)
  for (const url of ['/health/live', '/health/ready', '/metrics', '/v1/problems/overloaded'])
    t.equal((await app.inject(url)).statusCode, 200, url)

  finish(3)
  for (const { answer } of waiting.splice(0, 3)) t.equal((await answer).statusCode, 200)
  waiting.push(await begin(), await begin())
  pass(700)
  waiting.push(await begin())
  t.equal(begun.length, 5, 'three were answered in 0.7 s: who waits behind four waits 0.9 s')
  t.equal((await send()).statusCode, 503, 'and behind five too long')
  finish(5)
  for (const { answer } of waiting) t.equal((await answer).statusCode, 200)
})

test('few are never too many, however long it takes', async (t) => {
  const { begin, finish, pass } = await openSlowApp(t)
  const waiting = []
  for (let n = 0; n < 4; n++) {
    waiting.push(await begin())
    pass(60_000)
  }
  finish(4)
  for (const { answer } of waiting) t.equal((await answer).statusCode, 200)
})

test('who goes away before the answer is not waited for', async (t) => {
  const { app, begin, finish, pass, begun } = await openSlowApp(t)
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  for (let n = 0; n < 5; n++) {
    const headers = { 'content-type': 'application/json' }
    const request = http.request({ port, method: 'POST', path: '/v1/extract', headers }).on('error', () => {})
    const [, response] = (await Promise.all([
      new Promise<void>((resolve) => request.end('{"text":"It rains."}', resolve)),
      once(app.server, 'request'),
    ])) as [void, [unknown, http.ServerResponse]]
    while (begun.length === 0) await new Promise(setImmediate)
    request.destroy()
    if (!response[1].closed) await once(response[1], 'close')
    finish(1)
  }
  pass(600)
  const { answer } = await begin()
  finish(1)
  t.equal((await answer).statusCode, 200)
})
