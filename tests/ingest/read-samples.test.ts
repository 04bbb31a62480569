import { test } from 'tap'
import { readSample, readSamples } from '../../src/ingest/read-samples.ts'

const brief = `---
title: "Talks: a beginning"
byline: Ona Virk
source: Harbour Wire (sample outlet)
publishedAt: 2021-03-08T09:05:00+02:00
fictional:
  people: [Ona Virk, Mara Eldin]
  organizations: [Harbour Wire]
---
The ministers met on Monday.

“We have agreed on nothing yet,” said Mara Eldin.
`

test('a brief is its front matter and its paragraphs', async (t) => {
  t.match(await readSample('2021-talks.md', brief), {
    id: '2021-talks',
    title: 'Talks: a beginning',
    standfirst: null,
    publishedAt: '2021-03-08T09:05:00+02:00',
    text: 'The ministers met on Monday.\n“We have agreed on nothing yet,” said Mara Eldin.',
    fictional: true,
    invented: { people: ['Ona Virk', 'Mara Eldin'], organizations: ['Harbour Wire'] },
  })
  t.equal((await readSample('a.md', brief.replaceAll('\n', '\r\n'))).title, 'Talks: a beginning')
})

test('what is missing or wrong in a brief is named', async (t) => {
  const fails = (content: string, path: string, message: RegExp) =>
    t.rejects(readSample('a.md', content), { code: 'invalid-input', errors: [{ path }], message })
  await fails('The ministers met.', '', /a\.md .* begins with YAML/)
  await fails(brief.replace(/byline.*\n/, ''), '/byline', /`byline` is missing/)
  await fails(brief.replace('03-08', '02-31'), '/publishedAt', /“2021-02-31.*” is not a date/)
})

test('a folder that is not there is an error', async (t) => {
  await t.rejects(readSamples('/nowhere/at/all'), { code: 'ENOENT' })
})
