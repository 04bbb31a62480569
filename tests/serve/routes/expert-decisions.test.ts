import { t as file, test, type Test } from 'tap'
import { expert, findings, person, quotation, report } from '../../store/made-up.ts'
import { NOBODY, openTestApp } from '../test-app.ts'

const { app, get, keyFor, store } = await openTestApp(file)
const headers = await keyFor('write')

interface Profile {
  id: string
  name: string
  counts: { articles: number }
  explanation: { portraits: { id: string; affiliation: string | null }[] }
}

let day = 0
/** One more article in which this person of this institute is quoted. */
async function tell(name: string, affiliation: string, times = 1): Promise<void> {
  for (let i = 0; i < times; i++) {
    const text = `${++day}: ${name} of ${affiliation} said that nothing came of it.`
    await store.articles.save(
      report({ text, publishedAt: `2024-05-${String((day % 28) + 1).padStart(2, '0')}` }),
      findings({
        people: [person(text, name, { affiliation })],
        experts: [expert(text, name, { affiliation })],
        quotations: [quotation(text, 'nothing came of it', { words: name, names: [name] })],
      }),
    )
  }
}
const all = async (q: string): Promise<Profile[]> =>
  (await get(`/v1/experts?q=${encodeURIComponent(q)}`)).json<{ items: Profile[] }>().items
const idOf = async (name: string): Promise<string> =>
  (await all(name)).find((one) => one.name === name)?.id ?? ''
const post = (path: string, payload: object) =>
  app.inject({ method: 'POST', url: `/v1/experts/${path}`, headers, payload })
const merge = async (t: Test, id: string, expertId: string) =>
  t.equal((await post(`${id}/merge`, { expertId })).statusCode, 200, 'merged')
const split = async (t: Test, id: string, parting: object) => {
  const answer = await post(`${id}/split`, parting)
  t.equal(answer.statusCode, 200, 'split')
  return answer.json<Profile>().id
}
const shown = async (id: string) => {
  const { name, counts } = (await get(`/v1/experts/${id}`)).json<Profile>()
  return `${name} ${counts.articles}`
}
const portraits = async (id: string) =>
  (await get(`/v1/experts/${id}?explain=true`)).json<Profile>().explanation.portraits

/** Two people of like names, the second stated more often. */
async function two(family: string): Promise<[ja: string, jae: string]> {
  const [ja, jae] = [`${family} Min-ja`, `${family} Min-jae`]
  await tell(ja, 'Vistula Institute')
  await tell(jae, 'Harbour School', 3)
  return [await idOf(ja), await idOf(jae)]
}

test('a merge that is taken back gives both their ids and articles', async (t) => {
  const [ja, jae] = await two('Kim')
  await merge(t, ja, jae)
  t.equal(await split(t, ja, { expertId: jae }), jae)
  t.strictSame([await shown(ja), await shown(jae)], ['Kim Min-ja 1', 'Kim Min-jae 3'])

  await merge(t, jae, ja)
  t.equal(await split(t, jae, { expertId: ja }), ja)
  t.strictSame([await shown(ja), await shown(jae)], ['Kim Min-ja 1', 'Kim Min-jae 3'])

  await merge(t, ja, jae)
  await store.rebuild()
  const named = (await portraits(ja)).flatMap(({ id, affiliation }) =>
    affiliation === 'Harbour School' ? id : [],
  )
  t.equal(await split(t, ja, { portraits: named }), jae, 'by what came along')
  await store.rebuild()
  t.strictSame([await shown(ja), await shown(jae)], ['Kim Min-ja 1', 'Kim Min-jae 3'])

  await merge(t, ja, jae)
  const own = (await portraits(ja)).flatMap(({ id, affiliation }) =>
    affiliation === 'Vistula Institute' ? id : [],
  )
  t.equal(await split(t, ja, { portraits: own }), jae, 'by what was there before')
  t.strictSame([await shown(ja), await shown(jae)], ['Kim Min-ja 1', 'Kim Min-jae 3'])
})

test('what came meanwhile goes where it fits', async (t) => {
  const [ja, jae] = await two('Noh')
  await merge(t, ja, jae)
  await tell('Noh Min-jae', 'Harbour School')
  await tell('Noh Min-jae', 'Harbour School of Law')
  await tell('Noh Min-ja', 'Vistula Institute', 2)
  t.equal(await shown(ja), 'Noh Min-ja 8')
  await store.rebuild()
  t.equal(await split(t, ja, { expertId: jae }), jae)
  t.strictSame([await shown(ja), await shown(jae)], ['Noh Min-ja 3', 'Noh Min-jae 5'])
})

