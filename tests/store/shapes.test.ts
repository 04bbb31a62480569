/** The JSON that Postgres builds, against the Zod schemas that document it. */
import { isDeepStrictEqual } from 'node:util'
import { test, type Test } from 'tap'
import type { z } from 'zod'
import { Article, StoredClaim } from '../../src/serve/resources/claims.ts'
import { ArticleSummary, Revision, Source } from '../../src/serve/resources/articles.ts'
import { Expert, ExpertSummary } from '../../src/serve/resources/experts.ts'
import { Quotation } from '../../src/serve/resources/quotations.ts'
import { Clause, Treaty, TreatySummary } from '../../src/serve/resources/treaties.ts'
import { Visit, VisitSummary } from '../../src/serve/resources/visits.ts'
import type { Page } from '../../src/store/query.ts'
import type { Store } from '../../src/store/store.ts'
import { openTestStore } from '../db.ts'
import { at, claim, days, expert, findings, person, quotation, report, treaty, visit } from './made-up.ts'

const caption = 'Mira Solano in Oslo on May 3, 2023.'
const text =
  'Anna Keller and Jan Okafor of the Vistula Institute said that Mira Solano, the Portuguese leader, was likely to ' +
  'come on May 3. “She will,” they went on. The 1999 Harbour Pact binds both to consult. Oslo signed it. ' +
  'Ministers meet in Oslo. Portugal wants to join the Arctic Club. Prices may rise.'
const speaker = { words: 'Anna Keller and Jan Okafor', names: ['Anna Keller', 'Jan Okafor'] }
const keller = { role: 'fellow', affiliation: 'Vistula Institute' }
const pact = { label: '1999 Harbour Pact', title: 'Harbour Pact', year: 1999, parties: ['PT', 'NO'] }

const full = {
  article: report({
    text,
    title: 'A visit',
    standfirst: 'and a pact',
    byline: 'By Ada Quist',
    publishedAt: '2024-04-29T23:30:00-03:30',
    modifiedAt: '2024-04-30T00:00:00Z',
    captions: [{ text: caption, credit: 'Ada Quist' }],
    url: 'https://news.example/visit',
    source: 'Northern Post',
    fictional: true,
  }),
  found: findings({
    people: [
      person(text, 'Anna Keller', keller),
      person(text, 'Jan Okafor', keller),
      person(text, 'Mira Solano', { country: 'PT', official: true }),
    ],
    experts: [expert(text, 'Anna Keller', keller), expert(text, 'Jan Okafor')],
    quotations: [
      quotation(text, 'Mira Solano, the Portuguese leader, was likely to come on May 3', speaker, {
        type: 'indirect',
        cue: at(text, 'said'),
      }),
      quotation(text, 'She will', { words: 'they', names: ['Anna Keller', 'Jan Okafor'] }, { continues: 0 }),
      quotation(text, 'Prices may rise'),
    ],
    treaties: [treaty(text, '1999 Harbour Pact', pact)],
    claims: [
      visit(text, {
        status: 'planned',
        evidence: at(text, 'Mira Solano, the Portuguese leader, was likely to come on May 3'),
        likelihood: { band: 'likely', hedge: at(text, 'likely') },
        assertedBy: { kind: 'person', names: speaker.names, mention: at(text, speaker.words) },
        date: days(text, 'May 3', '2024-05-03', '2024-05-03'),
        quotation: 0,
      }),
      visit(caption, {
        status: 'occurred',
        within: 'captions/0',
        date: days(caption, 'May 3, 2023', '2023-05-03', '2023-05-03'),
      }),
      claim(text, 'The 1999 Harbour Pact binds both to consult', {
        type: 'treaty_clause',
        status: 'existing',
        treaty: pact,
        obligation: 'consultation',
        content: at(text, 'to consult'),
      }),
      claim(text, 'Oslo signed it', {
        type: 'treaty_action',
        status: 'occurred',
        treaty: pact,
        action: 'signed',
        actors: ['NO'],
      }),
      claim(text, 'Ministers meet in Oslo', {
        type: 'meeting',
        status: 'under_way',
        name: null,
        participants: ['Mira Solano'],
        place: 'Oslo',
        placeCountry: 'NO',
      }),
      claim(text, 'Portugal wants to join the Arctic Club', {
        type: 'membership',
        status: 'proposed',
        member: 'Portugal',
        memberCountry: 'PT',
        organization: 'Arctic Club',
        capacity: 'member',
      }),
      claim(text, 'Prices may rise', { type: 'forecast', proposition: at(text, 'Prices may rise') }),
    ],
  }),
}
const bareText = 'Nothing is said of when or by whom.'
const bare = {
  article: report({ text: bareText, publishedAt: '2024-05-02', modifiedAt: '2024-05-03' }),
  found: findings({
    claims: [visit(bareText, { status: 'declined', destination: 'Bergen', destinationCountry: null })],
  }),
}

