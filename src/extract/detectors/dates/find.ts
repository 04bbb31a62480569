/** Recognition: runs the patterns over the words, left to right. */
import type { Reading } from './meaning.ts'
import { NUMBER, type Pattern, type ReadInner } from './pattern.ts'
import { patterns } from './patterns.ts'
import type { Words } from './words.ts'

/** Patterns by the word they may begin with, in reading order. */
const byStart = new Map<string, Pattern[]>()
for (const pattern of patterns) {
  for (const start of new Set(pattern.starts)) {
    const list = byStart.get(start)
    if (list) list.push(pattern)
    else byStart.set(start, [pattern])
  }
}
const numberPatterns = byStart.get(NUMBER) ?? []

/** An expression holds another ("the end of the third week of May"), but never deeper than this. */
const DEEPEST = 3

/** Every expression of time in the words, in order, none overlapping another. Linear. */
export function findReadings(words: Words): Reading[] {
  const found: Reading[] = []
  let depth = 0
  const inner: ReadInner = (i) => {
    if (depth >= DEEPEST) return null
    depth++
    const read = readAt(words, i, inner)
    depth--
    return read
  }
  for (let i = 0; i < words.length;) {
    const read = readAt(words, i, inner)
    if (read === null) {
      i++
      continue
    }
    for (const reading of read) found.push(reading)
    i = Math.max(i + 1, (read[read.length - 1] as Reading).to)
  }
  return found
}

function readAt(words: Words, i: number, inner: ReadInner): readonly Reading[] | null {
  const word = words.lower[i]
  if (word === undefined) return null
  const code = word.charCodeAt(0)
  const candidates = code >= 48 && code <= 57 ? numberPatterns : byStart.get(word)
  if (candidates === undefined) return null
  for (const pattern of candidates) {
    const read = pattern.read(words, i, inner)
    if (read !== null) return read
  }
  return null
}
