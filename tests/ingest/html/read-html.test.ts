import { test } from 'tap'
import { requireReadable } from '../../../src/ingest/html/limits.ts'
import { readHtmlPage } from '../../../src/ingest/html/read-html.ts'
import { isHtml } from '../../../src/ingest/html/is-html.ts'

const paragraphs = [
  'The foreign ministers of both countries met in Tallinn on Monday, and said afterwards that talks would go on.',
  '“We have agreed on nothing yet,” said Mara Eldin, who led the delegation. “That is a beginning.”',
  'A second round is likely before the summer, according to two diplomats, but no place has been chosen for it.',
]
const body = paragraphs.map((line) => `<p>${line}</p>`).join('')
const html = (head: string, content: string): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body><nav><a href="/">Home</a></nav>${content}<footer>© Harbour Wire</footer></body></html>`
const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

test('metadata come from JSON-LD first', (t) => {
  const head = linked({
    '@graph': [
      { '@type': 'Organization', name: 'Someone Else' },
      {
        '@type': 'NewsArticle',
        headline: 'Ministers leave Tallinn without a text',
        datePublished: '2021-03-08T09:05:00+02:00',
        dateModified: '2021-03-08T11:40:00Z',
        author: [{ '@type': 'Person', name: 'Ona Virk' }, { name: 'Lars de Wit' }],
        publisher: { '@type': 'Organization', name: 'Harbour Wire' },
        description: 'Both sides say the door is open.',
      },
    ],
  })
  const page = readHtmlPage(
    html(
      `<title>Ministers leave Tallinn | Harbour Wire</title><link rel="canonical" href="https://example.org/a">${head}`,
      `<article><h1>Ministers leave Tallinn without a text</h1>${body}</article>`,
    ),
  )
  t.same(page, {
    title: 'Ministers leave Tallinn without a text',
    standfirst: 'Both sides say the door is open.',
    byline: 'Ona Virk, Lars de Wit',
    publishedAt: '2021-03-08T09:05:00+02:00',
    modifiedAt: '2021-03-08T11:40:00Z',
    text: paragraphs.join('\n'),
    captions: [],
    url: 'https://example.org/a',
    source: 'Harbour Wire',
  })
  t.end()
})

test('else from meta elements, microdata, and lines that say what they are', (t) => {
  const meta =
    '<meta property="og:title" content="Talks end"><meta property="og:site_name" content="Harbour Wire">' +
    '<meta property="article:published_time" content="2021-03-08T09:05:00Z"><meta name="author" content="Ona Virk">'
  const tagged = readHtmlPage(html(meta, `<article>${body}</article>`))
  t.match(tagged, {
    title: 'Talks end',
    source: 'Harbour Wire',
    publishedAt: '2021-03-08T09:05:00Z',
    byline: 'Ona Virk',
  })
  const printed = readHtmlPage(
    html(
      '<title>Talks end - Harbour Wire</title>',
      `<article><h1>Talks end</h1><p class="byline">By Ona Virk</p><span class="x1">Published: 8 March 2021</span>${body}</article>`,
    ),
  )
  t.match(printed, { title: 'Talks end', publishedAt: '2021-03-08', byline: 'Ona Virk' })
  t.end()
})

test('a date that does not exist is no date', (t) => {
  const page = readHtmlPage(
    html('<meta property="article:published_time" content="2021-02-31">', `<article>${body}</article>`),
  )
  t.equal(page.publishedAt, null)
  t.end()
})

test('captions stand apart with their credit, and figures, embedded posts and links to other articles are not body', (t) => {
  const page = readHtmlPage(
    html(
      '<title>Talks end</title>',
      `<article><h1>Talks end</h1>
       <figure><img src="a.jpg"><figcaption>Delegates arrive for talks in Tallinn. (Lakeside Press/Pool)</figcaption></figure>
       ${body}
       <blockquote class="twitter-tweet"><p>What a day!</p>— Someone (@someone)</blockquote>
       <p><a href="/b">Harbour talks to resume in May</a></p>
       <p>Advertisement</p><script>var x = "not text"</script></article>`,
    ),
  )
  t.equal(page.text, paragraphs.join('\n'))
  t.same(page.captions, [{ text: 'Delegates arrive for talks in Tallinn.', credit: 'Lakeside Press/Pool' }])
  t.end()
})

test('credits, notes on the author and the small print of a site are not body; a sentence about a person is', (t) => {
  const furniture = [
    'Photo credit: Harbour Wire',
    'We may earn a commission if you buy through links on this page.',
  ]
  const foot = [
    'Ona Virk',
    'Ona Virk is a correspondent in the Baltic states.',
    'Thanks for reading Harbour Wire.',
    'This article appeared in the World section of the print edition',
  ]
  const about =
    'Ona Virk is the third negotiator to leave since March, and nobody has been named in her place.'
  const asked = 'Asked about the source: he would not say.'
  const lines = [paragraphs[0], ...furniture, asked, about, paragraphs[1], ...foot]
  const page = readHtmlPage(
    html(
      '<meta name="author" content="Ona Virk">',
      `<article>${lines.map((line) => `<p>${line}</p>`).join('')}</article>`,
    ),
  )
  t.equal(page.text, [paragraphs[0], asked, about, paragraphs[1]].join('\n'))
  t.end()
})

test('notes of the desk go; captions in italics with a credit stand apart', (t) => {
  const notes = [
    'Voicebox This content is provided by Voicebox, which may be using cookies. To show it, we need your leave.',
    'The newsroom of Harbour Wire had no part in the writing of this content.',
    'Comments are closed.',
    `Disclaimer: ${'No rights are claimed for any of the pictures shown here. '.repeat(8)}`,
    '• Ona Virk, a former envoy, is a fellow of the Harbour Institute.',
    'Ona Virk (she/her) is a columnist.',
  ]
  const caption = 'Delegates arrive for the talks in Tallinn on May 3. (Reuters)'
  const lines = [paragraphs[0], `<em>${caption}</em>`, paragraphs[1], `<em>${paragraphs[2]}</em>`, ...notes]
  const page = readHtmlPage(
    html(
      '<meta name="author" content="Ona Virk">',
      `<article>${lines.map((line) => `<p>${line}</p>`).join('')}<p class="post-boilerplate">Read by all in Tallinn.</p></article>`,
    ),
  )
  t.equal(page.text, paragraphs.join('\n'))
  t.same(page.captions, [{ text: 'Delegates arrive for the talks in Tallinn on May 3.', credit: 'Reuters' }])
  t.end()
})

test('calls to read or write elsewhere and notes on changes go; prose with the same words stays', (t) => {
  const calls = [
    'Get the full timetable of the talks here.',
    'This piece was sent to readers first. Sign up for it here.',
    'Read our full Tallinn summit review',
    'Clarification, 4 May 2024, 9:10 a.m.: This story has been updated to name the harbour.',
    'See: Tallinn prepares for a long night',
    'For more information on the harbour, visit harbour.example',
    'Do you have a picture of the port? Get in touch and tell us.',
    'Ona Virk can be reached at virk@harbour.example.',
    'Ona Virk May 3, 2024 Share on Facebook Share on Twitter',
  ]
  const prose = [
    'The clarification that Oslo had asked for came late: it names no harbour.',
    'Readers of the paper can see here how far the two sides have come since March.',
  ]
  const lines = [paragraphs[0], ...calls, ...prose, paragraphs[1]]
  const page = readHtmlPage(html('', `<article>${lines.map((line) => `<p>${line}</p>`).join('')}</article>`))
  t.equal(page.text, [paragraphs[0], ...prose, paragraphs[1]].join('\n'))
  t.end()
})

test('a paragraph in a box of its own is of the body, though it has a few links', (t) => {
  const linked =
    'At least <a href="https://a.example/1">two of the delegates</a> left early, said <a href="https://a.example/2">the Norwegian foreign ministry</a>.'
  const boxes = [paragraphs[0], linked, paragraphs[1], paragraphs[2]]
  const page = readHtmlPage(
    html('', `<article>${boxes.map((line) => `<div class="c1"><p>${line}</p></div>`).join('')}</article>`),
  )
  t.match(page.text, 'At least two of the delegates left early, said the Norwegian foreign ministry.')
  t.end()
})

test('entities, soft hyphens and line breaks become plain text', (t) => {
  const page = readHtmlPage(
    html(
      '',
      `<article>${body}<p>Co&shy;operation &amp; trade&nbsp;&mdash; &#8220;both&#8221;<br>matter.<br><br>They parted friends, and agreed to meet again.</p></article>`,
    ),
  )
  t.same(page.text.split('\n').slice(3), [
    'Cooperation & trade — “both” matter.',
    'They parted friends, and agreed to meet again.',
  ])
  t.end()
})

