import { join } from 'node:path'
import { test } from 'tap'
import { readSamples } from '../src/ingest/read-samples.ts'

const briefs = await readSamples(join(import.meta.dirname, '..', 'samples'))

test('there are at least twelve sample briefs, of 250 to 600 words', (t) => {
  t.ok(briefs.length >= 12)
  for (const { id, text } of briefs) {
    const words = text.split(/\s+/).length
    t.ok(words >= 250 && words <= 600, `${id}: ${words} words`)
  }
  t.end()
})

test('each says when it was published, with a zone, by whom, and that it is invented', (t) => {
  for (const brief of briefs) {
    t.match(brief.publishedAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/, brief.id)
    t.equal(brief.fictional, true)
    t.match(brief.source, /\(sample outlet\)$/)
    t.equal(brief.language, 'en')
    t.ok(brief.title && brief.byline)
  }
  t.end()
})

test('every invented name is listed, and stands in its brief or its metadata', (t) => {
  for (const { id, invented, text, byline, source } of briefs) {
    t.ok(invented.people.length >= 2 && invented.organizations.length >= 2, id)
    for (const name of [...invented.people, ...invented.organizations])
      t.ok(
        [text, byline, source].some((place) => place?.includes(name)),
        `${id}: ${name}`,
      )
    const named = [...invented.people, ...invented.organizations].some((name) => byline?.includes(name))
    t.ok(named, `${id}: the byline is invented`)
  }
  t.end()
})

test('they speak of many regions and of three decades', (t) => {
  const years = briefs.map(({ publishedAt }) => Number(publishedAt?.slice(0, 4)))
  t.ok(Math.min(...years) < 2000 && Math.max(...years) >= 2025)
  t.equal(new Set(briefs.map(({ title }) => title)).size, briefs.length)
  t.end()
})

test('two outlets report one visit with different dates', (t) => {
  const [wire, gazette] = briefs.filter(({ text }) => text.includes('Marta Quillon'))
  t.not(wire?.source, gazette?.source)
  t.match(wire?.text, /will visit Ethiopia from March 11 to 13/)
  t.match(gazette?.text, /will arrive in Addis Ababa on March 18/)
  t.end()
})

test('they are written with curly and with straight quotation marks', (t) => {
  t.ok(briefs.some(({ text }) => text.includes('“')))
  t.ok(briefs.some(({ text }) => text.includes('"')))
  t.end()
})
