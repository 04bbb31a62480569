import fc from 'fast-check'
import { test } from 'tap'
import { readTextPage } from '../../../src/ingest/text/read-text.ts'

const first =
  'The foreign ministers of both countries met in Tallinn on Monday, and said afterwards that talks would go on.'
const second =
  '“We have agreed on nothing yet,” said Mara Eldin, who led the delegation. “That is a beginning.”'
const body = [first, second]

const page = (...lines: string[]): string => lines.join('\n')

test('headline, dates, standfirst and a doubled caption stand over the body, the byline under it', (t) => {
  const read = readTextPage(
    page(
      'Ministers leave Tallinn without a text',
      '',
      'Posted on : 2021-03-08 09:05 EET Modified on : 2021-03-08 11:40 EET',
      'Both sides say the door is open, but neither would say what stands behind it',
      'Delegates arrive for talks in Tallinn on March 7, 2021. (Lakeside Press/Pool)',
      'Delegates arrive for talks in Tallinn on March 7, 2021. (Lakeside Press/Pool)',
      '',
      `${first}\u00a0`,
      second,
      '',
      'By Ona Virk, diplomatic correspondent',
      '',
      'Please send questions or comments to [desk@example.org]',
      'Читать по-русски',
      'Related stories',
      'Harbour talks to resume in May',
      'Most viewed articles',
    ),
  )
  t.same(read, {
    title: 'Ministers leave Tallinn without a text',
    standfirst: 'Both sides say the door is open, but neither would say what stands behind it',
    byline: 'Ona Virk, diplomatic correspondent',
    publishedAt: '2021-03-08T09:05:00+02:00',
    modifiedAt: '2021-03-08T11:40:00+02:00',
    text: page(...body),
    captions: [
      { text: 'Delegates arrive for talks in Tallinn on March 7, 2021.', credit: 'Lakeside Press/Pool' },
    ],
    url: null,
    source: null,
  })
  t.end()
})

test('a byline may stand on top, with the date', (t) => {
  const read = readTextPage(
    page('Talks fail', 'By Ona Virk and Lars de Wit | Updated: 8 March 2021, 17:12 GMT', '', ...body),
  )
  t.equal(read.byline, 'Ona Virk and Lars de Wit')
  t.equal(read.modifiedAt, '2021-03-08T17:12:00Z')
  t.equal(read.publishedAt, null)
  t.equal(read.text, page(...body))
  t.end()
})

test('a standfirst that is a sentence is told by the date under it; without one it is the body', (t) => {
  const lead = 'Neither side would say what was agreed.'
  t.equal(readTextPage(page('Ministers leave Tallinn', lead, 'March 8, 2021', ...body)).standfirst, lead)
  const plain = readTextPage(page('Ministers leave Tallinn', '', lead, ...body))
  t.equal(plain.standfirst, null)
  t.equal(plain.text, page(lead, ...body))
  t.end()
})

test('a dateline is part of the body', (t) => {
  const text = page(`TALLINN, March 8 (Harbour Wire) - ${first}`, second)
  t.same(readTextPage(text).text, text)
  t.end()
})

test('buttons and calls to subscribe go from between paragraphs; prose with the same words stays', (t) => {
  const prose = [
    'Share prices fell in Tallinn.',
    'Subscribe to that theory, she said, and you will lose the vote.',
    'By Friday the delegation had left.',
    'Related parties may appeal under article 4.',
    'Copyright law was not discussed.',
    'Follow the money, one delegate advised.',
  ]
  const read = readTextPage(
    page(
      first,
      'ADVERTISEMENT',
      prose[0] as string,
      'Sign up for our daily newsletter',
      ...prose.slice(1),
      'Share',
      second,
    ),
  )
  t.equal(read.text, page(first, ...prose, second))
  t.end()
})

test('what follows the last paragraph stays unless something known stands there', (t) => {
  const list = page(first, second, 'Estonia', 'Latvia', 'Lithuania')
  t.equal(readTextPage(list).text, list)
  const menu = page(first, second, 'Read more', 'Estonia', 'Latvia', 'Lithuania')
  t.equal(readTextPage(menu).text, page(first, second))
  t.end()
})

