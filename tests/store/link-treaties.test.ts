import { test } from 'tap'
import type { Treaty } from '../../src/extract/schemas.ts'
import { openTestStore } from '../db.ts'
import { at, claim, findings, report, treaty } from './made-up.ts'

test('a treaty is known again by its title, or by its label and parties', async (t) => {
  const { store } = await openTestStore(t)
  let articles = 0
  const mention = async (label: string, fields: Partial<Treaty> = {}): Promise<string> => {
    const text = `Report ${articles++} speaks of the ${label}.`
    const { id } = await store.articles.save(
      report({ text }),
      findings({ treaties: [treaty(text, label, fields)] }),
    )
    const article = JSON.parse((await store.articles.get(id)) ?? '') as { treaties: { treatyId: string }[] }
    return article.treaties[0]?.treatyId ?? ''
  }
  const [pt, no] = ['PT', 'NO']
  const pact = await mention('1999 pact', { title: 'Harbour Pact', year: 1999, parties: [pt, no] })
  t.equal(await mention('Harbour Pact of 1999', { title: 'Harbour Pact', year: 1999 }), pact)
  t.equal(await mention('1999 pact', { year: 1999, parties: [no, pt] }), pact)
  t.not(
    await mention('new pact', { title: 'Harbour Pact', year: 2024, parties: [pt, no] }),
    pact,
    'another year',
  )
  t.not(await mention('1999 pact', { year: 1999, parties: [pt, 'SE'] }), pact, 'other parties')
  t.not(await mention('the treaty'), await mention('the treaty'), 'words that fit any treaty link none')
  t.equal(await mention('New Ore Accord'), await mention('New Ore Accord'), 'a name does')
})

test('the ladder holds each source’s word on a clause, oldest first', async (t) => {
  const { store } = await openTestStore(t)
  const fields = { title: 'Harbour Pact', parties: ['PT', 'NO'] }
  const say = (text: string, publishedAt: string, status: string) =>
    store.articles.save(
      report({ text, publishedAt }),
      findings({
        treaties: [treaty(text, 'Harbour Pact', fields)],
        claims: [
          claim(text, text, {
            type: 'treaty_clause',
            status,
            treaty: { label: 'Harbour Pact', year: null, ...fields },
            obligation: 'defense',
            content: at(text, 'defend'),
          }),
        ],
      }),
    )
  await say('Under a new Harbour Pact each would defend the other.', '2024-06-01', 'proposed')
  await say('The Harbour Pact had bound both to defend the strait.', '2023-06-01', 'historical')
  const [only] = JSON.parse(
    (await store.treaties.list({}, { limit: 5, after: null, total: false })).json,
  ) as {
    id: string
  }[]
  t.match(JSON.parse((await store.treaties.clauses(only?.id ?? '')) ?? ''), [
    {
      obligation: 'defense',
      wordings: [{ status: 'historical' }, { status: 'proposed', content: { text: 'defend' } }],
    },
  ])
  t.match(JSON.parse((await store.treaties.get(only?.id ?? '')) ?? ''), {
    counts: { articles: 2, clauses: 2 },
  })
})

test('a treaty of two has the year in which it was signed, and who denies a signing is told', async (t) => {
  const { store } = await openTestStore(t)
  const fields = { title: 'Harbour Pact', parties: ['PT', 'NO'] }
  const say = (text: string, publishedAt: string, status: string, date: string | null) =>
    store.articles.save(
      report({ text, publishedAt }),
      findings({
        treaties: [treaty(text, 'Harbour Pact', fields)],
        claims: [
          claim(text, text, {
            ...{ type: 'treaty_action', action: 'signed', status, actors: ['PT', 'NO'] },
            treaty: { label: 'Harbour Pact', year: null, ...fields },
            date:
              date === null
                ? null
                : { ...at(text, text), type: 'DATE', timex: date, edtf: date, from: date, to: date },
          }),
        ],
      }),
    )
  const read = async () => {
    const { json } = await store.treaties.list({}, { limit: 5, after: null, total: false })
    const [only] = JSON.parse(json) as { id: string; year: number | null }[]
    return {
      ...JSON.parse((await store.treaties.get(only?.id ?? '')) ?? ''),
      listed: only?.year ?? null,
    } as {
      listed: number | null
      history: { conflicts: object[] }
    }
  }
  await say('Neither has signed the Harbour Pact.', '2021-01-01', 'not_done', null)
  t.match(await read(), { listed: null, history: { conflicts: [] } })
  await say('Both signed the Harbour Pact.', '2021-03-05', 'occurred', '2021-03-04')
  t.match(await read(), { listed: 2021, history: { conflicts: [] } }, 'later it was')
  await say('They never signed the Harbour Pact.', '2022-01-01', 'not_done', null)
  t.match(await read(), {
    history: { conflicts: [{ reason: 'signed 2021-03-04, but not signed as of 2022-01-01' }] },
  })
})

test('a well-known treaty has its year and parties from the registry, and who more than one article says joined', async (t) => {
  const { store } = await openTestStore(t)
  const name = async (text: string, parties: string[], year: number | null = null) => {
    const fields = { title: 'ANZUS Treaty', registry: 'anzus', parties, year }
    await store.articles.save(
      report({ text }),
      findings({ treaties: [treaty(text, 'ANZUS Treaty', fields)] }),
    )
    const { json } = await store.treaties.list({}, { limit: 5, after: null, total: false })
    return (JSON.parse(json) as { parties: string[]; year: number | null }[])[0]
  }
  t.match(await name('The ANZUS Treaty holds.', []), { parties: ['AU', 'NZ', 'US'], year: 1951 })
  t.match(await name('Peru spoke of the ANZUS Treaty.', ['PE'], 1952), {
    parties: ['AU', 'NZ', 'US'],
    year: 1951,
  })
  t.match(await name('Chile joined the ANZUS Treaty.', ['CL']), { parties: ['AU', 'NZ', 'US'] })
  t.match(await name('Chile ratified the ANZUS Treaty.', ['CL']), { parties: ['AU', 'CL', 'NZ', 'US'] })
})
