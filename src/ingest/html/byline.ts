import { trimEnd } from '../../text/trim.ts'
import { bylineOf, isDressing } from '../text/byline.ts'
import { datesIn } from '../page-dates.ts'
import { lineOf, type DomDocument } from './dom.ts'

const BYLINES =
  '[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel="author"], [class*="byline"] a, [class*="Byline"] a, [class*="author-name"], ' +
  '[class*="author__name"], [class*="AuthorName"], [class*="authorName"], [class*="author"] a, a[href*="/author/"], a[href*="/authors/"], [class*="byline"], [class*="Byline"], [class*="author"]'

export function pickByline(
  document: DomDocument,
  linked: readonly string[],
  metas: Map<string, string>,
): string | null {
  const named = [
    'dc.creator',
    'dcterms.creator',
    'author',
    'article:author',
    'og:article:author',
    'byl',
    'parsely-author',
    'sailthru.author',
    'citation_author',
    'cxenseparse:author',
    'twitter:creator_name',
  ]
  const given = names([...linked])
  if (given) return given
  for (const name of named) {
    const found = names([metas.get(name) ?? ''])
    if (found) return found
  }
  for (const selector of BYLINES.split(', ')) {
    const scope = [...document.querySelectorAll(selector)].filter(
      (element) => !element.closest('aside, nav, footer, [class*="related"], [class*="comment"]'),
    )
    const found = names(scope.slice(0, 4).map(lineOf))
    if (found) return found
  }
  return null
}

/** What links to an author's page say, and what stands behind a name: a bar with a label, the site, or the day's "on". */
const BEFORE = /^(?:view|see|read) (?:all |more )?(?:posts|articles|stories) (?:by|from) /i
const BEHIND = /(?: [|] (?:sponsored|opinion|contributor|staff)|, [\w-]{2,40}\.(?:com|org|net)| on)$/i

/** Names worth printing, each once: no addresses, no accounts, no "By". */
function names(values: readonly string[]): string | null {
  const kept: string[] = []
  for (const value of values) {
    const line = value
      .replace(/[\s\u00a0]+/g, ' ')
      .trim()
      .replace(BEFORE, '')
    const undated = line
      .slice(0, datesIn(line).find(({ start }) => start > 0)?.start)
      .trim()
      .replace(BEHIND, '')
    const named = trimEnd(undated, isDressing)
    const name = trimEnd(bylineOf(named) ?? named.replace(/^by:? /i, ''), isDressing)
    if (
      name.length < 2 ||
      name.length > 120 ||
      name.startsWith(',') ||
      /https?:|www\.|^@|[<>{}]|^(?:admin|null|undefined|none|author|authors|by|follow|staff)$/i.test(name)
    )
      continue
    if (!/\p{L}{2}/u.test(name) || kept.some((other) => other.toLowerCase().includes(name.toLowerCase())))
      continue
    kept.push(name)
  }
  return kept.length > 0 ? kept.join(', ') : null
}
