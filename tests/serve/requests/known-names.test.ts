/** Filters by ids and names of what is not stored. */
import { t as file, test } from 'tap'
import { findings, organization, person, report, treaty, claim, expert } from '../../store/made-up.ts'
import { NOBODY, openTestApp } from '../test-app.ts'

const { get, store } = await openTestApp(file)
const text = 'Anna Keller of the Vistula Institute and the ABM Treaty: in force.'
const abm = { label: 'ABM Treaty', title: 'Anti-Ballistic Missile Treaty', year: 1972, parties: ['US', 'SU'] }
const { id: article } = await store.articles.save(
  report({ text, source: 'Harbour Wire (sample outlet)', publishedAt: '2024-05-01' }),
  findings({
    people: [person(text, 'Anna Keller', { affiliation: 'Vistula Institute' })],
    organizations: [organization(text, 'Vistula Institute')],
    experts: [expert(text, 'Anna Keller', { affiliation: 'Vistula Institute' })],
    treaties: [treaty(text, 'ABM Treaty', abm)],
    claims: [claim(text, text, { type: 'treaty_action', status: 'occurred', action: 'signed', treaty: abm })],
  }),
)
const problem = async (path: string) =>
  (await get(`/v1/${path}`)).json<{ status: number; errors: object[] }>()
const count = async (path: string) => {
  const { items = [], ...rest } = (await get(`/v1/${path}`)).json<{ items?: object[]; status?: number }>()
  return rest.status === undefined ? items.length : rest
}

test('one rule for all names: whole words of them, however they are written', async (t) => {
  for (const filter of [
    'treaty=ABM',
    'treaty=abm+treaty',
    'treaty=Anti-ballistic+missile',
    'source=Harbour+Wire',
    'source=harbour',
    'source=Harbour+Wire+(sample+outlet)',
  ])
    t.equal(await count(`articles?${filter}`), 1, filter)
  t.equal(await count('experts?organization=Vistula'), 1)
  t.equal(await count('articles?source=arbour,Harbour'), 1, 'not parts of words')
})

test('a name that nobody bears is told, with the one that is meant', async (t) => {
  for (const [path, filter, message] of [
    [
      'claims?source=Habour+Wire',
      'source',
      "no source here is named 'Habour Wire', did you mean 'Harbour Wire (sample outlet)'?",
    ],
    [
      'claims?organization=Vistla',
      'organization',
      "no organisation here is named 'Vistla', did you mean 'Vistula Institute'?",
    ],
    [
      'articles?treaty=AMB+Treaty',
      'treaty',
      "no treaty here is named 'AMB Treaty', did you mean 'ABM Treaty'?",
    ],
    ['visits?person=Ana+Keler', 'person', "no person here is named 'Ana Keler', did you mean 'Anna Keller'?"],
    ['quotations?person=Qqqq', 'person', "no person here is named 'Qqqq'"],
    [
      'search?q=treaty&source=Habour',
      'source',
      "no source here is named 'Habour', did you mean 'Harbour Wire (sample outlet)'?",
    ],
    [`claims?article=${NOBODY}`, 'article', `no article here has the id ${NOBODY}`],
    [`claims?treaty=${article}`, 'treaty', `no treaty here has the id ${article}`],
    [
      'claims/facets?person=Ana+Keler',
      'person',
      "no person here is named 'Ana Keler', did you mean 'Anna Keller'?",
    ],
    ['claims/facets?person=Qqqq&type=visit', 'person', "no person here is named 'Qqqq'"],
    [
      'timeline?treaty=AMB+Treaty',
      'treaty',
      "no treaty here is named 'AMB Treaty', did you mean 'ABM Treaty'?",
    ],
    ['claims.atom?person=Qqqq', 'person', "no person here is named 'Qqqq'"],
    ['claims.feed.json?person=Qqqq', 'person', "no person here is named 'Qqqq'"],
    [`visits.ics?article=${NOBODY}`, 'article', `no article here has the id ${NOBODY}`],
    [`claims.csv?person=${article}`, 'person', `no person here has the id ${article}`],
  ] as const)
    t.match(
      await problem(path),
      { status: 400, code: 'invalid-input', errors: [{ path: filter, message }] },
      path,
    )
})

test('what could match is an empty list', async (t) => {
  for (const path of [
    'visits?person=Keller',
    'claims?type=visit&source=Harbour',
    'claims?type=visit&source=Nothing,Harbour',
    `quotations?article=${article}`,
    `claims?person=${NOBODY}&asOf=2024-05-02&clock=ingested`,
  ])
    t.equal(await count(path), 0, path)
  for (const path of ['claims/facets', 'timeline', 'claims.atom', 'claims.feed.json', 'visits.ics'])
    t.equal((await get(`/v1/${path}?status=planned&source=Harbour`)).statusCode, 200, path)
})
