import { codesOf } from './characters.ts'

/** A spelling and what is known of it wherever it stands. Tokens that are spelt alike share one. */
export interface Word {
  text: string
  /** Lower case, with a straight apostrophe: the form to look up in a lexicon. */
  lower: string
  kind: WordKind
  hash: number
  /** A bit for each {@link Flag} that holds of it. */
  flags: number
  /** What has been asked about it: see {@link perWord}. */
  answers: unknown[]
}

export type WordKind = 'word' | 'number' | 'mark'

/** The words met lately, by hash; each may stand in a few places, and gives way to a newer one when all are taken. */
const SIZE = 1 << 16
const met = new Array<Word | undefined>(SIZE).fill(undefined)
const PLACES = 4
/** Longer ones are rarely met again, and would hold memory. */
const LONGEST = 48

/** The word that stands at [start, end) of a text, whose UTF-16 codes are given too. */
export function wordAt(text: string, codes: Uint16Array, start: number, end: number, kind: WordKind): Word {
  if (end - start > LONGEST) return newWord(text.slice(start, end), kind, 0)
  let hash = kind === 'number' ? 0x050c5d1f : 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (codes[i] as number), 0x01000193)
  const home = hash ^ (hash >>> 15)
  let place = home & (SIZE - 1)
  for (let n = 0; n < PLACES; n++) {
    const here = (home + n) & (SIZE - 1)
    const word = met[here]
    if (word === undefined) {
      place = here
      break
    }
    if (word.hash === hash && word.kind === kind && spells(word.text, codes, start, end)) return word
  }
  return (met[place] = newWord(intern(text.slice(start, end)), kind, hash))
}

/** The same for a word that stands in no text. */
export const wordOf = (text: string): Word => wordAt(text, codesOf(text), 0, text.length, 'word')

function spells(text: string, codes: Uint16Array, start: number, end: number): boolean {
  if (text.length !== end - start) return false
  for (let i = start; i < end; i++) if (text.charCodeAt(i - start) !== codes[i]) return false
  return true
}

function newWord(text: string, kind: WordKind, hash: number): Word {
  const plain = text.toLowerCase().replace('’', "'")
  const lower = plain === text ? text : intern(plain)
  const word: Word = { text, lower, kind, hash, flags: 0, answers: [] }
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
  met.fill(undefined) // they were not put to this test
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