test('a short body that the page marks is found', (t) => {
  const page = readHtmlPage(
    html(
      '',
      `<div><p>Official site of the office, with news, documents, events and much more for you to read.</p></div>
      <div itemprop="articleBody"><p>The ministers spoke by telephone.</p></div>`,
    ),
  )
  t.equal(page.text, 'The ministers spoke by telephone.')
  t.end()
})

test('depth and size have limits, not crashes', (t) => {
  const deep = readHtmlPage(`<html><body>${'<div>'.repeat(3000)}${body}</body></html>`)
  t.equal(deep.text, paragraphs.join('\n'))
  t.throws(() => readHtmlPage('x'.repeat(20_000_001)), { code: 'body-too-large' })
  for (const tag of ['<div>', '<a href=x><b>', '<table><tr><td>'])
    t.throws(
      () => readHtmlPage(`<html><body>${tag.repeat(50_000)}${body}`),
      { code: 'body-too-large', message: /more than 5000 elements within each other/ },
      tag,
    )
  t.doesNotThrow(() => requireReadable('<div>x</div>'.repeat(50_000)), 'many beside each other are no matter')
  t.end()
})

test('HTML is told from text by how it begins, or by its tags', (t) => {
  for (const page of [
    '<!DOCTYPE html><p>a',
    '\ufeff <html>',
    '<!-- a -->\n<html>',
    '<p>a</p>'.repeat(4),
    'Talks <b>end</b>',
  ])
    t.ok(isHtml(page), page)
  for (const page of ['Talks <b> end', 'a < b and c > d', 'On <html> and other elements'])
    t.notOk(isHtml(page), page)
  t.ok(isHtml('Talks end', 'text/html; charset=utf-8'))
  t.end()
})

