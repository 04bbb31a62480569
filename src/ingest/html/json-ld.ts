import type { DomDocument } from './dom.ts'

export type LinkedData = Readonly<Record<string, unknown>>

/** Types of schema.org that mean an article, and how well each fits. */
const ARTICLE = /(?:^|\/)(?:\w*Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|Review)$/
const PAGE = /(?:^|\/)(?:WebPage|VideoObject|ItemPage)$/

/** The JSON-LD object of a page that describes its article, else of the page itself; null without either. */
export function articleData(document: DomDocument): LinkedData | null {
  const nodes: LinkedData[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    collect(parseLoosely(script.textContent ?? ''), nodes, 0)
  const article = nodes.filter((node) => typeOf(node, ARTICLE))
  const dated = article.find(
    (node) => node.datePublished !== undefined && (node.headline ?? node.name) !== undefined,
  )
  return (
    dated ??
    article[0] ??
    nodes.find((node) => typeOf(node, PAGE) && node.datePublished !== undefined) ??
    null
  )
}

const typeOf = (node: LinkedData, type: RegExp): boolean =>
  [node['@type']].flat().some((name) => typeof name === 'string' && type.test(name))

/** Pages wrap JSON-LD in comments and leave line breaks in strings. */
function parseLoosely(source: string): unknown {
  const list = source.trimStart().startsWith('[')
  const json = source.slice(source.indexOf(list ? '[' : '{'), source.lastIndexOf(list ? ']' : '}') + 1)
  for (const attempt of [json, json.replace(/[\n\r\t]+/g, ' ')])
    try {
      return JSON.parse(attempt)
    } catch {
      continue
    }
  return null
}

const CONTAINERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart']

function collect(value: unknown, nodes: LinkedData[], depth: number): void {
  if (depth > 6 || nodes.length > 500) return
  if (Array.isArray(value)) for (const item of value) collect(item, nodes, depth + 1)
  else if (typeof value === 'object' && value !== null) {
    const node = value as LinkedData
    nodes.push(node)
    for (const key of CONTAINERS) collect(node[key], nodes, depth + 1)
  }
}

/** The words of a value: a string, or the name of a thing; of a list, each. */
export function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(namesIn)
  if (typeof value === 'object' && value !== null)
    return namesIn((value as LinkedData).name ?? (value as LinkedData)['@value'])
  return []
}
