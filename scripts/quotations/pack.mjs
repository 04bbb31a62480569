// How weights are packed: of each that counts, the gap to the one before (7 bits a byte) and a signed byte of steps.

const STEP = 1 / 24
/** A weight of fewer steps is left out. */
const LEAST = 2

/** The text of weights.ts. It holds no words of the corpus, only weights. */
export function pack(weights) {
  const bytes = []
  let previous = -1
  for (let f = 0; f < weights.length; f++) {
    const value = Math.max(-127, Math.min(127, Math.round(weights[f] / STEP)))
    if (Math.abs(value) < LEAST) continue
    let gap = f - previous
    previous = f
    for (; gap > 127; gap >>= 7) bytes.push((gap & 127) | 128)
    bytes.push(gap, value & 255)
  }
  return `/** Learned by scripts/train-quotations.mjs; scripts/quotations/pack.mjs says how they are packed. */
export const STEP = ${STEP}
export const WEIGHTS =
  '${Buffer.from(bytes).toString('base64')}'
`
}
