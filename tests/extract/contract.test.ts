import { test } from 'tap'
import { Extraction, ExtractionInput, extractedArticle, findings } from '../../src/extract/contract.ts'
import { extract } from '../../src/extract/extract.ts'

const brief = {
  id: 'b1',
  publishedAt: '2024-06-17',
  text:
    'Norway’s foreign minister is expected to travel to Lima on Tuesday or Wednesday, diplomatic sources said.\n' +
    '“The ministers will sign the agreement in July,” said Anna Keller, a senior fellow at the Alpine Institute. ' +
    'She added that it is unlikely that Chile will join the 1998 Treaty of Good Neighbourliness.',
}

test('an extraction fits its schema, with nothing left out and nothing more than the engine found', (t) => {
  const line = { id: brief.id, ...findings(extract(brief)) }
  t.strictSame(Extraction.parse(line), line)
  t.strictSame(Object.keys(line), ['id', 'quotations', 'experts', 'dates', 'treaties', 'claims'])
  t.end()
})

test('the same input gives the same bytes', (t) => {
  const once = JSON.stringify(findings(extract(brief)))
  extract({ text: 'Something else, on Friday.', publishedAt: '2023-01-01' })
  t.equal(JSON.stringify(findings(extract(brief))), once)
  t.end()
})

test('a line in has an id and a text; a date must exist', (t) => {
  const accepts = (value: unknown) => ExtractionInput.safeParse(value).success
  t.ok(accepts({ id: '1', text: '' }))
  t.ok(accepts({ id: '1', text: 'x', publishedAt: null, title: null }))
  t.ok(accepts({ id: '1', text: 'x', publishedAt: '2024-06-17T17:12:00+09:00' }))
  t.notOk(accepts({ id: '1', text: 'x', publishedAt: '2024-02-30' }))
  t.notOk(accepts({ id: '1', text: 'x', publishedAt: '17 June 2024' }))
  t.notOk(accepts({ id: 1, text: 'x' }))
  t.notOk(accepts({ id: '1' }))
  t.notOk(accepts(null))
  t.end()
})

test('the article of a page has the fields of the contract and no others', (t) => {
  const page = {
    title: 'T',
    standfirst: null,
    byline: null,
    publishedAt: null,
    modifiedAt: null,
    text: 'Body.',
    captions: [],
    language: 'en',
    url: 'https://news.example/1',
  }
  t.strictSame(Object.keys(extractedArticle(page)), [
    'title',
    'standfirst',
    'byline',
    'publishedAt',
    'modifiedAt',
    'text',
    'captions',
    'language',
  ])
  t.end()
})
