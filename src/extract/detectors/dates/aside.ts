/** What is told aside does not move the story on: it goes on from where it was. */
import type { Reading } from './meaning.ts'
import { isPast } from './past.ts'
import { wordAt, type Words } from './words.ts'

// "Forces that had invaded the delta in 1884 …", "the customs law (1884)"
//                                       ^^^^                       ^^^^
export const isAside = (words: Words, { from }: Reading, first: number): boolean =>
  isBracketed(words, from, first) || isPastPerfect(words, from, first)

/** How far back a bracket or an auxiliary is looked for. */
const REACH = 8

function isBracketed(words: Words, from: number, first: number): boolean {
  for (let i = from - 1; i >= Math.max(first, from - REACH); i--) {
    const word = wordAt(words, i)
    if (word === ')') return false
    if (word === '(') return true
  }
  return false
}

/** Whether the nearest past verb before is in the past perfect. */
function isPastPerfect(words: Words, from: number, first: number): boolean {
  for (let i = from - 1; i >= Math.max(first, from - REACH); i--) {
    const word = wordAt(words, i)
    if (word === 'had') return true
    if (CLAUSES.has(word)) return false
    if (word === ';' || (isPast(words, i) && !PERFECT.has(wordAt(words, i - 1)))) return false
  }
  return false
}
const CLAUSES: ReadonlySet<string> = new Set(['when', 'while', 'before', 'until', 'and', 'but'])
const PERFECT: ReadonlySet<string> = new Set(['had', 'been', 'not', 'never', 'already', 'just', 'first'])
