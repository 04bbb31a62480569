import { test } from 'tap'
import type { Role } from '../../src/store/writes/cast.ts'
import { choose, type Candidate } from '../../src/store/writes/link-persons.ts'
import { nameKey } from '../../src/store/name-key.ts'
import { openTestStore } from '../db.ts'
import { expert, findings, organization, person, quotation, report } from './made-up.ts'

const role = (name: string, fields: Partial<Role> = {}): Role => ({
  key: nameKey(name),
  name,
  spellings: [],
  role: null,
  affiliation: null,
  country: null,
  official: false,
  fictional: false,
  ...fields,
})
const known = (id: string, names: string[], fields: Partial<Candidate> = {}): Candidate => ({
  id,
  keys: names.map(nameKey),
  country: null,
  official: false,
  fictional: false,
  affiliations: [],
  roles: [],
  ...fields,
})

test('a person is known again', (t) => {
  const cases: [name: string, Role, Candidate[]][] = [
    [
      'by the same name and institute',
      role('Anna Keller', { affiliation: 'Vistula Institute' }),
      [known('x', ['Anna Keller'], { affiliations: ['the Vistula Institute'] })],
    ],
    ['by another spelling seen before', role('Anna Këller'), [known('x', ['A. Keller', 'Anna Keller'])]],
    [
      'where nothing speaks against it',
      role('Anna Keller'),
      [known('x', ['Anna Keller'], { country: 'PL' })],
    ],
    [
      'in another office of the same state',
      role('Mira Solano', { country: 'PT', official: true, affiliation: 'Portugal' }),
      [known('x', ['Mira Solano'], { country: 'PT', official: true, affiliations: ['Foreign Ministry'] })],
    ],
    [
      'by name and office, whatever body is named',
      role('Mira Solano', { role: 'President', official: true, affiliation: 'Portugal' }),
      [known('x', ['Mira Solano'], { roles: ['president'], official: true, affiliations: ['the cabinet'] })],
    ],
    [
      'as the better of two',
      role('Kim Min-jun', { affiliation: 'Harbour School' }),
      [known('y', ['Kim Min-jun']), known('x', ['Kim Min-jun'], { affiliations: ['Harbour School'] })],
    ],
    [
      'as the one of whom as little is known',
      role('Kim Min-jun'),
      [known('y', ['Kim Min-jun'], { affiliations: ['Harbour School'] }), known('x', ['Kim Min-jun'])],
    ],
  ]
  for (const [name, one, candidates] of cases) t.equal(choose(one, candidates)?.id, 'x', name)
  t.end()
})

test('two people are two', (t) => {
  const cases: [name: string, Role, Candidate[]][] = [
    ['with other names', role('Anna Keller'), [known('x', ['Anna Kessler'])]],
    [
      'of one title at two institutes',
      role('Kim Min-jun', { role: 'fellow', affiliation: 'Harbour School' }),
      [known('x', ['Kim Min-jun'], { roles: ['fellow'], affiliations: ['Vistula Institute'] })],
    ],
    [
      'at other institutes',
      role('Kim Min-jun', { affiliation: 'Harbour School' }),
      [known('x', ['Kim Min-jun'], { affiliations: ['Vistula Institute'] })],
    ],
    [
      'of other states',
      role('Kim Min-jun', { country: 'KR' }),
      [known('x', ['Kim Min-jun'], { country: 'KP' })],
    ],
    ['where one is invented', role('Anna Keller', { fictional: true }), [known('x', ['Anna Keller'])]],
    ['with a surname alone', role('Keller'), [known('x', ['Keller'])]],
    [
      'with a surname and a title alone',
      role('Kim', { role: 'president', official: true }),
      [known('x', ['Kim'], { roles: ['president'], official: true })],
    ],
    [
      'where either of two would do',
      role('Kim Min-jun', { country: 'KR' }),
      [known('x', ['Kim Min-jun'], { country: 'KR' }), known('y', ['Kim Min-jun'], { country: 'KR' })],
    ],
  ]
  for (const [name, one, candidates] of cases) t.equal(choose(one, candidates), null, name)
  t.end()
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
    name: 'Zoë Marín',
    aliases: ['Zoe Marin'],
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
