/** Recognition: runs the patterns over the words, left to right. */
import { flag } from '../../../text/words.ts'
import { CORE_WORDS } from './core-words.ts'
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
for (const word of CORE_WORDS) entries.set(word, { patterns: NOTHING, core: true })
for (const word of patterns.flatMap(({ core = [] }) => [...core]))
  entries.set(word, { patterns: NOTHING, core: true })
for (const pattern of patterns) {
  for (const start of new Set(pattern.starts)) {
    const { patterns: before = NOTHING, core = false } = entries.get(start) ?? {}
    entries.set(start, { patterns: [...before, pattern], core })
  }
}
const THE: Entry = { patterns: NOTHING, core: false }
entries.set('the', THE)
const afterThe = new Map(
  [...entries]
    .filter(([start]) => start.startsWith('the '))
    .map(([start, { patterns }]) => [start.slice(4), patterns]),
)
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
    const entry = entryOf(words.lower[i])
    if (entry === undefined || depth >= DEEPEST) return null
    depth++
    const read = readAt(words, i, candidatesAt(words, i, entry), inner)
    depth--
    return read
  }
  const { places, known } = knownWords(words)
  let free = 0
  let core = 0
  for (let k = 0; k < places.length; k++) {
    const i = places[k] as number
    const entry = known[k] as Entry
    if (i < free) continue
    const candidates = candidatesAt(words, i, entry)
    if (candidates === NOTHING) continue
    if (core < k) core = k
    while (core < places.length && !known[core]?.core) core++
    if (core === places.length) break
    if ((places[core] as number) - i > REACH) continue
    const read = readAt(words, i, candidates, inner)
    if (read === null) continue
    for (const reading of read) found.push(reading)
    free = Math.max(i + 1, (read[read.length - 1] as Reading).to)
  }
  return found
}

/** The words that the patterns know, so that each word of the text is looked up once. */
function knownWords({ lower, flags, length }: Words): { places: number[]; known: Entry[] } {
  const places: number[] = []
  const known: Entry[] = []
  for (let i = 0; i < length; i++) {
    if (!((flags[i] as number) & KNOWN)) continue
    const entry = entryOf(lower[i])
    if (entry === undefined) continue
    places.push(i)
    known.push(entry)
  }
  return { places, known }
}

function entryOf(word: string | undefined): Entry | undefined {
  if (word === undefined) return undefined
  if (isDigit(word.charCodeAt(0))) return NUMBER_ENTRY
  return entries.get(word)
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

const KNOWN = flag(({ lower }) => entryOf(lower) !== undefined)

/** The patterns that may begin at `i`; after "the", by the word that follows it. */
function candidatesAt(words: Words, i: number, entry: Entry): readonly Pattern[] {
  if (entry !== THE) return entry.patterns
  const next = words.lower[i + 1] ?? ''
  return afterThe.get(isDigit(next.charCodeAt(0)) ? NUMBER : next) ?? NOTHING
}

function readAt(
  words: Words,
  i: number,
  candidates: readonly Pattern[],
  inner: ReadInner,
): readonly Reading[] | null {
  for (const pattern of candidates) {
    const read = pattern.read(words, i, inner)
    if (read !== null) return read
  }
  return null
}
