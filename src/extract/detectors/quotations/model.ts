import { type Decision, featuresOf, MAX_FEATURES } from './features/decision.ts'
import { STEP, WEIGHTS } from './weights.ts'

/** How many weights there are, as a power of two. */
export const WEIGHT_BITS = 22

/** The weight a feature has; features share one where the low bits of their numbers agree. */
export const slotOf = (feature: number): number => feature & ((1 << WEIGHT_BITS) - 1)

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

const features = new Int32Array(MAX_FEATURES)

/** What speaks for the case at hand, in logits. */
export function weigh(decision: Decision): number {
  const n = featuresOf(decision, features)
  let total = 0
  for (let i = 0; i < n; i++) total += weights[slotOf(features[i] as number)] as number
  return total * STEP
}

/** What the `f`-th of the features adds to the case at hand, in logits, once {@link weigh} has seen it. */
export const weightOf = (f: number): number => (weights[slotOf(features[f] as number)] as number) * STEP

/** A feature and what it adds, in logits: "word,before" +1.2. */
export interface Reason {
  feature: string
  weight: number
}

/** The features that tell most, either way, about the case at hand. */
export function reasons(decision: Decision, most = 4): Reason[] {
  featuresOf(decision, features)
  return decision.features
    .map((feature, i) => ({ feature, weight: weightOf(i) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, most)
}
