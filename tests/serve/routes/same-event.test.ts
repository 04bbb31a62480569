import { t as file, test } from 'tap'
import { openTestApp } from '../test-app.ts'

const { app, get, keyFor } = await openTestApp(file)
const headers = await keyFor('write')

const send = (text: string, publishedAt: string) =>
  app.inject({ method: 'POST', url: '/v1/articles', headers, payload: { text, publishedAt } })

await send(
  'OSLO, Jan 10 (Harbour Wire) - Norway and Chile are close to a fisheries agreement after four rounds of talks. ' +
    'Anna Keller, a fellow at the Cape Institute, said it was unlikely that Norway and Chile would sign the fisheries agreement by the end of June. ' +
    '“A deal this year is very likely,” said Ravi Menon, an analyst at the Harbour Institute.',
  '2025-01-10',
)
await send(
  'BELGRADE, March 20 - Serbia would very probably recognise Kosovo, Anna Keller, a fellow at the Cape Institute, said. ' +
    'She called a war between Serbia and Albania highly unlikely.',
  '2025-03-20',
)
await send(
  'Serbian recognition of Kosovo is unlikely, said Marten Holm, an analyst. He thinks that nobody will be asked.',
  '2025-04-02',
)
const FRIENDS = 'the 1998 Treaty of Friendship between Kazakhstan and Uzbekistan'
await send(
  `ASTANA, May 2 - Under ${FRIENDS}, the parties shall consult each other. ` +
    `Anna Keller, a fellow at the Cape Institute, said it was very likely that the Treaty of Friendship will require the parties to consult each other.`,
  '2025-05-02',
)
await send('OSLO, July 2 - Norway and Chile signed a fisheries agreement in Oslo on Wednesday.', '2025-07-02')

await send(
  'LIMA, May 9 - Peru is likely to leave the Andean Pact, said Marten Holm, an analyst.',
  '2025-05-09',
)
await send('LIMA, July 9 - Peru withdrew from the Andean Pact on Wednesday.', '2025-07-09')
await send(
  'ASTANA, July 10 - Under the Treaty of Friendship between Kazakhstan and Uzbekistan, the parties shall consult each other.',
  '2025-07-10',
)

interface Proposition {
  bands: string[]
  wordings: { type: string; status: string | null; assertedBy: { names: string[] } }[]
}
const list = async (query: string) =>
  (await get(`/v1/propositions?limit=100&${query}`)).json<{ items: Proposition[] }>().items
const namesIn = ({ wordings }: Proposition) => wordings.flatMap(({ assertedBy }) => assertedBy.names)

test('a deal, its signature and its signing are one event, told by many', async (t) => {
  const [deal] = await list('person=Menon')
  t.match(deal, { bands: ['unlikely', 'very_likely'], counts: { articles: 2 } })
  t.strictSame(
    deal?.wordings.flatMap(({ status }) => status ?? []),
    ['occurred'],
  )
})

test('those who name other last days may agree', async (t) => {
  const differing = await list('differs=true')
  t.strictSame(differing.map(namesIn), [['Anna Keller', 'Marten Holm']], 'of Kosovo, and not of the deal')
})

test('a clause that is foretold is none that stands', async (t) => {
  const clauses = await list('type=treaty_clause')
  t.equal(clauses.length, 2)
  for (const { wordings } of clauses) t.equal(new Set(wordings.map(({ status }) => status)).size, 1)
})

test('each line of the ledger stands in one', async (t) => {
  const lines = (await get('/v1/forecasts?limit=100')).json<{ items: { id: string }[] }>().items
  const told = (await list('')).flatMap(({ wordings }) =>
    wordings.map((one) => (one as { claimId?: string }).claimId),
  )
  t.ok(lines.length >= 5)
  t.strictSame(
    lines.filter(({ id }) => !told.includes(id)),
    [],
  )
})

test('what is told of the same treaty later is proposed as the outcome', async (t) => {
  const { items } = (await get('/v1/forecasts?limit=100')).json<{
    items: { id: string; settledBy: { words: string } }[]
  }>()
  const outcomesOf = async (words: RegExp) => {
    const id = items.find(({ settledBy }) => words.test(settledBy.words))?.id
    return (await get(`/v1/forecasts/${id}/outcomes`)).json<{ items: { outcome: string | null }[] }>().items
  }
  t.match(await outcomesOf(/leave the Andean Pact/), [
    { outcome: 'true', reason: /says the same: treaty action/ },
  ])
  t.match(await outcomesOf(/require the parties/), [
    { outcome: 'true', reason: /says the same: treaty clause/ },
  ])
})
