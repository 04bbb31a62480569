/** A half-open range of UTF-16 offsets: `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
}

/** A span together with the words that stand there. */
export interface Mention extends Span {
  text: string
}

export const mention = (text: string, start: number, end: number): Mention => ({
  start,
  end,
  text: text.slice(start, end),
})

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The index of the last item of `spans` (sorted by start) that starts at or before `offset`, or -1. */
export function lastStartingBy(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
