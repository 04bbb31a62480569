/** Recognition: runs the patterns over the words, left to right. */
import { tellsTime } from './core-words.ts'
import type { Reading } from './meaning.ts'
import { NUMBER, type Pattern, type ReadInner } from './pattern.ts'
import { patterns } from './patterns.ts'
import type { Words } from './words.ts'

/** What the scan knows of a word before it reads on. */
interface Entry {
  /** Patterns it may begin, in reading order. */
  patterns: readonly Pattern[]
  /** Whether it speaks of time by itself. */
  core: boolean
}

const NOTHING: readonly Pattern[] = []
const entries = new Map<string, Entry>()
for (const pattern of patterns) {
  for (const start of new Set(pattern.starts)) {
    const known = entries.get(start)
    entries.set(start, { patterns: [...(known?.patterns ?? NOTHING), pattern], core: tellsTime(start) })
  }
}
const NUMBER_ENTRY: Entry = { patterns: entries.get(NUMBER)?.patterns ?? NOTHING, core: true }

/** An expression holds another ("the end of the third week of May"), but never deeper than this. */
const DEEPEST = 3

/** No expression goes on for longer than this without a word of time in it: "at least the past few …". */
const REACH = 8

/** Every expression of time in the words, in order, none overlapping another. Linear. */
export function findReadings(words: Words): Reading[] {
  const found: Reading[] = []
  let depth = 0
  const inner: ReadInner = (i) => {
    if (depth >= DEEPEST) return null
    depth++
    const read = readAt(words, i, entryOf(words.lower[i]), inner)
    depth--
    return read
  }
  let core = 0
  for (let i = 0; i < words.length;) {
    const entry = entryOf(words.lower[i])
    if (entry === undefined) {
      i++
      continue
    }
    if (core < i) core = i
    while (core < words.length && !isCore(words.lower[core])) core++
    const read = core - i > REACH ? null : readAt(words, i, entry, inner)
    if (read === null) {
      i++
      continue
    }
    for (const reading of read) found.push(reading)
    i = Math.max(i + 1, (read[read.length - 1] as Reading).to)
  }
  return found
}

function entryOf(word: string | undefined): Entry | undefined {
  if (word === undefined) return undefined
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57 ? NUMBER_ENTRY : entries.get(word)
}

const isCore = (word: string | undefined): boolean =>
  word === undefined || (entryOf(word)?.core ?? tellsTime(word))

function readAt(
  words: Words,
  i: number,
  entry: Entry | undefined,
  inner: ReadInner,
): readonly Reading[] | null {
  if (entry === undefined) return null
  for (const pattern of entry.patterns) {
    const read = pattern.read(words, i, inner)
    if (read !== null) return read
  }
  return null
}
