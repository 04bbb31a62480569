/** The known word that was probably meant, by Damerau's measure: a swap of neighbours counts as one slip. */
export function nearest(word: string, known: readonly string[]): string | null {
  const meant = word.slice(0, LONGEST).toLowerCase()
  const slips = Math.min(2, Math.floor(meant.length / 3))
  let best: string | null = null
  let least = slips + 1
  for (const candidate of known) {
    const other = candidate.toLowerCase()
    // Of two as near, the one that begins so: ">likely" is ">=likely", and not "likely".
    const distance = edits(meant, other) + (other[0] === meant[0] ? 0 : 0.5)
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

/** No name of ours is longer, and the work grows with the square of the length. */
const LONGEST = 40

function edits(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? cost) + 1)
      row.push(cost)
    }
    ;[before, last] = [last, row]
  }
  return last[b.length] ?? 0
}
