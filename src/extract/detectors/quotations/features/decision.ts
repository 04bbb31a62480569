/**
 * What one learned decision looks at. Each feature joins up to three of the named values; the same code serves
 * training and reading, so the two cannot drift apart.
 */
export interface Decision {
  /** The values of the case at hand, in the order of their names, then a 0. */
  values: Int32Array
  /** For each feature, the places of its three values. */
  joined: Int32Array
  /** What each feature joins, by name: "word,before". */
  features: readonly string[]
  /** Sets the features of one decision apart from those of all others. */
  seed: number
}

/**
 *     decision(1, 'word before after', 'word  word,before  word,after')
 *                  ^ values              ^ features
 */
export function decision(seed: number, names: string, features: string): Decision {
  const places = new Map(
    names
      .trim()
      .split(/\s+/)
      .map((name, place) => [name, place]),
  )
  const list = features.trim().split(/\s+/)
  const joined = list.flatMap((feature) => {
    const parts = feature.split(',').map((name) => places.get(name) as number)
    return [0, 1, 2].map((n) => parts[n] ?? places.size)
  })
  return { values: new Int32Array(places.size + 1), joined: Int32Array.from(joined), features: list, seed }
}

/** No decision has more features. */
export const MAX_FEATURES = 64

/** Writes the numbers of all features, of 32 bits each, to `out`, and returns how many there are. */
export function featuresOf({ values, joined, seed }: Decision, out: Int32Array): number {
  const n = joined.length / 3
  for (let f = 0, j = 0; f < n; f++) {
    let h = Math.imul(seed * MAX_FEATURES + f, 0x9e3779b1) ^ (values[joined[j++] as number] as number)
    h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ (values[joined[j++] as number] as number)
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ (values[joined[j++] as number] as number)
    h = Math.imul(h ^ (h >>> 14), 0x27d4eb2f)
    out[f] = h ^ (h >>> 16)
  }
  return n
}
