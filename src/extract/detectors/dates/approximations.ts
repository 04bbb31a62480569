/** Words that make an amount inexact: "about two weeks", "more than a year". */
import { wordAt, type Words } from './words.ts'

/** "over the past months": there "over" is a preposition. */
const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'his',
  'her',
  'its',
  'their',
  'last',
  'next',
])

/** Words that make an amount inexact and belong to it: "about two weeks", "more than a year". The index after them. */
export function approximationEnd(words: Words, i: number): number {
  switch (wordAt(words, i)) {
    case 'about':
    case 'around':
    case 'nearly':
    case 'almost':
    case 'roughly':
    case 'approximately':
    case 'over':
    case 'under':
    case 'some':
    case 'exactly':
      return DETERMINERS.has(wordAt(words, i + 1)) ? i : i + 1
    case 'more':
    case 'less':
    case 'fewer':
      return wordAt(words, i + 1) === 'than' ? i + 2 : i
    case 'at':
      return wordAt(words, i + 1) === 'least' || wordAt(words, i + 1) === 'most' ? i + 2 : i
    case 'up':
    case 'close':
      return wordAt(words, i + 1) === 'to' ? i + 2 : i
    case 'no':
      return (wordAt(words, i + 1) === 'more' || wordAt(words, i + 1) === 'less') &&
        wordAt(words, i + 2) === 'than'
        ? i + 3
        : i
    default:
      return i
  }
}

export const APPROXIMATORS: readonly string[] = [
  ...['about', 'around', 'nearly', 'almost', 'roughly', 'approximately', 'over', 'under', 'some', 'exactly'],
  ...['more', 'less', 'fewer', 'at', 'up', 'close', 'no'],
]