test('what the markup calls furniture, hides, or sets as a table of figures is not of the body', (t) => {
  const box = (name: string) =>
    `<div class="${name}"><p>The foreign desk needs your help to go on telling what it sees.</p></div>`
  const table = '<table><tr><th>Round</th><th>Place</th></tr><tr><td>First</td><td>Tallinn</td></tr></table>'
  const [first, second, third] = paragraphs.map((line) => `<p>${line}</p>`)
  const page = readHtmlPage(
    html(
      '<title>Talks end</title>',
      `<article><header><ul><li>Europe</li></ul><h1>Talks end</h1></header>${first}${box('story__newsletter-box')}${second}` +
        `${box('authorBio')}${box('hidden')}${table}${third}<ul class="post-tags"><li>Tallinn</li></ul></article>`,
    ),
  )
  t.same(page.text.split('\n'), paragraphs)
  const shown = readHtmlPage(
    html('', `<article>${first}${box('hidden md:block')}${second}${third}</article>`),
  )
  t.match(shown.text, 'needs your help')
  const whole = readHtmlPage(
    html('', `<article class="related sponsored"><div class="comments">${body}</div></article>`),
  )
  t.same(whole.text.split('\n'), paragraphs, 'a name over the whole article says nothing')
  t.end()
})

test('comments among the words of a line part nothing', (t) => {
  const parted = paragraphs.map((line) => `<div>${line.replace(' on ', ' on <!-- -->')}</div>`).join('')
  t.same(readHtmlPage(html('', `<article>${parted}</article>`)).text.split('\n'), paragraphs)
  t.end()
})

