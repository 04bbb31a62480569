/** How much speaks for a candidate, in logits. */
export type Look<Candidate> = (candidate: Candidate) => number

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

/** How many candidates pass the first glance. */
export const FEW = 5

const best = new Float64Array(FEW)

/** The few candidates that are likeliest by `glance`, in their order. Linear in the candidates. */
export function shortlist<Candidate>(
  candidates: readonly Candidate[],
  glance: Look<Candidate>,
): readonly Candidate[] {
  if (candidates.length <= FEW) return candidates
  const scores: number[] = []
  best.fill(-Infinity)
  for (const candidate of candidates) {
    const value = glance(candidate)
    scores.push(value)
    let place = FEW
    for (; place > 0 && value > (best[place - 1] as number); place--)
      if (place < FEW) best[place] = best[place - 1] as number
    if (place < FEW) best[place] = value
  }
  const least = best[FEW - 1] as number
  return candidates.filter((_, i) => (scores[i] as number) >= least)
}

/** How likely each of the candidates is, where just one is right. */
export function chances<Candidate>(candidates: readonly Candidate[], look: Look<Candidate>): number[] {
  const list: number[] = []
  let max = -Infinity
  for (const candidate of candidates) {
    const value = look(candidate)
    if (value > max) max = value
    list.push(value)
  }
  let all = 0
  for (let i = 0; i < list.length; i++) all += list[i] = Math.exp((list[i] as number) - max)
  for (let i = 0; i < list.length; i++) list[i] = (list[i] as number) / all
  return list
}

export function indexOfMax(values: readonly number[]): number {
  let best = 0
  for (let i = 1; i < values.length; i++) if ((values[i] as number) > (values[best] as number)) best = i
  return best
}
