import { test } from 'tap'
import { NOBODY, openTestApp, text } from './test-app.ts'

test('requests are measured by route, and the engine, the pool and the queue with them', async (t) => {
  const { app, get, keyFor, services } = await openTestApp(t)
  await get(`/v1/articles/${NOBODY}`)
  await get('/v1/nowhere')
  await app.inject({ method: 'POST', url: '/v1/extract', payload: { text: `News. ${text}` } })
  await app.inject({ method: 'POST', url: '/v1/articles', headers: await keyFor('write'), payload: { text } })
  await services.queue.send('article', { text })
  const { headers, body } = await get('/metrics')
  t.match(headers['content-type'], /^text\/plain; version=0\.0\.4/)
  t.match(body, 'http_request_duration_seconds_count{method="GET",route="/v1/articles/:id",status="404"} 1')
  t.match(body, 'http_request_duration_seconds_count{method="GET",route="none",status="404"} 1')
  t.match(body, 'chancery_extraction_duration_seconds_count 1')
  t.match(body, 'chancery_ingest_duration_seconds_count 1')
  t.match(body, /^chancery_database_connections\{state="total"\} [1-9]/m)
  t.match(body, 'chancery_queue_jobs{kind="article",state="queued"} 1')
  t.match(body, /^process_cpu_seconds_total /m)
  t.notMatch(body, NOBODY, 'no series for each id')
})
