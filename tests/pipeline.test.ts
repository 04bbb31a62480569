import { test } from 'tap'
import { analyse, ingest } from '../src/pipeline.ts'
import { readPage } from '../src/ingest/read-page.ts'
import { openTestStore } from './db.ts'
import { report } from './store/made-up.ts'

const text =
  'Anna Keller, a senior fellow at the Vistula Institute, said on Monday that the talks would likely resume in May.\n' +
  '“We expect a visit,” she added.'

test('an article on its whole way', async (t) => {
  const { store } = await openTestStore(t)
  const page = await readPage(`The talks\n\n${text.replaceAll('\n', '\n\n')}\n`, {
    publishedAt: '2024-04-30',
  })
  const saved = await ingest(store, { ...page, fictional: true })
  t.match(saved, { created: true, revision: 1 })
  const article = JSON.parse((await store.articles.get(saved.id)) ?? '') as {
    text: string
    status: string
    quotations: { start: number; end: number; text: string }[]
    experts: { name: string }[]
  }
  t.equal(article.status, 'extracted')
  t.same(
    article.experts.map(({ name }) => name),
    ['Anna Keller'],
  )
  t.ok(article.quotations.length >= 2)
  for (const { start, end, text } of article.quotations) t.equal(article.text.slice(start, end), text)
  t.match(await ingest(store, { ...page, fictional: true }), { id: saved.id, created: false })
})

test('a caption is read apart from the body', async (t) => {
  const caption = 'Defence Minister Mira Solano arrives in Oslo for talks on May 3, 2023.'
  const article = report({ text, publishedAt: '2024-04-30', captions: [{ text: caption, credit: null }] })
  const found = await analyse(article)
  const inCaption = found.claims.filter(({ within }) => within === 'captions/0')
  t.ok(inCaption.length > 0)
  for (const { evidence } of inCaption) t.equal(caption.slice(evidence.start, evidence.end), evidence.text)
  const alone = await analyse(report({ text, publishedAt: '2024-04-30' }))
  t.same(found.quotations, alone.quotations, 'quotations are those of the body')
  t.same(found.dates, alone.dates)
})

test('what is not in English is stored unread', async (t) => {
  const { store } = await openTestStore(t)
  const french = report({
    text: 'Le ministre a déclaré lundi que les pourparlers reprendraient en mai. « Nous attendons une visite », a-t-il ajouté.',
    language: 'fr',
  })
  t.same((await analyse(french)).quotations, [])
  const { id } = await ingest(store, french)
  t.match(JSON.parse((await store.articles.get(id)) ?? ''), {
    status: 'unsupported-language',
    language: 'fr',
    claims: [],
  })
})

test('relative dates of an article without a date stay unresolved', async (t) => {
  const { dates } = await analyse(report({ text: 'Anna Keller will arrive next Tuesday.' }))
  t.ok(dates.length > 0)
  for (const { from, to } of dates) t.same([from, to], [null, null])
})
