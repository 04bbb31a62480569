import { lineOf, type DomDocument } from './dom.ts'

/** The page's heading when it agrees with what the metadata calls the article; else the metadata, less the site's name. */
export function pickTitle(
  document: DomDocument,
  candidates: readonly (string | null)[],
  site: string | null,
): string | null {
  const named = candidates.flatMap((title) => (title ? [withoutSite(title, site)] : [])).filter(Boolean)
  const headings = [...document.querySelectorAll('h1')]
    .map(lineOf)
    .filter((line) => line.length > 0 && line.length < 300)
  const agreeing = headings.find((heading) => named.some((title) => alike(heading, title)))
  if (agreeing) return withoutKicker(agreeing, named)
  return named[0] ?? (headings.length === 1 ? (headings[0] as string) : null)
}

/** "World | Envoys meet in Oslo" as a heading, where the metadata know the second part alone. */
const withoutKicker = (heading: string, named: readonly string[]): string =>
  named.find((title) => heading.endsWith(title) && SET_OFF.test(heading.slice(0, -title.length))) ?? heading
const SET_OFF = /^[^|:]{1,30} ?[|:»] $/

/** Whether two titles share most of their words. */
function alike(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  if (first.size === 0 || second.size === 0) return false
  const shared = [...first].filter((word) => second.has(word)).length
  return (
    shared >= 0.6 * Math.min(first.size, second.size) && shared >= 0.34 * Math.max(first.size, second.size)
  )
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** What outlets put between a headline and their name. */
const SEPARATOR = /( [|–—»·:/-] )/

/** "Envoys meet in Oslo | The Harbour Times" without the outlet, when the last part names it, or is set off by a bar. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(SEPARATOR)
  const isSite = (part: string | undefined): boolean =>
    part !== undefined &&
    site !== null &&
    (alike(part, site) || [...wordsOf(part)].every((word) => site.toLowerCase().includes(word)))
  if (parts.length > 2 && isSite(parts[0])) parts.splice(0, 2)
  while (parts.length > 2) {
    const [bar, last] = parts.slice(-2) as [string, string]
    const head = parts.slice(0, -2).join('')
    if (last.length > 60 || !(isSite(last) || (bar === ' | ' && wordsOf(head).size >= 3))) break
    parts.splice(-2)
  }
  return parts.join('')
}
