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

/** The item at `i`; none outside the list. To V8 `list[-1]` is a property by name, and then every read there is slow. */
export const itemAt = <T>(list: readonly T[], i: number): T | undefined => (i >= 0 ? list[i] : undefined)

/** The last of `spans` (sorted by start) that starts at or before `offset`. */
export const lastBy = <T extends Span>(spans: readonly T[], offset: number): T | undefined =>
  itemAt(spans, lastStartingBy(spans, offset))

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
