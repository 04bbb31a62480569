import fc from 'fast-check'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'tap'
import { ChanceryError } from '../../src/errors.ts'
import { readPage, readText } from '../../src/ingest/read-page.ts'

const english =
  'The envoys met in Oslo on Monday and said that the talks would go on until they had an agreement.'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

test('bytes are text by their mark, by the charset that is given, or as UTF-8', async (t) => {
  t.match((await readPage(utf8(`\ufeff${english} Zürich.`))).text, /^The envoys.*Zürich\.$/)
  const latin = Buffer.from(`${english} Zürich.`, 'latin1')
  t.match((await readPage(latin, { contentType: 'text/plain; charset=iso-8859-1' })).text, /Zürich/)
  const wide = Buffer.from(`\ufeff${english}`, 'utf16le')
  t.equal((await readPage(wide)).text, english)
})

test('an HTML page says its own encoding', async (t) => {
  const page = `<html><head><meta charset="windows-1252"><title>T</title></head><body><p>${english} Zürich</p></body></html>`
  t.match((await readPage(Buffer.from(page, 'latin1'))).text, /Zürich/)
})

test('bytes that are not text, or not in the encoding they are said to be in, are an error', async (t) => {
  const fails = (input: Uint8Array | string, message: RegExp, contentType?: string) =>
    t.rejects(readPage(input, { contentType: contentType ?? null }), { code: 'invalid-text', message })
  await fails(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /Byte 4 is NUL/)
  await fails(Buffer.from(`${english} Zürich`, 'latin1'), /Byte 99 is not UTF-8/)
  await fails(utf8(english), /“klingon” is not known/, 'text/plain; charset=klingon')
  await fails(
    Buffer.from('Zürich in März', 'latin1'),
    /not utf-8, as they are said to be/,
    'text/plain; charset=utf-8',
  )
  await fails('half \ud83d', /unpaired surrogate at offset 5/)
  await fails('nul \0', /NUL character at offset 4/)
})

test('no words: empty', async (t) => {
  for (const input of ['', ' \n\t', '***', '<html><body></body></html>', new Uint8Array()])
    await t.rejects(readPage(input), { code: 'empty-text' })
})

test('what the caller knows wins; a date it gives must exist', async (t) => {
  const page = `Talks end in Oslo\nMarch 8, 2021\n\n${english}`
  const read = await readPage(page, {
    publishedAt: '2021-03-09T08:00:00+01:00',
    source: 'Harbour Wire',
    url: 'https://example.org/a',
  })
  t.equal(read.publishedAt, '2021-03-09T08:00:00+01:00')
  t.equal(read.source, 'Harbour Wire')
  t.equal(read.url, 'https://example.org/a')
  t.equal((await readPage(page)).publishedAt, '2021-03-08')
  for (const publishedAt of ['2024-02-31', '2024-01-01T25:00:00Z', 'Monday', '2024-01-01T10:00:00'])
    await t.rejects(readPage(page, { publishedAt }), {
      code: 'invalid-input',
      errors: [{ path: '/publishedAt' }],
    })
})

test('the language of the body is told, or null when there is too little of it', async (t) => {
  t.equal((await readPage(english)).language, 'en')
  t.equal(
    (await readPage('Los ministros se reunieron el lunes en Oslo y dijeron que las conversaciones seguirán.'))
      .language,
    'es',
  )
  t.equal(
    (await readPage('Министры встретились в понедельник в Осло и заявили, что переговоры продолжатся.'))
      .language,
    'ru',
  )
  t.equal((await readPage('Oslo')).language, null)
})

test('any text is read, or refused with a typed error', async () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<p>', '</div>', '<html>', '\n\n', 'By Ana Ruiz', '2024-02-31', english),
    ),
    { maxLength: 12 },
  )
  await fc.assert(
    fc.asyncProperty(pieces, async (parts) => {
      try {
        const page = await readPage(parts.join(''))
        return page.text.length > 0
      } catch (error) {
        return error instanceof ChanceryError && ['invalid-text', 'empty-text'].includes(error.code)
      }
    }),
    { numRuns: 200 },
  )
})

