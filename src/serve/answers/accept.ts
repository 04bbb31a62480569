/** Content negotiation (RFC 9110, 12.5.1). */

/** The one of `offers` that an Accept header likes best, the first of equals; null when it takes none of them. */
export function accepted<T extends string>(
  header: string | undefined,
  offers: readonly [T, ...T[]],
): T | null {
  if (header === undefined || header.trim() === '') return offers[0]
  const ranges = header.split(',').map(readRange)
  let [best, most]: [T | null, number] = [null, 0]
  for (const offer of offers) {
    const quality = qualityOf(offer, ranges)
    if (quality > most) [best, most] = [offer, quality]
  }
  return best
}

interface Range {
  type: string
  quality: number
}

function readRange(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const q = parameters.find((parameter) => parameter.startsWith('q='))
  const quality = q === undefined ? 1 : Number(q.slice(2))
  return { type, quality: quality >= 0 && quality <= 1 ? quality : 0 }
}

// The closest range counts: text/csv before text/* before */*.
function qualityOf(offer: string, ranges: readonly Range[]): number {
  for (const pattern of [offer, `${offer.split('/')[0]}/*`, '*/*']) {
    const range = ranges.find(({ type }) => type === pattern)
    if (range) return range.quality
  }
  return 0
}
