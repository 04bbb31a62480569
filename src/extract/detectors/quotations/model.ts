import { WEIGHT_BITS } from './features.ts'
import { STEP, WEIGHTS } from './weights.ts'

/** The learned weights, unpacked once: a signed byte each, in steps of STEP. */
const weights = unpack(WEIGHTS)

/** Packed is only what is not 0: the gap to the weight before, 7 bits a byte, then the weight. */
function unpack(base64: string): Int8Array {
  const packed = atob(base64)
  const bytes = new Int8Array(1 << WEIGHT_BITS)
  let at = -1
  for (let i = 0; i < packed.length;) {
    let shift = 0
    let byte = packed.charCodeAt(i++)
    for (; byte > 127; byte = packed.charCodeAt(i++)) {
      at += (byte & 127) << shift
      shift += 7
    }
    at += byte << shift
    bytes[at] = packed.charCodeAt(i++)
  }
  return bytes
}

/** What the weights of `n` features add up to, in logits. */
export function score(features: Int32Array, n: number): number {
  let total = 0
  for (let i = 0; i < n; i++) total += weights[features[i] as number] as number
  return total * STEP
}