/** It fits, and holds nothing that the schema does not name. */
function fits(t: Test, name: string, schema: z.ZodType, json: string | null): void {
  const value: unknown = JSON.parse(json ?? 'null')
  const result = schema.safeParse(value)
  t.ok(result.success, name, { error: result.error?.message })
  t.ok(isDeepStrictEqual(result.data, value), `${name}: no more than documented`)
}

const all = { limit: 100, after: null, total: false }
const eachOf = async (page: Promise<Page>): Promise<{ id: string; json: string }[]> =>
  (JSON.parse((await page).json) as { id: string }[]).map((item) => ({
    id: item.id,
    json: JSON.stringify(item),
  }))

async function listed(t: Test, name: string, schema: z.ZodType, page: Promise<Page>, atLeast: number) {
  const items = await eachOf(page)
  t.ok(items.length >= atLeast, `${items.length} ${name}`)
  items.forEach(({ json }, index) => fits(t, `${name} ${index}`, schema, json))
  return items
}

async function fill(store: Store): Promise<string[]> {
  const saved = [full, bare].map(({ article, found }) => store.articles.save(article, found))
  return (await Promise.all(saved)).map(({ id }) => id)
}

test('all that is stored is served as documented', async (t) => {
  const { store } = await openTestStore(t)
  const [id = '', bareId = ''] = await fill(store)
  fits(t, 'article', Article, await store.articles.get(id))
  fits(t, 'an article of which little is known', Article, await store.articles.get(bareId))
  await listed(t, 'articles', ArticleSummary, store.articles.list({}, all), 2)
  for (const one of await listed(t, 'quotations', Quotation, store.quotations.list({}, all), 3))
    t.equal(JSON.stringify(JSON.parse((await store.quotations.get(one.id)) ?? '')), one.json)
  for (const one of await listed(t, 'claims', StoredClaim, store.claims.list({}, all), 8))
    t.equal(JSON.stringify(JSON.parse((await store.claims.get(one.id)) ?? '')), one.json)
  for (const one of await listed(t, 'experts', ExpertSummary, store.experts.list({}, all), 2))
    fits(t, 'expert', Expert, await store.experts.get(one.id))
  for (const one of await listed(t, 'visits', VisitSummary, store.visits.list({}, all), 3))
    fits(t, 'visit', Visit, await store.visits.get(one.id))
  for (const one of await listed(t, 'treaties', TreatySummary, store.treaties.list({}, all), 1)) {
    fits(t, 'treaty', Treaty, await store.treaties.get(one.id))
    fits(t, 'clauses', Clause.array().min(1), await store.treaties.clauses(one.id))
  }
  await listed(t, 'sources', Source, store.sources.list({}, all), 1)
  fits(t, 'revisions', Revision.array().length(1), await store.articles.revisions(id))
})

test('an article comes back as it went in', async (t) => {
  const { store } = await openTestStore(t)
  const [id = ''] = await fill(store)
  const article = Article.parse(JSON.parse((await store.articles.get(id)) ?? ''))
  t.match(article, {
    title: 'A visit',
    publishedAt: '2024-04-29T23:30:00-03:30',
    publishedOn: '2024-04-29',
    modifiedAt: '2024-04-30T00:00:00Z',
    source: { name: 'Northern Post' },
    captions: [{ text: caption, credit: 'Ada Quist' }],
    counts: { quotations: 3, experts: 2, claims: 7 },
  })
  const [first, second, third] = article.quotations
  t.equal(second?.continues, first?.id)
  t.same(
    second?.speaker?.personIds,
    article.experts.map(({ personId }) => personId),
  )
  t.equal(second?.speaker?.personId, null, 'two speak')
  t.equal(third?.speaker, null)
  t.equal(article.claims[0]?.quotation, first?.id)
  t.equal(article.claims[2]?.treatyId, article.treaties[0]?.treatyId)
  for (const { evidence, within } of article.claims)
    t.equal((within === 'text' ? text : caption).slice(evidence.start, evidence.end), evidence.text)
  const raw = (await store.articles.get(id)) ?? ''
  const own = Object.keys((JSON.parse(raw) as { claims: object[] }).claims[0] ?? {})
  t.same(own.slice(0, 3), ['id', 'type', 'status'], 'the common fields come first')
  t.ok(own.includes('visitorCountry'), 'its own fields stand beside them')
})