test('merged, and merged again', async (t) => {
  const [ja, jae] = await two('Baek')
  await tell('Baek Min-jo', 'Delta Centre', 2)
  const jo = await idOf('Baek Min-jo')
  await merge(t, jae, ja)
  await merge(t, jo, jae)
  t.equal(await shown(jo), 'Baek Min-jo 6')
  t.match((await get(`/v1/experts/${ja}`)).headers, { location: `/v1/experts/${jo}` })
  await store.rebuild()

  t.equal(await split(t, jo, { expertId: jae }), jae, 'the last one first')
  t.strictSame([await shown(jo), await shown(jae)], ['Baek Min-jo 2', 'Baek Min-jae 4'])
  t.match((await get(`/v1/experts/${ja}`)).headers, { location: `/v1/experts/${jae}` }, 'it went along')
  t.equal(await split(t, jae, { expertId: ja }), ja)
  t.strictSame([await shown(ja), await shown(jae)], ['Baek Min-ja 1', 'Baek Min-jae 3'])

  await merge(t, jae, ja)
  await merge(t, jo, jae)
  t.equal(await split(t, jo, { expertId: ja }), ja, 'the first one first')
  t.strictSame([await shown(jo), await shown(ja)], ['Baek Min-jo 5', 'Baek Min-ja 1'])
  t.equal(await split(t, jo, { expertId: jae }), jae)
  t.strictSame([await shown(jo), await shown(jae)], ['Baek Min-jo 2', 'Baek Min-jae 3'])
})

test('split, and merged', async (t) => {
  await tell('Anna Keller', 'Vistula Institute')
  await tell('Anna Keller', 'the Vistula Institute', 3)
  const id = await idOf('Anna Keller')
  const [larger] = (await portraits(id)).filter(({ affiliation }) => affiliation?.startsWith('the'))
  const other = await split(t, id, { portraits: [larger?.id] })
  t.not(other, id, 'however little is left, it keeps its id')
  t.strictSame([await shown(id), await shown(other)], ['Anna Keller 1', 'Anna Keller 3'])
  await store.rebuild()
  t.strictSame([await shown(id), await shown(other)], ['Anna Keller 1', 'Anna Keller 3'])
  await merge(t, other, id)
  t.equal(await shown(other), 'Anna Keller 4')
  t.equal(await split(t, other, { expertId: id }), id)
  t.strictSame([await shown(id), await shown(other)], ['Anna Keller 1', 'Anna Keller 3'])

  t.equal((await post(`${id}/split`, { expertId: other })).statusCode, 400, 'it is no part of it')
  t.equal((await post(`${id}/split`, { expertId: NOBODY })).statusCode, 400)
})

test('all that is asked of who was merged is asked of the other', async (t) => {
  const [id, other] = await two('Suh')
  await merge(t, id, other)
  const { paths } = (await get('/openapi.json')).json<{ paths: Record<string, object> }>()
  const own = Object.entries(paths).filter(([path]) => path.startsWith('/v1/experts/{id}'))
  t.ok(own.length >= 6)
  for (const [format, methods] of own) {
    const path = format.replace('{format}', 'csv')
    for (const method of Object.keys(methods)) {
      const asked = {
        method: method.toUpperCase() as 'GET' | 'POST',
        url: path.replace('{id}', other),
        headers,
        ...(method === 'post' && { payload: { expertId: NOBODY } }),
      }
      const moved = await app.inject(asked)
      t.match(
        moved,
        { statusCode: 308, headers: { location: path.replace('{id}', id) } },
        `${method} ${path}`,
      )
      const absent = await app.inject({ ...asked, url: path.replace('{id}', NOBODY) })
      t.match(absent, { statusCode: 404 }, `${method} ${path}`)
    }
  }
  const page = await get(`/v1/experts/${other.toUpperCase()}/claims?limit=5`, { accept: 'text/html' })
  t.equal(page.headers.location, `/v1/experts/${id}/claims?limit=5`)
})

test('the name stays that of whom another was merged into', async (t) => {
  const [short, long] = ['Sergei Orlan', 'Serhii Orlan']
  day = 10
  await tell(long, 'Danube Institute', 2)
  await tell(short, 'Pamir College')
  const [into, from] = [await idOf(short), await idOf(long)]
  await merge(t, into, from)
  t.equal(await shown(into), `${short} 3`)
  await tell(long, 'Danube Institute', 2)
  await store.rebuild()
  t.equal(await shown(into), `${short} 5`, 'however often the other is told')

  const then = 'asOf=2024-05-13' // of the first two articles
  t.match((await get(`/v1/experts/${into}?${then}`)).json(), { name: long, aliases: [] }, 'as known then')
  const listed = (await get(`/v1/experts?q=Orlan&${then}`)).json<{ items: Profile[] }>().items
  t.match(listed, [{ id: into, name: long, aliases: [] }])

  await split(t, into, { expertId: from })
  t.strictSame([await shown(into), await shown(from)], [`${short} 1`, `${long} 4`])

  const page = (await get(`/v1/experts/${from}?explain`)).json<
    Profile & { explanation: { proposals: unknown[] } }
  >()
  t.match(
    page.explanation.portraits,
    [{ affiliation: 'Danube Institute' }],
    'the reasons, asked for without a value',
  )
})
