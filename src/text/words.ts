import { codesOf } from './characters.ts'

/** A spelling and what is known of it wherever it stands. Tokens that are spelt alike share one. */
export interface Word {
  text: string
  /** Lower case, with a straight apostrophe: the form to look up in a lexicon. */
  lower: string
  kind: WordKind
  /** A bit for each {@link Flag} that holds of it. */
  flags: number
  /** What has been asked about it: see {@link perWord}. */
  answers: unknown[]
}

export type WordKind = 'word' | 'number' | 'mark'

/**
 * The words met lately, in a hash table that is emptied when its places or its room run out. What is compared with
 * a text lies in typed arrays: strings are slow to read by the character.
 */
const SIZE = 1 << 17
const MOST = SIZE / 2
/** Where a word may stand from its home on. Texts made so that their words share a home get no further. */
const REACH = 16
/** Longer ones are rarely met again, and would hold memory. */
const LONGEST = 48
const ROOM = 1 << 20

const met = new Array<Word | undefined>(SIZE).fill(undefined)
const hashes = new Int32Array(SIZE)
const lengths = new Uint8Array(SIZE)
const spelledAt = new Uint32Array(SIZE)
const spellings = new Uint16Array(ROOM)
let known = 0
let used = 0

function forget(): void {
  met.fill(undefined)
  lengths.fill(0)
  known = 0
  used = 0
}

/** The word that stands at [start, end) of a text, whose UTF-16 codes are given too. */
export function wordAt(text: string, codes: Uint16Array, start: number, end: number, kind: WordKind): Word {
  const length = end - start
  if (length > LONGEST) return newWord(text.slice(start, end), kind)
  let hash = kind === 'number' ? 0x050c5d1f : 0x011c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (codes[i] as number), 0x01000193)
  const home = hash ^ (hash >>> 15)
  for (let n = 0; n < REACH; n++) {
    const place = (home + n) & (SIZE - 1)
    if (lengths[place] === 0) return learn(text.slice(start, end), kind, hash, place)
    if (hashes[place] !== hash || lengths[place] !== length) continue
    if (!spells(spelledAt[place] as number, codes, start, end)) continue
    const word = met[place] as Word
    if (word.kind === kind) return word
  }
  return newWord(text.slice(start, end), kind)
}

/** The same for a word that stands in no text. */
export const wordOf = (text: string): Word => wordAt(text, codesOf(text), 0, text.length, 'word')

function spells(at: number, codes: Uint16Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (spellings[at + i - start] !== codes[i]) return false
  return true
}

function learn(text: string, kind: WordKind, hash: number, place: number): Word {
  if (known === MOST || used + text.length > ROOM) forget()
  const word = newWord(intern(text), kind)
  met[place] = word
  hashes[place] = hash
  lengths[place] = text.length
  spelledAt[place] = used
  for (let i = 0; i < text.length; i++) spellings[used + i] = text.charCodeAt(i)
  used += text.length
  known++
  return word
}

function newWord(text: string, kind: WordKind): Word {
  const plain = text.toLowerCase().replaceAll('’', "'")
  const lower = plain === text ? text : intern(plain)
  const word: Word = { text, lower, kind, flags: 0, answers: [] }
  tests.forEach((holds, n) => {
    if (holds(word)) word.flags |= 1 << n
  })
  return word
}

const names = Object.create(null) as Record<string, true>

/** The one copy that property names share: sets and maps then know it by its address, and no slice holds its text. */
function intern(text: string): string {
  names[text] = true
  const [name = text] = Object.keys(names)
  Reflect.deleteProperty(names, text)
  return name
}

/** What holds of a word or not, as a bit of `flags`. */
export type Flag = number

const tests: ((word: Word) => boolean)[] = []
/** The bits of a small integer. */
const MOST_FLAGS = 30

/** A test that every word is put to once, when it is first met: then a token is asked by `token.flags & flag`. */
export function flag(holds: (word: Word) => boolean): Flag {
  if (tests.length === MOST_FLAGS) throw new Error('No bit is left for another flag')
  forget() // what is known was not put to this test
  return 1 << (tests.push(holds) - 1)
}

let questions = 0

/** A question about a word, asked once of each: its answer, never `undefined`, stays with the word. */
export function perWord<Answer>(ask: (word: Word) => Answer): (word: Word) => Answer {
  const place = questions++
  return (word) => {
    const known = word.answers[place]
    return (known === undefined ? (word.answers[place] = ask(word)) : known) as Answer
  }
}
