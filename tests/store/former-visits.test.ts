/** Trips that turn out to be one, by an article that comes late, and are two again once it is withdrawn. */
import { test } from 'tap'
import { openTestStore } from '../db.ts'
import { days, findings, person, report, visit } from './made-up.ts'

test('a visit that became part of another leads on to it, and is itself again', async (t) => {
  const { store } = await openTestStore(t)
  const tell = (text: string, publishedAt: string, status: string, day: string, from?: string) =>
    store.articles.save(
      report({ text, publishedAt }),
      findings({
        people: [person(text, 'Mira Solano', { country: 'PT', official: true })],
        claims: [
          visit(text, {
            status,
            date: days(text, text, day, day),
            movedFrom: from ? days(text, text, from, from) : null,
          }),
        ],
      }),
    )
  const listed = async () => {
    const page = await store.visits.list({}, { limit: 10, after: null, total: false })
    return new Map(
      (JSON.parse(page.json) as { id: string; from: string }[]).map(({ id, from }) => [from, id]),
    )
  }
  const claimsOf = async (id: string): Promise<number> => {
    const page = await store.claims.list({ visit: [id] }, { limit: 10, after: null, total: false })
    return (JSON.parse(page.json) as unknown[]).length
  }

  await tell('Mira Solano is due on May 3.', '2024-04-01', 'planned', '2024-05-03')
  await tell('Mira Solano is due on May 20.', '2024-04-20', 'planned', '2024-05-20')
  const two = await listed()
  const [may3 = '', may20 = ''] = [two.get('2024-05-03'), two.get('2024-05-20')]
  t.equal(two.size, 2)
  t.equal(await store.visits.heirOf(may3), null)

  const late = await tell(
    'Mira Solano is put off from May 3.',
    '2024-04-18',
    'postponed',
    '2024-05-20',
    '2024-05-03',
  )
  const one = [...(await listed()).values()]
  t.equal(one.length, 1, 'it was put off: they are one')
  const [whole = ''] = one
  const former = whole === may3 ? may20 : may3
  t.equal(await store.visits.get(former), null)
  t.equal(await store.visits.heirOf(former), whole)
  t.equal(await claimsOf(former), 3, 'lists know it by its former id')
  t.same(await store.strangers({ visit: [former] }), [])

  await store.rebuild()
  t.same([...(await listed()).values()], one)
  t.equal(await store.visits.heirOf(former), whole, 'making all anew changes nothing')

  await store.articles.retract(late.id)
  t.same(await listed(), two, 'both have their own ids again')
  t.equal(await store.visits.heirOf(former), null)
  t.equal(await claimsOf(former), 1)

  await tell(
    'Again Mira Solano is put off from May 3.',
    '2024-04-18',
    'postponed',
    '2024-05-20',
    '2024-05-03',
  )
  const [again = ''] = (await listed()).values()
  t.equal(await store.visits.heirOf(again === may3 ? may20 : may3), again)
})
