import type { Token } from '../../../text/tokens.ts'
import type { Place } from '../../detector.ts'
import { COUNTRY_NAMES } from '../../lexicon/places/index.ts'

/** Nations of two states, which each call the other by where it lies: codes of the northern and the southern one. */
const NATIONS: readonly (readonly [north: string, south: string])[] = [
  ['KP', 'KR'],
  ['SD', 'SS'],
]

/**
 *     North Korea fired a missile. … a visit to the North next month
 *                                                   ^^^^^ where the article names the state that is meant, or its other half
 *
 * None where it says so of more than one nation; "the South China Sea", "the North of England" and "the Global South"
 * are none either.
 */
export function findHalves(words: readonly Token[], places: readonly Place[]): Place[] {
  const spoken = new Set(places.map(({ country }) => country))
  const nations = NATIONS.filter(
    ([north, south]) => spoken.has(north) && (north !== 'SD' || spoken.has(south)),
  )
  const [nation] = nations
  if (!nation || nations.length > 1) return []
  return words.flatMap(({ start, end, text }, i) => {
    if ((text !== 'North' && text !== 'South') || words[i - 1]?.lower !== 'the') return []
    const after = words[i + 1]
    if (after && after.start - end < 2 && /^(?:\p{Lu}.*|of|-.*)$/u.test(after.text)) return []
    const country = nation[text === 'North' ? 0 : 1]
    return [{ start, end, text, name: COUNTRY_NAMES.get(country) ?? text, country, kind: 'country' }]
  })
}

/** "the North", which is no name without its article. */
export const isHalf = ({ text }: Place): boolean => text === 'North' || text === 'South'
