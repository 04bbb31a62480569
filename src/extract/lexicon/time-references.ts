/** Phrases that point at the present, the past or the future without saying when (TimeML's *_REF values). */

type ReferenceValue = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'

const PHRASES: Readonly<Record<ReferenceValue, readonly string[]>> = {
  PRESENT_REF: [
    ...['now', 'right now', 'currently', 'current', 'these days', 'nowadays', 'presently', 'at this time'],
    ...['the time being', 'the present', 'at the moment', 'this moment', 'at present'],
  ],
  PAST_REF: ['recently', 'more recently', 'most recently', 'recent', 'the past', 'the recent past', 'lately'],
  FUTURE_REF: [
    ...[
      'soon',
      'the future',
      'the near future',
      'future',
      'the foreseeable future',
      'the near term',
      'the short term',
    ],
    ...['as soon as possible', 'the coming future'],
  ],
}

export interface Reference {
  /** The words after the first. */
  rest: readonly string[]
  value: ReferenceValue
}

/** By their first word, the longest phrase first. */
export const REFERENCES: ReadonlyMap<string, readonly Reference[]> = index()

function index(): ReadonlyMap<string, readonly Reference[]> {
  const map = new Map<string, Reference[]>()
  for (const [value, phrases] of Object.entries(PHRASES) as [ReferenceValue, readonly string[]][]) {
    for (const phrase of phrases) {
      const [first = '', ...rest] = phrase.split(' ')
      const list = map.get(first) ?? []
      list.push({ rest, value })
      map.set(first, list)
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return map
}
