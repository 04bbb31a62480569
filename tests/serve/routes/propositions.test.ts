import { t as file, test } from 'tap'
import type { Band } from '../../../src/extract/schemas.ts'
import {
  at,
  claim,
  days,
  expert,
  findings,
  organization,
  person,
  report,
  treaty,
  visit,
} from '../../store/made-up.ts'
import { NOBODY, openTestApp } from '../test-app.ts'

const { app, get, keyFor, store } = await openTestApp(file)
const institute = 'Harbour Institute'

/** Somebody of the institute thinks that Peru and Chile will agree on a clause of defence. */
const think = (name: string, hedge: string, band: Band, publishedAt: string, more = '') => {
  const text = `It is ${hedge} that the new defence pact will bind both to help, ${name} of the ${institute} said.${more}`
  const ref = { label: 'new defence pact', title: null, year: null, parties: ['PE', 'CL'] }
  const by = { kind: 'person' as const, names: [name], mention: at(text, name) }
  const stated = { role: 'fellow', affiliation: institute }
  return store.articles.save(
    report({ text, publishedAt }),
    findings({
      people: [person(text, name, stated)],
      organizations: [organization(text, institute)],
      experts: [expert(text, name, stated)],
      treaties: [treaty(text, 'new defence pact', ref)],
      claims: [
        claim(text, text.slice(0, text.indexOf(',')), {
          type: 'treaty_clause',
          status: 'proposed',
          obligation: 'defense',
          content: at(text, 'help'),
          treaty: ref,
          likelihood: { band, hedge: at(text, hedge) },
          assertedBy: by,
        }),
      ],
    }),
  )
}
await think('Anna Keller', 'likely', 'likely', '2024-05-01')
await think('Ravi Menon', 'highly unlikely', 'very_unlikely', '2024-05-03')

const text = 'Mira Solano will be in Oslo on May 20, Anna Keller predicts.'
await store.articles.save(
  report({ text, publishedAt: '2024-05-02' }),
  findings({
    people: [person(text, 'Anna Keller'), person(text, 'Mira Solano', { country: 'PT' })],
    experts: [expert(text, 'Anna Keller')],
    claims: [
      visit(text, {
        status: 'planned',
        date: days(text, 'May 20', '2024-05-20', '2024-05-20'),
        assertedBy: { kind: 'person', names: ['Anna Keller'], mention: at(text, 'Anna Keller') },
      }),
    ],
  }),
)

interface Proposition {
  id: string
  bands: string[]
  wordings: { assertedBy: { names: string[] }; copies: number }[]
}
const list = async (query: string) =>
  (await get(`/v1/propositions?${query}`)).json<{ items: Proposition[] }>().items

test('one entry a proposition, with every source and how sure it is', async (t) => {
  const [clause, ...more] = await list('type=treaty_clause')
  t.strictSame(more, [])
  t.match(clause, {
    type: 'treaty_clause',
    words: 'help',
    counts: { wordings: 2, articles: 2 },
    bands: ['very_unlikely', 'likely'],
    wordings: [
      { assertedBy: { names: ['Anna Keller'] }, likelihood: { hedge: { text: 'likely' } }, copies: 0 },
      { assertedBy: { names: ['Ravi Menon'] }, likelihood: { hedge: { text: 'highly unlikely' } } },
    ],
  })
  t.strictSame((await get(`/v1/propositions/${clause?.id}`)).json(), clause)
  t.equal((await get(`/v1/propositions/${NOBODY}`)).statusCode, 404)
  t.equal((await list('')).length, 2)
  t.strictSame(await list('differs=true'), [clause])
  t.strictSame(await list('person=Menon'), [clause])
  t.equal((await list('country=NO')).length, 1)
  t.strictSame(await list('country=SE'), [])
})

test('of one trip', async (t) => {
  const [trip] = (await get('/v1/visits')).json<{ items: { id: string }[] }>().items
  t.match(await list(`visit=${trip?.id}`), [{ visitId: trip?.id }])
  t.match((await get(`/v1/claims?visit=${trip?.id}`)).json(), {
    items: [{ type: 'visit', visitId: trip?.id }],
  })
  const slip = await get(`/v1/claims?visit=${NOBODY}`)
  t.match([slip.statusCode, slip.body], [400, /no visit here has the id/])
  t.equal((await get('/v1/claims?visit=Solano')).statusCode, 400, 'an id alone')
})

test('a copy says nothing more', async (t) => {
  const filler = Array.from(
    { length: 60 },
    (_, n) => `Paragraph ${n} tells of cod, ice and the long way north.`,
  ).join(' ')
  await think('Ines Prado', 'very likely', 'very_likely', '2024-05-04', ` ${filler}`)
  await think('Ines Prado', 'very likely', 'very_likely', '2024-05-05', ` ${filler} Copied.`)
  const [clause] = await list('type=treaty_clause')
  t.match(clause, { counts: { wordings: 3, articles: 3 } })
  t.match(clause?.wordings[0], { assertedBy: { names: ['Ines Prado'] }, copies: 1 })
})

test('a later claim is proposed as the outcome, and resolves nothing', async (t) => {
  const forecasts = async (query: string) =>
    (await get(`/v1/forecasts?${query}`)).json<{ items: { id: string; resolution: null }[] }>().items
  t.strictSame(await forecasts('outcome=proposed'), [])
  const [foretold] = await forecasts('type=visit')
  const { id } = foretold as { id: string }
  t.strictSame((await get(`/v1/forecasts/${id}/outcomes`)).json(), { items: [], passed: null })
  const came = 'Mira Solano came to Oslo on May 20.'
  await store.articles.save(
    report({ text: came, publishedAt: '2024-05-21' }),
    findings({
      people: [person(came, 'Mira Solano', { country: 'PT' })],
      claims: [visit(came, { status: 'occurred', date: days(came, 'May 20', '2024-05-20', '2024-05-20') })],
    }),
  )
  t.match((await get(`/v1/forecasts/${id}/outcomes`)).json(), {
    items: [{ outcome: 'true', reason: 'it says the same: visit occurred', evidence: { text: came } }],
  })
  t.match(await forecasts('outcome=proposed'), [{ id, resolution: null }])
  t.ok(
    (await forecasts('outcome=open')).some((one) => one.id === id),
    'it is open still',
  )
  t.equal((await get(`/v1/forecasts/${NOBODY}/outcomes`)).statusCode, 404)
})

test('how often those of an institute were right', async (t) => {
  const { items } = (await get('/v1/affiliations?q=harbour')).json<{ items: { id: string }[] }>()
  t.match(items, [{ name: institute, counts: { experts: 3, articles: 3 } }])
  const ledger = async () => (await get(`/v1/affiliations/${items[0]?.id}/ledger`)).json<object>()
  t.match(await ledger(), {
    affiliation: { name: institute },
    counts: { forecasts: 3, unhedged: 0, resolved: 0, unresolved: 3 },
    brier: null,
  })
  const { items: said } = (await get('/v1/forecasts?person=Menon')).json<{ items: { id: string }[] }>()
  const url = `/v1/forecasts/${said[0]?.id}/resolution`
  const payload = { outcome: 'false', note: 'There is no pact.' }
  await app.inject({ method: 'POST', url, headers: await keyFor('write'), payload })
  t.match(await ledger(), { counts: { resolved: 1, unresolved: 2 }, small: true, brier: { score: 0.0156 } })
  t.equal((await get(`/v1/affiliations/${NOBODY}/ledger`)).statusCode, 404)
})
