import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const PAGES = new Set(['.txt', '.text', '.html', '.htm', '.xhtml', '.rss', '.atom', '.rdf', '.xml'])
const LINES = new Set(['.ndjson', '.jsonl'])

/** A file or an address to read: one page, or one article a line. */
export interface PageFile {
  file: string
  kind: 'page' | 'lines' | 'address'
}

/** The addresses and files that are named, and those of the folders that are named, however deep, by the ending of their names. */
export function findPages(names: readonly string[]): PageFile[] {
  return names.flatMap((name): PageFile[] => {
    if (/^https?:\/\//i.test(name)) return [{ file: name, kind: 'address' }]
    if (name === '-' || !statSync(name).isDirectory()) return [{ file: name, kind: kindOf(name) ?? 'page' }]
    return readdirSync(name, { recursive: true, encoding: 'utf8' })
      .sort()
      .flatMap((inner) => {
        const file = path.join(name, inner)
        const kind = kindOf(file)
        return kind && statSync(file).isFile() ? [{ file, kind }] : []
      })
  })
}

function kindOf(name: string): PageFile['kind'] | null {
  const ending = path.extname(name).toLowerCase()
  return LINES.has(ending) ? 'lines' : PAGES.has(ending) ? 'page' : null
}
