import type { Article } from '../../article.ts'
import type { Signals } from './signals.ts'
import { KIND } from './word-kinds.ts'

/** How far into a text a dateline may stand, in characters. */
const HEAD = 600
/** A place, then a state or day, an agency, and the dash or colon that ends it. */
const DATELINE =
  /^(?<place>\p{Lu}[\p{L}.'’]*(?:[ /-]\p{Lu}[\p{L}.'’]*){0,3})(?:, [^\n—–:()]{1,30})?(?<agency> ?\([^()\n]{2,30}\))?(?: ?(?:—|–|--?)|(?<colon>:))\s/u
const LONGEST = 110

/**
 *     LIMA, Oct 19 (Agency) – The minister said …        NEW DELHI: The minister said …
 *                             ^ the sentence begins here            ^
 *
 * Parts datelines from the sentences behind them: who says something there is no part of the one, and the place none of
 * the other.
 */
export function partDatelines({ text, tokens, sentences }: Article, s: Signals): void {
  for (const { first, last } of sentences) {
    const start = tokens[first]?.start ?? 0
    if (start > HEAD) return
    const match = DATELINE.exec(text.slice(start, start + LONGEST))
    if (!match) continue
    const { place = '', agency, colon } = match.groups ?? {}
    const isPlace = s.kind[first] === KIND.place
    if (colon ? !isPlace : !agency && place !== place.toUpperCase() && !isPlace) continue
    let behind = first
    while (behind < last && (tokens[behind]?.start ?? 0) < start + match[0].length) behind++
    if (behind === last) continue
    s.last.fill(behind, first, behind)
    s.first.fill(behind, behind, last)
  }
}