test('hard-wrapped paragraphs become lines of their own', (t) => {
  const wrapped = page(
    'The foreign ministers of both countries met in Tallinn on Monday,',
    'and said afterwards that the talks would go on for as long as both',
    'governments wished them to.',
    '',
    'Neither of them would say which of the four open questions had been',
    'settled, or whether any had, and the press conference was put off to',
    'the following day.',
  )
  t.equal(readTextPage(wrapped).text.split('\n').length, 2)
  t.match(
    readTextPage(wrapped).text,
    /^The foreign ministers .* met in Tallinn on Monday, and said afterwards/,
  )
  t.end()
})

test('a headline alone is the text', (t) => {
  t.equal(readTextPage('Ministers leave Tallinn').text, 'Ministers leave Tallinn')
  t.end()
})

test('a title that is known is taken off the body, and no other line is', (t) => {
  const read = readTextPage(page('Ministers leave Tallinn', ...body), { title: 'Ministers Leave Tallinn' })
  t.equal(read.text, page(...body))
  t.equal(
    readTextPage(page('Ministers leave Tallinn', ...body), { title: 'Another' }).text.split('\n').length,
    3,
  )
  t.end()
})

test('any text: nothing is thrown, and paragraphs that are sentences stay as they are, in order', (t) => {
  const sentence = fc
    .array(fc.constantFrom('talks', 'ended', 'without', 'agreement', 'on', 'Monday', 'in', 'Oslo'), {
      minLength: 4,
      maxLength: 30,
    })
    .map((words) => `They ${words.join(' ')}.`)
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (paragraphs) => {
      const text = paragraphs.join('\n')
      return readTextPage(text).text === text
    }),
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const { text: read } = readTextPage(text)
      return !/\n\n|^\n|\n$/.test(read)
    }),
  )
  t.end()
})

test('a list of links in the midst of a text goes, and what is told below it stays', (t) => {
  for (const label of ['Related stories', 'Read more:', 'More from World']) {
    const links = [label, '', 'Harbour talks to resume in May', 'Who pays for the pier?']
    t.equal(readTextPage(page(first, ...links, '', second, first)).text, page(first, second, first), label)
  }
  t.equal(readTextPage(page(first, 'Read more', second, first)).text, page(first, second, first))
  t.end()
})

test('the menu of a site over the headline is no headline', (t) => {
  const menus = [
    ['Home', 'World', 'Sport'],
    ['Sport'],
    ['The Harbour Times', 'Kitchen', 'Garden', 'Chess'],
    ['Menu', 'Subscribe  Sign in'],
    ['World | Business | Sport', 'Log in · Register'],
  ]
  for (const menu of menus)
    for (const title of ['Ministers leave Tallinn without a text', 'Talks fail']) {
      const read = readTextPage(page(...menu, '', title, 'Posted March 8, 2021', '', ...body))
      const { publishedAt, text } = read
      t.same(
        { title: read.title, publishedAt, text },
        { title, publishedAt: '2021-03-08', text: page(...body) },
      )
    }
  t.equal(readTextPage(page('Talks fail', 'Lars de Wit', 'March 8, 2021', ...body)).title, 'Talks fail')
  t.end()
})

test('a short byline over the date, a date behind its label and a byline in the line of the date are read', (t) => {
  const head = (...lines: string[]) => {
    const { title, byline, publishedAt } = readTextPage(
      page('Ministers leave Tallinn', ...lines, '', ...body),
    )
    return { title, byline, publishedAt }
  }
  const title = 'Ministers leave Tallinn'
  const byline = 'Ona Virk'
  t.same(head('By Ona Virk', 'Posted: Monday, March 8, 2021 at 9:05 PM EST'), {
    title,
    byline,
    publishedAt: '2021-03-08T21:05:00-05:00',
  })
  t.same(head('Published: 17/03/2021'), { title, byline: null, publishedAt: '2021-03-17' })
  t.same(head('Published: 2021-03-08 21:05 UTC').publishedAt, '2021-03-08T21:05:00Z')
  t.same(head('Posted by Ona Virk on March 8, 2021'), { title, byline, publishedAt: '2021-03-08' })
  t.end()
})

test('a name behind a dash under the text signs it; under a quotation it says whose that is', (t) => {
  const signed = readTextPage(page('Ministers leave Tallinn', '', second, first, '- Ona Virk'))
  t.match(signed, { byline: 'Ona Virk', text: page(second, first) })
  const quoted = page(first, '“All that is left is to wait.”', '— Mara Eldin')
  t.match(readTextPage(quoted), { byline: null, text: quoted })
  t.end()
})
