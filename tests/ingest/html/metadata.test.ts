import { test } from 'tap'
import { readHtmlPage } from '../../../src/ingest/html/read-html.ts'

const body =
  '<p>The ministers met in Tallinn on Monday, and said afterwards that talks would go on.</p>'.repeat(4)
const read = (head: string, over = '') =>
  readHtmlPage(`<html><head>${head}</head><body><article>${over}${body}</article></body></html>`)

test('Dublin Core is read with a full stop or a colon, and among other names', (t) => {
  const head =
    '<title>Page 12</title><meta property="x:title dc:title" content="Envoys meet in Oslo">' +
    '<meta name="author" content="web desk"><meta name="DCTERMS.creator" content="Ana Ruiz">'
  const { title, byline } = read(head)
  t.same([title, byline], ['Envoys meet in Oslo', 'Ana Ruiz'])
  t.end()
})

test('the date behind an author is none of the name', (t) => {
  t.equal(
    read('', '<h1>Talks</h1><p class="byline">By Ana Ruiz March 11, 2015 3:46 PM</p>').byline,
    'Ana Ruiz',
  )
  t.end()
})

test('a heading goes without the section over it, where the metadata do', (t) => {
  const meta = (title: string): string => `<meta property="og:title" content="${title}">`
  const heading = '<h1>World | Envoys meet in Oslo again</h1>'
  t.equal(read(meta('Envoys meet in Oslo again'), heading).title, 'Envoys meet in Oslo again')
  t.equal(read(meta('World | Envoys meet in Oslo again'), heading).title, 'World | Envoys meet in Oslo again')
  t.equal(
    read(meta('meet in Oslo again'), '<h1>Envoys meet in Oslo again</h1>').title,
    'Envoys meet in Oslo again',
  )
  t.end()
})

test('what stands around an author is none of the name', (t) => {
  const bylines = [
    'View all posts by Ana Ruiz',
    'Ana Ruiz on March 11, 2015',
    'Ana Ruiz | Sponsored',
    'Ana Ruiz, Harbour.com',
  ]
  for (const line of bylines)
    t.equal(read('', `<h1>Talks</h1><p class="byline">${line}</p>`).byline, 'Ana Ruiz', line)
  t.equal(
    read('', '<h1>Talks</h1><p class="byline">Ana Ruiz, Jonas Onley</p>').byline,
    'Ana Ruiz, Jonas Onley',
  )
  t.end()
})
