/** How well feeds are read: real ones, and the well-formed cases of two parsers' own test suites with what they expect. */
import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const plain = (text) =>
  String(text)
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:lt|#60);/g, '<')
    .replace(/&(?:amp|#38);/g, '&')
    .replace(/&#x0024;/g, '$')
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
const share = (values) => (values.length === 0 ? null : values.filter(Boolean).length / values.length)
const minute = (date) => (date ? new Date(date).toISOString().slice(0, 16) : null)

/** A string or a time tuple of Python; null for anything else. */
function literal(source) {
  const [, quote, inner] = /^u?(['"])(.*)\1$/s.exec(source) ?? []
  if (quote)
    return inner
      .replace(/\\u([\da-f]{4})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
      .replace(/\\(['"\\])/g, '$1')
  const tuple = /^\((\d+(?:, ?\d+){5})/.exec(source)?.[1].split(/, ?/).map(Number)
  return tuple ? new Date(Date.UTC(tuple[0], tuple[1] - 1, ...tuple.slice(2))).toISOString() : null
}

const FIELDS = {
  title: 'title',
  link: 'url',
  id: 'guid',
  guid: 'guid',
  published_parsed: 'publishedAt',
  author: 'author',
}

/** What one of feedparser's cases says of its entries: `entries[0]['title'] == 'x'`. */
function* expectations(text) {
  const expect = /^Expect:\s*(.*)$/m.exec(text)?.[1] ?? ''
  for (const [, index, field, value] of expect.matchAll(
    /entries\[(\d+)\]\['(\w+)'\] == (u?'(?:[^'\\]|\\.)*'|u?"[^"]*"|\([\d, ]+\))/g,
  ))
    if (FIELDS[field] && literal(value) !== null)
      yield { index: Number(index), field: FIELDS[field], value: literal(value) }
}

/** Where the expectation itself was read in the wrong encoding, its letters are let be. */
const sameWords = (found, value) =>
  value.includes('\ufffd') ? found.replace(/[^ -~]/g, '') === value.replace(/[^ -~]/g, '') : found === value

const agrees = (item, field, value) => {
  const found = item?.[field]
  if (field === 'publishedAt') return minute(found) === minute(value)
  if (field === 'title') return sameWords(plain(found ?? ''), plain(value))
  return (found ?? '').replace(/\/$/, '') === value.trim().replace(/\/$/, '')
}

export async function run({ dist, shared }) {
  const { readFeed } = await import(pathToFileURL(join(dist, 'ingest', 'feeds', 'read-feed.js')))
  const feeds = join(shared, 'data', 'feeds')
  const tryRead = (bytes, url) => {
    try {
      return readFeed(bytes, { url })
    } catch {
      return null
    }
  }
  const told = process.env.EVAL_ERRORS ? console.error : () => {}

  const news = readdirSync(join(feeds, 'news')).filter((name) => name.endsWith('.xml'))
  const readNews = news.map((name) => {
    const feed = tryRead(readFileSync(join(feeds, 'news', name)))
    const items = feed?.items ?? []
    const whole = items.length > 0 && items.every(({ title, url }) => title && url)
    if (!whole)
      told(
        'news',
        name,
        items.find(({ title, url }) => !title || !url),
      )
    return { whole, dated: items.map(({ publishedAt }) => publishedAt !== null) }
  })

  const cases = join(feeds, 'feedparser', 'wellformed')
  const files = readdirSync(cases, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.xml'),
  )
  const read = []
  const kept = []
  for (const name of files) {
    const bytes = readFileSync(join(cases, name))
    const text = bytes.toString('latin1')
    if (name.startsWith('cdf')) continue // not a format of this reader
    const feed = tryRead(bytes, 'http://127.0.0.1:8097/tests/wellformed/' + name)
    const wants = [...expectations(bytes.toString('utf8'))]
    if (/<(?:item|entry)\b/.test(text)) read.push(feed !== null)
    if (read.at(-1) === false) told('unread', name)
    for (const { index, field, value } of wants) {
      const good = agrees(feed?.items[index], field, value)
      kept.push(good)
      if (!good) told(name, field, JSON.stringify(value), JSON.stringify(feed?.items[index]?.[field]))
    }
  }

  const suite = join(feeds, 'rss-parser')
  const others = readdirSync(join(suite, 'expected')).flatMap((name) => {
    const stem = basename(name, '.json')
    const input = readdirSync(join(suite, 'input')).find((one) => one.startsWith(`${stem}.`))
    const expected = JSON.parse(readFileSync(join(suite, 'expected', name), 'utf8')).feed.items
    const items = tryRead(readFileSync(join(suite, 'input', input)))?.items ?? []
    const same = (item, want) =>
      (want.title === undefined || agrees(item, 'title', want.title)) &&
      (want.link === undefined || agrees(item, 'url', want.link) || want.link.startsWith('/')) &&
      (want.isoDate === undefined || minute(item?.publishedAt) === minute(want.isoDate))
    return [
      items.length === expected.length,
      ...expected.map((want, index) => {
        const good = same(items[index], want)
        if (!good)
          told(
            stem,
            index,
            JSON.stringify([want.title, want.link, want.isoDate]),
            JSON.stringify([items[index]?.title, items[index]?.url, items[index]?.publishedAt]),
          )
        return good
      }),
    ]
  })

  return [
    {
      name: 'feeds, news',
      metric: 'read, each item with title and link',
      value: share(readNews.map(({ whole }) => whole)),
    },
    {
      name: 'feeds, news',
      metric: 'items with a date',
      value: share(readNews.flatMap(({ dated }) => dated)),
    },
    { name: 'feeds, feedparser', metric: 'well-formed cases read', value: share(read) },
    { name: 'feeds, feedparser', metric: 'expectations of items met', value: share(kept) },
    { name: 'feeds, feedparser', metric: 'expectations of items', value: kept.length },
    { name: 'feeds, rss-parser', metric: 'items as expected', value: share(others) },
  ]
}
