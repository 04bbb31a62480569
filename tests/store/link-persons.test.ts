import { test } from 'tap'
import { openTestStore } from '../db.ts'
import { expert, findings, organization, person, quotation, report } from './made-up.ts'

test('of roles without a day the most stated is told', async (t) => {
  const { store } = await openTestStore(t)
  for (const [n, role] of ['former governor', 'president', 'president'].entries()) {
    const text = `${n}: Anna Keller, ${role}, said no.`
    await store.articles.save(
      report({ text }),
      findings({
        people: [person(text, 'Anna Keller', { role })],
        experts: [expert(text, 'Anna Keller', { role })],
      }),
    )
  }
  const page = await store.experts.list({}, { limit: 10, after: null, total: false })
  t.match(JSON.parse(page.json), [{ name: 'Anna Keller', role: 'president', counts: { articles: 3 } }])
  const [{ id }] = JSON.parse(page.json) as [{ id: string }]
  t.match(JSON.parse((await store.experts.get(id)) ?? ''), { role: 'president' })
})

test('an institute is one in British and American spelling, and who is named with it alone keeps the role', async (t) => {
  const { store } = await openTestStore(t)
  const stated = [
    ['2024-01-10', 'Baltic Defence Centre', 'analyst'],
    ['2024-02-10', 'Baltic Defense Center', 'senior analyst'],
    ['2024-03-10', 'Baltic Defense Center', null],
  ] as const
  for (const [publishedAt, affiliation, role] of stated) {
    const text = `${publishedAt}: Juna Korven of the ${affiliation} said no.`
    await store.articles.save(
      report({ text, publishedAt }),
      findings({
        people: [person(text, 'Juna Korven', { role, affiliation })],
        organizations: [organization(text, affiliation)],
        experts: [expert(text, 'Juna Korven', { role, affiliation })],
      }),
    )
  }
  const page = await store.experts.list({}, { limit: 10, after: null, total: false })
  const told = { name: 'Juna Korven', role: 'senior analyst', affiliation: 'Baltic Defense Center' }
  t.match(JSON.parse(page.json), [{ ...told, counts: { articles: 3 } }])
  const [{ id }] = JSON.parse(page.json) as [{ id: string }]
  t.match(JSON.parse((await store.experts.get(id)) ?? ''), told)
})

test('one profile gathers what many articles say', async (t) => {
  const { store } = await openTestStore(t)
  const tell = (
    text: string,
    on: string,
    name: string,
    stated: { role: string; affiliation: string | null },
  ) =>
    store.articles.save(
      report({ text, publishedAt: on }),
      findings({
        people: [person(text, name, stated)],
        organizations: stated.affiliation ? [organization(text, stated.affiliation)] : [],
        experts: [expert(text, name, stated)],
        quotations: [quotation(text, 'no', { words: name, names: [name] })],
      }),
    )
  const institute = 'Vistula Institute'
  await tell('Zoë Marín of the Vistula Institute said no.', '2024-01-10', 'Zoë Marín', {
    role: 'fellow',
    affiliation: institute,
  })
  await tell('The Vistula Institute: Zoe Marin said no again.', '2024-03-05T22:00:00-05:00', 'Zoe Marin', {
    role: 'director',
    affiliation: institute,
  })
  const third = await tell('Zoe Marin of the Vistula Institute: no.', '2024-02-01', 'Zoe Marin', {
    role: 'fellow',
    affiliation: institute,
  })
  await tell('Zoe Marin of Harbour School said no.', '2024-02-02', 'Zoe Marin', {
    role: 'dean',
    affiliation: 'Harbour School',
  })

  const page = await store.experts.list({ q: 'zoe marin' }, { limit: 10, after: null, total: true })
  t.equal(page.total, 2, 'the dean of another school is another person')
  const profile = (JSON.parse(page.json) as { id: string; counts: { articles: number } }[]).find(
    ({ counts }) => counts.articles === 3,
  )
  t.match(JSON.parse((await store.experts.get(profile?.id ?? '')) ?? 'null'), {
    name: 'Zoe Marin',
    aliases: ['Zoë Marín'],
    role: 'director',
    affiliation: institute,
    lastQuotedAt: '2024-03-06T03:00:00Z',
    counts: { articles: 3, quotations: 3, claims: 0 },
    affiliations: [
      { role: 'director', affiliation: institute, from: '2024-03-05', to: '2024-03-05', articles: 1 },
      { role: 'fellow', affiliation: institute, from: '2024-01-10', to: '2024-02-01', articles: 2 },
    ],
  })
  await store.articles.retract(third.id)
  t.match(JSON.parse((await store.experts.get(profile?.id ?? '')) ?? 'null'), {
    counts: { articles: 2, quotations: 2 },
  })
})

test('two who bear a common name are two where no more is told of either', async (t) => {
  const { store } = await openTestStore(t)
  const tell = (text: string, name: string) =>
    store.articles.save(
      report({ text }),
      findings({ people: [person(text, name)], experts: [expert(text, name)] }),
    )
  const listed = async (q: string) =>
    (
      JSON.parse((await store.experts.list({ q }, { limit: 10, after: null, total: false })).json) as {
        id: string
        counts: { articles: number }
      }[]
    ).map(({ id, counts }) => ({ id, articles: counts.articles }))
  await tell('The harbour was calm. It will rain, said Kim Min-jun.', 'Kim Min-jun')
  await tell('Nobody paid. Kim Min-jun told the court so.', 'Kim Min-jun')
  await tell('The harbour was calm. It will rain, said Tove Sandqvist.', 'Tove Sandqvist')
  await tell('Nobody paid. Tove Sandqvist told the court so.', 'Tove Sandqvist')
  const kims = await listed('Kim Min-jun')
  t.strictSame(
    kims.map(({ articles }) => articles),
    [1, 1],
  )
  t.match(await listed('Tove Sandqvist'), [{ articles: 2 }], 'one of a rare name is one')
  const explained = JSON.parse(
    (await store.experts.get(kims[0]?.id ?? '', { explain: true })) ?? '',
  ) as object
  t.match(
    explained,
    { explanation: { proposals: [{ expert: { id: kims[1]?.id }, score: 3 }] } },
    'an editor may say',
  )

  const copied =
    'The harbour was calm, and so was the sea, as the harbour master put it on Tuesday. It will rain, said Kim Seo-jun.'
  await tell(copied, 'Kim Seo-jun')
  await tell(`${copied} Printed elsewhere.`, 'Kim Seo-jun')
  t.equal((await listed('Kim Seo-jun')).length, 1, 'a copy speaks of the same one')

  const before = [...kims, ...(await listed('Kim Seo-jun'))]
  await store.rebuild()
  t.strictSame([...(await listed('Kim Min-jun')), ...(await listed('Kim Seo-jun'))], before)
})
