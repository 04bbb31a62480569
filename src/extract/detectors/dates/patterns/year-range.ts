import { bcEnd } from '../month-words.ts'
import type { Reading } from '../meaning.ts'
import { digits } from '../numbers.ts'
import { touches, wordAt, type Words } from '../words.ts'

// "(264 to 241 BC)", "499–449 BC"
//   ^^^    ^^^^^^
export function bcRange(words: Words, i: number, value: number): Reading[] | null {
  const joint = wordAt(words, i + 1)
  if (joint !== 'to' && joint !== '-' && joint !== '–' && joint !== 'and' && joint !== 'or') return null
  const second = digits(wordAt(words, i + 2), 4)
  const bc = Number.isNaN(second) || second >= value ? 0 : bcEnd(words, i + 3)
  if (!bc) return null
  return [
    { from: i, to: i + 1, meaning: { kind: 'calendar', year: 1 - value } },
    { from: i + 2, to: bc, meaning: { kind: 'calendar', year: 1 - second } },
  ]
}

// "1915-17", "1961-1996"
//  ^^^^ ^^    ^^^^ ^^^^
export function yearRange(words: Words, i: number, value: number): Reading[] | null {
  const joint = wordAt(words, i + 1)
  if (
    (joint !== '-' && joint !== '–' && joint !== '—' && joint !== '/') ||
    !touches(words, i + 1) ||
    !touches(words, i + 2)
  )
    return null
  const word = wordAt(words, i + 2)
  const second =
    word.length === 2
      ? Math.floor(value / 100) * 100 + digits(word, 2)
      : word.length === 4
        ? digits(word, 4)
        : NaN
  if (!(second > value) || second > value + 200 || (joint === '/' && second !== value + 1)) return null
  if (touches(words, i + 3) && /^[-/]$/.test(wordAt(words, i + 3)) && touches(words, i + 4)) return null
  return [
    { from: i, to: i + 1, meaning: { kind: 'calendar', year: value } },
    { from: i + 2, to: i + 3, meaning: { kind: 'calendar', year: second } },
  ]
}
