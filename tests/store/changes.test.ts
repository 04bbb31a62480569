import { test } from 'tap'
import { changesBetween, type Changes, type Finding } from '../../src/store/writes/changes.ts'
import { openTestStore } from '../db.ts'
import { findings, quotation, report, visit } from './made-up.ts'

const said = (text: string, name = 'Anna Keller'): Finding => ({
  ...{ id: `of ${text}`, start: text.length, end: 2 * text.length, text, type: 'direct', continues: null },
  speaker: {
    start: 0,
    end: 4,
    text: name,
    kind: 'person',
    name,
    names: [name],
    personId: null,
    personIds: [],
  },
  cue: null,
})
const trip = (evidence: string, fields: Finding = {}): Finding => ({
  ...{ id: `of ${evidence}`, type: 'visit', status: 'planned', visitor: 'Mira Solano', destination: 'Oslo' },
  ...{ evidence: { start: 3, end: 9, text: evidence }, likelihood: null, date: null, within: 'text' },
  ...{ assertedBy: { kind: 'author', names: [], mention: null }, quotation: null, visitId: null },
  ...fields,
})

/** "+ new", "- gone", "old > new: fields" */
function told({ quotations, claims }: Changes): string[] {
  const name = (one: Finding): string =>
    'text' in one ? (one.text as string) : (one.evidence as { text: string }).text
  return [quotations, claims].flatMap(({ appeared, changed, went }) => [
    ...appeared.map((one) => `+ ${name(one)}`),
    ...changed.map(({ before, after, fields }) => `${name(before)} > ${name(after)}: ${fields.join()}`),
    ...went.map((one) => `- ${name(one)}`),
  ])
}
const quoted = (before: Finding[], after: Finding[]): string[] =>
  told(changesBetween({ quotations: before, claims: [] }, { quotations: after, claims: [] }))
const claimed = (before: Finding[], after: Finding[]): string[] =>
  told(changesBetween({ quotations: [], claims: before }, { quotations: [], claims: after }))

test('quotations that appeared, changed and went', (t) => {
  const talks = said('Talks will resume in May')
  t.strictSame(
    quoted([talks], [{ ...talks, id: 'another', start: 400 }]),
    [],
    'where it stands does not matter',
  )
  t.strictSame(quoted([], [talks]), ['+ Talks will resume in May'])
  t.strictSame(quoted([talks], []), ['- Talks will resume in May'])
  t.strictSame(quoted([talks], [said('Talks may resume in May')]), [
    'Talks will resume in May > Talks may resume in May: text',
  ])
  t.strictSame(quoted([talks], [said('Talks will resume in May', 'Ravi Menon')]), [
    'Talks will resume in May > Talks will resume in May: speaker',
  ])
  t.strictSame(quoted([talks], [said('The price of cod went up by a fifth')]), [
    '+ The price of cod went up by a fifth',
    '- Talks will resume in May',
  ])
  t.strictSame(quoted([talks, talks], [talks]), ['- Talks will resume in May'], 'said twice, and now once')
  t.strictSame(
    quoted([talks, said('Talks will not resume in May')], [said('Talks will not resume in May'), talks]),
    [],
    'the nearest of two that are alike is the same one',
  )
  t.end()
})

test('claims that appeared, changed and went', (t) => {
  const plan = trip('will travel to Oslo on 3 May', {
    date: { timex: '2024-05-03', from: '2024-05-03', to: '2024-05-03' },
  })
  t.strictSame(claimed([plan], [{ ...plan, id: 'another', visitId: 'another' }]), [])
  t.strictSame(claimed([plan], [{ ...plan, status: 'postponed' }]), [
    'will travel to Oslo on 3 May > will travel to Oslo on 3 May: status',
  ])
  const later = { date: { timex: '2024-05-10', from: '2024-05-10', to: '2024-05-10' } }
  t.strictSame(claimed([plan], [trip('will travel to Oslo on 10 May', later)]), [
    'will travel to Oslo on 3 May > will travel to Oslo on 10 May: date,evidence',
  ])
  t.strictSame(
    claimed([trip('will fly north')], [trip('is off to the fjords')]),
    ['will fly north > is off to the fjords: evidence'],
    'the same thing in other words',
  )
  t.strictSame(
    claimed([plan], [{ ...plan, type: 'meeting' }]),
    ['+ will travel to Oslo on 3 May', '- will travel to Oslo on 3 May'],
    'a claim of another type is another claim',
  )
  t.end()
})

test('a new revision says what changed, then and later', async (t) => {
  const { store } = await openTestStore(t)
  const url = 'https://news.example/solano'
  const save = (text: string, words: string) =>
    store.articles.save(
      report({ text, url }),
      findings({ quotations: [quotation(text, words)], claims: [visit(text, { status: 'planned' })] }),
    )
  const { id } = await save(
    'Mira Solano is to visit Oslo on 3 May. “We hope for a deal,” she said.',
    'We hope for a deal',
  )
  const { changes } = await save(
    'Mira Solano is to visit Oslo on 4 May. “No comment,” she said.',
    'No comment',
  )
  t.match(changes, {
    quotations: { appeared: [{ text: 'No comment' }], changed: [], went: [{ text: 'We hope for a deal' }] },
    claims: { appeared: [], changed: [{ fields: ['evidence'] }], went: [] },
  })
  const kept = async (revision: number) => {
    const found = await store.articles.changes(id, revision)
    return found === null ? null : (JSON.parse(found) as unknown)
  }
  t.same(await kept(2), changes)
  const none = { appeared: [], changed: [], went: [] }
  t.same(await kept(1), { quotations: none, claims: none })
  t.equal(await kept(3), null)
  t.equal(await store.articles.changes('x', 1), null)
  await store.articles.retract(id)
  await t.rejects(store.articles.changes(id, 2), { code: 'gone' })
})
