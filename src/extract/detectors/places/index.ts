import type { Token } from '../../../text/tokens.ts'
import type { Article } from '../../article.ts'
import type { Detector, Place } from '../../detector.ts'
import { exactKey, PLACE_INDEX, type PlaceEntry, type PlaceNode } from '../../lexicon/places/index.ts'
import { foldWord, splitHyphens } from '../../lexicon/places/fold.ts'
import { decideHomonyms } from './homonyms.ts'
import { isPartOfName, standsForGovernment } from './neighbours.ts'

/** Names of places in one pass over the words, the longest name at each. */
export const places: Detector = {
  name: 'places',
  detect: (article) => ({ places: findPlaces(article) }),
}

function findPlaces(article: Article): Place[] {
  const words = splitHyphens(article.tokens)
  const found: Place[] = []
  for (let i = 0; i < words.length; i++) {
    const match = startsName(words[i] as Token) ? longestName(words, i) : null
    if (!match) continue
    const { entry, last } = match
    if (entry.kind !== null && !isPartOfName(article.text, words, i, last, entry)) {
      const { start } = words[i] as Token
      const { end } = words[last - 1] as Token
      const kind = standsForGovernment(words, i, last, entry) ? 'metonym' : entry.kind
      found.push({
        start,
        end,
        text: article.text.slice(start, end),
        name: entry.name,
        country: entry.country,
        kind,
      })
    }
    i = last - 1
  }
  return decideHomonyms(found)
}

const startsName = ({ kind, text }: Token): boolean => {
  if (kind !== 'word') return false
  const first = text.charCodeAt(0)
  return (first >= 65 && first <= 90) || first > 127 || text === 'sub' // "sub-Saharan Africa"
}

function longestName(words: readonly Token[], at: number): { entry: PlaceEntry; last: number } | null {
  let node: PlaceNode | undefined = PLACE_INDEX
  let match: { entry: PlaceEntry; last: number } | null = null
  for (let i = at; i < words.length; i++) {
    const { text, kind } = words[i] as Token
    node = (isCapitals(text) ? node.next.get(exactKey(text)) : undefined) ?? node.next.get(foldWord(text))
    if (!node) break
    if (node.entry && (i === at || kind === 'mark' || node.endsLower || HAS_CAPITAL.test(text)))
      match = { entry: node.entry, last: i + 1 }
  }
  return match
}

/** "New guinea pigs" are no island. */
const HAS_CAPITAL = /\p{Lu}/u

const isCapitals = (text: string): boolean => {
  const second = text.charCodeAt(1)
  return second === 46 || (second >= 65 && second <= 90)
}
