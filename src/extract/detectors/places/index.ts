import type { Token } from '../../../text/tokens.ts'
import { flag } from '../../../text/words.ts'
import { partsOf, type Article } from '../../article.ts'
import type { Detector, Place } from '../../detector.ts'
import { beginsName, isCapitalised, longestName } from '../../lexicon/name-index.ts'
import { PLACE_INDEX } from '../../lexicon/places/index.ts'
import { findHalves } from './halves.ts'
import { decideHomonyms } from './homonyms.ts'
import { isPartOfName, standsForGovernment } from './neighbours.ts'

/** Names of places in one pass over the words, the longest name at each. */
export const places: Detector = {
  name: 'places',
  detect: (article) => ({ places: findPlaces(article) }),
}

function findPlaces(article: Article): Place[] {
  const words = partsOf(article)
  const found: Place[] = []
  for (let i = 0; i < words.length; i++) {
    const match = (words[i] as Token).flags & BEGINS ? longestName(PLACE_INDEX, words, i) : null
    if (!match) continue
    const { value: entry, last } = match
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
  const halves = findHalves(words, found)
  const all = halves.length === 0 ? found : [...found, ...halves].sort((a, b) => a.start - b.start)
  return decideHomonyms(article.text, all)
}

/** "sub-Saharan Africa" is the one that begins in lower case. */
const BEGINS = flag((word) => (isCapitalised(word) || word.text === 'sub') && beginsName(PLACE_INDEX, word))
