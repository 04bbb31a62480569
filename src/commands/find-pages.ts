import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import path from 'node:path'
import { isFeed } from '../ingest/feeds/is-feed.ts'

const PAGES = new Set(['.txt', '.text', '.html', '.htm', '.xhtml', '.rss', '.atom', '.rdf', '.xml'])
const LINES = new Set(['.ndjson', '.jsonl'])

/** A file or an address to read: a page or a feed, one article a line, or what its content says. */
export interface PageFile {
  file: string
  kind: 'page' | 'lines' | 'address' | 'unknown'
}

/**
 * The addresses and files that are named, and those of the folders that are named, however deep, by the ending of their
 * names; articles as JSON, and JSON Feeds, by their content, for much else is JSON.
 */
export function findPages(names: readonly string[]): PageFile[] {
  return names.flatMap((name): PageFile[] => {
    if (/^https?:\/\//i.test(name)) return [{ file: name, kind: 'address' }]
    if (name === '-' || !statSync(name).isDirectory()) return [{ file: name, kind: kindOf(name) }]
    return readdirSync(name, { recursive: true, encoding: 'utf8' })
      .sort()
      .flatMap((inner) => {
        const file = path.join(name, inner)
        const kind = kindOf(file)
        const isWanted = kind !== 'unknown' || (/\.json$/i.test(file) && isArticleOrFeed(file))
        return isWanted && statSync(file).isFile() ? [{ file, kind }] : []
      })
  })
}

function kindOf(name: string): PageFile['kind'] {
  const ending = path.extname(name).toLowerCase()
  return LINES.has(ending) ? 'lines' : PAGES.has(ending) ? 'page' : 'unknown'
}

/** An object with a text or the HTML of a page. */
const isArticle = (head: string): boolean =>
  head.trimStart().startsWith('{') && /"(?:text|html)" ?: ?"/.test(head)

function isArticleOrFeed(file: string): boolean {
  const bytes = Buffer.alloc(20_000)
  const opened = openSync(file, 'r')
  try {
    if (!statSync(file).isFile()) return false
    const head = bytes.toString('utf8', 0, readSync(opened, bytes))
    return isArticle(head) || isFeed(head)
  } finally {
    closeSync(opened)
  }
}
