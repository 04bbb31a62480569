/** How well pages are read: body F1 by shingles of four tokens, and titles, dates and authors, on collections of real pages. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'

/** Token 4-grams with their counts; of a shorter text, all its tokens as one. */
function shingles(text) {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map()
  for (let i = 0; i + 4 <= Math.max(tokens.length, 4); i++) {
    const key = tokens.slice(i, i + 4).join(' ')
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** True positives, false positives and false negatives of one page, as shares of their sum: each page counts alike. */
export function compareBodies(expected, found) {
  const [gold, got] = [shingles(expected), shingles(found)]
  let [tp, fp, fn] = [0, 0, 0]
  for (const key of new Set([...gold.keys(), ...got.keys()])) {
    const [a, b] = [gold.get(key) ?? 0, got.get(key) ?? 0]
    tp += Math.min(a, b)
    fp += Math.max(0, b - a)
    fn += Math.max(0, a - b)
  }
  const sum = tp + fp + fn || 1
  return { tp: tp / sum, fp: fp / sum, fn: fn / sum }
}

export function f1(pages) {
  const sum = (key) => pages.reduce((total, page) => total + page[key], 0)
  const [tp, fp, fn] = [sum('tp'), sum('fp'), sum('fn')]
  return tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn)
}

const plain = (text) =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
export const sameTitle = (expected, found) => plain(expected) === plain(found ?? '')
export const sameDay = (expected, found) => (found ?? '').slice(0, 10) === expected.slice(0, 10)
/** Every word of every expected name is in what was found. */
export const sameAuthors = (expected, found) => {
  const words = new Set(plain(found ?? '').split(' '))
  return plain(expected.replace(/\band\b/g, ' '))
    .split(' ')
    .every((word) => words.has(word))
}

const share = (values) => (values.length === 0 ? 0 : values.filter(Boolean).length / values.length)
const readLines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** Every page of the collections with what is expected of it. */
export function* collections(shared) {
  const html = join(shared, 'data', 'html')
  const news = join(html, 'article-extraction-dataset')
  const stored = new Map(
    readdirSync(join(news, 'html')).map((name) => [
      name.replace(/\.html\.gz$/, ''),
      join(news, 'html', name),
    ]),
  )
  for (const gold of JSON.parse(readFileSync(join(news, 'ground-truth.json'), 'utf8'))) {
    const file = stored.get(gold.html_file)
    if (file)
      yield {
        set: 'news',
        id: gold.id,
        bytes: gunzipSync(readFileSync(file)),
        url: gold.link,
        ...goldOf(gold),
      }
  }
  const texts = new Map(
    readLines(join(shared, 'data', 'articles', 'articles.dev.jsonl')).map(({ id, text }) => [id, text]),
  )
  for (const gold of readLines(join(html, 'kremlin', 'gold.jsonl'))) {
    const bytes = readFileSync(join(html, 'kremlin', gold.html))
    yield {
      set: 'kremlin',
      id: gold.article_id,
      bytes,
      url: gold.url,
      title: gold.title,
      date: gold.published_at,
      authors: null,
      text: texts.get(gold.article_id) ?? null,
    }
  }
  for (const name of readdirSync(join(html, 'readability'))) {
    if (name.includes('.')) continue
    const meta = JSON.parse(readFileSync(join(html, 'readability', name, 'expected-metadata.json'), 'utf8'))
    const bytes = readFileSync(join(html, 'readability', name, 'source.html'))
    yield {
      set: 'readability',
      id: name,
      bytes,
      url: null,
      title: meta.title,
      date: meta.publishedTime,
      authors: meta.byline,
      text: null,
    }
  }
}

const goldOf = ({ title, date, authors, text }) => ({
  title: title || null,
  date: date || null,
  authors: authors || null,
  text: text || null,
})

export async function run({ shared, dist }) {
  const { readPage } = await import(pathToFileURL(join(dist, 'ingest', 'read-page.js')).href)
  const bySet = new Map()
  for (const { set, bytes, ...gold } of collections(shared)) {
    const scores = bySet.get(set) ?? { bodies: [], title: [], date: [], author: [], failed: 0 }
    bySet.set(set, scores)
    const page = await readPage(bytes, { contentType: 'text/html' }).catch(() => null)
    if (!page) scores.failed++
    if (gold.text) scores.bodies.push(compareBodies(gold.text, page?.text ?? ''))
    if (gold.title) scores.title.push(sameTitle(gold.title, page?.title))
    if (gold.date) scores.date.push(sameDay(gold.date, page?.publishedAt))
    if (gold.authors) scores.author.push(sameAuthors(gold.authors, page?.byline))
  }
  const rows = []
  for (const [set, { bodies, title, date, author, failed }] of bySet) {
    const name = `pages/${set}`
    if (bodies.length > 0) rows.push({ name, metric: 'body F1', value: f1(bodies) })
    rows.push({ name, metric: 'title', value: share(title) }, { name, metric: 'date', value: share(date) })
    if (author.length > 0) rows.push({ name, metric: 'author', value: share(author) })
    rows.push({ name, metric: 'failed', value: failed })
  }
  return rows
}
