/** Feeds that break off, as downloads do. */

/** What stands between a feed's root and its items, closed again. */
const ENDS: Readonly<Record<string, string>> = { rss: '</channel></rss>', feed: '</feed>' }
const ROOT = /<(rss|feed|(?:\w{1,20}:)?RDF)\b/i

/** The items before the place where a feed breaks off; null where it does not, or has none before. */
export function untilCut(content: string): string | null {
  const [, root = ''] = ROOT.exec(content.slice(0, 20_000)) ?? []
  if (root === '' || content.includes(`</${root}>`)) return null
  const last = Math.max(...['</item>', '</entry>'].map((end) => content.lastIndexOf(end) + end.length))
  return last < 10 ? null : content.slice(0, last) + (ENDS[root.toLowerCase()] ?? `</${root}>`)
}

/** What is wrong with a feed that cannot be read, as far as can be told. */
export function reasonOf(content: string, { message }: Error): string {
  const [, root] = ROOT.exec(content.slice(0, 20_000)) ?? []
  if (root !== undefined && !content.includes(`</${root}>`)) return `it breaks off: <${root}> is not closed`
  if (/<!ENTITY/i.test(content.slice(0, 20_000))) return 'it declares entities, and none are read'
  if (root !== undefined) return 'its XML is not well-formed, or nested too deeply'
  return message
}
