import { t as file, test } from 'tap'
import { at, claim, expert, findings, person, quotation, report } from '../../store/made-up.ts'
import { NOBODY, openTestApp } from '../test-app.ts'

const { app, get, keyFor, store } = await openTestApp(file)
const headers = await keyFor('write')
const text = 'Talks will likely fail, Anna Keller said. Oslo is set to leave, she said. It rained.'
const hedged = 'Talks will likely fail'
const by = { kind: 'person' as const, names: ['Anna Keller'], mention: at(text, 'Anna Keller') }
const found = findings({
  people: [person(text, 'Anna Keller')],
  experts: [expert(text, 'Anna Keller')],
  quotations: [quotation(text, hedged, { words: 'Anna Keller', names: ['Anna Keller'] })],
  claims: [
    claim(text, hedged, {
      type: 'forecast',
      proposition: at(text, 'Talks will likely fail'),
      likelihood: { band: 'likely', hedge: at(text, 'likely') },
      assertedBy: by,
    }),
    claim(text, 'Oslo is set to leave', { type: 'forecast', proposition: at(text, 'Oslo'), assertedBy: by }),
  ],
})
const article = report({ text, url: 'https://news.example/talks', publishedAt: '2024-05-01' })
await store.articles.save(article, found)

interface Forecast {
  id: string
  experts: { id: string }[]
  evidence: { text: string }
}
const list = async (query = '') => (await get(`/v1/forecasts${query}`)).json<{ items: Forecast[] }>().items
const forecastOf = async (words: string) =>
  (await list()).find(({ evidence }) => evidence.text === words) as Forecast
const resolve = (id: string, payload: object, by: object = headers) =>
  app.inject({ method: 'POST', url: `/v1/forecasts/${id}/resolution`, headers: { ...by }, payload })

test('who says what, how likely, and what would settle it', async (t) => {
  t.equal((await list()).length, 2)
  t.match(await list('?likelihood=>=likely&person=Keller'), [
    {
      assertedBy: { names: ['Anna Keller'] },
      likelihood: { band: 'likely', hedge: { text: 'likely' } },
      settledBy: { words: 'Talks will fail', to: null },
      resolution: null,
    },
  ])
  t.equal((await list('?outcome=true')).length, 0)
  t.equal((await get(`/v1/forecasts/${NOBODY}`)).statusCode, 404)
})

test('an editor says what became of it, takes it back, and both are audited', async (t) => {
  const { id, experts } = await forecastOf(hedged)
  t.equal((await resolve(id, { outcome: 'true', note: 'They failed.' }, {})).statusCode, 401)
  t.equal((await resolve(id, { outcome: 'true', note: 'x' }, await keyFor('read'))).statusCode, 403)
  t.equal((await resolve(id, { outcome: 'true' })).statusCode, 400, 'it needs a reason')
  t.equal((await resolve(id, { outcome: 'true', evidenceClaimId: NOBODY })).statusCode, 400)
  t.equal((await resolve(NOBODY, { outcome: 'true', note: 'x' })).statusCode, 404)
  const other = (await forecastOf('Oslo is set to leave')).id
  const resolved = await resolve(id, { outcome: 'true', evidenceClaimId: other })
  t.match(resolved.json(), {
    resolution: { outcome: 'true', evidence: { claimId: other, text: 'Oslo is set to leave' }, note: null },
  })
  t.equal((await list('?outcome=open')).length, 1)
  t.match((await get(`/v1/experts/${experts[0]?.id}/ledger`)).json(), {
    expert: { name: 'Anna Keller' },
    counts: { forecasts: 2, unhedged: 1, resolved: 1, unresolved: 1 },
    small: true,
    brier: { score: 0.1056, interval: { from: 0.1056, to: 0.4556 }, forecasts: 1 },
  })
  t.equal((await get(`/v1/experts/${NOBODY}/ledger`)).statusCode, 404)

  const reopen = () => app.inject({ method: 'DELETE', url: `/v1/forecasts/${id}/resolution`, headers })
  t.match((await reopen()).json(), { id, resolution: null })
  t.equal((await reopen()).statusCode, 404)
  const audit = await app.inject({ url: `/v1/audit?subject=${id}`, headers: await keyFor('admin') })
  t.match(audit.json(), { items: [{ action: 'forecast.reopened' }, { action: 'forecast.resolved' }] })
})

test('what was said of a forecast stays when its article is read anew', async (t) => {
  const { id } = await forecastOf(hedged)
  await resolve(id, { outcome: 'false', note: 'They went on.' })
  const added = `${text} It rained again.`
  await store.articles.save({ ...article, text: added }, found)
  const again = await forecastOf(hedged)
  t.not(again.id, id, 'it is another claim')
  t.match(again, { resolution: { outcome: 'false', note: 'They went on.' } })
})

test('when the article with the evidence is retracted, the resolution says so, and its words are gone', async (t) => {
  const { id } = await forecastOf(hedged)
  const shown = 'The talks failed in Oslo.'
  const later = await store.articles.save(
    report({ text: shown, publishedAt: '2024-05-09' }),
    findings({ claims: [claim(shown, shown, { type: 'forecast', proposition: at(shown, 'talks') })] }),
  )
  const [evidence] = (await get(`/v1/articles/${later.id}/claims`)).json<{ items: { id: string }[] }>().items
  const resolved = await resolve(id, { outcome: 'true', evidenceClaimId: evidence?.id })
  t.match(resolved.json(), { resolution: { evidence: { text: shown, retracted: false } } })
  const { nextCursor } = (await get('/v1/changes?limit=100')).json<{ nextCursor: string }>()
  await store.articles.retract(later.id)
  t.match((await get(`/v1/forecasts/${id}`)).json(), {
    resolution: { outcome: 'true', evidence: { articleId: later.id, text: null, retracted: true } },
  })
  const { items } = (await get(`/v1/changes?noun=forecast&change=changed&cursor=${nextCursor}`)).json<{
    items: object[]
  }>()
  t.match(items, [{ subject: id }])
})
