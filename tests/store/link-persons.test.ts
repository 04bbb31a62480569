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
