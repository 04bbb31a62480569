import { t as file, test } from 'tap'
import { workOf } from '../../../src/commands/work-of.ts'
import { doJobs } from '../../../src/jobs/work.ts'
import { openDatabase } from '../../../src/store/database.ts'
import { NOBODY, openTestApp, text } from '../test-app.ts'

const { get, storeExample, services, fetcher, store, databaseUrl } = await openTestApp(file)
const database = openDatabase(databaseUrl)
const { pool } = database
file.teardown(() => database.close())
const id = await storeExample()
const verify = async (articleId = id) => (await get(`/v1/articles/${articleId}/verify`)).json<object>()

/** Queues what is due and does it to the end; gives how many jobs that took. */
async function doNight(): Promise<number> {
  const { handlers, tick } = workOf(services, fetcher, null)
  await tick()
  const onError = (error: unknown) => file.fail(String(error))
  for (let done = 0; ; done++)
    if ((await doJobs(services.queue, 'verify', { handlers, onError })) === 0) return done
}

test('a text that is as it was stored, and findings that point into it', async (t) => {
  t.match(await verify(), {
    articleId: id,
    ok: true,
    hashes: [{ revision: 1, stored: /^[0-9a-f]{64}$/, ok: true }],
    selectors: { quotations: { failed: 0 }, experts: { checked: 1 }, claims: { failed: 0 } },
    failures: [],
  })
  t.equal((await get(`/v1/articles/${NOBODY}/verify`)).statusCode, 404)
  const retracted = await storeExample({ text: `${text} It was wrong.`, url: 'https://news.example/wrong' })
  await store.articles.retract(retracted)
  t.equal((await get(`/v1/articles/${retracted}/verify`)).statusCode, 410)
})

test('a night checks all articles in batches, once, and its jobs say what it came to', async (t) => {
  const others = 300
  await pool.query(
    `INSERT INTO articles (id, status, ingested_at, sorted_at, text, captions, text_sha256, sketch, countries)
     SELECT gen_random_uuid(), 'extracted', now(), now(), 'Number ' || n, '[]', sha256(convert_to('Number ' || n, 'UTF8')), '{}', '{}'
     FROM generate_series(1, ${others}) n`,
  )
  const broken = await storeExample({ text: `${text} Broken.`, url: 'https://news.example/broken' })
  await pool.query(
    `UPDATE claims SET evidence_start = evidence_start + 1 WHERE article_id = $1 AND ordinal = 0`,
    [broken],
  )
  await pool.query(`UPDATE articles SET text = text || '!' WHERE id = $1`, [broken])
  t.match(await verify(broken), {
    ok: false,
    hashes: [{ ok: false }],
    selectors: { claims: { failed: 1 }, quotations: { failed: 0 } },
    failures: [{ finding: 'claims', path: '/claims/0/evidence', within: 'text', reason: 'words-differ' }],
  })

  t.equal(await doNight(), 2)
  const jobs = (await get('/v1/jobs?kind=verify')).json<{ items: [object, object] }>().items
  t.match(jobs, [
    {
      state: 'done',
      subject: /^\d{4}-\d\d-\d\d$/,
      verification: { articles: others + 2, failures: 2, failedArticles: [broken], finishedAt: /Z$/ },
    },
    { state: 'done', verification: { finishedAt: null } },
  ])
  t.match((await get('/metrics')).body, 'chancery_verification{of="failures"} 2')
  t.equal(await doNight(), 0, 'it was done with')

  await pool.query(`UPDATE nightly_verifications SET night = night - 1`)
  t.ok(await doNight(), 'the next night it is done again')
})

test('a night that broke off goes on, and a job done twice counts once', async (t) => {
  await pool.query(
    `UPDATE nightly_verifications SET finished_at = NULL, after = NULL, articles = 0, touched_at = now() - interval '1 hour'
     WHERE night = (SELECT max(night) FROM nightly_verifications)`,
  )
  const { nightlyVerification } = store
  const night = (await nightlyVerification.takeDue()) ?? ''
  t.match(night, /^\d{4}/)
  t.equal(await nightlyVerification.takeDue(), null, 'another has it')
  const both = await Promise.all([nightlyVerification.checkNext(night), nightlyVerification.checkNext(night)])
  t.equal(both.filter((one) => one === null).length, 1)
  t.match(await nightlyVerification.checkNext(night), { articles: 302 })
  t.equal(await nightlyVerification.checkNext(night), null, 'none are left')
})
