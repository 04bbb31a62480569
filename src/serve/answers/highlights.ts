/** A text cut into runs, each with all that was found there: findings overlap, and HTML elements must not. */

export interface Highlight {
  start: number
  end: number
  kind: 'quotation' | 'speaker' | 'claim' | 'date'
  /** What a reader is told of it. */
  label: string
  /** Where on the page it is told in full, and the sign of it. */
  pointer?: { id: string; sign: string }
}

export interface Run {
  text: string
  highlights: Highlight[]
  /** Those of them that end with it. */
  ending: Highlight[]
}

/** The runs between `from` and `to`, in order; together they are that part of the text. */
export function runsOf(text: string, highlights: readonly Highlight[], from = 0, to = text.length): Run[] {
  const inside = highlights.filter(({ start, end }) => start < to && end > from)
  const cuts = inside.flatMap(({ start, end }) => [start, end]).filter((cut) => cut > from && cut < to)
  const sorted = [...new Set([from, ...cuts, to])].sort((a, b) => a - b)
  return sorted.slice(1).map((end, i) => {
    const start = sorted[i] ?? from
    const here = inside.filter((one) => one.start <= start && one.end >= end)
    return { text: text.slice(start, end), highlights: here, ending: here.filter((one) => one.end === end) }
  })
}

/** Where the paragraphs of a text stand: what blank lines part; in a text without any, what lines part. */
export function paragraphsOf(text: string): { start: number; end: number }[] {
  const paragraph = text.includes('\n\n') ? /[^\n]+(?:\n[^\n]+)*/g : /[^\n]+/g
  return Array.from(text.matchAll(paragraph), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
}