const SEED = new URL('../../../shared/data/seed/', import.meta.url)
const skip = existsSync(SEED) ? false : 'needs ../shared/data/seed'

test('the seed page is read as its gold says', { skip }, async (t) => {
  interface Span {
    start: number
    end: number
  }
  interface Gold {
    meta: { seed: string }
    article: {
      title: { text: string }
      standfirst: { text: string }
      publishedAt: { iso: string }
      modifiedAt: { iso: string }
      byline: { name: string }
      bodyParagraphs: Span[]
      figureCaption: { text: { text: string } }
    }
  }
  const gold = JSON.parse(readFileSync(new URL('gold.json', SEED), 'utf8')) as Gold
  const raw = readFileSync(new URL(gold.meta.seed, SEED))
  const { article } = gold
  const page = await readPage(raw)
  const paragraphs = article.bodyParagraphs.map(({ start, end }) => raw.toString().slice(start, end))
  t.equal(page.text, paragraphs.map((line) => line.replaceAll('\u00a0', ' ').trim()).join('\n'))
  t.equal(page.title, article.title.text)
  t.equal(page.standfirst, article.standfirst.text)
  t.equal(page.publishedAt, article.publishedAt.iso)
  t.equal(page.modifiedAt, article.modifiedAt.iso)
  t.ok(page.byline?.startsWith(article.byline.name))
  t.same(
    page.captions.map(({ text }) => text),
    [article.figureCaption.text.text],
  )
  t.equal(page.language, 'en')
})

test('a page that names no site is of its host', async (t) => {
  const text = 'The ministers met on Monday and agreed to meet again before the end of the month.'
  const sourceOf = async (hints: { url?: string; source?: string }) => (await readText(text, hints)).source
  t.equal(await sourceOf({ url: 'https://www.example.org/a' }), 'example.org')
  t.equal(await sourceOf({ url: 'https://news.example.org/a', source: 'The Example' }), 'The Example')
  t.equal(await sourceOf({}), null)
})

test('what is no page is refused by what it is, and parts of a page are read as one', async (t) => {
  const lead = 'The ministers met in Tallinn on Monday, and said that talks would go on.'
  const refused: [string, RegExp][] = [
    [`<?xml version="1.0"?><ledger><entry>${lead}</entry></ledger>`, /XML, “ledger”/],
    [`<ledger><entry>${lead}</entry></ledger>\n`, /XML, “ledger”/],
    [`<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><rss><channel>${lead}</channel></rss>`, /a feed/],
    [`{"id": "1", "text": "${lead}"}\n{"id": "2", "text": "${lead}"}`, /JSON/],
    [`[{"text": "${lead}"}]`, /JSON/],
  ]
  for (const [content, message] of refused) {
    await t.rejects(readPage(content), { code: 'not-a-page', message }, content)
    await t.rejects(readText(content), { code: 'not-a-page', message }, content)
  }
  for (const part of [
    `<p>${lead}</p>`,
    `<b>${lead}</b>`,
    `<?xml version="1.0"?><!DOCTYPE html><html><p>${lead}</p></html>`,
  ])
    t.equal((await readPage(part)).text, lead, part)
  for (const text of [`{sic} ${lead}`, `<3 ${lead}`, `If a<b and b>c, ${lead}`])
    t.equal((await readPage(text)).text, text)
})

test('a page in Cyrillic that does not name its encoding is read', async (t) => {
  const words = 'министры встретились вечером прошлого понедельника'
  const cyrillic = [...words].map((letter) => (letter === ' ' ? 32 : letter.charCodeAt(0) - 0x430 + 0xe0))
  const page = Buffer.concat([
    Buffer.from('<html><body><p>'),
    ...Array.from({ length: 4 }, () => Buffer.from([...cyrillic, 46, 32])),
    Buffer.from('</p></body></html>'),
  ])
  t.match(await readPage(page), { text: new RegExp(words), language: 'ru' })
})
