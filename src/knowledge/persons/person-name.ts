/** The parts of a name. Names come as keys: lower case, without accents and punctuation. */
import { commonForm } from './given-names.ts'

export interface PersonName {
  /** As it stands; empty where the family name stands alone. */
  given: string[]
  /** With its particle: "von der leyen", "bin salman". */
  family: string
}

/** Where the family name comes first, in English too. */
const FAMILY_FIRST = new Set(['CN', 'HK', 'KP', 'KR', 'MO', 'TW', 'VN'])
const PARTICLES = new Set(
  'abu al af av ben bin da dal de del della den der di do dos du el ibn la le ten ter van von zu'.split(' '),
)
/** What stands behind a name and is none. */
export const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

export function readName(key: string, country: string | null): PersonName {
  const words = key.split(' ').filter((word) => !SUFFIXES.has(word))
  if (country !== null && FAMILY_FIRST.has(country)) return { given: words.slice(1), family: words[0] ?? '' }
  let start = words.length - 1
  while (start > 0 && PARTICLES.has(words[start - 1] ?? '')) start--
  return { given: words.slice(0, Math.max(0, start)), family: words.slice(start).join(' ') }
}

/** Whether two names with one family name can be one person's: "J. R. Miller", "Joan Miller", "Miller". */
export function mayBeSameGiven(a: readonly string[], b: readonly string[]): boolean {
  if (a.join('') === b.join('')) return true
  return a.slice(0, b.length).every((word, i) => isSameWord(commonForm(word), commonForm(b[i] ?? '')))
}

const isSameWord = (a: string, b: string): boolean =>
  a.length === 1 || b.length === 1 ? a[0] === b[0] : a === b || isSlip(a, b)

/** One letter more, less or other, in words long enough to bear it: "dmitri", "dmitry". */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return Math.max(a.length, b.length) - start - end <= 1
}
