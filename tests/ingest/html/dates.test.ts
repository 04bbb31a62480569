import { test } from 'tap'
import { readHtmlPage } from '../../../src/ingest/html/read-html.ts'

const body =
  '<p>The ministers met in Tallinn on Monday, and said afterwards that talks would go on.</p>'.repeat(4)
const published = (utc: string, printed: string): string | null =>
  readHtmlPage(
    `<html><head><meta property="article:published_time" content="${utc}"></head>` +
      `<body><article><h1>Talks end</h1><div class="dateline">${printed}</div>${body}</article></body></html>`,
  ).publishedAt

test('a clock printed without a zone tells the zone when it is the moment of the metadata', (t) => {
  t.equal(published('2023-12-23T03:00:46Z', 'December 22, 2023 10:00 PM'), '2023-12-22T22:00:46-05:00')
  t.equal(published('2024-06-17T08:12:00Z', '2024-06-17 17:12'), '2024-06-17T17:12:00+09:00')
  t.equal(published('2024-06-17T08:12:00Z', '17 June 2024, 13:42'), '2024-06-17T13:42:00+05:30')
  t.equal(published('2024-06-17T08:12:00Z', '17 June 2024, 08:12'), '2024-06-17T08:12:00Z')
  t.end()
})

test('the clock is read where it stands alone, not where it runs into the next words', (t) => {
  const printed = '<span class="stamp-meta"><span class="stamp-date">June 17, 2024 10:20 PM</span>Tags</span>'
  t.equal(published('2024-06-17T22:20:00Z', printed), '2024-06-17T22:20:00Z')
  t.end()
})

test('another moment, or a day without a clock, tells no zone', (t) => {
  const utc = '2024-06-17T08:12:00Z'
  for (const printed of ['June 17, 2024 10:15 am', 'June 19, 2024 8:12 am', 'June 18, 2024', '8:12 am'])
    t.equal(published(utc, printed), utc, printed)
  t.end()
})

const printed = (content: string) =>
  readHtmlPage(`<html><body><article><h1>Talks end</h1>${content}</article></body></html>`)

test('a day in a table of facts, a box or far down is not the day of publication', (t) => {
  const day = 'February 28, 1998'
  for (const box of [
    `<table><tr><th>Founded</th><td>${day}</td></tr></table>`,
    `<aside><p>${day}</p></aside>`,
    `<div class="infobox"><span>${day}</span></div>`,
  ])
    t.equal(printed(`${box}${body}`).publishedAt, null, box)
  t.equal(printed(`${body.repeat(12)}<p>${day}</p>${body}`).publishedAt, null)
  t.end()
})

test('a day under the headline, a named one and one that is told to be of the publication are', (t) => {
  const day = 'March 8, 2021'
  const far = body.repeat(12)
  t.equal(printed(`<div><b>${day}</b></div>${body}`).publishedAt, '2021-03-08')
  t.equal(printed(`${far}<div class="post-date">${day}</div>`).publishedAt, '2021-03-08')
  t.equal(printed(`${far}<p>Published on ${day}</p>`).publishedAt, '2021-03-08')
  t.equal(printed(`<dl><dt>Date:</dt><dd>${day}</dd></dl>${body}`).publishedAt, '2021-03-08')
  t.match(printed(`${far}<p>Last updated at ${day}, 18:00</p>`), {
    publishedAt: null,
    modifiedAt: '2021-03-08',
  })
  t.end()
})
