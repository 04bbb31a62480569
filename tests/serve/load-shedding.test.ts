import { test } from 'tap'
import { openTestApp } from './test-app.ts'

test('who comes when there is too much to do is told when to come again', async (t) => {
  const { get } = await openTestApp(t, { shedding: { maxHeapUsedBytes: 1, sampleInterval: 10 } })
  let answer = await get('/v1/sources')
  while (answer.statusCode !== 503) answer = await get('/v1/sources') // until the first sample is taken
  t.match(answer.json(), { code: 'overloaded', requestId: answer.headers['x-request-id'] })
  t.match(answer.headers['retry-after'], /^\d+$/)
  for (const url of ['/health/live', '/health/ready', '/metrics', '/v1/problems/overloaded'])
    t.equal((await get(url)).statusCode, 200, url)
})