test('a standfirst marked as the body does not stand for the text under it', (t) => {
  const dek = '<p itemprop="articleBody">Both sides say that the door is open.</p>'
  t.match(readHtmlPage(html('', `<main>${dek}<div>${body.repeat(8)}</div></main>`)).text, 'Mara Eldin')
  t.end()
})

test('a moment given in UTC is told in the zone in which the page shows it', (t) => {
  const meta = '<meta property="article:published_time" content="2021-03-09T02:05:00Z">'
  const time = '<time datetime="2021-03-08T21:05:00-05:00">March 8, 2021</time>'
  t.equal(
    readHtmlPage(html(meta, `<article>${time}${body}</article>`)).publishedAt,
    '2021-03-08T21:05:00-05:00',
  )
  t.equal(
    readHtmlPage(html(meta, `<article>${time.replace('21:05', '20:00')}${body}</article>`)).publishedAt,
    '2021-03-09T02:05:00Z',
  )
  t.end()
})

test('a standfirst that the page prints as a sentence is the first of the text; one in the metadata alone is not', (t) => {
  const dek = 'The envoys want a ferry, a bank and a school before they sign.'
  const read = (described: string, printed: string): string[] =>
    readHtmlPage(
      html(
        `<title>Talks end</title><meta name="description" content="${described}">`,
        `<article><header><h1>Talks end</h1>${printed}</header>${body}</article>`,
      ),
    ).text.split('\n')
  t.same(read(dek, `<h2>${dek}</h2>`), [dek, ...paragraphs])
  t.same(read(dek, ''), paragraphs)
  t.same(read(dek, `<aside><p>${dek}</p></aside>`), paragraphs, 'printed in a box of something else')
  const short = 'Envoys want a ferry'
  t.same(read(short, `<h2>${short}</h2>`), paragraphs, 'a second headline')
  t.same(read(paragraphs[0] as string, ''), paragraphs, 'the body has it already')
  t.equal(readHtmlPage(html(`<meta name="description" content="${dek}">`, body)).standfirst, dek)
  t.end()
})

test('furniture is known by its names in other languages too', (t) => {
  const box = (name: string): string =>
    `<div class="${name}"><p>Ein Fenster zum Hof, une fenêtre sur la cour, una finestra sul cortile.</p></div>`
  const [first, ...rest] = paragraphs.map((line) => `<p>${line}</p>`)
  for (const name of [
    'artikel__werbung',
    'liste-commentaires',
    'caja-relacionadas',
    'post_leggi-anche',
    'blokReclame',
  ])
    t.same(
      readHtmlPage(html('', `<article>${first}${box(name)}${rest.join('')}</article>`)).text.split('\n'),
      paragraphs,
      name,
    )
  t.end()
})

test('a description that is encoded twice is read as text', (t) => {
  const head =
    '<meta name="description" content="The minister&amp;#39;s &lt;b&gt;visit&lt;/b&gt; &amp;amp; talks">'
  t.equal(readHtmlPage(html(head, '<p>The envoy spoke.</p>')).standfirst, "The minister's visit & talks")
  t.end()
})

test('a box with a heading of its own is not of the text, unless most of it stands there', (t) => {
  const box =
    '<div class="text-box"><h4>What is the bloc?</h4><p>It is a bloc of nine states, founded in 1949.</p></div>'
  const { text } = readHtmlPage(html('', `<article><h1>Talks</h1>${body}${box}</article>`))
  t.notMatch(text, /nine states/)
  t.match(text, /second round/)
  const all = readHtmlPage(html('', `<main><div class="box"><h2>Talks in Tallinn</h2>${body}</div></main>`))
  t.match(all.text, /second round/)
  t.end()
})
