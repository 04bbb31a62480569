import type { Reading } from './meaning.ts'
import type { Words } from './words.ts'

/** Reads any expression that begins at word `i`: for patterns that hold another ("the end of March"). */
export type ReadInner = (i: number) => readonly Reading[] | null

/** One way of telling time. It looks at words from `i` on and says where the expression ends. */
export interface Pattern {
  name: string
  /**
   * The words it may begin with, lower case; `NUMBER` stands for any word that begins with a digit. "The" is too common
   * to begin anything: say what follows it ("the last", "the #").
   */
  starts: Iterable<string>
  /** Words of its own that speak of time by themselves: without one of these or of core-words.ts near, nothing is read. */
  core?: Iterable<string>
  /** Null when the words at `i` are something else. Usually one reading; "July 3-4" gives two. */
  read(words: Words, i: number, inner: ReadInner): readonly Reading[] | null
}

export const NUMBER = '#'

/** The same words, with and without an article: "last", "the last". */
export const withThe = (words: Iterable<string>): readonly string[] =>
  [...words].flatMap((word) => [word, `the ${word}`])

export const one = (from: number, to: number, meaning: Reading['meaning']): readonly Reading[] => [
  { from, to, meaning },
]
