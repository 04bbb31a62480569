/** Profiles that became one and are two again, one of them away in between. */
import { test } from 'tap'
import { openTestStore } from '../db.ts'
import { expert, findings, person, report } from './made-up.ts'

test('who comes back by a former id is found by it', async (t) => {
  const { store } = await openTestStore(t)
  const tell = (words: string, stated: object, reinstate = false) => {
    const text = `Kim Min-jun ${words}.`
    return store.articles.save(
      { ...report({ text }), reinstate },
      findings({ people: [person(text, 'Kim Min-jun', stated)], experts: [expert(text, 'Kim Min-jun', {})] }),
    )
  }
  const listed = async (): Promise<string[]> => {
    const page = await store.experts.list({}, { limit: 10, after: null, total: false })
    return (JSON.parse(page.json) as { id: string }[]).map(({ id }) => id).sort()
  }
  const shown = async (id: string) => (await store.experts.find(id))?.id

  const told = [
    {
      words: 'of the Vistula Institute said no',
      stated: { affiliation: 'Vistula Institute', official: true },
    },
    { words: 'from Korea said yes', stated: { country: 'KR', official: true, role: 'trade minister' } },
  ]
  const byArticle = new Map<string, string>()
  for (const { words, stated } of told) {
    const before = await listed()
    const { id } = await tell(words, stated)
    byArticle.set((await listed()).find((one) => !before.includes(one)) ?? '', id)
  }
  const two = await listed()
  t.equal(two.length, 2, 'little tells that they are one')
  const both = await tell('of the Vistula Institute in Korea', {
    affiliation: 'Vistula Institute',
    country: 'KR',
    official: true,
    role: 'trade minister',
  })
  const [one] = await listed()
  t.equal((await listed()).length, 1, 'a third text ties them')
  const former = two.find((id) => id !== one) ?? ''
  t.equal(await shown(former), one)

  const away = byArticle.get(former) ?? ''
  await store.articles.retract(away)
  await store.articles.retract(both.id)
  const back = told[[...byArticle.values()].indexOf(away)]
  await tell(back?.words ?? '', back?.stated ?? {}, true)
  t.same(await listed(), two, 'both have their own ids again')
  t.equal(await shown(former), former, 'and the former one leads nowhere else')
})
