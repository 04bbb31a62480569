// Linear models over hashed features, learned by AdaGrad: yes or no (logistic), and one of several (softmax).

/** How far a step goes, how much each weight is drawn to 0, and the share of the features left out each time. */
const RATE = 0.07
const SHRINK = 1e-5
const DROP = 0.1
/** How often a feature must be met to count; once is enough where it speaks for what is right. */
const SEEN = 2
const RIGHT = 2

/**
 * `size` weights, found by `slotOf(feature)`. A decision of a glance counts all its features; any other only those that
 * are not rare, some of them left out, others each time, so that none is leaned on alone.
 */
export function newLearner({ size, slotOf, featuresOf, maxFeatures, random }) {
  const weights = new Float32Array(size)
  const squares = new Float32Array(size).fill(1e-2)
  const met = new Uint8Array(1 << 27) // by more bits of a feature's number than tell its weight
  const buffer = new Int32Array(maxFeatures)
  const losses = new Map()
  const learner = { weights, losses, counting: false, note, score, decide, choose, told }

  function note(name, loss) {
    const entry = losses.get(name) ?? { sum: 0, cases: 0 }
    entry.sum += loss
    entry.cases++
    losses.set(name, entry)
  }

  /** The mean loss of each decision, and over how many cases. */
  function told() {
    return [...losses]
      .map(([name, { sum, cases }]) => `${name} ${(sum / cases).toFixed(4)} (${cases})`)
      .join('  ')
  }

  function slots(features, n, glance) {
    let kept = 0
    for (let i = 0; i < n; i++)
      if (glance || (met[features[i] & (met.length - 1)] >= SEEN && random() >= DROP))
        features[kept++] = slotOf(features[i])
    return kept
  }

  /** What the features that are counted tell, as if none had been left out. */
  function sum(row, n, glance) {
    let total = 0
    for (let i = 0; i < n; i++) total += weights[row[i]]
    return glance ? total : total / (1 - DROP)
  }

  function step(row, n, gradient) {
    for (let i = 0; i < n; i++) {
      const f = row[i]
      const g = gradient + SHRINK * weights[f]
      squares[f] += g * g
      weights[f] -= (RATE * g) / Math.sqrt(squares[f])
    }
  }

  function count(n, right) {
    for (let i = 0; i < n; i++) {
      const at = buffer[i] & (met.length - 1)
      met[at] = Math.min(255, met[at] + (right ? RIGHT : 1))
    }
  }

  /** What a decision of a glance makes of the case at hand, in logits. */
  function score(decision) {
    return sum(buffer, slots(buffer, featuresOf(decision, buffer), true), true)
  }

  /** Yes or no. */
  function decide(name, decision, is, glance = false) {
    const all = featuresOf(decision, buffer)
    if (learner.counting) return count(all, is)
    const n = slots(buffer, all, glance)
    const p = 1 / (1 + Math.exp(-sum(buffer, n, glance)))
    note(name, -Math.log(Math.max(1e-9, is ? p : 1 - p)))
    step(buffer, n, p - (is ? 1 : 0))
  }

  /** One of the candidates; several may be right. `see(candidate)` gives the decision, filled in. */
  function choose(name, candidates, isRight, see, glance = false) {
    const rows = []
    let max = -Infinity
    for (const candidate of candidates) {
      const all = featuresOf(see(candidate), buffer)
      const right = isRight(candidate)
      if (learner.counting) {
        count(all, right)
        continue
      }
      const n = slots(buffer, all, glance)
      const row = buffer.slice(0, n)
      const value = sum(row, n, glance)
      max = Math.max(max, value)
      rows.push({ row, n, value, right })
    }
    if (!rows.some(({ right }) => right)) return
    let all = 0
    let good = 0
    for (const row of rows) {
      row.p = Math.exp(row.value - max)
      all += row.p
      if (row.right) good += row.p
    }
    note(name, -Math.log(Math.max(1e-9, good / all)))
    for (const { row, n, p, right } of rows) {
      const gradient = p / all - (right ? p / good : 0)
      if (Math.abs(gradient) > 1e-4) step(row, n, gradient)
    }
  }

  return learner
}
