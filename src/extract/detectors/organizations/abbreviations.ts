import { lastBy } from '../../../text/span.ts'
import { tokenAt, type Article } from '../../article.ts'
import type { Organization } from '../../detector.ts'

/**
 * An abbreviation in brackets after a name stands for it from there on.
 *
 *     the Northern Peace Institute (NPI) … NPI says
 *                                   ^^^    ^^^
 */
export function expandAbbreviations(article: Article, found: Organization[]): Organization[] {
  const given = new Map<string, Organization>()
  for (const body of found) {
    const at = tokenAt(article, body.end - 1) + 1
    const [open, short, close] = article.tokens.slice(at, at + 3)
    if (open?.text !== '(' || close?.text !== ')' || !short || !ABBREVIATION.test(short.text)) continue
    if (!given.has(short.text)) given.set(short.text, body)
  }
  if (given.size === 0) return found
  const known = new Set(found.map(({ start }) => start))
  const names = [...found]
  for (const { start, end, text, kind } of article.tokens) {
    const body = kind === 'word' && !known.has(start) ? given.get(text) : undefined
    if (!body || start <= body.end) continue
    const around = lastBy(names, start)
    if (!around || end > around.end) found.push({ ...body, start, end, text })
  }
  return found.sort((a, b) => a.start - b.start)
}

const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{Ll}&-]*\p{Lu}$/u
